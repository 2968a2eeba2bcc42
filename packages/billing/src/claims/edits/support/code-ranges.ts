/** First and last code of a range, both inclusive and of one form. */
export type CodeRange = readonly [from: string, to: string];

/** Letters of a code and their places: `0001U` and `00017` do not lie in one range though they sort together. */
const form = (code: string) => code.replaceAll(/\d/g, '0');

/** True when a procedure code lies in one of the ranges. */
export function inRanges(code: string, ranges: readonly CodeRange[]): boolean {
  return ranges.some(([from, to]) => from <= code && code <= to && form(code) === form(from));
}

/** Office and other outpatient visits. */
export const OFFICE_VISITS: readonly CodeRange[] = [
  ['99202', '99205'],
  ['99211', '99215'],
];

/** Anesthesia services: units are minutes (SV103 MJ). */
export const ANESTHESIA: readonly CodeRange[] = [['00100', '01999']];

/** Consultations, office and inpatient. */
export const CONSULTATIONS: readonly CodeRange[] = [
  ['99241', '99245'],
  ['99251', '99255'],
];
