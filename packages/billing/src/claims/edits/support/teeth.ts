import type { ToothDetails } from '../../../encounters/index.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import { type CodeRange, inRanges } from './code-ranges.ts';

/** Universal numbers 1 to 32 and letters A to T; supernumerary teeth add 50, or the letter S. */
const TOOTH = /^([1-9]|[12]\d|3[0-2]|5[1-9]|[67]\d|8[0-2]|[A-T]S?)$/;

export function isTooth(number: string): boolean {
  return TOOTH.test(number);
}

/** The place in the arch of a permanent or primary tooth; a supernumerary tooth counts as its neighbour. */
export type ToothPosition = 'front' | 'premolar' | 'molar';

const PRIMARY = 'ABCDEFGHIJKLMNOPQRST';

/** Where a tooth stands; undefined when its number is not valid. Primary back teeth are all molars. */
export function positionOf(tooth: string): ToothPosition | undefined {
  if (!isTooth(tooth)) return undefined;
  const letter = PRIMARY.indexOf(tooth[0] ?? '');
  if (letter >= 0) {
    const inArch = letter % 10;
    return inArch >= 2 && inArch <= 7 ? 'front' : 'molar';
  }
  const number = Number(tooth) > 32 ? Number(tooth) - 50 : Number(tooth);
  const inArch = (number - 1) % 16;
  const fromMiddle = inArch < 8 ? 8 - inArch : inArch - 7;
  if (fromMiddle <= 3) return 'front';
  return fromMiddle <= 5 ? 'premolar' : 'molar';
}

export function isPrimary(tooth: string): boolean {
  return /^[A-T]S?$/.test(tooth);
}

/** Amalgam and resin fillings, which say their surfaces; D2390 covers the whole crown of a front tooth. */
export const FILLINGS: readonly CodeRange[] = [
  ['D2140', 'D2161'],
  ['D2330', 'D2335'],
  ['D2391', 'D2394'],
];

/** Inlays and onlays, which say their surfaces too. */
export const INLAYS: readonly CodeRange[] = [
  ['D2510', 'D2544'],
  ['D2610', 'D2664'],
];

/** Services on one tooth that is there: fillings, crowns, root canals, extractions. */
export const ON_A_TOOTH: readonly CodeRange[] = [
  ['D1351', 'D1354'],
  ['D2140', 'D2799'],
  ['D2910', 'D2990'],
  ['D3110', 'D3120'],
  ['D3220', 'D3426'],
  ['D7111', 'D7251'],
];

/** The teeth of a line. */
export function teethOf(line: ServiceLine): readonly ToothDetails[] {
  return line.teeth ?? [];
}

/** The lines of a dental claim that lie in one of the ranges. */
export function hasTeethWork(line: ServiceLine): boolean {
  return inRanges(line.procedureCode, ON_A_TOOTH);
}

/** A dental claim for the examples: its first line changed. */
export function withDentalLine(claim: Claim, change: Partial<ServiceLine>): Claim {
  return { ...claim, lines: claim.lines.map((line, index) => (index === 0 ? { ...line, ...change } : line)) };
}
