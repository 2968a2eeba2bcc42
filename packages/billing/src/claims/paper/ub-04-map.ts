import { type FormBox, TENTHS_AN_INCH } from './form.ts';

/**
 * UB-04 (CMS-1450): 10 characters an inch, 6 lines an inch; the form covers the page. The base line of line `k` lies
 * k/6 + 0.08 inch down. Source: form locators of Medicare Claims Processing Manual chapter 25; places compared between
 * two public print layouts for the preprinted form, which differ by 1.4 mm up and down: the map lies in the middle.
 */
const PITCH = 10;
const LINES_AN_INCH = 6;
/** From `k/6` inch up to the top of the line. */
const TOP_OVER_LINE_INCH = 0.04;

/** Place of the left edge in hundredths of an inch; `side` says where the file copy writes the label. */
type Row = readonly [
  box: string,
  line: number,
  left: number,
  length: number,
  label?: string,
  more?: { align?: FormBox['align']; side?: FormBox['labelSide'] },
];

/** Lines on a page, form locators 42 to 49; line 23 holds the total. */
export const UB_04_LINES = 22;

const RIGHT = { align: 'right' } as const;
const BESIDE = { side: 'left' } as const;
const range = (count: number) => Array.from({ length: count }, (_, i) => i);

const HEAD: readonly Row[] = [
  ['1.1', 1, 27.5, 24, '1 Provider'],
  ['1.2', 2, 27.5, 24],
  ['1.3', 3, 27.5, 24],
  ['1.4', 4, 27.5, 24],
  ['2.1', 1, 277.5, 24, '2 Pay to'],
  ['2.2', 2, 277.5, 24],
  ['2.3', 3, 277.5, 24],
  ['2.4', 4, 277.5, 22],
  ['3a', 1, 552.5, 24, '3a Account', BESIDE],
  ['3b', 2, 552.5, 22, '3b Record', BESIDE],
  ['4', 2, 791.5, 4, '4'],
  ['5', 4, 512.5, 10, '5 Tax id'],
  ['6.from', 4, 616.5, 6, '6 From'],
  ['6.through', 4, 686.5, 6, 'Through'],
  ['8a', 5, 128.5, 19, '8a Patient id', BESIDE],
  ['8b', 6, 29.5, 29, '8b', BESIDE],
  ['9a', 5, 428.5, 40, '9a Address', BESIDE],
  ['9b', 6, 328.5, 31, '9b', BESIDE],
  ['9c', 6, 658.5, 2, 'c', BESIDE],
  ['9d', 6, 698.5, 10, 'd', BESIDE],
  ['10', 8, 16.5, 8, '10 Born'],
  ['11', 8, 108.5, 1, '11'],
  ['12', 8, 126.5, 6, '12 Admitted'],
  ['13', 8, 198.5, 2, '13'],
  ['14', 8, 228.5, 1, '14'],
  ['15', 8, 258.5, 1, '15'],
  ['16', 8, 288.5, 2, '16'],
  ['17', 8, 316.5, 2, '17'],
  ...range(11).map((i): Row => [String(18 + i), 8, 347.5 + 30 * i, 2, String(18 + i)]),
  ['29', 8, 679.5, 2, '29'],
];

/** Occurrences 31 to 34 and spans 35 and 36, lines a and b. */
const OCCURRENCES: readonly Row[] = ['a', 'b'].flatMap((letter, row): Row[] => {
  const line = 10 + row;
  const name = (text: string) => (row === 0 ? text : '');
  return [
    ...range(4).flatMap((i): Row[] => [
      [`${31 + i}${letter}.code`, line, 19.5 + 100 * i, 2, name(`${31 + i}`)],
      [`${31 + i}${letter}.date`, line, 46.5 + 100 * i, 6, name('Occurred')],
    ]),
    ...range(2).flatMap((i): Row[] => [
      [`${35 + i}${letter}.code`, line, i ? 589.5 : 418.5, 2, name(`${35 + i}`)],
      [`${35 + i}${letter}.from`, line, i ? 616.5 : 446.5, 6, name('Span from')],
      [`${35 + i}${letter}.through`, line, i ? 686.5 : 516.5, 6, name('through')],
    ]),
  ];
});

const PAYER_ADDRESS: readonly Row[] = range(5).map(
  (i): Row => [`38.${i + 1}`, 12 + i, 34.5, 38, ...(i === 0 ? (['38', BESIDE] as const) : ([] as const))],
);

/** Value codes 39 to 41, lines a to d. */
const VALUES: readonly Row[] = ['a', 'b', 'c', 'd'].flatMap((letter, row) =>
  range(3).flatMap((i): Row[] => {
    const left = 450.5 + 130 * i;
    const name = (text: string) => (row === 0 ? text : '');
    return [
      [`${39 + i}${letter}.code`, 13 + row, left, 2, name(`${39 + i}`)],
      [`${39 + i}${letter}.dollars`, 13 + row, left + 31, 7, name('Value'), RIGHT],
      [`${39 + i}${letter}.cents`, 13 + row, left + 103, 2],
    ];
  }),
);

/** Service line `n`, 1 to 22; 23 is the total's. */
function serviceRows(n: number): Row[] {
  const line = 17 + n;
  const name = (text: string) => (n === 1 ? text : '');
  return [
    [`42.${n}`, line, 18.5, 4, name('42 Revenue')],
    [`43.${n}`, line, 64.5, 24, name('43 Description')],
    [`44.${n}`, line, 316.5, 14, name('44 Code, rate')],
    [`45.${n}`, line, 464.5, 6, name('45 Date')],
    [`46.${n}`, line, 534.5, 7, name('46 Units'), RIGHT],
    [`47.${n}.dollars`, line, 610.5, 7, name('47 Charges'), RIGHT],
    [`47.${n}.cents`, line, 688.5, 2],
    [`48.${n}.dollars`, line, 710.5, 7, name('48 Not covered'), RIGHT],
    [`48.${n}.cents`, line, 787.5, 2],
  ];
}

const TOTALS: readonly Row[] = [
  ['42.23', 40, 18.5, 4],
  ['43.page', 40, 101.5, 3, 'Page', { ...RIGHT, ...BESIDE }],
  ['43.pages', 40, 161.5, 3, 'of', { ...RIGHT, ...BESIDE }],
  ['45.23', 40, 464.5, 6, 'Made', BESIDE],
  ['47.23.dollars', 40, 610.5, 7, 'Totals', { ...RIGHT, ...BESIDE }],
  ['47.23.cents', 40, 688.5, 2],
  ['48.23.dollars', 40, 710.5, 7, '', RIGHT],
  ['48.23.cents', 40, 787.5, 2],
];

/** Payers A, B and C. */
const PAYERS: readonly Row[] = ['A', 'B', 'C'].flatMap((letter, row): Row[] => {
  const name = (text: string) => (row === 0 ? text : '');
  return [
    [`50${letter}`, 42 + row, 20.5, 22, name('50 Payers A, B, C')],
    [`51${letter}`, 42 + row, 250.5, 14, name('51 Plan id')],
    [`52${letter}`, 42 + row, 396.5, 1, name('52')],
    [`53${letter}`, 42 + row, 426.5, 1, name('53')],
    [`54${letter}.dollars`, 42 + row, 438.5, 8, name('54 Paid before'), RIGHT],
    [`54${letter}.cents`, 42 + row, 523.5, 2],
    [`58${letter}`, 46 + row, 20.5, 25, name('58 Insured')],
    [`59${letter}`, 46 + row, 278.5, 2, name('59')],
    [`60${letter}`, 46 + row, 308.5, 19, name('60 Insured id')],
    [`61${letter}`, 46 + row, 508.5, 14, name('61 Group name')],
    [`62${letter}`, 46 + row, 658.5, 17, name('62 Group number')],
    [`63${letter}`, 50 + row, 20.5, 30, name('63 Authorization')],
    [`64${letter}`, 50 + row, 328.5, 25, name('64 Payer claim number')],
    [`65${letter}`, 50 + row, 590.5, 24, name('65 Employer')],
  ];
});

const OTHER_DIAGNOSES = 'ABCDEFGHIJKLMNOPQ';

/** Principal diagnosis and A to Q, each with its present-on-admission letter behind it. */
const DIAGNOSES: readonly Row[] = ['', ...OTHER_DIAGNOSES].flatMap((letter, i): Row[] => {
  const line = i < 9 ? 53 : 54;
  const left = 32.5 + 80 * (i % 9);
  return [
    [`67${letter}`, line, left, 7, i === 0 ? '67 Diagnoses' : ''],
    [`67${letter}.poa`, line, left + 70, 1],
  ];
});

/** Admitting diagnosis, reasons for the visit, DRG, external causes. */
const REASONS: readonly Row[] = [
  ['66', 54, 10.5, 1],
  ['69', 55, 56.5, 7, '69', BESIDE],
  ...range(3).map((i): Row => [`70${'abc'[i]}`, 55, 176.5 + 70 * i, 7, i === 0 ? '70' : '', BESIDE]),
  ['71', 55, 428.5, 4, '71', BESIDE],
  ...range(3).flatMap((i): Row[] => [
    [`72${'abc'[i]}`, 55, 502.5 + 80 * i, 7, i === 0 ? '72' : '', BESIDE],
    [`72${'abc'[i]}.poa`, 55, 572.5 + 80 * i, 1],
  ]),
];

/** Principal procedure and a to e. */
const PROCEDURES: readonly Row[] = ['', 'a', 'b', 'c', 'd', 'e'].flatMap((letter, i): Row[] => {
  const line = i < 3 ? 57 : 59;
  const left = [18.5, 166.5, 316.5][i % 3] ?? 0;
  return [
    [`74${letter}.code`, line, left, 7, `74${letter}`],
    [`74${letter}.date`, line, left + (i % 3 === 0 ? 80 : 82), 6],
  ];
});

/** Attending, operating and two other providers. */
const PROVIDERS: readonly Row[] = ['76', '77', '78', '79'].flatMap((number, i): Row[] => {
  const line = 56 + 2 * i;
  return [
    ...(i < 2 ? [] : ([[`${number}.role`, line, 564.5, 2, number, BESIDE]] as Row[])),
    [`${number}.npi`, line, 602.5, 11, i < 2 ? `${number} NPI` : '', BESIDE],
    [`${number}.qualifier`, line, 722.5, 2],
    [`${number}.id`, line, 750.5, 9],
    [`${number}.last`, line + 1, 542.5, 16, 'Last', BESIDE],
    [`${number}.first`, line + 1, 722.5, 12, 'First', BESIDE],
  ];
});

const REMARKS: readonly Row[] = [
  ['80.1', 60, 72.5, 17, '80 Remarks', BESIDE],
  ...range(3).map((i): Row => [`80.${i + 2}`, 61 + i, 30.5, 21]),
  ...range(4).flatMap((i): Row[] => [
    [`81${'abcd'[i]}.qualifier`, 60 + i, 273.5, 2, i === 0 ? '81' : '', BESIDE],
    [`81${'abcd'[i]}.code`, 60 + i, 296.5, 10],
    [`81${'abcd'[i]}.value`, 60 + i, 400.5, 12],
  ]),
];

function boxOf([box, line, left, length, label = '', { align = 'left', side = 'above' } = {}]: Row): FormBox {
  const tenths = (inch: number) => Math.round(inch * TENTHS_AN_INCH);
  return {
    box,
    label,
    labelSide: side,
    x: tenths(left / 100),
    y: tenths(line / LINES_AN_INCH - TOP_OVER_LINE_INCH),
    width: tenths(length / PITCH),
    height: tenths(1 / LINES_AN_INCH),
    align,
    pitch: PITCH,
  };
}

/** Every form locator of the UB-04 that we print, in the order of the form. */
export const UB_04_MAP: readonly FormBox[] = [
  ...HEAD,
  ...OCCURRENCES,
  ...PAYER_ADDRESS,
  ...VALUES,
  ...range(UB_04_LINES).flatMap((i) => serviceRows(i + 1)),
  ...TOTALS,
  ['56', 41, 690.5, 14, '56 NPI', BESIDE] as const,
  ...PAYERS,
  ...DIAGNOSES,
  ...REASONS,
  ...PROCEDURES,
  ...PROVIDERS,
  ...REMARKS,
].map(boxOf);
