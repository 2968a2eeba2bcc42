import { formatDate } from '@cleanclaim/billing/kernel';
import { type AppealReason, type DisputedLine, fillLetter, letterTemplate } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import { openAppealSchema } from '../contract/schemas/appeals.ts';
import { tellDenials } from './appeal-denials.ts';
import { enclosable } from './appeal-documents.ts';
import { letterFacts, markedNotes } from './appeal-facts.ts';
import { type AppealStanding, appealStanding, inDispute, standingRefusal, usualReason } from './appeal-standing.ts';
import { stepAppeal } from './appeal-steps.ts';
import { type ClaimRow, lockClaim } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** Documents that a draft takes along by itself; a person may choose others. */
const MOST_DOCUMENTS = 20;

/** The practice's own letter for a payer and reason, else its own for every payer, else the one that ships. */
export async function letterBody(context: OperationContext, reason: AppealReason, payerId: string): Promise<string> {
  const row = await context.tx
    .selectFrom('appeal_template')
    .select('body')
    .where('tenant_id', '=', context.tenantId)
    .where('reason', '=', reason)
    .where((eb) => eb.or([eb('payer_id', '=', payerId), eb('payer_id', 'is', null)]))
    .orderBy('payer_id')
    .limit(1)
    .executeTakeFirst();
  return row?.body ?? letterTemplate(reason).body;
}

/** Keeps a letter as it was saved. */
export async function saveLetter(context: OperationContext, appealId: string, body: string): Promise<void> {
  await context.tx
    .insertInto('appeal_letter')
    .values({
      ...{ tenant_id: context.tenantId, id: context.newId(), appeal_id: appealId, body },
      ...{ saved_at: context.now, author: context.actor.name },
    })
    .execute();
}

function chosenLines({ lines }: AppealStanding, numbers: readonly number[] | undefined): DisputedLine[] {
  if (!numbers) return lines;
  const chosen = lines.filter(({ lineNumber }) => numbers.includes(lineNumber));
  if (chosen.length < new Set(numbers).size)
    throw new Refusal('no-such-line', 'A line that you chose was not refused. Choose among the refused ones.');
  return chosen;
}

async function insertAppeal(
  context: OperationContext,
  claim: ClaimRow,
  standing: AppealStanding,
  ask: { reason: AppealReason; lines: DisputedLine[]; disputedCents: number; goodCause: string },
) {
  const { level, deadline, decision, previous, entry } = standing;
  if (!level || !deadline || !decision) throw new Error('an appeal without a level or decision passed its guard');
  const noticeDate = previous?.decided_date ?? decision.noticeDate;
  const about = {
    levelName: level.name,
    noticeDate,
    lines: ask.lines,
    disputedCents: ask.disputedCents,
    policyText: '',
  };
  const facts = await letterFacts(context, claim, about);
  const letter = fillLetter(await letterBody(context, ask.reason, claim.payer_id), facts);
  const notes = await markedNotes(context, claim);
  const marked = notes.filter(({ places }) => places.length > 0);
  const id = context.newId();
  await context.tx
    .insertInto('appeal')
    .values({
      ...{ tenant_id: context.tenantId, id, claim_id: claim.id, law: entry.law, level: level.level },
      claim_payment_id: previous?.claim_payment_id ?? decision.claimPaymentId,
      previous_appeal_id: previous?.id ?? null,
      level_name: level.name,
      reason: ask.reason,
      disputed_lines: JSON.stringify(ask.lines),
      disputed_cents: ask.disputedCents,
      carcs: [...new Set(ask.lines.flatMap(({ carcs }) => carcs))],
      appeal_status: 'draft',
      notice_date: noticeDate,
      deadline_date: deadline.lastDate,
      send_by: deadline.sendBy,
      deadline_rule: deadline.rule,
      deadline_source: deadline.source,
      good_cause: ask.goodCause,
      letter,
      enclosures: JSON.stringify({
        ...{
          claimForm: true,
          decision: true,
          filingProof: ask.reason === 'timely-filing',
          earlierLevels: previous !== undefined,
        },
        attachmentIds: (await enclosable(context, claim)).map((document) => document.id).slice(0, MOST_DOCUMENTS),
        noteIds: (marked.length > 0 ? marked : notes).map((note) => note.id),
      }),
      ...{ created_at: context.now, created_by: context.actor.name },
    })
    .execute();
  await saveLetter(context, id, letter);
  return { id, level, deadline };
}

/** Opens the next appeal of a claim: its first, or the level after one that was lost. */
export const openAppeal = operation<z.infer<typeof openAppealSchema>, { appealId: string }>({
  name: 'open-appeal',
  summary: "Opens an appeal of a payer's decision at the next level, with its letter drafted.",
  roles: ['biller', 'manager', 'admin'],
  input: openAppealSchema,
  async run(context, { claimId, lineNumbers, reason: asked, goodCause = '' }) {
    const claim = await lockClaim(context, claimId);
    const standing = await appealStanding(context, claim);
    const lines = chosenLines(standing, lineNumbers);
    const reason = asked ?? usualReason(lines, standing.previous);
    const ask = { reason, lines, disputedCents: inDispute(standing, lines), goodCause };
    const refused = standingRefusal(context, claim, standing, ask);
    if (refused) throw new Refusal(refused.code, refused.message);
    const { id, level, deadline } = await insertAppeal(context, claim, standing, ask);
    const sendBy = deadline.sendBy > context.today ? deadline.sendBy : context.today;
    await stepAppeal(
      context,
      claim,
      { id, disputed_cents: ask.disputedCents },
      {
        event: 'appeal-opened',
        detail: `${level.name} opened: to be filed by ${formatDate(deadline.lastDate)}.`,
        next: {
          owner: 'person',
          nextStep: `Send the appeal (${level.name.toLowerCase()}) by ${formatDate(sendBy)}.`,
          until: sendBy,
        },
        resolution: 'An appeal was opened.',
        work: [
          {
            kind: 'appeal-due',
            title: `Send the appeal: ${level.name.toLowerCase()}`,
            reason: `It is written and not sent. ${deadline.rule}`,
            steps: ['Open the appeal and finish its letter.', 'Send the packet, and note how it went.'],
            deadlineDate: sendBy,
          },
        ],
      },
    );
    await tellDenials(context, claim, lines, 'appealed');
    context.audit({ action: 'create', subjectKind: 'appeal', subjectId: id, patientId: claim.patient_id });
    return { appealId: id };
  },
});
