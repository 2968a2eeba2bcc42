import { type Cents, cents, fraction } from '../money.ts';

/** Two digits of the type of bill (facility and bill class) of stays that are paid a rate, not by line. */
export const stayBills: readonly string[] = ['11', '18', '21', '28', '41', '65', '66', '86'];

/** A group of stays with one rate, in the manner of DRGs: by chapter of the principal diagnosis. Invented. */
export interface StayGroup {
  /** CLP11. */
  code: string;
  /** Thousandths, so that the weight stays a whole number. */
  milliWeight: number;
}

const BASE_RATE = cents(6_900_00);
const DAY_RATE = cents(1_450_00);

const groups: readonly (StayGroup & { chapters: string })[] = [
  { code: '871', milliWeight: 1870, chapters: 'AB' },
  { code: '843', milliWeight: 1640, chapters: 'CD' },
  { code: '638', milliWeight: 880, chapters: 'E' },
  { code: '885', milliWeight: 1090, chapters: 'F' },
  { code: '291', milliWeight: 1320, chapters: 'I' },
  { code: '193', milliWeight: 1280, chapters: 'J' },
  { code: '343', milliWeight: 1150, chapters: 'K' },
  { code: '470', milliWeight: 1900, chapters: 'MS' },
  { code: '690', milliWeight: 790, chapters: 'N' },
  { code: '807', milliWeight: 640, chapters: 'OZ' },
  { code: '795', milliWeight: 220, chapters: 'P' },
];

/** The group of a stay by its principal diagnosis (no dot). */
export function stayGroup(principalDiagnosis: string): StayGroup {
  const chapter = principalDiagnosis.slice(0, 1);
  const found = groups.find((group) => chapter !== '' && group.chapters.includes(chapter));
  return { code: found?.code ?? '948', milliWeight: found?.milliWeight ?? 1000 };
}

/** What a whole stay is worth, at this percentage of the base rate. */
export function stayRate(group: StayGroup, feePercent: number): Cents {
  return fraction(BASE_RATE, group.milliWeight * feePercent, 100_000);
}

/** What the days of one interim bill are worth. */
export function interimRate(days: number, feePercent: number): Cents {
  return fraction(DAY_RATE, days * feePercent, 100);
}
