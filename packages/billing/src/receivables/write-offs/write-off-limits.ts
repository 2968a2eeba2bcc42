import type { WriteOffKind, WriteOffLimit } from './types.ts';

/** The most that someone with these roles may write off at once, in cents. */
export function writeOffLimitCents(
  limits: readonly WriteOffLimit[],
  roles: readonly string[],
  kind: WriteOffKind,
): number {
  return Math.max(
    0,
    ...limits.filter((one) => one.kind === kind && roles.includes(one.role)).map((one) => one.limitCents),
  );
}

/** Kinds that forgive a patient's share outright. */
const WAIVERS: readonly WriteOffKind[] = ['courtesy', 'prompt-pay', 'small-balance', 'contractual', 'denial'];

/**
 * Warns of a waiver of the share that a payer left to its patient: not as routine, and only after the patient's means were
 * looked at or collecting was tried in earnest. Source: 42 USC 1320a-7a(i)(6)(A), OIG special fraud alert 59 FR 65372
 * (1994); contracts of other payers say the same. Bad debt and charity rest on such a look.
 * @returns the warning, undefined where none is due.
 */
export function waiverWarning(
  account: 'payer-ar' | 'patient-ar',
  kind: WriteOffKind,
  isInsured: boolean,
): string | undefined {
  if (account !== 'patient-ar' || !isInsured || !WAIVERS.includes(kind)) return undefined;
  return "This is the share that insurance left to the patient. It may not be waived as a routine: say what is special here, or use charity or bad debt after the patient's means were looked at or collecting was tried.";
}
