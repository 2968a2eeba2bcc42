import {
  allSegments,
  component,
  element,
  firstSegment,
  type Loop,
  repetitions,
  splitComponents,
} from '@cleanclaim/x12';
import { fromD8 } from './days.ts';
import { readAmount, ZERO } from './money.ts';
import type { FacilityBill, SubmittedLine } from './submitted-claim.ts';

/** The components of the first HI entry with one of these qualifiers; empty when there is none. */
function hiEntry(claim: Loop, ...qualifiers: readonly string[]): readonly string[] {
  const entries = allSegments(claim, 'HI').flatMap((hi) =>
    hi.elements.flatMap((_, i) => repetitions(hi, i + 1).map((text) => splitComponents(text, hi))),
  );
  return entries.find(([qualifier = '']) => qualifiers.includes(qualifier)) ?? [];
}

/** What only a facility's claim (837I, loop 2300) says. */
export function facilityBill(claim: Loop): FacilityBill {
  const clm = firstSegment(claim, 'CLM');
  const [from = '', to = from] = element(firstSegment(claim, 'DTP', '434'), 3).split('-');
  const cl1 = firstSegment(claim, 'CL1');
  const principal = hiEntry(claim, 'ABK', 'BK');
  const attending = claim.loops.map((child) => firstSegment(child, 'NM1', '71')).find((nm1) => nm1 !== undefined);
  return {
    typeOfBill: `${component(clm, 5, 1)}${component(clm, 5, 3)}`,
    statementFrom: fromD8(from) ?? '',
    statementTo: fromD8(to) ?? '',
    admissionDate: fromD8(element(firstSegment(claim, 'DTP', '435'), 3).slice(0, 8)) ?? '',
    admissionType: element(cl1, 1),
    patientStatus: element(cl1, 3),
    principalDiagnosis: (principal[1] ?? '').replace('.', '').toUpperCase(),
    principalPresentOnAdmission: principal[8] ?? '',
    attendingNpi: element(attending, 9),
  };
}

/**
 * What a facility's line says in SV2, in the places of a professional line. A line without HCPCS stands by its revenue
 * code, with the qualifier NU.
 */
export function facilityLine(
  loop: Loop,
  diagnoses: readonly string[],
  milliUnits: (text: string) => number,
): Partial<SubmittedLine> {
  const sv2 = firstSegment(loop, 'SV2');
  const revenueCode = element(sv2, 1);
  const procedure = component(sv2, 2, 2).toUpperCase();
  return {
    revenueCode,
    qualifier: procedure === '' ? 'NU' : component(sv2, 2, 1),
    procedure: procedure === '' ? revenueCode : procedure,
    modifiers: [3, 4, 5, 6].map((m) => component(sv2, 2, m)).filter((modifier) => modifier !== ''),
    chargeCents: readAmount(element(sv2, 3)) ?? ZERO,
    unitMeasure: element(sv2, 4) || 'UN',
    milliUnits: milliUnits(element(sv2, 5)),
    diagnoses,
  };
}
