import type { IntakeEncounter } from './types.ts';

/**
 * The key under which a visit is saved once: the patient's record number with the sender's visit number. The same
 * chart sent twice gives the same key. Unambiguous for any text, and safe to store (no control characters).
 */
export function visitKey(mrn: string, encounter: Pick<IntakeEncounter, 'visitNumber'>): string {
  return JSON.stringify([mrn.trim(), encounter.visitNumber.trim()]);
}
