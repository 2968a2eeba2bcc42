import type { TestRuntime } from './test-runtime.ts';

export interface DenialsWorld {
  /** The work of a denial, and its first step. */
  denialWorkId: string;
  denialStep: string;
}

/** The open work of the denial of the claim that is voided last. */
export async function findDenialWork(runtime: TestRuntime, tenantId: string): Promise<DenialsWorld> {
  const { rows } = await runtime.owner.query<{ id: string; step: string }>(
    `select w.id, w.steps->>0 as step from work_item w join patient p on p.id = w.patient_id
      where w.tenant_id = $1 and w.kind = 'denial' and w.work_status = 'open' and p.mrn = 'W21'`,
    [tenantId],
  );
  const [row] = rows;
  if (!row) throw new Error('the world lacks a denial');
  return { denialWorkId: row.id, denialStep: row.step };
}
