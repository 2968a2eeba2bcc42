import type { Evidence, SuggestedModifier } from '../../evidence.ts';
import { attributesOf } from '../../note/index.ts';
import type { Laterality } from '../../note/types.ts';
import type { SpecificityGap } from '../../review-types.ts';
import type { Mention, ProcedureLexicon, Reading, Suggested } from '../types.ts';

/** One line of a service: its side modifiers, and units where both sides stand on it. */
export interface SidedLine {
  modifiers: SuggestedModifier[];
  gaps: SpecificityGap[];
  units?: { count: number; reason: string };
}

/**
 * Side modifiers of a service on paired organs, fingers, toes or eyelids. Bilateral indicator of the fee schedule
 * (MPFSDB, CMS Claims Processing Manual, chapter 12, 40.7): 1 takes 50 on one line, 3 takes RT and LT, 0, 2 and 9 none.
 */
export function sideModifiers(
  { suggestion, drafts }: Suggested,
  lexicon: ProcedureLexicon,
  readings: readonly Reading[],
): SidedLine[] {
  const has = (flag: string) => drafts.some(({ flags }) => flags.has(flag));
  const mentions = [...new Set(drafts.flatMap((one) => one.mentions))];
  if (has('digit')) return digitLines(mentions);
  if (has('lid')) return lidLines(mentions);
  const row = lexicon.codes.table('fee-schedule', lexicon.isoDate)?.data.find(suggestion.code);
  if (!has('side') || row?.bilateral === '2') return [plainLine()];
  const sides = sidesOf(mentions, readings);
  if (sides.size === 0) return [{ modifiers: [], gaps: [SIDE_GAP] }];
  if (sides.has('bilateral') || sides.size === 2) return bothSides(sides, row?.bilateral);
  return [...sides].map(([side, evidence]) => ({
    modifiers: [{ code: side === 'left' ? 'LT' : 'RT', reason: `Side documented: ${side}.`, evidence: [evidence] }],
    gaps: [],
  }));
}

const plainLine = (): SidedLine => ({ modifiers: [], gaps: [] });

const SIDE_GAP: SpecificityGap = {
  what: 'laterality',
  message: 'Side is not documented.',
  query: 'Please document on which side the procedure was done.',
  wouldGive: [],
};

function sidesOf(mentions: readonly Mention[], readings: readonly Reading[]): Map<Laterality, Evidence> {
  const sides = new Map<Laterality, Evidence>();
  for (const { evidence, sentence, scope } of mentions) {
    const note = readings.find(({ index }) => index === evidence.note)?.note;
    const found = note && attributesOf(note, evidence).laterality;
    if (found !== undefined) sides.set(found.value, { ...evidence, start: found.start, end: found.end, rule: 'side' });
    else if (sides.size === 0) {
      const word =
        /\b(right|left|bilateral)\b/i.exec(sentence) ?? /\b(right|left|bilateral)\b/i.exec(scope.slice(0, 600));
      if (word !== null) sides.set((word[1] ?? '').toLowerCase() as Laterality, { ...evidence, rule: 'side' });
    }
  }
  return sides;
}

function bothSides(sides: ReadonlyMap<Laterality, Evidence>, indicator: string | undefined): SidedLine[] {
  const evidence = [...sides.values()];
  if (indicator === '3') {
    return (['RT', 'LT'] as const).map((code) => ({
      modifiers: [{ code, reason: 'Both sides; each is paid in full (bilateral indicator 3).', evidence }],
      gaps: [],
    }));
  }
  if (indicator === '0' || indicator === '9') return [plainLine()];
  const source = indicator === undefined ? 'the fee schedule is not installed' : `bilateral indicator ${indicator}`;
  return [
    {
      modifiers: [{ code: '50', reason: `Both sides (${source}).`, evidence }],
      gaps: [],
      units: { count: 1, reason: 'both sides on one line' },
    },
  ];
}

const FINGERS: readonly (readonly [RegExp, number])[] = [
  [/\bthumb\b/i, 0],
  [/\b(?:index|pointer|second|2nd) (?:finger|digit)?/i, 1],
  [/\b(?:middle|long|third|3rd) (?:finger|digit)/i, 2],
  [/\b(?:ring|fourth|4th) (?:finger|digit)/i, 3],
  [/\b(?:little|small|pinky|fifth|5th)(?: finger| digit)?\b/i, 4],
];
const TOES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:great|big|first|1st) toe|hallux/i, 0],
  [/\b(?:second|2nd) (?:toe|digit)/i, 1],
  [/\b(?:third|3rd|middle) (?:toe|digit)/i, 2],
  [/\b(?:fourth|4th) (?:toe|digit)/i, 3],
  [/\b(?:fifth|5th|little|small|pinky) (?:toe|digit)/i, 4],
];
const LEFT = { fingers: ['FA', 'F1', 'F2', 'F3', 'F4'], toes: ['TA', 'T1', 'T2', 'T3', 'T4'] };
const RIGHT = { fingers: ['F5', 'F6', 'F7', 'F8', 'F9'], toes: ['T5', 'T6', 'T7', 'T8', 'T9'] };

function digitLines(mentions: readonly Mention[]): SidedLine[] {
  const found = new Map<string, Evidence>();
  for (const { sentence, scope, evidence } of mentions) {
    const text = /\b(?:finger|thumb|toe|hallux|digit)/i.test(sentence) ? sentence : scope.slice(0, 600);
    const toes = /\b(?:toe|hallux|toenail)/i.test(text);
    const at = (toes ? TOES : FINGERS).find(([words]) => words.test(text))?.[1];
    const side = /\bleft\b/i.test(text) ? LEFT : /\bright\b/i.test(text) ? RIGHT : undefined;
    const code = at === undefined || side === undefined ? undefined : side[toes ? 'toes' : 'fingers'][at];
    if (code !== undefined) found.set(code, evidence);
  }
  const gap = {
    ...SIDE_GAP,
    what: 'digit',
    message: 'Finger or toe and its side are not documented.',
    query: 'Please document which finger or toe, and the side.',
  };
  if (found.size === 0) return [{ modifiers: [], gaps: [gap] }];
  return [...found].map(([code, evidence]) => ({
    modifiers: [{ code, reason: 'Finger or toe as documented.', evidence: [evidence] }],
    gaps: [],
  }));
}

function lidLines(mentions: readonly Mention[]): SidedLine[] {
  const found = new Map<string, Evidence>();
  for (const { sentence, scope, evidence } of mentions) {
    const text = /\b(?:upper|lower)\b/i.test(sentence) ? sentence : scope.slice(0, 600);
    const uppers = /\bupper/i.test(text) ? ['upper'] : [];
    const lowers = /\blower/i.test(text) ? ['lower'] : [];
    const sides = /\b(?:bilateral|both)\b/i.test(text)
      ? ['left', 'right']
      : /\bleft\b|\bOS\b/i.test(text)
        ? ['left']
        : /\bright\b|\bOD\b/i.test(text)
          ? ['right']
          : [];
    for (const lid of [...uppers, ...lowers]) {
      for (const side of sides)
        found.set(side === 'left' ? (lid === 'upper' ? 'E1' : 'E2') : lid === 'upper' ? 'E3' : 'E4', evidence);
    }
  }
  const gap = {
    ...SIDE_GAP,
    what: 'eyelid',
    message: 'Which eyelid is not documented.',
    query: 'Please document the eyelid (upper or lower) and the side.',
  };
  if (found.size === 0) return [{ modifiers: [], gaps: [gap] }];
  return [...found].map(([code, evidence]) => ({
    modifiers: [{ code, reason: 'Eyelid as documented.', evidence: [evidence] }],
    gaps: [],
  }));
}
