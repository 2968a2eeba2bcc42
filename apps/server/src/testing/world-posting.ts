import { mustPerform } from '../operations/operation.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { era } from './answers.ts';
import { everyone, receive, receiveVisits } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of money that waits by a posting rule. */
export interface PostingWorld {
  /** A reversal of a payment that is not posted here: the usual rules keep it. */
  ruleExceptionId: string;
}

/** A claim, and a payer that takes back what it never paid. */
export async function holdByRule(runtime: TestRuntime, tenantId: string): Promise<PostingWorld> {
  const visit = { mrn: 'PO1', birth_date: '1977-06-01', last_name: 'Reversby', member_id: 'BWP300200PO1' };
  await receiveVisits(runtime, tenantId, [visit]);
  const { rows } = await runtime.owner.query<{ id: string; number: string }>(
    `select c.id, c.patient_control_number as number from claim c join patient p on p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn = 'PO1'`,
    [tenantId],
  );
  await mustPerform(runtime, everyone(tenantId), submitClaims, { claimIds: rows.map(({ id }) => id) });
  const claims = [
    {
      patientControlNumber: rows[0]?.number ?? '',
      status: '22',
      charge: '-148',
      paid: '-90',
      payerClaimControlNumber: 'ICNPO1',
      segments: ['CAS*CO*45*-58'],
    },
  ];
  await receive(runtime, tenantId, 'x12', era({ trace: 'WORLDPO1', paid: '-90', claims, control: 4_001 }));
  const held = await runtime.owner.query<{ id: string }>(
    `select id from posting_exception where tenant_id = $1 and kind = 'rule'`,
    [tenantId],
  );
  return { ruleExceptionId: held.rows[0]?.id ?? '' };
}
