import type { Token } from '../types.ts';

/** What a word does to the reach of a cue; bits. */
export const CONTRAST = 1;
export const RELATIVE = 2;
export const VERB = 4;
/** "noted", "seen": affirms the words before it. */
export const SEEN = 8;
export const WITH = 16;
export const CAUSE = 32;
export const FOR = 64;
export const NOW = 128;
export const AND = 256;
export const OR = 512;
export const COMMA = 1024;
export const SEMI = 2048;
export const COLON = 4096;
export const STOP = 8192;
/** Adjectives that start something affirmed: "no edema, normal pulses". */
export const AFFIRMING = 16_384;
/** Names the patient as the subject. */
export const PATIENT = 32_768;
export const PREPOSITION = 65_536;
export const OPEN = 131_072;
export const CLOSE = 262_144;
export const PLUS = 524_288;
export const DASH = 1_048_576;

const WORDS: readonly [number, string][] = [
  [
    CONTRAST,
    'but however except although though yet nevertheless nonetheless besides aside apart whereas while only instead otherwise albeit excluding then still',
  ],
  [RELATIVE, 'who which whose whom'],
  [
    VERB,
    'has have had having reports reported report complains complained complaining presents presented presenting admits admitted endorses endorsed endorsing states stated notes develops developed shows showed showing shown reveals revealed demonstrates demonstrated is are was were feels felt remains remained became becomes continues continued did does describes described says said takes took underwent appears appeared uses used came comes started began will denies denied',
  ],
  [SEEN, 'noted present seen found elevated positive appreciated'],
  [WITH, 'with w/'],
  [
    CAUSE,
    'because due secondary since given despite after following when until related likely probably possibly possible suspect consistent',
  ],
  [FOR, 'for'],
  [NOW, 'now today currently presently here tonight recently'],
  [AND, 'and & plus'],
  [OR, 'or nor /'],
  [COMMA, ','],
  [SEMI, ';'],
  [COLON, ':'],
  [STOP, '. ! ? |'],
  [
    AFFIRMING,
    'mild mildly moderate severe normal regular clear soft positive stable some occasional intact good well minimal trace small large increased decreased slight moderately diffuse multiple improved worsening bilateral known symmetric equal supple nontender alert tender few large several social socially',
  ],
  [PATIENT, 'he she patient pt i we himself herself'],
  [PREPOSITION, 'on in by at to from per as via during of about over through into under into upon within throughout'],
  [OPEN, '( ['],
  [CLOSE, ') ]'],
  [PLUS, '+'],
  [DASH, '-'],
];

const FLAGS: ReadonlyMap<string, number> = (() => {
  const flags = new Map<string, number>();
  for (const [flag, words] of WORDS) {
    for (const word of words.split(' ')) flags.set(word, (flags.get(word) ?? 0) | flag);
  }
  return flags;
})();

/** The bits of a token; 0 for a plain word and for none. */
export function flagsOf(token: Token | undefined): number {
  return token === undefined ? 0 : (FLAGS.get(token.text) ?? 0);
}
