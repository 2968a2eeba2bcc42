import { daysBetween } from '@cleanclaim/billing/kernel';
import { followUpKind, stepAfterCall } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import { CALL_OUTCOMES } from '../contract/follow-up-words.ts';
import { logCallSchema } from '../contract/schemas/follow-up.ts';
import { addClaimEvents, type ClaimRow, lockClaims } from './claim-store.ts';
import { followUpWork } from './follow-up-work.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSnoozeDay } from './snooze-work.ts';
import { setClaimStep } from './status-inquiries.ts';
import { changeWork, lockOpenWork } from './work-changes.ts';

type Call = z.output<typeof logCallSchema>;

/** Claims that a payer still owes something on. @throws Refusal for claims that are not there, or are settled. */
export async function lockFollowedClaims(context: OperationContext, claimIds: readonly string[]): Promise<ClaimRow[]> {
  const ids = [...new Set(claimIds)];
  const claims = await lockClaims(context, ids);
  if (claims.length < ids.length) throw new Refusal('not-found', 'There is no such claim.');
  const settled = claims.filter((claim) => !followUpKind(claim.claim_status)).length;
  if (settled > 0)
    throw new Refusal(
      'settled',
      `${settled} of the ${ids.length} claims are settled with the payer, so nothing was changed. Choose again among the open ones.`,
    );
  return claims;
}

/** Waiting past the last day to file or appeal would lose the claim. */
async function checkLimit(context: OperationContext, claims: readonly ClaimRow[], nextLook: string): Promise<void> {
  const row = await context.tx
    .selectFrom('claim_follow_up')
    .select(sql<string | null>`min(limit_date)`.as('limit'))
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', sql<string>`any(${claims.map(({ id }) => id)}::uuid[])`)
    .where('limit_date', '>', context.today)
    .executeTakeFirst();
  if (row?.limit && nextLook > row.limit)
    throw new Refusal('past-limit', `The last day to file or appeal is ${row.limit}. Choose a day to look before it.`);
}

async function saveCall(context: OperationContext, claims: readonly ClaimRow[], call: Call, nextLook: string) {
  const callId = context.newId();
  await context.tx
    .insertInto('contact_log')
    .values(
      claims.map((claim) => ({
        tenant_id: context.tenantId,
        id: context.newId(),
        call_id: callId,
        claim_id: claim.id,
        patient_id: claim.patient_id,
        payer_id: claim.payer_id,
        at: context.now,
        author: context.actor.name,
        reached: call.reached,
        reference_number: call.referenceNumber,
        said: call.said,
        outcome: call.outcome,
        promise_date: call.promiseDate ?? null,
        promise_cents: call.promiseCents ?? null,
        next_look: nextLook,
      })),
    )
    .execute();
  const reference = call.referenceNumber ? `, reference ${call.referenceNumber}` : '';
  const promise = call.promiseDate ? `, payment promised for ${call.promiseDate}` : '';
  await addClaimEvents(
    context,
    claims.map((claim) => ({
      claimId: claim.id,
      event: 'payer-called',
      from: claim.claim_status,
      to: claim.claim_status,
      detail: `Called the payer: ${CALL_OUTCOMES[call.outcome].toLowerCase()}${reference}${promise}. Next look ${nextLook}.`,
    })),
  );
}

/** Writes down a call to a payer about claims of its: what was said, what comes next, and the day they come back. */
export const logCall = operation<z.infer<typeof logCallSchema>, { logged: number; nextLook: string }>({
  name: 'log-call',
  summary: 'Logs a call to a payer about one or several claims, sets their next step and the day to look again.',
  roles: ['biller', 'manager', 'admin'],
  input: logCallSchema,
  async run(context, call) {
    const claims = await lockFollowedClaims(context, call.claimIds);
    if (new Set(claims.map((claim) => claim.payer_id)).size > 1)
      throw new Refusal('several-payers', 'A call is to one payer. Choose claims of one payer.');
    const { owner, nextStep, nextLook } = stepAfterCall(call.outcome, context.today, call);
    checkSnoozeDay(context, nextLook);
    await checkLimit(context, claims, nextLook);
    await saveCall(context, claims, call, nextLook);
    await setClaimStep(
      context,
      claims.map(({ id }) => id),
      { owner, nextStep, deadlineDays: daysBetween(context.today, nextLook) },
    );
    await changeWork(context, await lockOpenWork(context, await followUpWork(context, claims)), {
      set: { snoozed_until: nextLook },
      note: { kind: 'snoozed', body: `Called the payer. Put aside until ${nextLook}.` },
    });
    for (const claim of claims)
      context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
    return { logged: claims.length, nextLook };
  },
});
