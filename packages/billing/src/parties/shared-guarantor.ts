import type { Guarantor, Patient, PersonName } from './types.ts';

const folded = (...parts: (string | undefined)[]) =>
  parts.map((part) => (part ?? '').trim().toUpperCase().replace(/\s+/g, ' ')).join('|');

/** Who pays, told apart by name, address and, for a patient who pays for themselves, the day of birth. */
function payingPerson(patient: Patient, guarantor: Guarantor | undefined) {
  const own = !guarantor || guarantor.relationship === '18';
  const name: PersonName = own ? patient.name : guarantor.name;
  const address = guarantor?.address ?? (own ? patient.address : undefined);
  return {
    key: folded(name.last, name.first, address?.line1, address?.zip.slice(0, 5)),
    hasAddress: address !== undefined,
    birthDate: own ? patient.birthDate : undefined,
  };
}

/**
 * True when the same person pays for two patients: same name and address, as far as both are known. Two people of one
 * name at one address, each their own guarantor, are told apart by the day of birth. Without an address nobody is the same.
 */
export function sharesGuarantor(
  one: { patient: Patient; guarantor?: Guarantor },
  other: { patient: Patient; guarantor?: Guarantor },
): boolean {
  const a = payingPerson(one.patient, one.guarantor);
  const b = payingPerson(other.patient, other.guarantor);
  const sameBirth = a.birthDate === undefined || b.birthDate === undefined || a.birthDate === b.birthDate;
  return a.hasAddress && b.hasAddress && a.key === b.key && sameBirth;
}
