import type { CodeSet } from '../../guide.ts';
import type { CompiledElement } from '../../validate/compile.ts';
import { chance, dayAfter, digits, pick, type Random, times, whole } from './random.ts';

/** Values for elements of any guide: codes from its lists, else something of the right type and length. */

/** A code or two of each external set. */
const SAMPLES: Readonly<Record<CodeSet, readonly string[]>> = {
  icd10cm: ['I10', 'E119', 'J449', 'M5450'],
  icd10pcs: ['0DTJ4ZZ', '02100Z9'],
  hcpcs: ['99213', '36415', 'J1885', 'E1390'],
  cdt: ['D0120', 'D1110', 'D2740'],
  ndc: ['00409379501', '59762334001'],
  modifier: ['25', '59', 'RR'],
  pos: ['11', '22', '23'],
  revenue: ['0120', '0250', '0450'],
  billType: ['11', '13', '85'],
  condition: ['02', '17', 'D9'],
  occurrence: ['01', '11', '24'],
  occurrenceSpan: ['70', '74', 'M2'],
  value: ['01', '45', '80'],
  admissionType: ['1', '2', '3'],
  admissionSource: ['1', '4', '8'],
  patientStatus: ['01', '03', '30'],
  drg: ['470', '291', '775'],
  carc: ['45', '97', '1', '2'],
  rarc: ['MA01', 'N290', 'M15'],
  claimStatus: ['20', '21', '483'],
  claimStatusCategory: ['A2', 'F1', 'P1'],
  taxonomy: ['207Q00000X', '208D00000X'],
  state: ['NY', 'CT', 'MN'],
  country: ['CA', 'MX', 'DE'],
  loinc: ['18842-5', '11504-8', '34133-9'],
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const WORDS = "NORTH MAPLE LAKE ONE & CARE 24 PLAN- O'NEIL NO.7 (MAIN) A/B UNIT #3 ST. GROUP, X".split(' ');

/** A value that the guide and the standard allow; composites are not asked for. */
export function sampleOf(random: Random, definition: CompiledElement): string {
  const { rule, number, element } = definition;
  const min = element?.min ?? 1;
  const max = element?.max ?? 10;
  if (rule?.codes !== undefined) return pick(random, [...rule.codes]);
  if (rule?.codeSet !== undefined) {
    const fitting = SAMPLES[rule.codeSet].filter((code) => code.length >= min && code.length <= max);
    if (fitting.length > 0) return pick(random, fitting);
  }
  // The number of who assigned a trace starts with its kind: 1 for a tax number.
  if (number === '509') return `1${digits(random, 9)}`;
  switch (element?.type) {
    case 'DT':
      return max < 8 ? '261020' : day(random);
    case 'TM':
      return pick(
        random,
        ['1405', '0000', '235959'].filter((time) => time.length <= max),
      );
    case 'N0':
    case 'N2':
      return digits(random, whole(random, Math.max(1, min), Math.min(max, Math.max(2, min))));
    case 'R':
      return number === '782' ? amount(random) : decimal(random, min, max);
    case 'ID':
      return times(min, () => pick(random, [...LETTERS])).join('');
    default:
      return text(random, min, Math.min(max, 40));
  }
}

/** A day in the first ten months of 2026. */
export function day(random: Random): string {
  return dayAfter('20260101', whole(random, 0, 300));
}

/** A date or a time in a format of data element 1250. */
export function inFormat(random: Random, format: string): string {
  const from = day(random);
  switch (format) {
    case 'D8':
      return from;
    case 'RD8':
      return `${from}-${dayAfter(from, whole(random, 0, 60))}`;
    case 'DT':
      return `${from}1405`;
    case 'TM':
      return '1405';
    case 'D6':
      return from.slice(2);
    default:
      return from.slice(0, 6);
  }
}

function amount(random: Random): string {
  return chance(random, 0.6)
    ? String(whole(random, 0, 9999))
    : `${whole(random, 0, 9999)}.${whole(random, 1, 9)}${whole(random, 1, 9)}`;
}

function decimal(random: Random, min: number, max: number): string {
  if (min > 1) return `1.${digits(random, min - 1)}`;
  return max < 3 || chance(random, 0.7) ? String(whole(random, 1, 9)) : `${whole(random, 1, 9)}.5`;
}

/** Words with the punctuation that data has; no blank at either end. */
function text(random: Random, min: number, max: number): string {
  if (max < 4 || chance(random, 0.5)) return digits(random, whole(random, min, Math.min(max, min + 8)));
  let line = pick(random, WORDS);
  while (line.length < min || chance(random, 0.4)) line += ` ${pick(random, WORDS)}`;
  const cut = line.slice(0, max).trimEnd();
  return cut.length < min ? digits(random, min) : cut;
}

/** What fits a mask of the rule language. */
export function fitting(random: Random, mask: string): string {
  return [...(mask.endsWith('*') ? mask.slice(0, -1) : mask)]
    .map((one) => (one === '#' ? digits(random, 1) : '@&?'.includes(one) ? pick(random, [...LETTERS]) : one))
    .join('');
}
