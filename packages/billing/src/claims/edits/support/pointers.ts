import type { Claim, ServiceLine } from '../../types.ts';

/** The diagnoses that a line points at. */
export function pointedAt(claim: Claim, line: ServiceLine): string[] {
  return line.diagnosisPointers.flatMap((pointer) => claim.diagnoses[pointer - 1] ?? []);
}
