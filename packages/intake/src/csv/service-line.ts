import type { IntakeCharge, IntakeFault } from '@cleanclaim/billing/encounters';
import { type Cents, type IsoDate, isIsoDate, parseDate, parseDollars } from '@cleanclaim/billing/kernel';
import { looksLikeProcedureCode, modifierList, normalizeIcd10Cm, normalizeNdc } from '../common/codes.ts';
import { cleanText } from '../common/people.ts';
import type { SuperbillRow } from './rows.ts';

/** A row that could be read: the line's charge, its diagnoses and what ties it to a visit. */
export interface ServiceLine {
  row: SuperbillRow;
  mrn: string;
  visitNumber: string;
  /** Absent on a row about a patient only. */
  dateOfService?: IsoDate;
  birthDate: IsoDate;
  endDate?: IsoDate;
  /** ICD-10-CM, normalized, in the row's order. */
  diagnoses: string[];
  /** 1-based numbers in `diagnoses`, or in the visit's list when the row has none. */
  pointers: number[];
  charge?: Omit<IntakeCharge, 'diagnosisPointers'>;
  /** Plain-word oddities of this row. */
  oddities: string[];
}

/** Reads a date as people and exports write it: ISO, `20260331`, `3/31/2026`, `03-31-2026`; undefined otherwise. */
export function superbillDate(text: string): IsoDate | undefined {
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/.exec(text.trim());
  if (!american) return /^\d{4}-?\d{2}-?\d{2}(?:[T\s].*)?$/.test(text.trim()) ? parseDate(text) : undefined;
  const [, month = '', day = '', year = ''] = american;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}

/** Reads the line of one row, or says what is wrong with the row. */
export function readServiceLine(row: SuperbillRow): { line: ServiceLine } | { fault: IntakeFault } {
  const cell = (name: string) => row.cells.get(name) ?? '';
  const fault = (code: string, message: string) => ({ fault: { place: `row ${row.number}`, code, message } });
  const mrn = cleanText(cell('mrn'));
  if (mrn === '') return fault('mrn-missing', 'The mrn cell is empty, so the patient cannot be told. Fill it in.');
  for (const name of DATE_COLUMNS) {
    if (cell(name) !== '' && superbillDate(cell(name)) === undefined) {
      return fault('bad-date', `The ${name} cell is not a date. Write it as 2026-03-31 or 3/31/2026.`);
    }
  }
  const dateOfService = superbillDate(cell('date_of_service'));
  const diagnoses = diagnosesOf(row);
  const aboutVisit = cell('visit_number') !== '' || cell('procedure_code') !== '' || diagnoses.length > 0;
  if (!dateOfService && aboutVisit) {
    return fault('date-missing', 'The date_of_service cell is empty. Fill in the day of the service.');
  }
  const units = cell('units') === '' ? 1 : Number(cell('units'));
  if (!Number.isFinite(units) || units <= 0) return fault('bad-units', 'The units cell is not a number above zero.');
  const charged = chargedAmount(cell('charge'));
  if (charged === 'bad') return fault('bad-amount', 'The charge cell is not an amount in dollars, like 125.00.');
  const pointers = pointersOf(cell('pointers'), diagnoses.length);
  if (pointers === 'bad') return fault('bad-pointers', 'The pointers cell is not a list of diagnoses, like 1,2 or AB.');
  const line: ServiceLine = {
    row,
    mrn,
    visitNumber: cleanText(cell('visit_number')),
    birthDate: superbillDate(cell('birth_date')) ?? '',
    diagnoses,
    pointers,
    oddities: [],
  };
  if (dateOfService) line.dateOfService = dateOfService;
  const endDate = superbillDate(cell('end_date'));
  if (endDate) line.endDate = endDate;
  if (dateOfService) addCharge(line, dateOfService, units, charged);
  return { line };
}

const DATE_COLUMNS = [
  'date_of_service',
  'end_date',
  'birth_date',
  'subscriber_birth_date',
  'secondary_subscriber_birth_date',
  'tertiary_subscriber_birth_date',
  'accident_date',
];

/** Dollars of a charge cell; undefined when empty. A negative amount is no charge. */
function chargedAmount(text: string): Cents | undefined | 'bad' {
  if (text === '') return undefined;
  const amount = parseDollars(text);
  return amount === undefined || amount < 0 ? 'bad' : amount;
}

function addCharge(line: ServiceLine, dateOfService: IsoDate, units: number, charged: Cents | undefined): void {
  const cell = (name: string) => line.row.cells.get(name) ?? '';
  const procedureCode = cell('procedure_code').toUpperCase().replace(/\s/g, '');
  const description = cleanText(cell('description'));
  if (procedureCode === '' && description === '' && charged === undefined) return;
  if (procedureCode === '') line.oddities.push('A service line has no procedure code. A coder has to choose one.');
  else if (!looksLikeProcedureCode(procedureCode))
    line.oddities.push('The procedure code does not have the form of CPT or HCPCS.');
  const sent = [cell('modifiers').split(/[\s,;:|]+/), ...[1, 2, 3, 4].map((i) => [cell(`modifier_${i}`)])].flat();
  const charge: Omit<IntakeCharge, 'diagnosisPointers'> = {
    procedureCode,
    description,
    modifiers: modifierList(sent),
    units,
    dateOfService,
  };
  if (charged !== undefined) charge.chargeCents = charged;
  if (cell('ndc') !== '') charge.ndc = normalizeNdc(cell('ndc'));
  line.charge = charge;
}

/** Most diagnoses of one `diagnoses` cell that are looked at, past what a visit takes. */
const LISTED_LIMIT = 1000;

function diagnosesOf(row: SuperbillRow): string[] {
  const numbered = Array.from({ length: 12 }, (_, i) => row.cells.get(`dx${i + 1}`) ?? '');
  const listed = (row.cells.get('diagnoses') ?? '').split(/[;,|\s]+/, LISTED_LIMIT);
  // An empty dx cell between two filled ones still counts, so that pointer 3 stays dx3.
  while (numbered.length > 0 && numbered.at(-1) === '') numbered.pop();
  const sent = numbered.length > 0 ? numbered : listed.filter((code) => code !== '');
  return sent.map(normalizeIcd10Cm);
}

/** Longest pointers cell, in characters: twelve diagnoses need some forty. */
const POINTERS_LENGTH_LIMIT = 200;

/**
 * `1,2`, `1 2`, `1:2`, `A,B`, `AB`; and `12` as 1 and 2 where the row lists fewer than twelve diagnoses.
 * A number above twelve that is no such pair is bad (CLM HI and SV107: twelve diagnoses, four pointers).
 */
function pointersOf(text: string, diagnosisCount: number): number[] | 'bad' {
  const upper = text.toUpperCase().trim();
  if (upper === '') return [];
  if (upper.length > POINTERS_LENGTH_LIMIT) return 'bad';
  const parts = /^[A-L]+$/.test(upper) ? upper.split('') : upper.split(/[\s,;:|/]+/).filter((part) => part !== '');
  const numbers = parts.flatMap((part) => {
    if (/^[A-L]$/.test(part)) return [part.charCodeAt(0) - 64];
    if (!/^\d{1,4}$/.test(part)) return [Number.NaN];
    const digits = part.split('').map(Number);
    const asDigits = Number(part) > 9 && Number(part) > diagnosisCount && digits.every((digit) => digit >= 1);
    return asDigits ? digits : [Number(part)];
  });
  if (numbers.some((number) => !(number >= 1 && number <= 12))) return 'bad';
  return [...new Set(numbers)];
}
