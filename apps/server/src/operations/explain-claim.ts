import { explainClaim as decideExplanation, type Explanation } from '@cleanclaim/billing/receivables';
import { z } from 'zod';
import {
  appliedTo,
  decisionsOf,
  entriesOf,
  explained,
  numbersOf,
  patientPaymentsOf,
  remittancesOf,
} from './claim-originals.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

export interface ExplainedBalance extends Explanation {
  claimId: string;
  patientControlNumber: string;
  payerName: string;
  claimStatus: string;
  nextStep: string;
}

async function findClaim(context: OperationContext, claim: string) {
  const { tx, tenantId } = context;
  const isId = z.uuid().safeParse(claim).success;
  const direct = await tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(isId ? 'id' : 'patient_control_number', '=', claim)
    .executeTakeFirst();
  if (direct || isId) return direct;
  return tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', (inner) =>
      inner
        .selectFrom('submission_claim')
        .select('claim_id')
        .where('tenant_id', '=', tenantId)
        .where('patient_control_number', '=', claim),
    )
    .executeTakeFirst();
}

/** Explains the balance of a claim: every charge, adjustment, payment and decision with its source, and what is left unexplained (nothing). */
export const explainClaim = operation<{ claim: string }, ExplainedBalance>({
  name: 'explain-claim',
  summary: 'Explains a balance step by step, each with the segment, payment or decision behind it.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({ claim: z.string().min(1).max(40) }),
  async run(context, { claim }) {
    const row = await findClaim(context, claim);
    if (!row) throw new Refusal('not-found', 'There is no claim with this id or patient control number.');
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id });
    const numbers = await numbersOf(context, [row.id]);
    const explanation = decideExplanation(explained(row, numbers.get(row.id) ?? []), await entriesOf(context, row.id), {
      remittances: await remittancesOf(context, row.id),
      appliedClaimPaymentKeys: (await appliedTo(context, row.id)).keys,
      patientPayments: await patientPaymentsOf(context, row),
      decisions: await decisionsOf(context, row),
    });
    return {
      claimId: row.id,
      patientControlNumber: row.patient_control_number,
      payerName: row.content.payer.name,
      claimStatus: row.claim_status,
      nextStep: row.next_step,
      ...explanation,
    };
  },
});
