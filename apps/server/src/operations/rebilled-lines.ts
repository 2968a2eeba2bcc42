import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

/** A claim that bills lines of another one again. */
export interface Rebilled {
  claimId: string;
  patientControlNumber: string;
  lineNumbers: readonly number[];
}

/** By claim: the claims that bill its refused lines again, oldest first. They are claims of the same visit. */
export async function rebilledOf(
  context: OperationContext,
  rows: readonly Pick<ClaimRow, 'id' | 'encounter_id'>[],
): Promise<Map<string, Rebilled[]>> {
  if (rows.length === 0) return new Map();
  const found = await context.tx
    .selectFrom('claim')
    .select([
      'id',
      'patient_control_number',
      sql<{ claimId: string; lineNumbers: number[] }>`content->'rebills'`.as('rebills'),
    ])
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', sql<string>`any(${[...new Set(rows.map((row) => row.encounter_id))]}::uuid[])`)
    .where(sql<boolean>`content ? 'rebills'`)
    .orderBy('id')
    .execute();
  const all = found.map(({ id, patient_control_number, rebills }) => ({
    from: rebills.claimId,
    one: { claimId: id, patientControlNumber: patient_control_number, lineNumbers: rebills.lineNumbers },
  }));
  return new Map([...Map.groupBy(all, ({ from }) => from)].map(([from, some]) => [from, some.map(({ one }) => one)]));
}

/** Every line of a claim that is billed again, each once. */
export const lineNumbersOf = (rebilled: readonly Rebilled[] = []): number[] => [
  ...new Set(rebilled.flatMap((one) => one.lineNumbers)),
];

/** Remittances with the lines that were billed again when each was posted: ids of ours follow the order of time. */
export function withRebilledLines<T extends { remittanceId: string }>(
  remittances: readonly T[],
  rebilled: readonly Rebilled[] = [],
): (T & { rebilledLines?: readonly number[] })[] {
  if (rebilled.length === 0) return [...remittances];
  return remittances.map((one) => ({
    ...one,
    rebilledLines: lineNumbersOf(rebilled.filter(({ claimId }) => claimId < one.remittanceId)),
  }));
}
