import { LETTER_TEMPLATES, letterTemplate, openPlaces } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import type { AppealChoicesView, AppealView, AppealWay } from '../contract/appeal-views.ts';
import { appealClaimSchema, appealIdSchema } from '../contract/schemas/appeals.ts';
import { enclosable, offeredPolicies } from './appeal-documents.ts';
import { markedNotes } from './appeal-facts.ts';
import { levelOf } from './appeal-level.ts';
import { drawAppealPacket } from './appeal-packet.ts';
import { type AppealStanding, appealStanding, inDispute, standingRefusal, usualReason } from './appeal-standing.ts';
import { type AppealRow, chancesOf, findAppeal, payerNow } from './appeal-store.ts';
import type { ClaimRow } from './claim-store.ts';
import { levelAfter } from './decide-appeal.ts';
import { appealRows, listAppeals } from './list-appeals.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import type { OriginalFile } from './read-original.ts';

async function findClaimRow(context: OperationContext, claimId: string): Promise<ClaimRow> {
  const row = await context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', claimId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such claim.');
  return row;
}

function levelView({ level }: AppealStanding): AppealChoicesView['level'] {
  if (!level) return null;
  const { name, decidedBy, needs } = level;
  return { level: level.level, name, decidedBy, needs };
}

/** What may be appealed of a claim now: its refused lines, the level, the last day, and how likely each letter wins. */
export const showAppealChoices = operation<z.infer<typeof appealClaimSchema>, AppealChoicesView>({
  name: 'show-appeal-choices',
  summary: 'Says what of a claim may be appealed, at which level, until when, and how such appeals ended before.',
  roles: listAppeals.roles,
  input: appealClaimSchema,
  async run(context, { claimId }) {
    const claim = await findClaimRow(context, claimId);
    const standing = await appealStanding(context, claim);
    const { entry, lines, payer, deadline, current, previous } = standing;
    const reason = usualReason(lines, previous);
    const ask = { reason, disputedCents: inDispute(standing, lines), goodCause: '' };
    const refusal = standingRefusal(context, claim, standing, ask);
    const carcs = [...new Set(lines.flatMap((line) => line.carcs))];
    const reasons = LETTER_TEMPLATES.map((template) => template.reason);
    const chances = await chancesOf(context, { payerId: claim.payer_id, payerName: payer.name, carcs, reasons });
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
    return {
      claimId,
      patientId: claim.patient_id,
      patientControlNumber: claim.patient_control_number,
      payerName: payer.name,
      law: entry.law,
      levels: entry.levels.map(({ level, name, decidedBy, source }) => ({ level, name, decidedBy, source })),
      level: levelView(standing),
      deadline: deadline ?? null,
      ...{ lines, reason },
      reasons: LETTER_TEMPLATES.map((template) => ({
        reason: template.reason,
        title: template.title,
        chance: chances.get(template.reason) ?? { percent: 50, records: [] },
      })),
      refusal: refusal ? { code: refusal.code, message: refusal.message } : null,
      openAppealId: current?.id ?? null,
    };
  },
});

async function nextLevelOf(
  context: OperationContext,
  claim: ClaimRow,
  appeal: AppealRow,
): Promise<AppealView['nextLevel']> {
  if (appeal.decided_date === null || appeal.outcome === 'overturned') return null;
  const after = await levelAfter(context, claim, appeal, appeal.decided_date);
  if (!after) return null;
  const next = await context.tx
    .selectFrom('appeal')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('previous_appeal_id', '=', appeal.id)
    .where('appeal_status', '<>', 'withdrawn')
    .executeTakeFirst();
  const { level, name } = after.level;
  return { level, name, lastDate: after.deadline.lastDate, appealId: next?.id ?? null };
}

const WAY_OF: Readonly<Record<string, AppealWay>> = { fax: 'fax', portal: 'portal' };

async function payerView(context: OperationContext, claim: ClaimRow) {
  const { address, fax = '', attachmentsBy = 'mail' } = await payerNow(context, claim.payer_id);
  const lines = address
    ? [
        address.line1,
        address.line2,
        `${address.city}, ${address.state} ${address.zip.replace(/^(\d{5})(\d{4})$/, '$1-$2')}`,
      ]
    : [];
  return { payerAddress: lines.filter(Boolean).join(', '), payerFax: fax, payerWay: WAY_OF[attachmentsBy] ?? 'mail' };
}

async function lettersOf(context: OperationContext, appealId: string): Promise<AppealView['letters']> {
  const rows = await context.tx
    .selectFrom('appeal_letter')
    .select(['id', 'saved_at', 'author', 'body'])
    .where('tenant_id', '=', context.tenantId)
    .where('appeal_id', '=', appealId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, saved_at: at, author, body }) => ({ id, savedAt: at.toISOString(), author, body }));
}

/** One appeal with its letter, what it argues with, how it went out and what came of it. */
export const showAppeal = operation<z.infer<typeof appealIdSchema>, AppealView>({
  name: 'show-appeal',
  summary:
    'Shows an appeal: its letter and enclosures, deadlines with their rule, how it went out, and what came of it.',
  roles: listAppeals.roles,
  input: appealIdSchema,
  async run(context, { appealId }) {
    const appeal = await findAppeal(context, appealId);
    const claim = await findClaimRow(context, appeal.claim_id);
    const [row] = await appealRows(context, [appeal.id]);
    if (!row) throw new Error('an appeal without its row');
    const { reason, carcs } = appeal;
    const ask = { payerId: claim.payer_id, payerName: row.payerName, carcs, reasons: [reason] };
    const { decidedBy, needs } = levelOf(claim, appeal);
    const notes = await markedNotes(context, claim);
    context.audit({ action: 'read', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id });
    return {
      ...{
        id: appeal.id,
        version: appeal.version,
        row,
        law: appeal.law,
        decidedBy,
        needs,
        lines: appeal.disputed_lines,
      },
      ...{ noticeDate: appeal.notice_date, sendBy: appeal.send_by, deadlineRule: appeal.deadline_rule },
      ...{ deadlineSource: appeal.deadline_source, goodCause: appeal.good_cause, letter: appeal.letter },
      openPlaces: openPlaces(appeal.letter),
      enclose: letterTemplate(reason).enclose,
      ...{ enclosures: appeal.enclosures, policyText: appeal.policy_text },
      notes: notes.map(({ id, title, places }) => ({ id, title, marks: places.length })),
      documents: await enclosable(context, claim),
      policies: offeredPolicies(context, claim, appeal.disputed_lines),
      letters: await lettersOf(context, appeal.id),
      chance: (await chancesOf(context, ask)).get(reason) ?? { percent: 50, records: [] },
      ...{ way: appeal.way, sentTo: appeal.sent_to, sentDate: appeal.sent_date, sender: appeal.sender },
      ...{ articleNumber: appeal.article_number, proof: appeal.proof, proofDate: appeal.proof_date },
      ...{ decisionDue: appeal.decision_due, decidedDate: appeal.decided_date, outcomeNote: appeal.outcome_note },
      nextLevel: await nextLevelOf(context, claim, appeal),
      previousAppealId: appeal.previous_appeal_id,
      ...(await payerView(context, claim)),
    };
  },
});

/** The packet of an appeal as PDF: as it went out, or as it would go now. */
export const openAppealPacket = operation<z.infer<typeof appealIdSchema>, OriginalFile>({
  name: 'open-appeal-packet',
  summary: 'Opens the packet of an appeal as PDF: as it was sent, or as it would go now.',
  roles: listAppeals.roles,
  input: appealIdSchema,
  async run(context, { appealId }) {
    const appeal = await findAppeal(context, appealId);
    const claim = await findClaimRow(context, appeal.claim_id);
    const detail = { print: 'appeal' };
    context.audit({ action: 'read', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id, detail });
    const bytes = appeal.packet_sha256
      ? await loadOriginal(context, appeal.packet_sha256)
      : await drawAppealPacket(context, claim, appeal, context.today);
    return { bytes, fileName: `appeal-${claim.patient_control_number}-${appeal.level}.pdf`, ours: true };
  },
});
