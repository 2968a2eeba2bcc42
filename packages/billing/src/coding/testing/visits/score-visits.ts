import { formatIcd10cm } from '@cleanclaim/codesets';
import type { CodeSuggestion, CodingReview } from '../../review-types.ts';
import type { CodedVisit } from './coded-visit.ts';

/** How the review of a visit compares with its coder. Codes as written in `CodedVisit`. */
export interface VisitScore {
  id: string;
  found: readonly string[];
  missed: readonly string[];
  /** Suggested, though the coder does not give it and does not leave it open. */
  extra: readonly string[];
  /** Suggested, though it must not be. */
  forbidden: readonly string[];
  /** Whether the first diagnosis is the coder's. */
  firstIsRight: boolean;
}

/** Codes that a practice with a waiver certificate adds QW to: payers differ, so it is not compared. */
const NOT_COMPARED = new Set(['QW']);

/** A suggestion as it is written in `CodedVisit`; '' for a service whose number is not known. */
function inShort({ code, system, modifiers, units }: CodeSuggestion): string {
  if (system === 'icd10cm') return formatIcd10cm(code);
  const marks = (modifiers ?? []).map((one) => one.code).filter((one) => !NOT_COMPARED.has(one));
  const count = units === undefined || units.count === 1 ? '' : `x${units.count}`;
  return `${code}${marks
    .sort()
    .map((one) => `-${one}`)
    .join('')}${count}`;
}

/** Modifiers in the order of the alphabet, as `inShort` writes them. */
function ordered(written: string): string {
  const [, base = written, marks = '', count = ''] = /^([^-x]+)((?:-\w\w)*)(x\d+)?$/.exec(written) ?? [];
  return `${base}${marks.match(/-\w\w/g)?.sort().join('') ?? ''}${count}`;
}

const codeOf = (written: string) => /^[^-x]+/.exec(written)?.[0] ?? written;

/** Whether a pattern of `never` or `also` means the code: `J1*` a beginning, `64721-LT` with its modifier, else the code. */
export function means(pattern: string, written: string): boolean {
  if (pattern.endsWith('*')) return codeOf(written).startsWith(pattern.slice(0, -1));
  return /[-x]/.test(pattern) ? ordered(pattern) === written : pattern === codeOf(written);
}

/** Compares a review with the codes of a visit; `knows` tells which codes the installed sets hold at all. */
export function scoreVisit(
  visit: CodedVisit,
  review: CodingReview,
  knows: (code: string) => boolean = () => true,
): VisitScore {
  const suggested = [...review.diagnoses, ...review.procedures].map(inShort).filter((one) => codeOf(one) !== '');
  const wanted = [...visit.diagnoses, ...visit.services]
    .map((one) => one.split('|').map(ordered))
    .map((choices) => ({ choices, known: choices.filter((choice) => knows(codeOf(choice))) }))
    .filter(({ known }) => known.length > 0);
  const hits = (choices: readonly string[]) => choices.some((choice) => suggested.includes(choice));
  const right = new Set(wanted.flatMap(({ choices }) => choices));
  const isOpen = (one: string) => (visit.also ?? []).some((pattern) => means(pattern, one));
  const isForbidden = (one: string) => visit.never.some((pattern) => means(pattern, one));
  const [first = ''] = visit.diagnoses;
  return {
    id: visit.id,
    found: wanted.filter(({ choices }) => hits(choices)).map(({ choices }) => choices.join('|')),
    missed: wanted.filter(({ choices }) => !hits(choices)).map(({ choices }) => choices.join('|')),
    extra: suggested.filter((one) => !right.has(one) && (isForbidden(one) || !isOpen(one))),
    forbidden: suggested.filter((one) => !right.has(one) && isForbidden(one)),
    firstIsRight: first === '' || first.split('|').includes(suggested[0] ?? ''),
  };
}

/** Figures over all visits: precision and recall of the codes with their modifiers and units, 0 to 1. */
export function sumUp(scores: readonly VisitScore[]): {
  precision: number;
  recall: number;
  forbidden: number;
  firstRight: number;
} {
  const count = (of: (score: VisitScore) => number) => scores.reduce((sum, score) => sum + of(score), 0);
  const found = count(({ found: hits }) => hits.length);
  return {
    precision: found / (found + count(({ extra }) => extra.length)),
    recall: found / (found + count(({ missed }) => missed.length)),
    forbidden: count(({ forbidden }) => forbidden.length),
    firstRight: count(({ firstIsRight }) => (firstIsRight ? 1 : 0)) / scores.length,
  };
}
