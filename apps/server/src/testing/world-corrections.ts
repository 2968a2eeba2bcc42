import { era } from './answers.ts';
import { receive } from './practice.ts';
import type { SuperbillRow } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Claims and visits to correct, one for each operation that does it. */
export interface CorrectionsWorld {
  /** Paid, but for one line that the payer refused. */
  claimToRebillId: string;
}

/** Claims that the practice payer does not answer: `answerCorrections` does. */
export const CORRECTION_VISITS: readonly SuperbillRow[] = [
  { mrn: 'W31', birth_date: '1979-04-02', last_name: 'Rebillov', member_id: 'BWP300200131S', modifiers: '25' },
  { mrn: 'W31', birth_date: '1979-04-02', last_name: 'Rebillov', member_id: 'BWP300200131S', procedure_code: '36415' },
];

/** Answers what `CORRECTION_VISITS` sent. */
export async function answerCorrections(runtime: TestRuntime, tenantId: string): Promise<CorrectionsWorld> {
  const { rows } = await runtime.owner.query<{ id: string; number: string }>(
    `select c.id, c.patient_control_number as number from claim c join patient p on p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn = 'W31'`,
    [tenantId],
  );
  const [row] = rows;
  if (!row) throw new Error('the world lacks the claim to bill again');
  const segments = ['SVC*HC:99213:25*148*148**1', 'REF*6R*1', 'SVC*HC:36415*14*0**1', 'CAS*CO*16*14', 'REF*6R*2'];
  const claims = [{ patientControlNumber: row.number, charge: '162', paid: '148', segments }];
  await receive(runtime, tenantId, 'x12', era({ trace: 'W31', paid: '148', control: 931, claims }));
  return { claimToRebillId: row.id };
}
