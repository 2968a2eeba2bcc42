import type { Note, Span, Token } from '../types.ts';
import { spanOfTokens } from './neighbourhood.ts';

/** How far a pregnancy is, as the note says it. `weeks` is absent where only the trimester is named. */
export interface Gestation extends Span {
  weeks?: number;
  /** 0 to 6 beyond the full weeks. */
  days?: number;
  trimester: 1 | 2 | 3;
}

/** First below 14 weeks 0 days, second below 28 weeks 0 days, then third (ICD-10-CM, chapter 15). */
function trimesterOf(weeks: number): 1 | 2 | 3 {
  return weeks < 14 ? 1 : weeks < 28 ? 2 : 3;
}

const WEEKS = new Set(['weeks', 'week', 'wks', 'wk', 'w']);
const DAYS = new Set(['days', 'day', 'd']);
const ORDINALS: ReadonlyMap<string, 1 | 2 | 3> = new Map([
  ['first', 1],
  ['1st', 1],
  ['second', 2],
  ['2nd', 2],
  ['third', 3],
  ['3rd', 3],
] as const);

/** Words that make weeks an age of gestation. */
const PREGNANT =
  /^(?:pregnant|pregnancy|gestation|gestational|ga|ega|iup|intrauterine|gravida|gravid|antepartum|primigravida|multigravida|fetus|fetal|edd|edc|prenatal|g\d+p\d+|g\d+|obstetric|trimester)$/;
/** Words that make them something else. */
const NOT_NOW = /^(?:born|delivered|ago|old|postpartum|for|every|last|past|newborn|infant|premature|preterm|baby|per)$/;

function isPregnancy(tokens: readonly Token[], first: number, end: number, low: number, high: number): boolean {
  for (let i = Math.max(low, first - 3); i < Math.min(high, end + 2); i++) {
    if ((i < first || i >= end) && NOT_NOW.test(tokens[i]?.text ?? '')) return false;
  }
  for (let i = Math.max(low, first - 25); i < Math.min(high, end + 25); i++)
    if (PREGNANT.test(tokens[i]?.text ?? '')) return true;
  return false;
}

/** "30 weeks", "13 6/7 weeks", "20w3d", "27 weeks 6 days", "27 weeks and 6 days" from token `i` on. */
function readWeeks(tokens: readonly Token[], i: number): { end: number; weeks: number; days: number } | undefined {
  const first = tokens[i];
  if (first?.kind !== 'number' || !/^\d{1,2}(?:\.\d)?$/.test(first.text)) return undefined;
  const weeks = Math.floor(Number(first.text));
  if (weeks < 3 || weeks > 43) return undefined;
  const plus = tokens[i + 1]?.text === '+' || tokens[i + 1]?.text === 'and' ? 1 : 0;
  const sevenths = Number(tokens[i + 1 + plus]?.text);
  const hasSevenths = tokens[i + 2 + plus]?.text === '/' && tokens[i + 3 + plus]?.text === '7' && sevenths < 7;
  const at = hasSevenths ? i + 4 + plus : i + 1;
  if (!WEEKS.has(tokens[at]?.text ?? '')) return undefined;
  if (hasSevenths) return { end: at + 1, weeks, days: sevenths };
  const skip = tokens[at + 1]?.text === 'and' || tokens[at + 1]?.text === ',' ? 1 : 0;
  const days = tokens[at + 1 + skip];
  const isDays = days?.kind === 'number' && DAYS.has(tokens[at + 2 + skip]?.text ?? '') && Number(days.text) < 7;
  return isDays ? { end: at + 3 + skip, weeks, days: Number(days.text) } : { end: at + 1, weeks, days: 0 };
}

/** The age of a pregnancy in the tokens [low, high), the first that is named. */
export function gestationIn(note: Note, low: number, high: number): Gestation | undefined {
  const { tokens } = note;
  for (let i = low; i < high; i++) {
    const ordinal = ORDINALS.get(tokens[i]?.text ?? '');
    if (ordinal && tokens[i + 1]?.text === 'trimester') return { ...spanOfTokens(note, i, i + 2), trimester: ordinal };
    const read = readWeeks(tokens, i);
    if (!read || read.end > high) continue;
    const isCompact = tokens[i + 1]?.text === 'w' && read.end === i + 4;
    if (!isCompact && !isPregnancy(tokens, i, read.end, low, high)) continue;
    return {
      ...spanOfTokens(note, i, read.end),
      weeks: read.weeks,
      days: read.days,
      trimester: trimesterOf(read.weeks),
    };
  }
  return undefined;
}

const ofNotes = new WeakMap<Note, Gestation | 'none'>();

/**
 * How far the pregnancy is that a note speaks of: the first statement of weeks or trimester in it; undefined where it
 * has none. Weeks since delivery, ages of children and durations do not count.
 */
export function findGestation(note: Note): Gestation | undefined {
  const known = ofNotes.get(note);
  if (known !== undefined) return known === 'none' ? undefined : known;
  for (const { firstToken, endToken } of note.sentences) {
    const gestation = gestationIn(note, firstToken, endToken);
    if (!gestation) continue;
    ofNotes.set(note, gestation);
    return gestation;
  }
  ofNotes.set(note, 'none');
  return undefined;
}
