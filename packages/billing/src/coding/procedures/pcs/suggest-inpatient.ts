import type { Evidence } from '../../evidence.ts';
import { attributesOf, sectionAt, statusOf } from '../../note/index.ts';
import type { Laterality, Note, Span } from '../../note/types.ts';
import type { CodeSuggestion, LeftOut, SpecificityGap } from '../../review-types.ts';
import { type Hit, hitsAround, type NoteWords, wordsOf } from '../spot.ts';
import type { ProcedureLexicon, ProcedureResult } from '../types.ts';
import type { NamedPart, PcsLexicon, PcsMeaning } from './pcs-lexicon.ts';
import { bestCode, type PcsPart, type PcsWish } from './pcs-tables.ts';

interface Found {
  code: string;
  span: Span;
  reasons: string[];
  gaps: SpecificityGap[];
  rule: string;
  confidence: number;
}

interface InpatientReading {
  note: Note;
  index: number;
  words: NoteWords;
  hits: readonly (Hit & { meaning: PcsMeaning })[];
  pcs: PcsLexicon;
}

/**
 * ICD-10-PCS codes that the notes support: root operation, body part, approach, device and qualifier from their words
 * (ICD-10-PCS Official Guidelines, A and B). Only codes of the installed release. What is not documented takes the usual
 * value and is said as a gap.
 */
export function suggestInpatient(notes: readonly Note[], lexicon: ProcedureLexicon): ProcedureResult {
  const pcs = lexicon.pcs();
  if (pcs === undefined) return { suggestions: [], leftOut: [], findings: [] };
  const suggestions = new Map<string, CodeSuggestion>();
  const leftOut = new Map<string, LeftOut>();
  for (const [index, note] of notes.entries()) {
    const words = wordsOf(note);
    const hits = pcs.spotter.find(words).flatMap((hit) => {
      const meaning = pcs.meanings[hit.term];
      return meaning === undefined ? [] : [{ ...hit, meaning }];
    });
    const reading = { note, index, words, hits, pcs };
    for (const hit of hits) {
      for (const found of foundBy(reading, hit)) keep(found, reading, lexicon, suggestions, leftOut);
    }
  }
  dropOpenings(suggestions);
  const left = [...leftOut.values()].filter(({ code }) => !suggestions.has(code));
  return { suggestions: [...suggestions.values()], leftOut: left, findings: [] };
}

/** Looking through an opening made for another operation is part of it (ICD-10-PCS Guidelines, B3.11a). */
function dropOpenings(suggestions: Map<string, CodeSuggestion>): void {
  for (const [look, operations] of OPENINGS_FOR) {
    if ([...suggestions.keys()].some((code) => operations.test(code))) suggestions.delete(look);
  }
}

const OPENINGS_FOR: readonly (readonly [string, RegExp])[] = [
  ['0WJG0ZZ', /^0[DFTUW][^JH][0-9A-Z]0/],
  ['0WJG4ZZ', /^0[DFTUW][^JH][0-9A-Z]4/],
  ['0WJQ4ZZ', /^0B[^JH][0-9A-Z]4/],
];

function keep(
  found: Found,
  { note, index }: InpatientReading,
  lexicon: ProcedureLexicon,
  suggestions: Map<string, CodeSuggestion>,
  leftOut: Map<string, LeftOut>,
): void {
  const status = statusOf(note, found.span);
  const evidence: Evidence = { ...found.span, note: index, rule: found.rule, status };
  const answer = lexicon.codes.ask('icd10pcs', found.code, lexicon.isoDate);
  const label = answer.status === 'valid' ? (answer.entry.longLabel ?? answer.entry.label) : found.code;
  const why = notDone(note, found.span, found.rule.includes('imaging'));
  if (why !== undefined) {
    leftOut.set(found.code, { code: found.code, label, evidence, reason: why });
    return;
  }
  const known = suggestions.get(found.code);
  suggestions.set(found.code, {
    code: found.code,
    system: 'icd10pcs',
    label,
    confidence: Math.max(known?.confidence ?? 0, found.confidence),
    evidence: [...(known?.evidence ?? []), evidence],
    reasons: known?.reasons ?? found.reasons,
    gaps: known?.gaps ?? found.gaps,
  });
}

const REFUSED_BEFORE =
  /\b(?:no|not|without|refus\w+|declin\w+|rejected|denied)\s+(?:(?:any|a|an|the|further|need|for|of|to|perform)\s+){0,2}$/i;
const REFUSED_AFTER =
  /^\W*(?:[\w-]+\W+){0,2}?(?:was|were|is|are|could|has|have)\s+not\s+(?:be\s+|been\s+)?(?:perform|done|possible|obtain|carried|requir|necess|indicat)/i;
const EARLIER =
  /\b(?:history of|previous(?:ly)?|prior|status post|years? (?:ago|before|earlier|previously)|background of|antecedents? of|in (?:19|20)\d\d)\W+(?:[\w-]+\W+){0,3}$/i;
const EARLIER_AFTER =
  /^[^.;]{0,40}\b(?:\d+|two|three|four|five|several|many|few) years? (?:ago|before|previously|earlier)\b/i;

function notDone(note: Note, span: Span, imaging: boolean): LeftOut['reason'] | undefined {
  const status = statusOf(note, span);
  const before = note.text.slice(Math.max(0, span.start - 60), span.start);
  const after = note.text.slice(span.end, span.end + 80);
  if (REFUSED_BEFORE.test(before) || REFUSED_AFTER.test(after)) return 'negated';
  if (!imaging && status.certainty === 'negated') return 'negated';
  if (status.experiencer !== 'patient') return 'family';
  if (['past-history', 'surgical-history', 'family-history'].includes(sectionAt(note, span.start).kind)) return 'past';
  if (status.time === 'past' || EARLIER.test(before) || EARLIER_AFTER.test(after)) return 'past';
  return status.time === 'conditional' ? 'conditional' : undefined;
}

function spanOf({ words }: InpatientReading, hit: Hit): Span {
  return { start: words.start[hit.first] ?? 0, end: words.end[hit.end - 1] ?? 0 };
}

function foundBy(reading: InpatientReading, hit: Hit & { meaning: PcsMeaning }): Found[] {
  const { meaning } = hit;
  if (meaning.kind === 'code') return whole(reading, hit, meaning.code, meaning.imaging);
  if (meaning.kind === 'machine') return imaging(reading, hit, meaning.type);
  if (meaning.kind === 'procedure') {
    return meaning.parts.flatMap((part) => operationOn(reading, hit, meaning.operation, part, meaning.approach));
  }
  if (meaning.kind === 'operation') {
    if (NEEDS_DOING.has(meaning.operation[0] ?? '') && !DONE.test(sentenceText(reading, hit))) return [];
    const part = nearestPart(reading, hit);
    return part === undefined ? [] : operationOn(reading, hit, meaning.operation, part, meaning.approach);
  }
  return [];
}

/** Operations whose words are findings too ("dilation of the ureter"): they need a word that they were done. */
const NEEDS_DOING = new Set(['7', '9', '5', '1', 'J', 'N', 'Q', 'L', 'S']);
const DONE =
  /\b(?:perform|underwent|undergone|carried out|was done|were done|surg|operat|interven|procedure|endoscop|laparoscop|balloon|percutaneous|laser|treated|techni|guided|placed|placement|drain(?:ed|age)|suture|under (?:general|local) anesth)/i;

/** Characters of a sentence that are read on each side: a text without periods is one sentence. */
const MOST = 500;

function sentenceText({ note, words }: InpatientReading, hit: Hit): string {
  const { start, end } = words.spans[words.sentence[hit.first] ?? 0] ?? { start: 0, end: 0 };
  const at = words.start[hit.first] ?? 0;
  return note.text.slice(Math.max(start, at - MOST), Math.min(end, at + MOST));
}

/** What some terms need in their sentence to be a procedure and not a plan or a finding. */
const TERM_NEEDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^3E0[3-6].05$/, /\b(?:administ|infus|intravenous|cycles? (?:was|were) given|received)/i],
  [/^4A07X0Z$/, /\bvisual acuity[^.;]{0,60}?(?:\d|light|hand|finger|count|amauro|normal)/i],
];

const PLAIN: PcsWish = { approach: ['Z', 'X'], device: ['Z'], qualifier: ['Z'] };

/** A term that is one code, or a table of four characters of which the plain code is taken. */
function whole(reading: InpatientReading, hit: Hit, code: string, imaging: boolean): Found[] {
  const prefix = code.replace('.', '').slice(0, 4);
  const valid = reading.pcs.tables.suffixes.get(prefix)?.includes(code.slice(4)) ? code : undefined;
  const made =
    valid ?? (code.length < 7 && prefix.length === 4 ? bestCode(reading.pcs.tables, prefix, PLAIN) : undefined);
  if (made === undefined) return [];
  if (TERM_NEEDS.some(([of, need]) => of.test(made) && !need.test(sentenceText(reading, hit)))) return [];
  const rule = imaging ? 'pcs-imaging' : 'pcs-term';
  return [
    {
      code: made,
      span: spanOf(reading, hit),
      reasons: ['The words name this procedure.'],
      gaps: [],
      rule,
      confidence: 0.6,
    },
  ];
}

/** Imaging: the machine, the nearest part, contrast by its words; the plain code when contrast is not stated. */
function imaging(reading: InpatientReading, hit: Hit, type: string): Found[] {
  const closest = imagedPartNear(reading, hit);
  if (closest === undefined) return [];
  const names = reading.pcs.tables.imaged.get(type);
  const span = spanOf(reading, hit);
  const side = sideNear(reading, closest.hit) ?? sideNear(reading, hit);
  for (const base of closest.bases(type)) {
    const parts = names?.get(base);
    if (parts === undefined) continue;
    const part = partOfSide(parts, side ?? (PAIRED.has(base) ? 'bilateral' : undefined));
    const code = part && bestCode(reading.pcs.tables, `${part.system}${part.part}`, contrastWish(reading, hit));
    if (code !== undefined) {
      const gaps = /^B.[123]/.test(code) && code[4] === 'Z' ? [CONTRAST_GAP] : [];
      return [
        {
          code,
          span,
          reasons: ['Imaging by its machine and body part.'],
          gaps,
          rule: 'pcs-imaging',
          confidence: closest.close ? 0.6 : 0.4,
        },
      ];
    }
  }
  return [];
}

/** Parts of which both are looked at when no side is named. */
const PAIRED = new Set(['kidney', 'testicle', 'lung']);

interface ImagedNear {
  hit: Hit;
  bases: (type: string) => readonly string[];
  close: boolean;
}

/** The imaged part next to the machine's name, else the first that the rest of the sentence names. */
function imagedPartNear(reading: InpatientReading, hit: Hit): ImagedNear | undefined {
  let best: (ImagedNear & { far: number }) | undefined;
  for (const other of hitsAround(reading.hits, hit, REST_OF_SENTENCE + 2)) {
    if (other.meaning.kind !== 'imaged' || reading.words.sentence[other.first] !== reading.words.sentence[hit.first])
      continue;
    const far = distance(hit, other) + (other.end <= hit.first ? 0.5 : 0);
    if (other.end <= hit.first && far > 4.5) continue;
    if (best === undefined || far < best.far) {
      best = { hit: other, bases: other.meaning.bases, close: far <= 4.5, far };
    }
  }
  return best !== undefined && best.far <= REST_OF_SENTENCE ? best : undefined;
}

/** Words behind a machine's name in which a finding may name the part that was imaged. */
const REST_OF_SENTENCE = 14;

const CONTRAST_GAP: SpecificityGap = {
  what: 'contrast',
  message: 'Contrast is not documented.',
  query: 'Please document whether contrast was given and its kind (high or low osmolar).',
  wouldGive: [],
};

function contrastWish(reading: InpatientReading, hit: Hit): PcsWish {
  const text = sentenceText(reading, hit);
  if (/\blow[- ]osmol/i.test(text)) return { approach: ['1', 'Y'], device: ['Z'], qualifier: ['Z'] };
  if (/\bhigh[- ]osmol/i.test(text)) return { approach: ['0', 'Y'], device: ['Z'], qualifier: ['Z'] };
  if (/\b(?:with (?:iv |intravenous )?contrast|contrast[- ]enhanced|gadolinium)/i.test(text))
    return { approach: ['Y', '1', '0'], device: ['Z'], qualifier: ['Z'] };
  return PLAIN;
}

function distance(a: Hit, b: Hit): number {
  return b.first >= a.end ? b.first - a.end : a.first >= b.end ? a.first - b.end : 0;
}

/** The body part right before the operation or, better, behind "of": at most six words away in the sentence. */
function nearestPart(reading: InpatientReading, hit: Hit): NamedPart | undefined {
  const sentence = reading.words.sentence[hit.first];
  let best: { bases: readonly string[]; far: number } | undefined;
  for (const other of hitsAround(reading.hits, hit, REST_OF_SENTENCE + 2)) {
    if (other.meaning.kind !== 'part' || reading.words.sentence[other.first] !== sentence) continue;
    const behind = other.first >= hit.end;
    const far = distance(hit, other) + (behind ? 0 : 1.5);
    if (far <= 6 && (best === undefined || far < best.far)) best = { bases: other.meaning.bases, far };
  }
  return best && { bases: best.bases };
}

const OPENINGS = new Set(['0T', '0D', '0U', '0B', '0C', '08', '09', '0V']);

function operationOn(reading: InpatientReading, hit: Hit, operation: string, named: NamedPart, usual: string): Found[] {
  const letter = operation[0] ?? '';
  const diagnostic = operation.includes('X');
  const side = named.side ?? sideNear(reading, hit);
  for (const base of named.bases) {
    const parts = reading.pcs.tables.parts.get(base) ?? [];
    // A system that has no such operation on the part (skin of the breast) is passed over.
    const able = parts.filter(({ system, part }) => reading.pcs.tables.suffixes.has(`${system}${letter}${part}`));
    const both =
      letter === 'J' &&
      side !== 'left' &&
      side !== 'right' &&
      able.length === 2 &&
      able.every((one) => one.side !== '');
    if (both && named.side === undefined) {
      return (['right', 'left'] as const).flatMap((one) =>
        operationOn(reading, hit, operation, { ...named, side: one }, usual),
      );
    }
    const part = partOfSide(able, side);
    if (part === undefined) continue;
    const approach = approachNear(reading, hit, part.system, usual);
    const code = bestCode(reading.pcs.tables, `${part.system}${letter}${part.part}`, {
      approach: approach.characters,
      device: operation.includes('d')
        ? ['D', '0', 'Z']
        : operation.includes('f')
          ? ['4', 'Z']
          : letter === 'R'
            ? ['J', '7', 'Z']
            : ['Z', '0'],
      qualifier: diagnostic ? ['X', 'Z'] : ['Z'],
    });
    if (code === undefined) continue;
    const gaps = [...approach.gaps, ...(part.side !== '' && side === undefined ? [SIDE_GAP] : [])];
    return [
      {
        code,
        span: spanOf(reading, hit),
        reasons: [`Root operation and body part (${base}) by their words.`, approach.reason],
        gaps,
        rule: 'pcs-operation',
        confidence: 0.5,
      },
    ];
  }
  return [];
}

const SIDE_GAP: SpecificityGap = {
  what: 'laterality',
  message: 'Side is not documented.',
  query: 'Please document the side of the procedure.',
  wouldGive: [],
};
const APPROACH_GAP: SpecificityGap = {
  what: 'approach',
  message: 'The approach is not documented: the usual one is taken.',
  query: 'Please document how the site was reached (open, percutaneous, by scope, through an opening).',
  wouldGive: [],
};

function partOfSide(parts: readonly PcsPart[], side: Laterality | undefined): PcsPart | undefined {
  const exact = parts.find((part) => part.side === (side ?? ''));
  return exact ?? parts.find((part) => part.side === '') ?? parts.find((part) => part.side === 'right') ?? parts[0];
}

function sideNear({ note, words }: InpatientReading, hit: Hit): Laterality | undefined {
  const span = { start: words.start[hit.first] ?? 0, end: words.end[hit.end - 1] ?? 0 };
  return attributesOf(note, span).laterality?.value;
}

const APPROACHES: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/\b(?:laparoscop|thoracoscop|arthroscop|video-?assisted|robot)/i, ['4', '0'], 'by scope through the skin'],
  [
    /\b(?:percutaneous|needle|ultrasound[- ]guided|CT[- ]guided|guided by|punctur|FNA|BAG|tru-?cut|catheter)/i,
    ['3', '4'],
    'through the skin',
  ],
  [
    /\b(?:endoscop|transurethral|cystoscop|colonoscop|gastroscop|bronchoscop|hysteroscop|fibro)/i,
    ['8', '7', '4'],
    'by scope through an opening',
  ],
  [/\b(?:transrectal|transvaginal|through the (?:vagina|rectum|urethra|mouth))/i, ['7', '8'], 'through an opening'],
  [/\b(?:open|laparotom|thoracotom|craniotom|incision|lumbotom|sternotom)/i, ['0'], 'open'],
];

/** Fifth character: what the sentence says, else what is usual for the operation. */
function approachNear(
  reading: InpatientReading,
  hit: Hit,
  system: string,
  usual: string,
): { characters: readonly string[]; reason: string; gaps: SpecificityGap[] } {
  const text = sentenceText(reading, hit);
  const said =
    usual === 'X'
      ? undefined
      : APPROACHES.find(([cue, [character]]) => cue.test(text) && (character !== '8' || OPENINGS.has(system)));
  if (said !== undefined) return { characters: [...said[1], usual], reason: `Approach: ${said[2]}.`, gaps: [] };
  if (usual !== '')
    return { characters: [usual, '0', 'X'], reason: 'Approach: the usual one of this procedure.', gaps: [] };
  return { characters: ['0', 'X', '3'], reason: 'Approach: open is taken.', gaps: [APPROACH_GAP] };
}
