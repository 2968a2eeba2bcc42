import { mustPerform } from '../operations/operation.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { era } from './answers.ts';
import { everyone, receive, receiveVisits } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of money and payments that wait for a person. */
export interface PostingWorld {
  /** A reversal of a payment that is not posted here: the usual rules keep it. */
  ruleExceptionId: string;
  /** A bonus of the payer, in unapplied cash. */
  adjustmentExceptionId: string;
  /** A payment that is more than its claims. */
  imbalanceExceptionId: string;
  /** A payment with the number of another one. */
  partExceptionId: string;
  /** A claim whose payer has answered. */
  postedClaimId: string;
}

/** Claims, a payer that takes back what it never paid, and payments that do not say all. */
export async function holdByRule(runtime: TestRuntime, tenantId: string): Promise<PostingWorld> {
  await receiveVisits(runtime, tenantId, [
    { mrn: 'PO1', birth_date: '1977-06-01', last_name: 'Reversby', member_id: 'BWP300200PO1' },
    { mrn: 'PG1', birth_date: '1978-06-01', last_name: 'Placeman', member_id: 'BWP300200PG1' },
  ]);
  const { rows } = await runtime.owner.query<{ id: string; number: string }>(
    `select c.id, c.patient_control_number as number from claim c join patient p on p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn in ('PO1', 'PG1') order by p.mrn desc`,
    [tenantId],
  );
  await mustPerform(runtime, everyone(tenantId), submitClaims, { claimIds: rows.map(({ id }) => id) });
  const [first, second] = rows;
  let control = 4_000;
  const post = async (
    trace: string,
    paid: string,
    claims: Parameters<typeof era>[0]['claims'],
    adjusted?: string[],
  ) => {
    control += 1;
    const more = adjusted ? { providerAdjustments: adjusted } : {};
    await receive(runtime, tenantId, 'x12', era({ trace, paid, claims, control, ...more }));
  };
  const reversal = { status: '22', charge: '-148', paid: '-90', payerClaimControlNumber: 'ICNPO1' };
  const answer = { patientControlNumber: second?.number ?? '', charge: '148', paid: '90', segments: ['CAS*CO*45*58'] };
  await post('WORLDPO1', '-90', [
    { ...reversal, patientControlNumber: first?.number ?? '', segments: ['CAS*CO*45*-58'] },
  ]);
  await post('WORLDPG1', '120', [answer], ['B2:BONUS*-30']);
  await post('WORLDPG2', '50', []);
  await post('WORLDPG1', '120', [{ ...answer, patientControlNumber: 'NOTOURS9' }]);
  const held = async (kind: string) => {
    const found = await runtime.owner.query<{ id: string }>(
      `select e.id from posting_exception e join remittance r on r.id = e.remittance_id
        where e.tenant_id = $1 and e.kind = $2 and r.trace_number like 'WORLDP%'`,
      [tenantId, kind],
    );
    return found.rows[0]?.id ?? '';
  };
  return {
    ruleExceptionId: await held('rule'),
    adjustmentExceptionId: await held('provider-adjustment'),
    imbalanceExceptionId: await held('payment-imbalance'),
    partExceptionId: await held('same-trace-number'),
    postedClaimId: second?.id ?? '',
  };
}
