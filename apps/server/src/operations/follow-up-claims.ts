import { addDays, cents, daysBetween, formatDollars } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import { type ClaimRow, moveClaim } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import { takesMail } from './make-print-batch.ts';
import { type OperationContext, operation } from './operation.ts';
import { bringBackPassedPromises } from './passed-promises.ts';
import { rankFollowUp } from './rank-follow-up.ts';
import { askForStatus } from './status-inquiries.ts';
import { watchDocuments } from './watch-documents.ts';
import { raiseWork } from './work-items.ts';

/** Claims in one run; the rest wait for the next. */
const MAX_CLAIMS_PER_RUN = 5000;

/** Ours to do: a claim that no batch took, or whose batch never left. */
const STUCK = {
  kind: 'not-sent',
  title: 'A claim did not go out',
  steps: ['Look whether the job worker runs and whether the connection takes files.', 'Submit claims by hand.'],
};

/** Ours to do as well: a claim that nobody printed, or whose print batch nobody mailed. */
const NOT_MAILED = {
  kind: 'not-sent',
  title: 'A claim waits to be mailed',
  steps: ['Open Mail: print what is ready, and mail what is printed.', 'Mark the print batch as mailed.'],
};

function unansweredMail(claim: ClaimRow) {
  return {
    kind: 'no-answer',
    title: `${claim.content.payer.name} has not answered`,
    steps: [
      'Call the payer: mail has no receipt but the answer. Certified mail proves its delivery.',
      'If the payer does not have it, print it again from its print batch and mail it before the filing limit.',
      'If it is in process, note when to ask again.',
    ],
  };
}

function unanswered(claim: ClaimRow) {
  return {
    kind: 'no-answer',
    title: `${claim.content.payer.name} has not answered`,
    steps: [
      "Ask for the claim's status, by 276 or by phone.",
      'If the payer does not have it, send it again before the filing limit.',
      'If it is in process, note when to ask again.',
    ],
  };
}

function wordsFor(claim: ClaimRow, byMail: boolean) {
  const status = claim.claim_status;
  if (status === 'printed' || (status === 'ready' && byMail)) return NOT_MAILED;
  if (status === 'ready' || status === 'batched') return STUCK;
  return status === 'mailed' ? unansweredMail(claim) : unanswered(claim);
}

/** Payers of these claims that take mail. */
async function payersByMail(context: OperationContext, claims: readonly ClaimRow[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select y.id from payer y where y.tenant_id = ${context.tenantId} and ${takesMail}
       and y.id = any(${[...new Set(claims.map((claim) => claim.payer_id))]}::uuid[])`.execute(context.tx);
  return new Set(rows.map(({ id }) => id));
}

async function followUp(
  context: OperationContext,
  claim: ClaimRow,
  balanceCents: number,
  byMail: boolean,
): Promise<void> {
  const waited = daysBetween(claim.deadline_date ?? context.today, context.today);
  await moveClaim(context, claim, {
    event: 'timer-ended',
    detail: `${claim.next_step} Nothing came ${waited} day(s) past the deadline.`,
  });
  const filingLimit = addDays(claim.date_of_service, claim.content.payer.timelyFilingDays);
  const words = wordsFor(claim, byMail);
  await raiseWork(context, [
    {
      ...words,
      workKey: `no-answer:${claim.id}:${context.newId()}`,
      reason: `The claim of ${claim.date_of_service} over ${formatDollars(cents(claim.total_charge_cents))} is ${claim.claim_status} since its last answer. The filing limit is ${filingLimit}.`,
      amountCents: balanceCents,
      deadlineDate: addDays(context.today, 7),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
  context.audit({ action: 'update', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
}

/** Questions about a claim before a person takes over. */
const MOST_QUESTIONS = 3;

/**
 * Asks the payer before a person has to: about claims that it has, over a connection that takes such questions, as long
 * as its last answer (if any) said that it is at work.
 * @returns the ids of the claims asked about.
 */
async function askFirst(context: OperationContext, due: readonly ClaimRow[]): Promise<Set<string>> {
  const candidates = due.filter((claim) => claim.claim_status === 'received' || claim.claim_status === 'accepted');
  if (candidates.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`
    select c.id from claim c
      join payer p on p.tenant_id = c.tenant_id and p.id = c.payer_id
      left join connection named on named.tenant_id = p.tenant_id and named.id::text = p.content->>'connectionId'
      left join connection usual on usual.tenant_id = p.tenant_id and usual.is_usual
      left join lateral (
        select count(*) as asked,
               bool_and(i.answer->>'outcome' in ('pending', 'received')) as works
          from claim_status_inquiry i where i.tenant_id = c.tenant_id and i.claim_id = c.id) i on true
     where c.tenant_id = ${context.tenantId} and c.id = any(${candidates.map(({ id }) => id)}::uuid[])
       and coalesce(named.settings, usual.settings)->>'asksStatus' = 'true'
       and coalesce(named.connection_state, usual.connection_state) = 'active'
       and i.asked < ${MOST_QUESTIONS} and coalesce(i.works, i.asked = 0)`.execute(context.tx);
  const ids = new Set(rows.map(({ id }) => id));
  const chosen = candidates.filter(({ id }) => ids.has(id));
  if (chosen.length > 0) await askForStatus(context, chosen);
  return ids;
}

/** Calls up every claim that did not go out in time or whose payer has not answered: silence becomes work with a deadline. */
export const followUpClaims = operation<Record<string, never>, { calledUp: number; asked: number }>({
  name: 'follow-up-claims',
  summary: 'Ranks open claims, and puts those whose answer or promised payment is overdue into the follow-up queue.',
  roles: ['system', 'biller', 'manager', 'admin'],
  input: z.object({}).strict(),
  async run(context) {
    await watchDocuments(context);
    const { ranked } = await rankFollowUp(context);
    const promises = await bringBackPassedPromises(context);
    // A claim in whose queue item somebody wrote "asked again" comes back when its new deadline passes too.
    const due = await context.tx
      .selectFrom('claim')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('claim_status', 'in', ['ready', 'batched', 'printed', 'sent', 'mailed', 'received', 'accepted'])
      .where('deadline_date', '<', context.today)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('work_item')
              .select('work_item.id')
              .whereRef('work_item.tenant_id', '=', 'claim.tenant_id')
              .whereRef('work_item.claim_id', '=', 'claim.id')
              .where('work_item.work_status', '=', 'open'),
          ),
        ),
      )
      .orderBy('id')
      .limit(MAX_CLAIMS_PER_RUN)
      .forNoKeyUpdate()
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'claims-overdue',
      subjectId: context.tenantId,
      detail: { claims: due.length, ranked, promises },
    });
    const balances = await claimBalances(
      context,
      due.map((claim) => claim.id),
    );
    const asked = await askFirst(context, due);
    const byMail = await payersByMail(context, due);
    for (const claim of due.filter(({ id }) => !asked.has(id)))
      await followUp(context, claim, balances.get(claim.id)?.payerArCents ?? 0, byMail.has(claim.payer_id));
    return { calledUp: due.length - asked.size, asked: asked.size };
  },
});
