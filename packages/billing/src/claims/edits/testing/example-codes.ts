import { buildCodeSets, type CodeEntry, type CodeSet } from '@cleanclaim/codesets';
import { exampleTables } from './example-tables.ts';

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
          'Z0000 Z00110 Z00111 Z23 Z3800 ' +
          'F0390 F329 H2513 I5022 J189 K4090 M9901 M9902 M9903 N186 O80 P599 R0602 T148XXA V4352XA Y92009 Z370 Z3A39 Z961',
      ),
      ...entries('M1611', { label: 'Arthritis of the right hip' }),
      ...entries('M1612', { label: 'Arthritis of the left hip' }),
      ...entries('M1610', { label: 'Arthritis of an unspecified hip' }),
      ...entries('M1711', { label: 'Arthritis of the right knee' }),
      ...entries('M1712', { label: 'Arthritis of the left knee' }),
      ...entries('M1710', { label: 'Arthritis of an unspecified knee' }),
      ...entries('Z8679', { poaExempt: true }),
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
        '00830 20610 55250 71046 90460 90471 90472 97110 99203 99212 99213 99214 99215 99232 99243 99284 99309 99348 ' +
          '99395 99396 ' +
          '11042 27447 36415 59400 59425 64999 70450 71250 77067 80053 81002 87804 90653 90656 90670 90686 90832 90833 ' +
          '90834 90837 92015 92507 92014 93000 96372 97112 97140 97161 97165 97530 98940 98941 99204 99215 99222 99283 99308 99499',
      ),
      ...entries('11200 20985 17000 17003 33533 45380 45385 63047 80048 93005 93010 95873 95886 99024 99417'),
      ...entries('99201', { to: '2020-12-31' }),
    ],
  },
  {
    name: 'hcpcs',
    release: 'of the examples',
    subset: false,
    entries: entries(
      'A0425 A0428 A0429 A0430 A0435 D0120 D1110 D2140 D2150 D2160 D2330 D2331 D2391 D2392 D2393 D2740 D3310 D3320 ' +
        'D3330 D4341 D5110 D5213 D5214 D6058 D6240 D7140 D8080 E0260 E0601 G0008 G0009 G0010 G0101 G0151 G0299 ' +
        'J0178 J1885 K0001 Q5001 S0612 T1015 V2020 V2100',
    ),
  },
  { name: 'icd10pcs', release: 'of the examples', subset: false, entries: entries('0YQ50ZZ 30233N1') },
  {
    name: 'modifier',
    release: 'of the examples',
    subset: false,
    entries: entries(
      '22 24 25 26 50 51 52 53 54 55 57 58 59 62 66 73 74 76 77 78 79 80 81 82 90 93 95 AA AS AT CO CQ GA GN GO GP GT GX GY GZ ' +
        'JW JZ KH KI KJ KX LT NU P1 P2 P3 QK QS QW QX QY QZ RR RT SA SG SL TC UE XS XU',
    ),
  },
  {
    name: 'pos',
    release: 'of the examples',
    subset: false,
    entries: entries('02 10 11 12 19 21 22 23 24 31 32 41 42 81'),
  },
];

/** The few codes that the examples of edits use: CPT as a subset, all else as if whole. */
export const exampleCodes = buildCodeSets(SETS, exampleTables);
