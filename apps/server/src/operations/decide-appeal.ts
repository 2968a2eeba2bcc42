import { addDays, cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { appealDeadline, appealLevel, appealLevels } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import { APPEAL_OUTCOMES } from '../contract/appeal-words.ts';
import { decideAppealSchema, withdrawAppealSchema } from '../contract/schemas/appeals.ts';
import { tellDenials } from './appeal-denials.ts';
import { type AppealStep, stepAppeal } from './appeal-steps.ts';
import { type AppealRow, lockAppeal, payerNow } from './appeal-store.ts';
import { type ClaimRow, lockClaim } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { unpaidStep } from './won-appeals.ts';

/** Days to decide what comes of a refusal that stands. */
const CHOICE_DAYS = 14;

type Decision = z.infer<typeof decideAppealSchema>;

/** What was won: all of it, nothing, or what the person says. */
function wonOf(appeal: AppealRow, { outcome, wonCents }: Decision): number {
  if (outcome === 'overturned') return wonCents ?? appeal.disputed_cents;
  if (outcome !== 'partly') return 0;
  if (wonCents === undefined || wonCents === 0 || wonCents >= appeal.disputed_cents)
    throw new Refusal('amount-wrong', 'Enter what was won: more than nothing, less than all of it.', {
      wonCents: `More than $0.00, less than ${formatDollars(cents(appeal.disputed_cents))}.`,
    });
  return wonCents;
}

function refuseUndecidable(
  context: OperationContext,
  appeal: AppealRow,
  { decidedDate, outcome, wonCents = 0 }: Decision,
) {
  if (appeal.sent_date === null || !['sent', 'received'].includes(appeal.appeal_status))
    throw new Refusal('not-out', 'The appeal is not out: nobody can have decided it.');
  if (decidedDate < appeal.sent_date || decidedDate > context.today)
    throw new Refusal('day-wrong', 'The decision came after the appeal went out, and not after today.', {
      decidedDate: `From ${formatDate(appeal.sent_date)} to today.`,
    });
  if (outcome === 'overturned' && wonCents > appeal.disputed_cents)
    throw new Refusal('amount-wrong', 'More was won than was in dispute: check the amount.', {
      wonCents: `At most ${formatDollars(cents(appeal.disputed_cents))}.`,
    });
}

/** The level after an appeal with its last day, counted from the day of its decision. */
export async function levelAfter(context: OperationContext, claim: ClaimRow, appeal: AppealRow, decidedDate: string) {
  const entry = appealLevels(appeal.law, claim.content.billing.address.state);
  const level = appealLevel(entry, appeal.level + 1);
  if (!level) return undefined;
  const { appealDays: contractDays } = await payerNow(context, claim.payer_id);
  const deadline = appealDeadline(level, {
    noticeDate: decidedDate,
    dateOfService: claim.date_of_service,
    contractDays,
  });
  return { level, deadline };
}

async function afterLoss(
  context: OperationContext,
  claim: ClaimRow,
  appeal: AppealRow,
  { decidedDate, outcome }: Decision,
  left: number,
): Promise<Pick<AppealStep, 'next' | 'work'>> {
  const after = await levelAfter(context, claim, appeal, decidedDate);
  const until = after?.deadline.sendBy ?? addDays(context.today, CHOICE_DAYS);
  const choice = after
    ? `Next: ${after.level.name.toLowerCase()}, by ${formatDate(after.deadline.lastDate)}; or write it off.`
    : 'There is no further step: write it off.';
  return {
    next: { owner: 'person', nextStep: choice, until },
    work: [
      {
        kind: 'appeal-lost',
        title: outcome === 'partly' ? 'Appeal won in part' : 'Appeal lost',
        reason: `${appeal.level_name}: ${APPEAL_OUTCOMES[outcome].toLowerCase()}. ${formatDollars(cents(left))} is still refused. ${choice}`,
        steps: [
          'Read why they decided so.',
          ...(after ? [`Open the next level (${after.level.name.toLowerCase()}) if the answer is weak.`] : []),
          'Otherwise write it off; never bill the patient for what the payer put on the practice (CO).',
        ],
        deadlineDate: until,
      },
    ],
  };
}

/** Records what came of an appeal; a loss opens the question of the next level, with its last day. */
export const decideAppeal = operation<Decision, { version: number; nextDeadline: string | null }>({
  name: 'decide-appeal',
  summary: 'Records the decision on an appeal with what it won; says until when the next level may be filed.',
  roles: ['biller', 'payment-poster', 'manager', 'admin'],
  input: decideAppealSchema,
  async run(context, decision) {
    const { appealId, version, outcome, decidedDate, note = '' } = decision;
    const appeal = await lockAppeal(context, appealId);
    await checkSeenVersion(context, { kind: 'appeal', id: appeal.id, version: appeal.version }, version);
    refuseUndecidable(context, appeal, decision);
    const claim = await lockClaim(context, appeal.claim_id);
    const wonCents = wonOf(appeal, decision);
    const saved = await context.tx
      .updateTable('appeal')
      .set({ appeal_status: 'decided', outcome, decided_date: decidedDate, won_cents: wonCents, outcome_note: note })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', appeal.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    const left = appeal.disputed_cents - wonCents;
    const isWon = outcome === 'overturned';
    const after = isWon ? undefined : await levelAfter(context, claim, appeal, decidedDate);
    const unpaid = await unpaidStep(context, claim, appeal, { cents: wonCents, decidedDate });
    const lost = isWon ? undefined : await afterLoss(context, claim, appeal, decision, left);
    const won = wonCents > 0 ? `, ${formatDollars(cents(wonCents))} won` : '';
    await stepAppeal(context, claim, appeal, {
      event: 'appeal-decided',
      detail: `${appeal.level_name}: ${APPEAL_OUTCOMES[outcome].toLowerCase()}${won}, ${formatDate(decidedDate)}.`,
      resolution: 'The appeal was decided.',
      next: lost?.next ?? {
        owner: 'payer',
        nextStep: `The appeal was won: wait for the payment (835) until ${formatDate(unpaid.until)}.`,
        until: unpaid.until,
      },
      work: [...(lost?.work ?? []), ...unpaid.work],
    });
    await tellDenials(context, claim, appeal.disputed_lines, isWon ? 'overturned' : 'upheld');
    context.audit({ action: 'update', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id });
    return { version: saved.version, nextDeadline: after?.deadline.lastDate ?? null };
  },
});

/** Takes an appeal back, before it goes out or while it is out; what becomes of the refusal is work. */
export const withdrawAppeal = operation<z.infer<typeof withdrawAppealSchema>, { version: number }>({
  name: 'withdraw-appeal',
  summary: 'Takes an appeal back, with the reason; the refusal is to be decided anew.',
  roles: ['biller', 'manager', 'admin'],
  input: withdrawAppealSchema,
  async run(context, { appealId, version, note }) {
    const appeal = await lockAppeal(context, appealId);
    await checkSeenVersion(context, { kind: 'appeal', id: appeal.id, version: appeal.version }, version);
    if (!['draft', 'sent', 'received'].includes(appeal.appeal_status))
      throw new Refusal('ended', 'The appeal has ended already.');
    const claim = await lockClaim(context, appeal.claim_id);
    const saved = await context.tx
      .updateTable('appeal')
      .set({ appeal_status: 'withdrawn', outcome_note: note })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', appeal.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    const until = addDays(context.today, CHOICE_DAYS);
    await stepAppeal(context, claim, appeal, {
      event: 'appeal-withdrawn',
      detail: `${appeal.level_name} withdrawn.`,
      next: { owner: 'person', nextStep: 'The appeal was withdrawn: correct the claim or write it off.', until },
      resolution: 'The appeal was withdrawn.',
      work: [
        {
          kind: 'appeal-lost',
          title: 'Appeal withdrawn',
          reason: `${appeal.level_name} was withdrawn: ${note}`,
          steps: ['Correct the claim and send it again, or write it off.'],
          deadlineDate: until,
        },
      ],
    });
    await tellDenials(context, claim, appeal.disputed_lines, 'withdrawn');
    context.audit({ action: 'update', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id });
    return { version: saved.version };
  },
});
