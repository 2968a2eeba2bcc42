import type { OutSegment } from '../../types.ts';
import { chance, dayAfter, digits, pick, type Random, whole } from './random.ts';

/** Invented people, places and providers. Nobody of them exists; NPIs only have the check digit right. */

const FIRST_NAMES =
  'ELENA MARCO LUCIA GRACE ADAM WEI PRIYA OMAR HANNAH TOMAS AYANA BJORN CHLOE DIEGO ESME FELIX GITA HUGO INES JONAS KAYA LEON MIRA NILS'.split(
    ' ',
  );
const LAST_NAMES = [
  ...'RIVERA OKAFOR STONE CHEN MARSH PETROV LINDGREN ABARA FONTAINE GRUBER HALE IVERSEN JANSEN KOWALSKI'.split(' '),
  "O'HARA",
  'SMITH-LOWE',
  'DE LA CRUZ',
  'VAN DER MEER',
];
const ORGANIZATIONS = [
  'MAPLE STREET CLINIC',
  'LAKESIDE HEALTH GROUP',
  'NORTHGATE HOSPITAL',
  'HILLTOP IMAGING, LLC',
  'RIVER & PINE ASSOCIATES',
  'EASTBROOK SURGERY CENTER',
  'CEDAR AMBULANCE SERVICE',
  'WESTFIELD LABORATORY (MAIN)',
];
const PAYERS = ['NORTH HEALTH PLAN', 'LAKE MUTUAL', 'STATE CARE FUND', 'PLAINS BENEFIT TRUST', 'HARBOR INSURANCE CO'];
const STREETS = ['OAK LANE', 'MAPLE STREET', 'ELM COURT', 'PINE ROAD', 'HOSPITAL DRIVE', 'CANAL WAY', '3RD AVENUE N.'];
const CITIES = [
  ['ALBANY', 'NY', '12207'],
  ['TROY', 'NY', '12180'],
  ['HARTFORD', 'CT', '06103'],
  ['EL PASO', 'TX', '79901'],
  ['ST. CLOUD', 'MN', '56301'],
  ['FRESNO', 'CA', '93721'],
] as const;
export const TAXONOMIES = ['207Q00000X', '208D00000X', '207R00000X', '363LF0000X', '341600000X', '261QM1300X'] as const;

/** Ten digits with the check digit of an NPI (Luhn over 80840 and the number). */
export function npi(random: Random): string {
  const nine = `1${digits(random, 8)}`;
  let sum = 24;
  for (let i = 0; i < 9; i += 1) {
    const digit = Number(nine[i]);
    const weighed = i % 2 === 0 ? digit * 2 : digit;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** Elements 3 to 7 of the NM1 of a person: last, first and middle name, nothing, suffix. */
export function personName(random: Random): [last: string, first: string, middle: string, prefix: '', suffix: string] {
  const middle = chance(random, 0.3) ? pick(random, 'A B J M R'.split(' ')) : '';
  const suffix = chance(random, 0.05) ? pick(random, ['JR', 'SR', 'III']) : '';
  return [pick(random, LAST_NAMES), pick(random, FIRST_NAMES), middle, '', suffix];
}

export function organization(random: Random): string {
  return pick(random, ORGANIZATIONS);
}

export function payerName(random: Random): string {
  return pick(random, PAYERS);
}

/** N3 and N4; a ZIP code of nine digits where the guide wants it. */
export function address(random: Random, nineDigits = false): OutSegment[] {
  const [city, state, zip] = pick(random, CITIES);
  const street = `${whole(random, 1, 9999)} ${pick(random, STREETS)}`;
  const second = chance(random, 0.15) ? `SUITE ${whole(random, 1, 40)}` : undefined;
  const long = nineDigits || chance(random, 0.3);
  return [
    ['N3', street, second],
    ['N4', city, state, long ? `${zip}${digits(random, 4)}` : zip],
  ];
}

/** A telephone number that is given to nobody. */
export function telephone(random: Random): string {
  return `555${digits(random, 7)}`;
}

/** DMG: birth day and sex, of anybody up to 95 years old. */
export function demographics(random: Random): OutSegment {
  return ['DMG', 'D8', dayAfter('20260601', -whole(random, 1, 95 * 365)), pick(random, ['F', 'M', 'U', 'F', 'M'])];
}

/** A member number such as payers give. */
export function memberId(random: Random): string {
  return `${pick(random, ['NHP', 'XYZ', 'H', ''])}${digits(random, 9)}`;
}
