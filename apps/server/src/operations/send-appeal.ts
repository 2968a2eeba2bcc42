import { cents, formatDate, type IsoDate } from '@cleanclaim/billing/kernel';
import { appealRefusal, decisionDue, openPlaces } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import { APPEAL_WAYS } from '../contract/appeal-words.ts';
import { noteAppealProofSchema, sendAppealSchema } from '../contract/schemas/appeals.ts';
import { dayOf } from '../platform/clock.ts';
import { levelOf } from './appeal-level.ts';
import { drawAppealPacket } from './appeal-packet.ts';
import { stepAppeal } from './appeal-steps.ts';
import { type AppealRow, latestDecision, lockAppeal, payerNow } from './appeal-store.ts';
import { type ClaimRow, lockClaim } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { checkSeenVersion } from './seen-version.ts';

async function refuseUnready(
  context: OperationContext,
  claim: ClaimRow,
  appeal: AppealRow,
  sentDate: IsoDate,
): Promise<void> {
  if (appeal.appeal_status !== 'draft') throw new Refusal('sent-already', 'The appeal has gone out already.');
  if (sentDate > context.today)
    throw new Refusal('in-the-future', 'It cannot have gone out after today.', { sentDate: 'Not after today.' });
  // An 835 may come days before the date of its payment: from its coming on the decision is known.
  const opened = dayOf(appeal.created_at);
  if (sentDate < appeal.notice_date && sentDate < opened)
    throw new Refusal('too-early', 'It cannot have gone out before the decision that it appeals.', {
      sentDate: `From ${formatDate(appeal.notice_date < opened ? appeal.notice_date : opened)}.`,
    });
  const open = openPlaces(appeal.letter);
  if (open.length > 0)
    throw new Refusal(
      'letter-open',
      `The letter still asks for: ${open.join(', ')}. Fill it in, or take the sentence out.`,
    );
  const decision = await latestDecision(context, claim.id);
  const refused = appealRefusal({
    ...{ claimStatus: claim.claim_status, isDecided: true, level: levelOf(claim, appeal), reason: appeal.reason },
    rarcs: [...(decision?.payment.rarcs ?? []), ...appeal.disputed_lines.flatMap(({ rarcs }) => rarcs)],
    disputedCents: cents(appeal.disputed_cents),
    deadline: { lastDate: appeal.deadline_date, sendBy: appeal.send_by, rule: '', source: '' },
    today: sentDate,
    goodCause: appeal.good_cause,
  });
  if (refused) throw new Refusal(refused.code, refused.message);
}

/** Marks an appeal as sent: its packet is kept as it went out, and the clock of the decision runs. */
export const sendAppeal = operation<z.infer<typeof sendAppealSchema>, { version: number; decisionDue: string | null }>({
  name: 'send-appeal',
  summary: 'Keeps the packet of an appeal as it goes out, with the way, the day and the number of the letter.',
  roles: ['biller', 'manager', 'admin'],
  input: sendAppealSchema,
  async run(context, { appealId, version, way, sentDate = context.today, sentTo = '', articleNumber = '' }) {
    const appeal = await lockAppeal(context, appealId);
    await checkSeenVersion(context, { kind: 'appeal', id: appeal.id, version: appeal.version }, version);
    const claim = await lockClaim(context, appeal.claim_id);
    await refuseUnready(context, claim, appeal, sentDate);
    const payer = await payerNow(context, claim.payer_id);
    const to = sentTo || (way === 'fax' ? (payer.fax ?? '') : '');
    if (way === 'fax' && to === '')
      throw new Refusal('no-fax', "Enter the payer's fax number.", { sentTo: "Enter the payer's fax number." });
    const due = decisionDue(levelOf(claim, appeal), sentDate) ?? null;
    const packet = await drawAppealPacket(context, claim, appeal, sentDate);
    const saved = await context.tx
      .updateTable('appeal')
      .set({
        ...{
          appeal_status: 'sent',
          way,
          sent_to: to,
          sent_date: sentDate,
          sender: context.actor.name,
          decision_due: due,
        },
        article_number: articleNumber || null,
        packet_sha256: await storeOriginal(context, packet),
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', appeal.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    const wait = due ? `wait for the decision until ${formatDate(due)}` : 'ask when the decision will come';
    const look = due ?? appeal.deadline_date;
    await stepAppeal(context, claim, appeal, {
      event: 'appeal-sent',
      detail: `${appeal.level_name} sent: ${APPEAL_WAYS[way].toLowerCase()}${articleNumber ? ` ${articleNumber}` : ''}, ${formatDate(sentDate)}.`,
      next: { owner: 'payer', nextStep: `The appeal is out: ${wait}.`, until: look },
      resolution: 'The appeal was sent.',
      work: [
        {
          kind: 'appeal-decision',
          title: `No decision on the appeal: ${appeal.level_name.toLowerCase()}`,
          reason: `It was sent on ${formatDate(sentDate)}. ${due ? `The decision was due on ${formatDate(due)}.` : 'No law sets a day for the decision.'}`,
          steps: [
            'Ask them where it stands, and note whom you spoke with.',
            'Record the decision as soon as it is there.',
          ],
          deadlineDate: look,
          from: look,
        },
      ],
    });
    context.audit({ action: 'send', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id });
    return { version: saved.version, decisionDue: due };
  },
});

/** Notes what shows that an appeal arrived: fax confirmation, delivery of the letter, receipt of the site. */
export const noteAppealProof = operation<z.infer<typeof noteAppealProofSchema>, { version: number }>({
  name: 'note-appeal-proof',
  summary: 'Notes the fax confirmation, delivery or receipt that shows that an appeal arrived.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: noteAppealProofSchema,
  async run(context, { appealId, version, proof, proofDate }) {
    const appeal = await lockAppeal(context, appealId);
    await checkSeenVersion(context, { kind: 'appeal', id: appeal.id, version: appeal.version }, version);
    if (appeal.sent_date === null || appeal.appeal_status === 'withdrawn')
      throw new Refusal('not-sent', 'The appeal has not gone out. Send it first.');
    if (proofDate > context.today)
      throw new Refusal('in-the-future', 'It cannot have arrived after today.', { proofDate: 'Not after today.' });
    if (proofDate < appeal.sent_date)
      throw new Refusal('too-early', 'It cannot have come before it was sent.', { proofDate: 'After it was sent.' });
    const claim = await lockClaim(context, appeal.claim_id);
    const saved = await context.tx
      .updateTable('appeal')
      .set({
        ...{ proof, proof_date: proofDate },
        ...(appeal.appeal_status === 'sent' ? { appeal_status: 'received' as const } : {}),
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', appeal.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    const detail = `${appeal.level_name} arrived on ${formatDate(proofDate)}: ${proof}.`;
    await stepAppeal(context, claim, appeal, { event: 'appeal-arrived', detail, resolution: '' });
    context.audit({ action: 'update', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id });
    return { version: saved.version };
  },
});
