import { fillLetter } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import { editAppealSchema, keepAppealLetterSchema } from '../contract/schemas/appeals.ts';
import { refuseForeignDocuments } from './appeal-documents.ts';
import { letterFacts } from './appeal-facts.ts';
import { lockAppeal } from './appeal-store.ts';
import { lockClaim } from './claim-store.ts';
import { letterBody, saveLetter } from './open-appeal.ts';
import { operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Saves the letter and the enclosures of a draft; every letter that was saved is kept. Another reason brings its letter. */
export const editAppeal = operation<z.infer<typeof editAppealSchema>, { version: number; letter: string }>({
  name: 'edit-appeal',
  summary: 'Saves the letter, policy text and enclosures of an appeal that has not gone out.',
  roles: ['biller', 'manager', 'admin'],
  input: editAppealSchema,
  async run(context, { appealId, version, letter: written, policyText, goodCause, reason, enclosures }) {
    const appeal = await lockAppeal(context, appealId);
    await checkSeenVersion(context, { kind: 'appeal', id: appeal.id, version: appeal.version }, version);
    if (appeal.appeal_status !== 'draft')
      throw new Refusal('sent-already', 'The appeal has gone out: its packet stays as it was sent.');
    const claim = await lockClaim(context, appeal.claim_id);
    await refuseForeignDocuments(context, claim, enclosures?.attachmentIds ?? []);
    const about = {
      ...{ levelName: appeal.level_name, noticeDate: appeal.notice_date, lines: appeal.disputed_lines },
      ...{ disputedCents: appeal.disputed_cents, policyText: policyText ?? appeal.policy_text },
    };
    const isOther = reason !== undefined && reason !== appeal.reason;
    const letter = isOther
      ? fillLetter(await letterBody(context, reason, claim.payer_id), await letterFacts(context, claim, about))
      : written;
    const saved = await context.tx
      .updateTable('appeal')
      .set({
        letter,
        ...(isOther ? { reason } : {}),
        ...(policyText === undefined ? {} : { policy_text: policyText }),
        ...(goodCause === undefined ? {} : { good_cause: goodCause }),
        ...(enclosures ? { enclosures: JSON.stringify(enclosures) } : {}),
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', appeal.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    if (isOther && written !== appeal.letter) await saveLetter(context, appeal.id, written);
    if (letter !== appeal.letter) await saveLetter(context, appeal.id, letter);
    context.audit({ action: 'update', subjectKind: 'appeal', subjectId: appeal.id, patientId: claim.patient_id });
    return { version: saved.version, letter };
  },
});

/** Keeps the letter of an appeal that was won as the practice's own, for its payer or for all. */
export const keepAppealLetter = operation<z.infer<typeof keepAppealLetterSchema>, { templateId: string }>({
  name: 'keep-appeal-letter',
  summary: "Keeps the text of an appeal that was won as the practice's letter for its reason.",
  roles: ['biller', 'manager', 'admin'],
  input: keepAppealLetterSchema,
  async run(context, { appealId, onlyThisPayer, body }) {
    const appeal = await lockAppeal(context, appealId);
    if (appeal.outcome !== 'overturned' && appeal.outcome !== 'partly')
      throw new Refusal('not-won', 'Only a letter that has won is kept.');
    const claim = await lockClaim(context, appeal.claim_id);
    const saved = await context.tx
      .insertInto('appeal_template')
      .values({
        ...{ tenant_id: context.tenantId, id: context.newId(), reason: appeal.reason, body },
        payer_id: onlyThisPayer ? claim.payer_id : null,
        ...{ kept_by: context.actor.name, kept_at: context.now },
      })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'reason', 'payer_id'])
          .doUpdateSet({ body, kept_by: context.actor.name, kept_at: context.now }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    context.audit({ action: 'update', subjectKind: 'appeal-template', subjectId: saved.id });
    return { templateId: saved.id };
  },
});
