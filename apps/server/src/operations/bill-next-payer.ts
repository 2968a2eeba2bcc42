import type { PayerAdjudication } from '@cleanclaim/billing/claims';
import { formatDollars, sumCents } from '@cleanclaim/billing/kernel';
import { adjudicationFrom } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import { billNextPayerSchema, type paperAdjudicationSchema } from '../contract/schemas/claims.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import { addClaimEvents, type ClaimRow, lockClaim } from './claim-store.ts';
import { billNext } from './next-payer.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** True when the payer before a later payer's claim has answered again since that claim was built. */
export async function hasAnsweredSince(
  context: OperationContext,
  row: Pick<ClaimRow, 'id' | 'previous_claim_id'>,
): Promise<boolean> {
  if (!row.previous_claim_id) return false;
  const newer = await context.tx
    .selectFrom('claim_payment')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', row.previous_claim_id)
    // Ids of ours follow the order of time.
    .where('id', '>', row.id)
    .where('outcome', 'not in', HELD_OUTCOMES)
    .executeTakeFirst();
  return newer !== undefined;
}

/**
 * What the payer before a later payer's claim decided since that claim was built: a replacement tells it instead.
 * @returns undefined when it has said nothing new
 * @throws Refusal as `latestAdjudication`
 */
export async function changedAdjudication(
  context: OperationContext,
  row: ClaimRow,
): Promise<{ previous: ClaimRow; adjudication: PayerAdjudication } | undefined> {
  if (!row.previous_claim_id || !(await hasAnsweredSince(context, row))) return undefined;
  const previous = await lockClaim(context, row.previous_claim_id);
  return { previous, adjudication: await latestAdjudication(context, previous) };
}

/**
 * What the payer decided by its newest answer that was posted.
 * @throws Refusal `no-answer`, or `does-not-balance` with the reason: it took its answer back, or told too little.
 */
export async function latestAdjudication(context: OperationContext, row: ClaimRow): Promise<PayerAdjudication> {
  const answer = await context.tx
    .selectFrom('claim_payment')
    .innerJoin('remittance', (join) =>
      join
        .onRef('remittance.tenant_id', '=', 'claim_payment.tenant_id')
        .onRef('remittance.id', '=', 'claim_payment.remittance_id'),
    )
    .select(['claim_payment.content', 'remittance.payment_date'])
    .where('claim_payment.tenant_id', '=', context.tenantId)
    .where('claim_payment.claim_id', '=', row.id)
    .where('claim_payment.outcome', 'not in', HELD_OUTCOMES)
    .orderBy('claim_payment.id', 'desc')
    .executeTakeFirst();
  if (!answer) {
    throw new Refusal('no-answer', 'The payer has not answered. Enter what its explanation of benefits says.');
  }
  const claim = { totalChargeCents: row.total_charge_cents, lines: row.content.lines };
  const told = adjudicationFrom(answer.content, claim, answer.payment_date);
  if (!told.ok) throw new Refusal('does-not-balance', told.message);
  return told.adjudication;
}

/** A paper decision in the shape of an electronic one. */
function fromPaper(row: ClaimRow, paper: z.infer<typeof paperAdjudicationSchema>): PayerAdjudication {
  const byNumber = new Map(row.content.lines.map((line) => [line.lineNumber, line]));
  const lines = paper.lines.map(({ lineNumber, paidCents, adjustments }) => {
    const line = byNumber.get(lineNumber);
    if (!line) throw new Refusal('no-such-line', `The claim has no line ${lineNumber}.`);
    const { procedureCode, modifiers, units, revenueCode } = line;
    return {
      ...{ lineNumber, procedureCode, modifiers, units, paidCents, paidDate: paper.paidDate },
      ...(revenueCode === undefined ? {} : { revenueCode }),
      adjustments: adjustments.map(withoutQuantity),
    };
  });
  const adjustments = paper.adjustments.map(withoutQuantity);
  const all = [...adjustments, ...lines.flatMap((line) => line.adjustments)];
  return {
    paidDate: paper.paidDate,
    paidCents: paper.paidCents,
    ...(paper.payerClaimControlNumber ? { payerClaimControlNumber: paper.payerClaimControlNumber } : {}),
    adjustments,
    remarks: [],
    patientLiabilityCents: sumCents(all.filter((one) => one.group === 'PR').map((one) => one.cents)),
    lines,
    crossedOver: false,
  };
}

/** A paper decision goes to the next payer and not to the ledger; the claim's history says so. */
async function tellPaper(context: OperationContext, row: ClaimRow, { paidCents }: PayerAdjudication): Promise<void> {
  const { id: claimId, claim_status: status } = row;
  const detail = `Told from a paper explanation of benefits. The ${formatDollars(paidCents)} that it says ${row.content.payer.name} paid are not in the ledger: they post with its remittance.`;
  await addClaimEvents(context, [{ claimId, event: 'paper-decision', from: status, to: status, detail }]);
}

/** An adjustment; a quantity that was not entered stays absent. */
function withoutQuantity({ quantity, ...one }: z.infer<typeof paperAdjudicationSchema>['adjustments'][number]) {
  return quantity === undefined ? one : { ...one, quantity };
}

/**
 * Bills the next payer by hand: from the newest answer on file, where posting left it to a person, or from a paper
 * explanation of benefits. What the payer refused goes over too; of a paper decision, the patient's part.
 */
export const billNextPayer = operation<
  z.infer<typeof billNextPayerSchema>,
  { claimId: string; claimStatus: 'held' | 'ready' | 'waiting' }
>({
  name: 'bill-next-payer',
  summary: 'Bills the next payer from the answer on file, or from a paper explanation of benefits.',
  roles: ['biller', 'payment-poster', 'manager', 'admin'],
  input: billNextPayerSchema,
  async run(context, { claimId, version, paper }) {
    const row = await lockClaim(context, claimId);
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    const adjudication = paper ? fromPaper(row, paper) : await latestAdjudication(context, row);
    const fromPayerCents = paper ? (adjudication.patientLiabilityCents ?? 0) : Number.MAX_SAFE_INTEGER;
    const sourceKey = `by-hand:${context.newId()}`;
    const billed = await billNext(context, row, { adjudication, fromPayerCents, sourceKey }, 'refuse');
    if (billed.outcome !== 'billed') throw new Refusal(billed.outcome, billed.message);
    if (paper) await tellPaper(context, row, adjudication);
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claimId, patientId: row.patient_id });
    return { claimId: billed.claimId, claimStatus: billed.claimStatus };
  },
});
