import type { IntakeCharge, IntakeDiagnosis, IntakeFinding } from '@cleanclaim/billing/encounters';
import { cents, type IsoDate, parseDollars } from '@cleanclaim/billing/kernel';
import { chooseDiagnosis, isProcedureCoding, modifierList, normalizeNdc } from '../common/codes.ts';
import { addDiagnosis } from '../common/diagnosis-list.ts';
import { addFinding } from '../common/findings.ts';
import { cleanText } from '../common/people.ts';
import { codingsOf } from './diagnoses.ts';
import { dateField, field, part, repetitions } from './fields.ts';
import type { Hl7Segment } from './tokenize.ts';

/**
 * Charges of FT1, or, where a message has none, procedures of PR1 that carry a CPT or HCPCS code.
 * Diagnoses that only FT1-19 names are added to `diagnoses`.
 */
export function chargesOf(
  segments: readonly Hl7Segment[],
  visitDate: IsoDate,
  diagnoses: IntakeDiagnosis[],
  findings: IntakeFinding[],
): IntakeCharge[] {
  const transactions = segments.filter((segment) => segment.name === 'FT1');
  if (transactions.length > 0)
    return transactions.flatMap((ft1) => transactionCharge(ft1, visitDate, diagnoses, findings) ?? []);
  return segments
    .filter((segment) => segment.name === 'PR1')
    .flatMap((pr1) => procedureCharge(pr1, visitDate, findings) ?? []);
}

function transactionCharge(
  ft1: Hl7Segment,
  visitDate: IsoDate,
  diagnoses: IntakeDiagnosis[],
  findings: IntakeFinding[],
): IntakeCharge | undefined {
  const kind = field(ft1, 6).toUpperCase();
  if (kind !== '' && !/^(CG|CO|D|C|CH|CHARGE)$/.test(kind)) {
    addFinding(findings, ft1.place, `A transaction of type ${kind.slice(0, 8)} is no charge. It was left out.`);
    return undefined;
  }
  const codings = [...codingsOf(ft1, ft1.fields[25] ?? ''), ...codingsOf(ft1, ft1.fields[7] ?? '')];
  const coding = codings.find(isProcedureCoding);
  const labels = [coding?.display, ...codings.map((other) => other.display), field(ft1, 8)];
  const description = cleanText(labels.find((label) => (label ?? '') !== '') ?? '');
  if (!coding) addFinding(findings, ft1.place, 'A charge has no CPT or HCPCS code. A coder has to choose one.');
  const units = unitsOf(ft1, findings);
  const charge: IntakeCharge = {
    procedureCode: coding?.code.trim().toUpperCase() ?? '',
    description: description || cleanText(codings.map((other) => other.code).find((code) => code !== '') ?? ''),
    modifiers: modifierList(repetitions(ft1, 26).map((sent) => part(ft1, sent, 1))),
    units,
    dateOfService: lineDate(ft1, 4, visitDate, findings),
    diagnosisPointers: pointersOf(ft1, diagnoses),
  };
  const chargeCents = amountOf(ft1, units, findings);
  if (chargeCents !== undefined) charge.chargeCents = chargeCents;
  const ndc = normalizeNdc(field(ft1, 29));
  if (ndc !== '') charge.ndc = ndc;
  return charge;
}

function unitsOf(ft1: Hl7Segment, findings: IntakeFinding[]): number {
  const sent = field(ft1, 10);
  if (sent === '') return 1;
  const units = Number(sent);
  if (Number.isFinite(units) && units > 0) return units;
  addFinding(findings, ft1.place, 'The quantity of a charge is not a number above zero. It was read as 1.');
  return 1;
}

/** FT1-11 is the total; else FT1-12 or FT1-22, both per unit, times the quantity. */
function amountOf(ft1: Hl7Segment, units: number, findings: IntakeFinding[]): number | undefined {
  for (const number of [11, 12, 22]) {
    const text = field(ft1, number);
    if (text === '') continue;
    const currency = field(ft1, number, 1, 2).toUpperCase();
    const dollars = parseDollars(text);
    if (dollars === undefined || !/^(|USD?)$/.test(currency)) {
      addFinding(
        findings,
        ft1.place,
        'The amount of a charge is not in dollars and cents. The fee schedule will price it.',
      );
      return undefined;
    }
    const total = number === 11 ? dollars : Math.round(dollars * units);
    return Number.isSafeInteger(total) ? cents(total) : undefined;
  }
  return undefined;
}

function lineDate(segment: Hl7Segment, number: number, visitDate: IsoDate, findings: IntakeFinding[]): IsoDate {
  const date = dateField(segment, number);
  if (!date && field(segment, number) !== '') {
    addFinding(findings, segment.place, "The date of a service is not a date. The visit's date was taken.");
  }
  return date ?? visitDate;
}

function pointersOf(ft1: Hl7Segment, diagnoses: IntakeDiagnosis[]): number[] {
  const ranks = repetitions(ft1, 19).flatMap((sent) => {
    const diagnosis = chooseDiagnosis(codingsOf(ft1, sent), '');
    return diagnosis ? [addDiagnosis(diagnoses, { ...diagnosis, origin: 'visit' })] : [];
  });
  return [...new Set(ranks)].filter((rank) => rank > 0);
}

function procedureCharge(pr1: Hl7Segment, visitDate: IsoDate, findings: IntakeFinding[]): IntakeCharge | undefined {
  const codings = codingsOf(pr1, pr1.fields[3] ?? '', field(pr1, 2));
  const coding = codings.find(isProcedureCoding);
  if (!coding) {
    if (codings.some((other) => other.code !== '')) {
      addFinding(findings, pr1.place, 'A procedure has no CPT or HCPCS code, so it was not taken as a charge.');
    }
    return undefined;
  }
  return {
    procedureCode: coding.code.trim().toUpperCase(),
    description: cleanText(coding.display) || cleanText(field(pr1, 4)),
    modifiers: modifierList(repetitions(pr1, 16).map((sent) => part(pr1, sent, 1))),
    units: 1,
    dateOfService: lineDate(pr1, 5, visitDate, findings),
    diagnosisPointers: [],
  };
}
