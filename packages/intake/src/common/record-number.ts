import type { IntakeFinding } from '@cleanclaim/billing/encounters';
import type { IsoDate } from '@cleanclaim/billing/kernel';
import { addFinding } from './findings.ts';

/**
 * A record number for a patient whom the sender identifies by a social security number only: birth date and its last
 * four digits. The number itself is not kept, since record numbers go out on claims (REF*EA).
 * @returns '' when there is too little to tell patients apart.
 */
export function recordNumberFromSsn(ssn: string, birthDate: IsoDate, findings: IntakeFinding[], place: string): string {
  const digits = ssn.replace(/\D/g, '');
  if (digits.length !== 9 || birthDate === '') return '';
  addFinding(
    findings,
    place,
    'The sender gives no medical record number, only a social security number. A record number was made from the birth date and its last four digits; replace it by your own.',
  );
  return `${birthDate.replaceAll('-', '')}-${digits.slice(-4)}`;
}
