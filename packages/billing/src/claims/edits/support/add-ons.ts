import type { CodeRange } from './code-ranges.ts';

const one = (...codes: string[]): CodeRange[] => codes.map((code) => [code, code]);

/** Visits, and the telephone visits that ended with 2024. */
const VISITS_AND_PHONE: readonly CodeRange[] = [
  ['99202', '99350'],
  ['99441', '99443'],
];

/**
 * Common add-on codes of type I, whose primary codes are a closed list, with those primaries
 * (CMS NCCI add-on code edits). Rarer ones are left to the coding checks that have the whole file.
 */
const ADD_ONS: Readonly<Record<string, readonly CodeRange[]>> = {
  '11103': one('11102', '11104', '11106'),
  '11105': one('11104', '11106'),
  '11107': one('11106'),
  '17003': one('17000'),
  '90461': one('90460'),
  '90472': one('90460', '90471', '90473', 'G0008', 'G0009', 'G0010'),
  '90474': one('90460', '90471', '90473', 'G0008', 'G0009', 'G0010'),
  '90785': [
    ['90791', '90792'],
    ['90832', '90834'],
    ['90836', '90838'],
    ['90853', '90853'],
    ['99441', '99443'],
  ],
  '90833': VISITS_AND_PHONE,
  '90836': VISITS_AND_PHONE,
  '90838': VISITS_AND_PHONE,
  '96361': one('96360', '96365', '96374', '96409', '96413'),
  '96366': one('96360', '96365', '96367', '96413'),
  '96375': one('96360', '96365', '96374', '96409', '96413'),
  '99292': one('99291'),
  '99417': one('99205', '99215', '99245', '99345', '99350', '99483'),
  G2211: [
    ['99202', '99205'],
    ['99211', '99215'],
    ['99341', '99350'],
  ],
  G2212: one('99205', '99215', '99483'),
};

/** The services that an add-on may stand beside; undefined when the code is not an add-on of the table. */
export function primariesOf(procedureCode: string): readonly CodeRange[] | undefined {
  return Object.hasOwn(ADD_ONS, procedureCode) ? ADD_ONS[procedureCode] : undefined;
}
