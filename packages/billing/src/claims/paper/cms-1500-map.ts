import { type FormBox, TENTHS_AN_INCH } from './form.ts';

/**
 * CMS-1500 (02/12): 10 characters an inch, 6 lines an inch. Columns count from a third of an inch off the left edge, and
 * line 8 (box 1) ends a third of an inch under the form's upper rule, which lies 1 1/3 inch down the page.
 * Lines and columns from the field positions of three print layouts in use; see docs/paper-claims.md for how exact.
 */
const LEFT_INCH = 1 / 3;
const TOP_INCH = 1 / 3;
const PITCH = 10;
const LINES_AN_INCH = 6;

type Row = readonly [
  box: string,
  line: number,
  column: number,
  length: number,
  label?: string,
  align?: FormBox['align'],
];

const UPPER: readonly Row[] = [
  ['payer.1', 2, 41, 38, 'Payer'],
  ['payer.2', 3, 41, 38],
  ['payer.3', 4, 41, 38],
  ['payer.4', 5, 41, 38],
  ['1.medicare', 8, 1, 1, '1 Medicare'],
  ['1.medicaid', 8, 8, 1, 'Medicaid'],
  ['1.tricare', 8, 15, 1, 'Tricare'],
  ['1.champva', 8, 24, 1, 'CHAMPVA'],
  ['1.group', 8, 31, 1, 'Group plan'],
  ['1.feca', 8, 39, 1, 'FECA'],
  ['1.other', 8, 45, 1, 'Other'],
  ['1a', 8, 50, 29, '1a Insured id'],
  ['2', 10, 1, 28, '2 Patient'],
  ['3.month', 10, 31, 2, '3 Born'],
  ['3.day', 10, 34, 2],
  ['3.year', 10, 37, 4],
  ['3.male', 10, 42, 1, 'M'],
  ['3.female', 10, 47, 1, 'F'],
  ['4', 10, 50, 29, '4 Insured'],
  ['5', 12, 1, 28, '5 Patient address'],
  ['6.self', 12, 33, 1, '6 Self'],
  ['6.spouse', 12, 38, 1, 'Spouse'],
  ['6.child', 12, 42, 1, 'Child'],
  ['6.other', 12, 47, 1, 'Other'],
  ['7', 12, 50, 29, '7 Insured address'],
  ['5.city', 14, 1, 24, 'City'],
  ['5.state', 14, 26, 3, 'State'],
  ['7.city', 14, 50, 23, 'City'],
  ['7.state', 14, 74, 4, 'State'],
  ['5.zip', 16, 1, 12, 'ZIP'],
  ['5.area', 16, 15, 3, 'Phone'],
  ['5.phone', 16, 19, 10],
  ['7.zip', 16, 50, 12, 'ZIP'],
  ['7.area', 16, 65, 3, 'Phone'],
  ['7.phone', 16, 69, 10],
  ['9', 18, 1, 28, '9 Other insured'],
  ['11', 18, 50, 29, '11 Group or policy'],
  ['9a', 20, 1, 28, '9a Other policy or group'],
  ['10a.yes', 20, 35, 1, '10a At work yes'],
  ['10a.no', 20, 41, 1, 'no'],
  ['11a.month', 20, 53, 2, '11a Insured born'],
  ['11a.day', 20, 56, 2],
  ['11a.year', 20, 59, 4],
  ['11a.male', 20, 68, 1, 'M'],
  ['11a.female', 20, 75, 1, 'F'],
  ['10b.yes', 22, 35, 1, '10b Auto yes'],
  ['10b.no', 22, 41, 1, 'no'],
  ['10b.state', 22, 45, 2, 'State'],
  ['11b.qualifier', 22, 50, 2, '11b Other claim id'],
  ['11b', 22, 53, 26],
  ['10c.yes', 24, 35, 1, '10c Other yes'],
  ['10c.no', 24, 41, 1, 'no'],
  ['11c', 24, 50, 29, '11c Plan or program'],
  ['9d', 26, 1, 28, '9d Other plan'],
  ['10d', 26, 31, 18, '10d Claim codes'],
  ['11d.yes', 26, 52, 1, '11d Other plan yes'],
  ['11d.no', 26, 57, 1, '     no'],
  ['12', 29, 7, 24, '12 Patient signed'],
  ['12.date', 29, 38, 8, 'Date'],
  ['13', 29, 55, 23, '13 Insured signed'],
];

const MIDDLE: readonly Row[] = [
  ['14.month', 32, 2, 2, '14 Illness, injury, LMP'],
  ['14.day', 32, 5, 2],
  ['14.year', 32, 8, 2],
  ['14.qualifier', 32, 16, 3],
  ['15.qualifier', 32, 31, 3, '15 Other date'],
  ['15.month', 32, 37, 2],
  ['15.day', 32, 40, 2],
  ['15.year', 32, 43, 2],
  ['16.from.month', 32, 54, 2, '16 Unable to work from'],
  ['16.from.day', 32, 57, 2],
  ['16.from.year', 32, 60, 2],
  ['16.to.month', 32, 68, 2, 'to'],
  ['16.to.day', 32, 71, 2],
  ['16.to.year', 32, 74, 2],
  ['17a.qualifier', 33, 30, 2, '17a'],
  ['17a', 33, 33, 15],
  ['17.qualifier', 34, 1, 2, '17 Referring or other'],
  ['17', 34, 4, 24],
  ['17b', 34, 33, 10],
  ['18.from.month', 34, 54, 2, '18 In hospital from'],
  ['18.from.day', 34, 57, 2],
  ['18.from.year', 34, 60, 2],
  ['18.to.month', 34, 68, 2, 'to'],
  ['18.to.day', 34, 71, 2],
  ['18.to.year', 34, 74, 2],
  ['19', 36, 1, 48, '19 More about the claim'],
  ['20.yes', 36, 52, 1, '20 Bought test yes'],
  ['20.no', 36, 57, 1, '     no'],
  ['20.dollars', 36, 61, 7, 'Charge', 'right'],
  ['20.cents', 36, 69, 2],
  ['21.indicator', 37, 42, 1],
  ['21A', 38, 3, 8, '21 Diagnoses A to L'],
  ['21B', 38, 16, 8],
  ['21C', 38, 29, 8],
  ['21D', 38, 42, 7],
  ['22', 38, 50, 11, '22 Resubmission'],
  ['22.reference', 38, 62, 17, 'Original number'],
  ['21E', 39, 3, 8],
  ['21F', 39, 16, 8],
  ['21G', 39, 29, 8],
  ['21H', 39, 42, 7],
  ['21I', 40, 3, 8],
  ['21J', 40, 16, 8],
  ['21K', 40, 29, 8],
  ['21L', 40, 42, 7],
  ['23', 40, 50, 29, '23 Authorization'],
];

/** Lines on a page, boxes 24. */
export const CMS_1500_LINES = 6;

/** The shaded and the white half of service line `n` (1 to 6). */
function serviceRows(n: number): Row[] {
  const shaded = 41 + 2 * n;
  const white = shaded + 1;
  return [
    [`24.${n}.more`, shaded, 1, 61],
    [`24H.${n}.reason`, shaded, 63, 2],
    [`24I.${n}`, shaded, 65, 2],
    [`24J.${n}.other`, shaded, 68, 11],
    [`24A.${n}.from.month`, white, 1, 2],
    [`24A.${n}.from.day`, white, 4, 2],
    [`24A.${n}.from.year`, white, 7, 2],
    [`24A.${n}.to.month`, white, 10, 2],
    [`24A.${n}.to.day`, white, 13, 2],
    [`24A.${n}.to.year`, white, 16, 2],
    [`24B.${n}`, white, 19, 2],
    [`24C.${n}`, white, 22, 2],
    [`24D.${n}.code`, white, 25, 6],
    [`24D.${n}.modifier1`, white, 33, 2],
    [`24D.${n}.modifier2`, white, 36, 2],
    [`24D.${n}.modifier3`, white, 39, 2],
    [`24D.${n}.modifier4`, white, 42, 2],
    [`24E.${n}`, white, 45, 4],
    [`24F.${n}.dollars`, white, 49, 6, '', 'right'],
    [`24F.${n}.cents`, white, 56, 2],
    [`24G.${n}`, white, 59, 4],
    [`24H.${n}`, white, 63, 1],
    [`24J.${n}`, white, 68, 10],
  ];
}

/** Column heads of box 24, over its first line. */
const HEADS: Readonly<Record<string, string>> = {
  '24.1.more': '24 A From, to   B Place   C Emergency   D Service and modifiers   E Pointer   F Charge',
  '24H.1.reason': 'H',
  '24I.1': 'I',
  '24J.1.other': 'J Rendering',
};

const LOWER: readonly Row[] = [
  ['25', 56, 1, 15, '25 Tax id'],
  ['25.ssn', 56, 17, 1, 'SSN'],
  ['25.ein', 56, 19, 1, 'EIN'],
  ['26', 56, 23, 14, '26 Account'],
  ['27.yes', 56, 38, 1, '27 Assigned yes'],
  ['27.no', 56, 43, 1, '      no'],
  ['28.dollars', 56, 50, 7, '28 Total charge', 'right'],
  ['28.cents', 56, 58, 2],
  ['29.dollars', 56, 61, 6, '29 Paid', 'right'],
  ['29.cents', 56, 68, 2],
  ['33.area', 57, 66, 3],
  ['33.phone', 57, 70, 9],
  ['32.1', 58, 23, 26, '32 Where'],
  ['33.1', 58, 50, 29, '33 Billing provider'],
  ['32.2', 59, 23, 26],
  ['33.2', 59, 50, 29],
  ['31', 60, 1, 21, '31 Signed'],
  ['32.3', 60, 23, 26],
  ['33.3', 60, 50, 29],
  ['31.date', 61, 13, 8],
  ['32a', 61, 23, 10],
  ['32b', 61, 35, 14],
  ['33a', 61, 50, 10],
  ['33b', 61, 63, 16],
];

function boxOf([box, line, column, length, label = '', align = 'left']: Row): FormBox {
  const tenths = (inch: number) => Math.round(inch * TENTHS_AN_INCH);
  return {
    box,
    label: label || (HEADS[box] ?? ''),
    labelSide: 'above',
    x: tenths(LEFT_INCH + (column - 1) / PITCH),
    y: tenths(TOP_INCH + (line - 1) / LINES_AN_INCH),
    width: tenths(length / PITCH),
    height: tenths(1 / LINES_AN_INCH),
    align,
    pitch: PITCH,
  };
}

/** Every box of the CMS-1500 that we print, in the order of the form. */
export const CMS_1500_MAP: readonly FormBox[] = [
  ...UPPER,
  ...MIDDLE,
  ...Array.from({ length: CMS_1500_LINES }, (_, i) => serviceRows(i + 1)).flat(),
  ...LOWER,
].map(boxOf);
