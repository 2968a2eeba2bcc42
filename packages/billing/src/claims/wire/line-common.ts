import type { OutElement, OutSegment } from '@cleanclaim/x12';
import type { ClaimKind } from '../../encounters/index.ts';
import type { Claim, ServiceLine } from '../types.ts';
import { dated, freeText, identifier, period, present, quantity, reference, refuseValue, slot } from './values.ts';

/** Revenue codes of lines that carry a HIPPS code instead of HCPCS. */
const PAYMENT_GROUPS = new Set(['0022', '0023', '0024']);

/** SV101-1, SV202-1, SV301-1 and their kin in SVD03. */
export function procedureQualifier(kind: ClaimKind, revenueCode: string | undefined): 'HC' | 'HP' | 'AD' {
  if (kind === 'dental') return 'AD';
  return kind === 'institutional' && PAYMENT_GROUPS.has(revenueCode ?? '') ? 'HP' : 'HC';
}

export const lineTitle = (line: ServiceLine) => `line ${line.lineNumber}`;

/** Code and modifiers, with a description where the code alone does not say what was done. */
export function procedureElement(claim: Claim, line: ServiceLine, element: string, code: string): OutElement {
  if (line.modifiers.length > 4) {
    const message = `A line takes four modifiers; ${lineTitle(line)} has more.`;
    refuseValue('too-many', '2400', element, message, 'Leave out the least important modifier.');
  }
  const modifiers = [0, 1, 2, 3].map((i) =>
    identifier(line.modifiers[i], slot('2400', element, `the modifier of ${lineTitle(line)}`, 2)),
  );
  const description = needsDescription(code) ? freeText(line.description, 80) : '';
  return [procedureQualifier(claim.kind, line.revenueCode), code, ...modifiers, description];
}

/** Unlisted services end in 99 (CPT), 999 (CDT) or are J3490 and the like: only they carry a description. */
export function needsDescription(code: string): boolean {
  return /^\d{3}99$|^D\d999$/.test(code) || UNLISTED.has(code);
}

const UNLISTED = new Set(['J3490', 'J3590', 'J7999', 'J8499', 'J8999', 'J9999', 'E1399', 'A4649', 'A9999']);

/** DTP*472 of the line: a day, or first and last day. */
export function serviceDate(line: ServiceLine): OutSegment | false {
  const { dateOfService, endDate } = line;
  if (endDate !== undefined && endDate !== dateOfService) {
    return ['DTP', '472', 'RD8', period('2400', dateOfService, endDate, lineTitle(line))];
  }
  return dated('2400', '472', dateOfService, `the date of ${lineTitle(line)}`);
}

/** SV107 and SV311: positions of diagnoses, at most four. */
export function pointers(claim: Claim, line: ServiceLine, element: string, isRequired: boolean): string[] {
  const { diagnosisPointers: all } = line;
  const fits = all.every((at) => Number.isInteger(at) && at >= 1 && at <= claim.diagnoses.length);
  if (all.length > 4 || !fits || (isRequired && all.length === 0)) {
    const fix = "Point the line at one to four of the claim's diagnoses.";
    const message = `The diagnosis pointers of ${lineTitle(line)} do not fit.`;
    refuseValue('pointer-not-valid', '2400', element, message, fix);
  }
  return all.map(String);
}

export function unitsOf(line: ServiceLine, element: string): string {
  return quantity(line.units, { loop: '2400', reference: element, title: `the units of ${lineTitle(line)}` });
}

/** SV105 and SV303: only where it differs from the claim's. */
export function linePlace(claim: Claim, line: ServiceLine, element: string): string {
  const place = line.placeOfService === claim.placeOfService ? undefined : line.placeOfService;
  return identifier(place, slot('2400', element, `the place of service of ${lineTitle(line)}`, 2));
}

/** Loop 2410: the drug by its NDC, its quantity and its prescription. */
export function drugSegments(line: ServiceLine): OutSegment[] {
  const title = lineTitle(line);
  const ndc = identifier(line.ndc?.replace(/-/g, ''), slot('2410', 'LIN03', `the NDC of ${title}`, 48));
  if (ndc === '') return [];
  const place = { loop: '2410', reference: 'CTP04', title: `the drug quantity of ${title}` };
  return present(
    ['LIN', '', 'N4', ndc],
    ['CTP', '', '', '', quantity(line.ndcQuantity ?? line.units, place), [line.ndcUnit ?? 'UN']],
    reference('2410', 'XZ', line.prescriptionNumber, `the prescription of ${title}`),
  );
}
