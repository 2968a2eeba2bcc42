import { type FormBox, TENTHS_AN_INCH } from './form.ts';

/**
 * ADA Dental Claim Form 2024, J430: boxes numbered by the form, 12 characters an inch, so that a date with slashes fits.
 * Source: box numbers and their meaning from the form's completion instructions; places from a public print layout for
 * the form, given there in hundredths of an inch, hence exact to about half a millimeter.
 */
const PITCH = 12;
/** Height of a line, hundredths of an inch. */
const HEIGHT = 15;
/** Layouts name the corner of the text, whose first letter stands a little to the right of it and lower. */
const TEXT_RIGHT = 2;
const TEXT_DOWN = 1;

/** Lines on a page, boxes 24 to 31. */
export const ADA_2024_LINES = 10;

type Row = readonly [box: string, left: number, top: number, width: number, label?: string, align?: FormBox['align']];

const MARK = 9;

const PLANS: readonly Row[] = [
  ['1.services', 34, 74, MARK, '1 Services done'],
  ['1.predetermination', 184, 74, MARK, 'Predetermination'],
  ['1.epsdt', 34, 87, MARK],
  ['2', 31, 102, 380, '2 Predetermination number'],
  ['3.1', 32, 146, 350, '3 Plan'],
  ['3.2', 32, 162, 350],
  ['3.3', 32, 178, 350],
  ['3.city', 32, 194, 185],
  ['3.state', 230, 194, 40],
  ['3.zip', 282, 194, 100],
  ['3a', 77, 218, 167, '3a Payer id'],
  ['4.dental', 74, 251, MARK, '4 Other dental'],
  ['4.medical', 154, 251, MARK, 'Other medical'],
  ['5', 34, 280, 385, '5 Other policyholder'],
  ['6', 34, 311, 90, '6 Born'],
  ['7.male', 174, 310, MARK, '7 M'],
  ['7.female', 196, 310, MARK, 'F'],
  ['7.unknown', 216, 310, MARK, 'U'],
  ['8', 255, 311, 165, '8 Policyholder id'],
  ['9', 34, 341, 130, '9 Plan or group'],
  ['10.self', 174, 341, MARK, '10 Self'],
  ['10.spouse', 224, 341, MARK, 'Spouse'],
  ['10.dependent', 284, 341, MARK, 'Dependent'],
  ['10.other', 354, 341, MARK, 'Other'],
  ['11.1', 34, 370, 350, '11 Other plan'],
  ['11.2', 34, 386, 350],
  ['11.city', 34, 402, 185],
  ['11.state', 231, 402, 40],
  ['11.zip', 284, 402, 100],
  ['11a', 106, 421, 167, '11a Payer id'],
];

const PEOPLE: readonly Row[] = [
  ['12.1', 445, 136, 350, '12 Policyholder'],
  ['12.2', 445, 152, 350],
  ['12.3', 445, 168, 350],
  ['12.city', 445, 184, 185],
  ['12.state', 643, 184, 40],
  ['12.zip', 695, 184, 100],
  ['13', 445, 218, 90, '13 Born'],
  ['14.male', 574, 218, MARK, '14 M'],
  ['14.female', 596, 218, MARK, 'F'],
  ['14.unknown', 619, 218, MARK, 'U'],
  ['15', 662, 218, 167, '15 Policyholder id'],
  ['16', 445, 251, 120, '16 Plan or group'],
  ['17', 579, 251, 245, '17 Employer'],
  ['18.self', 444, 303, MARK, '18 Self'],
  ['18.spouse', 494, 303, MARK, 'Spouse'],
  ['18.dependent', 554, 303, MARK, 'Dependent'],
  ['18.other', 644, 303, MARK, 'Other'],
  ['20.1', 445, 337, 350, '20 Patient'],
  ['20.2', 445, 353, 350],
  ['20.3', 445, 369, 350],
  ['20.city', 445, 385, 185],
  ['20.state', 642, 385, 40],
  ['20.zip', 695, 385, 100],
  ['21', 445, 418, 90, '21 Born'],
  ['22.male', 574, 419, MARK, '22 M'],
  ['22.female', 594, 419, MARK, 'F'],
  ['22.unknown', 614, 419, MARK, 'U'],
  ['23', 662, 418, 167, '23 Account'],
];

const LINE_TOPS = [484, 500, 517, 534, 551, 568, 585, 602, 618, 635];

/** Service line `n`, 1 to 10. */
function serviceRows(n: number): Row[] {
  const top = LINE_TOPS[n - 1] ?? 0;
  const name = (text: string) => (n === 1 ? text : '');
  return [
    [`24.${n}`, 35, top, 90, name('24 Date')],
    [`25.${n}`, 141, top, 28, name('25')],
    [`26.${n}`, 172, top, 27, name('26')],
    [`27.${n}`, 202, top, 117, name('27 Teeth')],
    [`28.${n}`, 321, top, 58, name('28 Surface')],
    [`29.${n}`, 381, top, 58, name('29 Code')],
    [`29a.${n}`, 441, top, 48, name('29a')],
    [`29b.${n}`, 491, top, 28, name('29b')],
    [`30.${n}`, 521, top, 232, name('30 Description')],
    [`31.${n}`, 756, top, 74, name('31 Fee'), 'right'],
  ];
}

const TOOTH_LEFTS = [35, 55, 74, 95, 114, 135, 156, 175, 194, 215, 235, 254, 275, 295, 315, 334];

/** Permanent teeth 1 to 16 over 32 to 17. */
const MISSING: readonly Row[] = TOOTH_LEFTS.flatMap((left, i): Row[] => [
  [`33.${i + 1}`, left, 668, MARK, i === 0 ? '33 Missing teeth' : ''],
  [`33.${32 - i}`, left, 685, MARK],
]);

const BELOW: readonly Row[] = [
  ['34', 515, 653, 24, '34 List'],
  ['34a.A', 502, 668, 81, '34a'],
  ['34a.B', 502, 685, 81],
  ['34a.C', 610, 668, 81],
  ['34a.D', 610, 685, 81],
  ['32', 756, 685, 74, '32 Total', 'right'],
  ['35', 86, 702, 740],
  ['36', 39, 800, 240, '36 Patient signed'],
  ['36.date', 306, 800, 90, 'Date'],
  ['37', 39, 862, 240, '37 Policyholder signed'],
  ['37.date', 306, 862, 90, 'Date'],
  ['38', 511, 745, 27, '38 Place'],
  ['39', 770, 742, MARK, '39 Papers'],
  ['39a', 738, 759, 90, '39a Cleaned'],
  ['40.no', 443, 791, MARK, '40 Orthodontics no'],
  ['40.yes', 533, 791, MARK, 'yes'],
  ['41', 675, 790, 90, '41 Appliance placed'],
  ['42', 434, 823, 30, '42 Months'],
  ['43.no', 533, 823, MARK, '43 no'],
  ['43.yes', 563, 823, MARK, 'Replaced'],
  ['44', 674, 823, 90, '44 Placed before'],
  ['45.work', 443, 853, MARK, '45 At work'],
  ['45.auto', 593, 853, MARK, 'Auto'],
  ['45.other', 693, 853, MARK, 'Other accident'],
  ['46', 583, 873, 90, '46 Accident'],
  ['47', 794, 873, 35, '47 State'],
];

const DENTISTS: readonly Row[] = [
  ['48.1', 34, 937, 350, '48 Billing dentist'],
  ['48.2', 34, 953, 350],
  ['48.3', 34, 969, 350],
  ['48.city', 34, 985, 185],
  ['48.state', 231, 985, 40],
  ['48.zip', 284, 985, 100],
  ['49', 35, 1024, 111, '49 NPI'],
  ['50', 166, 1024, 109, '50 License'],
  ['51', 295, 1024, 114, '51 Tax id'],
  ['52.area', 82, 1047, 30, '52 Phone'],
  ['52.exchange', 124, 1047, 30],
  ['52.number', 162, 1047, 50],
  ['52a', 299, 1047, 114],
  ['53', 429, 926, 245, '53 Treating dentist signed'],
  ['53.date', 707, 926, 90, 'Date'],
  ['54', 450, 972, 168, '54 NPI'],
  ['55', 701, 970, 128, '55 License'],
  ['56.1', 437, 1008, 290, '56 Where treated'],
  ['56.city', 437, 1024, 185],
  ['56.state', 634, 1024, 40],
  ['56.zip', 686, 1024, 100],
  ['56a', 738, 991, 92, '56a Specialty'],
  ['57.area', 480, 1046, 30, '57 Phone'],
  ['57.exchange', 519, 1046, 30],
  ['57.number', 558, 1046, 50],
  ['58', 689, 1046, 140],
];

function boxOf([box, left, top, width, label = '', align = 'left']: Row): FormBox {
  const tenths = (hundredths: number) => Math.round((hundredths / 100) * TENTHS_AN_INCH);
  return {
    box,
    label,
    labelSide: 'above',
    x: tenths(left + TEXT_RIGHT),
    y: tenths(top + TEXT_DOWN),
    width: tenths(width),
    height: tenths(HEIGHT),
    align,
    pitch: PITCH,
  };
}

/** Every box of the ADA form that we print, in the order of the form. */
export const ADA_2024_MAP: readonly FormBox[] = [
  ...PLANS,
  ...PEOPLE,
  ...Array.from({ length: ADA_2024_LINES }, (_, i) => serviceRows(i + 1)).flat(),
  ...MISSING,
  ...BELOW,
  ...DENTISTS,
].map(boxOf);
