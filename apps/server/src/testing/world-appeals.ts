import { decideAppeal } from '../operations/decide-appeal.ts';
import { openAppeal } from '../operations/open-appeal.ts';
import { mustPerform } from '../operations/operation.ts';
import { sendAppeal } from '../operations/send-appeal.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { era } from './answers.ts';
import { everyone, receive, receiveVisits } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Denied claims and appeals in each state, one for each operation on them. */
export interface AppealsWorld {
  claimToAppealId: string;
  appealToEditId: string;
  appealToSendId: string;
  appealToProveId: string;
  appealToDecideId: string;
  appealToWithdrawId: string;
  /** Decided, and won. */
  wonAppealId: string;
}

const MRNS = ['AP1', 'AP2', 'AP3', 'AP4', 'AP5', 'AP6', 'AP7'];

/** Visits whose claims the payer then denies as not medically necessary (CO-50), each with the same note. */
export async function denyVisits(
  runtime: TestRuntime,
  tenantId: string,
  mrns: readonly string[] = MRNS,
  segments: readonly string[] = ['SVC*HC:99213*148*0**1', 'CAS*CO*50*148', 'REF*6R*1', 'LQ*HE*N115'],
): Promise<string[]> {
  const visits = mrns.map((mrn, i) => ({
    ...{ mrn, birth_date: `1971-05-${String(i + 1).padStart(2, '0')}`, last_name: `Appelby${mrn}` },
    ...{
      member_id: `BWP3002005${String(i).padStart(2, '0')}S`,
      note: 'Sore throat for 3 days.\nAssessment: acute upper respiratory infection, worse at night.',
    },
  }));
  await receiveVisits(runtime, tenantId, visits);
  const { rows } = await runtime.owner.query<{ id: string; number: string }>(
    `select c.id, c.patient_control_number as number from claim c join patient p on p.id = c.patient_id
      where c.tenant_id = $1 and p.mrn = any($2) order by p.mrn`,
    [tenantId, [...mrns]],
  );
  await mustPerform(runtime, everyone(tenantId), submitClaims, { claimIds: rows.map(({ id }) => id) });
  await runtime.work();
  const claims = rows.map(({ number }, i) => ({
    ...{ patientControlNumber: number, status: '4', charge: '148', paid: '0' },
    ...{ payerClaimControlNumber: `ICN-${mrns[i]}`, segments: [...segments] },
  }));
  await receive(runtime, tenantId, 'x12', era({ trace: `APPEALS-${mrns[0]}`, paid: '0', control: 970, claims }));
  return rows.map(({ id }) => id);
}

/** Appeals of denied claims, in each state. */
export async function makeAppeals(runtime: TestRuntime, tenantId: string): Promise<AppealsWorld> {
  const actor = everyone(tenantId);
  const [claimToAppealId = '', ...others] = await denyVisits(runtime, tenantId);
  const ids: string[] = [];
  for (const claimId of others) {
    const opened = await mustPerform(runtime, actor, openAppeal, { claimId, reason: 'payment-amount' });
    ids.push(opened.appealId);
  }
  const [edit = '', send = '', prove = '', decide = '', withdraw = '', won = ''] = ids;
  for (const appealId of [prove, decide, won]) await mustPerform(runtime, actor, sendAppeal, { appealId, way: 'mail' });
  const decidedDate = runtime.clock.today();
  await mustPerform(runtime, actor, decideAppeal, { appealId: won, outcome: 'overturned', decidedDate });
  return {
    ...{ claimToAppealId, appealToEditId: edit, appealToSendId: send, appealToProveId: prove },
    ...{ appealToDecideId: decide, appealToWithdrawId: withdraw, wonAppealId: won },
  };
}
