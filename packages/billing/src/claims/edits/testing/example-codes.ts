import { buildCodeSets, type CodeEntry, type CodeSet } from '@cleanclaim/codesets';

/** Codes by number only: examples need no labels. */
function entries(codes: string, change: Partial<CodeEntry> = {}): CodeEntry[] {
  return codes.split(' ').map((code) => ({ code, label: code, from: '2000-01-01', billable: true, ...change }));
}

const SETS: readonly CodeSet[] = [
  {
    name: 'icd10cm',
    release: 'of the examples',
    subset: false,
    entries: [
      ...entries(
        'B349 E119 E785 F0280 F411 G309 I10 J020 J069 K219 L309 M5450 N390 R059 R519 S93401A W010XXA ' +
          'Z0000 Z00110 Z00111 Z23 Z3800',
      ),
      ...entries('N401', { sex: 'M' }),
      ...entries('E11', { billable: false }),
      ...entries('M545', { to: '2021-09-30' }),
    ],
  },
  {
    name: 'cpt',
    release: 'of the examples',
    subset: true,
    entries: [
      ...entries(
        '00830 20610 55250 71046 90460 90471 90472 97110 99203 99212 99213 99214 99232 99243 99284 99309 99348 ' +
          '99395 99396',
      ),
      ...entries('99201', { to: '2020-12-31' }),
    ],
  },
  { name: 'hcpcs', release: 'of the examples', subset: false, entries: entries('G0101 J1885') },
  {
    name: 'modifier',
    release: 'of the examples',
    subset: false,
    entries: entries('24 25 26 50 59 76 95 AA GA LT RT TC'),
  },
  { name: 'pos', release: 'of the examples', subset: false, entries: entries('02 10 11 12 21 22 23 24 31 32') },
];

/** The few codes that the examples of edits use: CPT as a subset, all else as if whole. */
export const exampleCodes = buildCodeSets(SETS);
