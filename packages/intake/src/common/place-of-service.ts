/**
 * Place of service (CMS code set) of a patient class: HL7 v2 table 0004 and v3 ActEncounterCode, which FHIR and
 * C-CDA share. @returns '' when the class does not tell.
 */
export function placeOfServiceForClass(patientClass: string): string {
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
