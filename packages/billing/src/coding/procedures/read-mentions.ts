import type { Note, Span } from '../note/types.ts';
import type { LeftOut } from '../review-types.ts';
import { isFamily, scopeOf } from './families/index.ts';
import type { ImagingPart } from './imaging-parts.ts';
import { judge } from './performed.ts';
import { type Hit, hitsAround, wordsOf } from './spot.ts';
import type { Mention, ProcedureContext, ProcedureLexicon, Reading, Service } from './types.ts';

/** Reads one note for procedures: its words and all terms in them. */
export function readForProcedures(note: Note, index: number, lexicon: ProcedureLexicon): Reading {
  const words = wordsOf(note);
  return { note, index, words, hits: lexicon.spotter.find(words) };
}

/** Offsets of a hit in the note. */
export function spanOf({ words }: Reading, hit: Hit): Span {
  return { start: words.start[hit.first] ?? 0, end: words.end[hit.end - 1] ?? 0 };
}

/** The sentence, or heading, that a hit stands in. */
export function sentenceOf(reading: Reading, hit: Hit): Span {
  const { words } = reading;
  const { start, end } = words.spans[words.sentence[hit.first] ?? 0] ?? { start: 0, end: 0 };
  const span = spanOf(reading, hit);
  return { start: Math.max(start, span.start - MOST), end: Math.min(end, span.end + MOST) };
}

/** Characters of a sentence that are read on each side of a mention: a text without periods is one sentence. */
const MOST = 500;
/** Words on each side in which terms belong together. */
const NEAR = 20;

/** Mentions of services that were done, and those that were not with why. */
export function mentionsOf(
  reading: Reading,
  lexicon: ProcedureLexicon,
  context: ProcedureContext,
): { mentions: Mention[]; leftOut: LeftOut[] } {
  const mentions: Mention[] = [];
  const leftOut: LeftOut[] = [];
  const covered = reading.hits.filter(({ term }) => {
    const meaning = lexicon.terms[term];
    return meaning?.kind === 'service' && meaning.service.family !== 'imaging';
  });
  for (const hit of reading.hits) {
    const meaning = lexicon.terms[hit.term];
    if (meaning?.kind !== 'service' || !isFamily(meaning.service.family)) continue;
    const { service } = meaning;
    if (
      service.family === 'imaging' &&
      hitsAround(covered, hit, NEAR).some((one) => one.first < hit.end && hit.first < one.end)
    )
      continue;
    const sentence = sentenceOf(reading, hit);
    const text = reading.note.text.slice(sentence.start, sentence.end);
    if (!wordsAllow(service, text)) continue;
    if (service.family === 'imaging' && partsNear(reading, hit, lexicon).length === 0) continue;
    const span = spanOf(reading, hit);
    const verdict = judge(reading, span, service, context, sentence);
    const rule = `service-${service.kind}`;
    const evidence = { ...span, note: reading.index, rule, status: verdict.status };
    if (!verdict.done) {
      leftOut.push({ code: service.code, label: service.label, evidence, reason: verdict.why });
      continue;
    }
    const scope = service.kind === 'lab' ? text : scopeOf(reading, span.start);
    mentions.push({
      hit,
      service,
      reading,
      evidence,
      confidence: verdict.confidence,
      reason: verdict.reason,
      sentence: text,
      scope,
    });
  }
  return { mentions, leftOut };
}

const wordTests = new Map<string, RegExp>();

function hasWord(text: string, words: readonly string[]): boolean {
  const key = words.join('|');
  const test = wordTests.get(key) ?? new RegExp(`\\b(?:${key})`, 'i');
  wordTests.set(key, test);
  return test.test(text);
}

function wordsAllow(service: Service, sentence: string): boolean {
  const not = service.flags.get('not');
  const need = service.flags.get('need');
  return !(not && hasWord(sentence, not)) && !(need && !hasWord(sentence, need));
}

/**
 * Body parts that an imaging machine's mention is about: those right before it ("chest CT"), else those that follow it in
 * a row ("CT of the chest, abdomen and pelvis"). Abdomen and pelvis by CT are one study.
 */
export function partsNear(reading: Reading, hit: Hit, lexicon: ProcedureLexicon): readonly ImagingPart[] {
  const { words, hits } = reading;
  const sentence = words.sentence[hit.first];
  const near: { part: ImagingPart; first: number; end: number }[] = [];
  for (const other of hitsAround(hits, hit, NEAR)) {
    const meaning = lexicon.terms[other.term];
    if (meaning?.kind === 'part' && words.sentence[other.first] === sentence)
      near.push({ part: meaning.part, first: other.first, end: other.end });
  }
  const before = near.filter(({ end }) => end <= hit.first && end >= hit.first - 1);
  const following: typeof near = [];
  let last = hit.end;
  for (const one of near) {
    if (one.first < hit.end) continue;
    if (one.first - last > (following.length === 0 ? 5 : 2)) break;
    following.push(one);
    last = one.end;
  }
  const closeBehind = following[0] !== undefined && following[0].first - hit.end <= 3;
  const chosen = before.length > 0 && !closeBehind ? joined(before, near) : following;
  return merged([...new Set(chosen.map(({ part }) => part))], lexicon);
}

/** "abdomen and pelvis CT": the part before the nearest belongs to it when it stands two words away. */
function joined<T extends { first: number; end: number }>(before: readonly T[], near: readonly T[]): T[] {
  const first = Math.min(...before.map((one) => one.first));
  return [...near.filter(({ end }) => end <= first && end >= first - 1), ...before];
}

function merged(parts: readonly ImagingPart[], lexicon: ProcedureLexicon): readonly ImagingPart[] {
  const abdomen = parts.find(({ name }) => name === 'abdomen');
  const pelvis = parts.find(({ name }) => name === 'pelvis');
  if (abdomen === undefined || pelvis === undefined) return parts;
  const both = lexicon.terms.find((one) => one.kind === 'part' && one.part.name === 'abdomen pelvis');
  if (both?.kind !== 'part') return parts;
  return [...parts.filter((part) => part !== abdomen && part !== pelvis), both.part];
}
