import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import { addFinding } from './findings.ts';

/**
 * Place of service (CMS code set) of a patient class: HL7 v2 table 0004 and v3 ActEncounterCode, which FHIR and
 * C-CDA share. @returns '' when the class does not tell.
 */
function placeOfServiceForClass(patientClass: string): string {
  return CLASSES.get(patientClass.trim().toUpperCase()) ?? '';
}

const CLASSES: ReadonlyMap<string, string> = new Map([
  ['AMB', '11'],
  ['O', '11'],
  ['IMP', '21'],
  ['ACUTE', '21'],
  ['NONAC', '21'],
  ['I', '21'],
  ['B', '21'],
  ['EMER', '23'],
  ['E', '23'],
  ['OBSENC', '22'],
  ['SS', '22'],
  ['VR', '02'],
  ['HH', '12'],
]);

/**
 * Place of service of a visit by its patient class and the name of the place. A class that says no more than
 * "outpatient" is the office (11), but a hospital's outpatient department (22) where the place is called a hospital:
 * Medicare pays the two differently (CMS Claims Processing Manual, chapter 26, section 10.5).
 */
export function placeOfServiceFor(
  patientClass: string,
  placeName: string,
  findings: IntakeFinding[],
  place: string,
): string {
  const told = placeOfServiceForClass(patientClass);
  if (told === '11' && /\bhospital\b|\bmedical (center|centre)\b/i.test(placeName)) {
    addFinding(
      findings,
      place,
      'The place is called a hospital, so place of service 22 was taken. Use 19 for a clinic off its campus.',
    );
    return '22';
  }
  if (told === '') addFinding(findings, place, 'The place of service cannot be told from the visit. Choose it.');
  return told;
}

/** True for the CMS place of service code set, by FHIR url or OID. */
export function isPlaceOfServiceSystem(system: string): boolean {
  return /place.?of.?service/i.test(system) || system === '2.16.840.1.113883.6.50';
}
