import { attributesOf, type Note, statusOf } from '../note/index.ts';
import type { BuiltLexicon } from './build-lexicon.ts';
import { codesBeside, codesOfFamily, codesOfSides } from './family.ts';
import { matchApart } from './match-apart.ts';
import { matchTerms, readSentence, type SentenceWords, type TermMatch } from './match-terms.ts';
import type { DiagnosisLexicon, DiagnosisMention } from './types.ts';

/** Most codes that one span may stand for. */
const MAX_CODES_OF_SPAN = 6;

/** Priority of a code beside the one that the words name: never suggested by rules, a candidate for the model. */
const BESIDE_PRIORITY = 0.15;

/** Priority of a code whose words stand apart: the same, and surer. */
const APART_PRIORITY = 0.25;

/** Builds the mentions of one span: its terms, best first, each with the code that its surroundings choose. */
function mentionsOfSpan(
  note: Note,
  sentence: number,
  words: SentenceWords,
  matches: readonly TermMatch[],
  lexicon: BuiltLexicon,
): DiagnosisMention[] {
  const [{ first, last } = { first: 0, last: 0 }] = matches;
  const start = note.tokens[words.tokens[first] ?? 0]?.start ?? 0;
  const end = note.tokens[words.tokens[last] ?? 0]?.end ?? start;
  const status = statusOf(note, { start, end });
  const attributes = attributesOf(note, { start, end });
  const section = note.sentences[sentence]?.section ?? 0;
  const mentions: DiagnosisMention[] = [];
  const codes = new Set<string>();
  for (const { term } of [...matches].sort((a, b) => b.term.priority - a.term.priority)) {
    for (const code of codesOfFamily(lexicon.families, term.target, attributes)) {
      if (codes.has(code)) continue;
      codes.add(code);
      mentions.push({
        start,
        end,
        note: 0,
        code,
        target: term.target,
        rule: term.source,
        priority: term.priority,
        key: term.key,
        matched: term.words.length,
        width: last - first + 1,
        status,
        attributes,
        sentence,
        section,
      });
    }
    if (mentions.length >= MAX_CODES_OF_SPAN) break;
  }
  return mentions;
}

/**
 * Every stretch of words of a note that may stand for a diagnosis, in order: several codes for a span where its words
 * lead to several. Negated, uncertain, past and family mentions are among them, each with its status: what of them
 * becomes a suggestion is decided by `resolveDiagnoses`. Offsets are those of `note.text`; `note` of each mention is 0.
 */
export function findMentions(note: Note, lexicon: DiagnosisLexicon): DiagnosisMention[] {
  const built = lexicon as BuiltLexicon;
  const mentions: DiagnosisMention[] = [];
  const sentences = note.sentences.map((sentence) => readSentence(note, sentence, built.index));
  for (const [at, words] of sentences.entries()) {
    const spans = new Map<number, TermMatch[]>();
    for (const match of matchTerms(words, built.terms, built.index)) {
      const key = match.first * 4096 + match.last;
      const known = spans.get(key);
      if (known === undefined) spans.set(key, [match]);
      else known.push(match);
    }
    const ordered = [...spans].sort(([a], [b]) => a - b);
    for (const [, matches] of ordered) mentions.push(...mentionsOfSpan(note, at, words, matches, built));
  }
  const named = new Set(mentions.map(({ code }) => code));
  const apart = mentionsApart(note, sentences, named, built);
  return [...mentions, ...apart, ...mentionsBeside(note, mentions, built, named)];
}

/** Codes of terms whose words stand apart, each once, where no term names them whole; `named` grows by them. */
function mentionsApart(
  note: Note,
  sentences: readonly SentenceWords[],
  named: Set<string>,
  lexicon: BuiltLexicon,
): DiagnosisMention[] {
  const apart: DiagnosisMention[] = [];
  for (const { term, sentence, at } of matchApart(sentences, lexicon.terms, lexicon.index)) {
    const words = sentences[sentence];
    if (words === undefined) continue;
    for (const mention of mentionsOfSpan(note, sentence, words, [{ term, first: at, last: at }], lexicon)) {
      if (named.has(mention.code)) continue;
      named.add(mention.code);
      // A key of its own: what is learned of the whole term does not hold for its scattered words.
      const key = `apart ${mention.key}`;
      apart.push({ ...mention, key, rule: 'partial', priority: APART_PRIORITY, matched: 1 });
    }
  }
  return apart;
}

/** Words that name a side; "both" names each. */
const SIDE_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['right', ['right']],
  ['left', ['left']],
  ['bilateral', ['right', 'left', 'bilateral']],
  ['both', ['right', 'left', 'bilateral']],
]);

/** Sides that each sentence names. */
function sidesOfSentences(note: Note): ReadonlySet<string>[] {
  return note.sentences.map(({ firstToken, endToken }) => {
    const sides = new Set<string>();
    for (let at = firstToken; at < endToken; at += 1) {
      for (const side of SIDE_WORDS.get(note.tokens[at]?.text ?? '') ?? []) sides.add(side);
    }
    return sides;
  });
}

/** Sentences around a mention that may name its side. */
const SIDE_REACH = 2;

function sidesNear(sides: readonly ReadonlySet<string>[], sentence: number): ReadonlySet<string> {
  return new Set(sides.slice(Math.max(0, sentence - SIDE_REACH), sentence + SIDE_REACH + 1).flatMap((set) => [...set]));
}

/** Candidates of the same categories or of another side that nothing names, each once for each certainty, at the first span that leads there. */
function mentionsBeside(
  note: Note,
  mentions: readonly DiagnosisMention[],
  lexicon: BuiltLexicon,
  named: ReadonlySet<string>,
): DiagnosisMention[] {
  const { families } = lexicon;
  const seen = new Set<string>();
  const beside: DiagnosisMention[] = [];
  const sides = sidesOfSentences(note);
  for (const mention of mentions) {
    const near = mention.attributes.laterality === undefined ? sidesNear(sides, mention.sentence) : new Set<string>();
    const sided = codesOfSides(families, mention.code, near);
    for (const code of [...sided, ...codesBeside(families, mention.code, mention.attributes)]) {
      const key = `${code}|${mention.status.certainty}`;
      if (named.has(code) || seen.has(key)) continue;
      seen.add(key);
      beside.push({ ...mention, code, target: code.slice(0, 3), rule: 'partial', priority: BESIDE_PRIORITY });
    }
  }
  return beside;
}
