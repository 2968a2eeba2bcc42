import type { IsoDate } from '../../kernel/index.ts';
import type { MdmLevel } from './types.ts';

/** One code of a family of visits: the least decision making or the least minutes that give it. */
export interface VisitCode {
  code: string;
  mdm: MdmLevel;
  /** Total minutes of the day that must be met or exceeded; absent where time does not level the visit. */
  minutes?: number;
}

/** Families of levelled visits. Codes stand from the lowest to the highest. */
export type VisitFamilyName =
  | 'office-new'
  | 'office-established'
  | 'hospital-initial'
  | 'hospital-subsequent'
  | 'hospital-same-day'
  | 'ed'
  | 'consult-office'
  | 'consult-inpatient'
  | 'nursing-initial'
  | 'nursing-subsequent'
  | 'home-new'
  | 'home-established';

const family = (...rows: readonly [code: string, mdm: MdmLevel, minutes?: number][]): readonly VisitCode[] =>
  rows.map(([code, mdm, minutes]) => ({ code, mdm, ...(minutes === undefined ? {} : { minutes }) }));

/** Levels of each family as CPT has them since 2024: 99306 rose to 50 minutes and 99308 to 20. */
const FAMILIES: Readonly<Record<VisitFamilyName, readonly VisitCode[]>> = {
  'office-new': family(
    ['99202', 'straightforward', 15],
    ['99203', 'low', 30],
    ['99204', 'moderate', 45],
    ['99205', 'high', 60],
  ),
  'office-established': family(
    ['99212', 'straightforward', 10],
    ['99213', 'low', 20],
    ['99214', 'moderate', 30],
    ['99215', 'high', 40],
  ),
  'hospital-initial': family(['99221', 'straightforward', 40], ['99222', 'moderate', 55], ['99223', 'high', 75]),
  'hospital-subsequent': family(['99231', 'straightforward', 25], ['99232', 'moderate', 35], ['99233', 'high', 50]),
  'hospital-same-day': family(['99234', 'straightforward', 45], ['99235', 'moderate', 70], ['99236', 'high', 85]),
  ed: family(['99282', 'straightforward'], ['99283', 'low'], ['99284', 'moderate'], ['99285', 'high']),
  'consult-office': family(
    ['99242', 'straightforward', 20],
    ['99243', 'low', 30],
    ['99244', 'moderate', 40],
    ['99245', 'high', 55],
  ),
  'consult-inpatient': family(
    ['99252', 'straightforward', 35],
    ['99253', 'low', 45],
    ['99254', 'moderate', 60],
    ['99255', 'high', 80],
  ),
  'nursing-initial': family(['99304', 'straightforward', 25], ['99305', 'moderate', 35], ['99306', 'high', 50]),
  'nursing-subsequent': family(
    ['99307', 'straightforward', 10],
    ['99308', 'low', 20],
    ['99309', 'moderate', 30],
    ['99310', 'high', 45],
  ),
  'home-new': family(
    ['99341', 'straightforward', 15],
    ['99342', 'low', 30],
    ['99344', 'moderate', 60],
    ['99345', 'high', 75],
  ),
  'home-established': family(
    ['99347', 'straightforward', 20],
    ['99348', 'low', 30],
    ['99349', 'moderate', 40],
    ['99350', 'high', 60],
  ),
};

/** Minutes before 2024. */
const MINUTES_OF_2023: Readonly<Record<string, number>> = { '99306': 45, '99308': 15 };

/**
 * The levels of a family on a day, lowest first.
 *
 * Source: CPT E/M guidelines 2021 (office) and 2023 (all other families), code descriptors 2023 and 2024.
 */
export function visitFamily(name: VisitFamilyName, dateOfService: IsoDate): readonly VisitCode[] {
  const codes = FAMILIES[name];
  if (dateOfService >= '2024-01-01') return codes;
  return codes.map((one) => {
    const minutes = MINUTES_OF_2023[one.code];
    return minutes === undefined ? one : { ...one, minutes };
  });
}

const ORDER: readonly MdmLevel[] = ['straightforward', 'low', 'moderate', 'high'];

/** 0 for straightforward to 3 for high, to compare levels. */
export function rankOf(level: MdmLevel): number {
  return ORDER.indexOf(level);
}

/** The level of a rank; below 0 the lowest, above 3 the highest. */
export function levelOf(rank: number): MdmLevel {
  return ORDER[Math.max(0, Math.min(3, rank))] ?? 'straightforward';
}

/** The code that decision making of this level gives. */
export function codeByMdm(codes: readonly VisitCode[], level: MdmLevel): VisitCode | undefined {
  return codes.findLast((one) => rankOf(one.mdm) <= rankOf(level));
}

/** The code that so many minutes give; undefined below the first level or where time does not count. */
export function codeByTime(codes: readonly VisitCode[], minutes: number): VisitCode | undefined {
  return codes.findLast((one) => one.minutes !== undefined && minutes >= one.minutes);
}

const FAMILY_LIST: readonly (readonly string[])[] = [
  ...Object.values(FAMILIES).map((codes) => codes.map(({ code }) => code)),
  ['99238', '99239'],
  ['99315', '99316'],
];
/** Lowest codes that stand below a family's levels. */
const BELOW: Readonly<Record<string, string>> = { '99211': '99212', '99281': '99282' };

/**
 * Compares two codes of one family of visits: above 0 when the first is the higher level, 0 when they are the same,
 * undefined when they are no levels of one family.
 */
export function compareVisitCodes(first: string, second: string): number | undefined {
  if (first === second) return 0;
  const place = (code: string) => {
    const above = BELOW[code];
    const family = FAMILY_LIST.find((codes) => codes.includes(above ?? code));
    return { family, level: above === undefined ? (family?.indexOf(code) ?? -1) : -1 };
  };
  const [a, b] = [place(first), place(second)];
  return a.family === undefined || a.family !== b.family ? undefined : a.level - b.level;
}
