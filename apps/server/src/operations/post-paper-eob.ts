import { formatDollars, ZERO } from '@cleanclaim/billing/kernel';
import { missingOfPaper, type PaperEob, writePaper835 } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import type { PaperPosting } from '../contract/paper-views.ts';
import { seenPaperEobSchema } from '../contract/schemas/paper.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { explainCardFee } from './paper-card-fee.ts';
import { paymentPostedBefore } from './paper-doubles.ts';
import { composeRow, lockPaper, PAPER_TYPISTS, type PaperRow, refuseFinished } from './paper-store.ts';
import { postRemittance } from './post-remittance.ts';
import { postingRulesFor } from './posting-rule-store.ts';
import { checkSeenVersion } from './seen-version.ts';

function refuseIncomplete(eob: PaperEob): void {
  const [first, ...others] = missingOfPaper(eob);
  if (!first) return;
  const fields = Object.fromEntries([first, ...others].map((one) => [one.field, one.message]));
  throw new Refusal('not-complete', first.message, fields);
}

function refuseLargeFee({ fee_cents: fee }: PaperRow, { kind, amountCents = ZERO }: PaperEob): void {
  if (kind !== 'virtual-card' || fee === 0 || fee < amountCents) return;
  throw new Refusal('not-complete', 'The fee is as large as the payment. Type what the card company keeps of it.', {
    feeCents: 'Less than the payment.',
  });
}

async function refuseDoubled(context: OperationContext, row: PaperRow, eob: PaperEob): Promise<void> {
  const facts = {
    payerId: row.payer_id,
    payerName: eob.payerName,
    number: eob.number,
    paidCents: eob.amountCents ?? ZERO,
  };
  const before = await paymentPostedBefore(context, facts, false);
  if (!before) return;
  throw new Refusal(
    'doubled',
    `${eob.number} over ${formatDollars(eob.amountCents ?? ZERO)} of ${eob.payerName} came before. Look at that payment; throw this one away if it is the same.`,
    { number: `/remittances/${before.id}` },
  );
}

/** @throws Refusal `second-look` when the person who asked posts it, too */
async function needsSecondLook(context: OperationContext, row: PaperRow, eob: PaperEob): Promise<boolean> {
  const { rules } = await postingRulesFor(context, row.payer_id ?? undefined);
  if (rules.paperOverCents === null || (eob.amountCents ?? 0) <= rules.paperOverCents) return false;
  if (row.paper_state === 'draft') return true;
  if (row.asked_by !== context.actor.name) return false;
  throw new Refusal('second-look', 'You have typed this yourself. Another person looks at it and posts it.');
}

async function askForSecondLook(context: OperationContext, row: PaperRow): Promise<PaperPosting> {
  await context.tx
    .updateTable('paper_eob')
    .set({ paper_state: 'second-look', asked_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
  context.audit({ action: 'update', subjectKind: 'paper-eob', subjectId: row.id, detail: { secondLook: true } });
  return { outcome: 'second-look' };
}

/** The 835 that stands for the paper from now on, kept as every file that came. @returns its received file */
async function keepAs835(context: OperationContext, eob: PaperEob): Promise<string> {
  const { tx, tenantId, now } = context;
  const practice = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  const control = await nextNumber(context, 'paper-eob');
  const payee = { name: practice?.content.name ?? '', npi: practice?.content.npi ?? '' };
  const [date = '', time = ''] = now.toISOString().split('T');
  const bytes = writePaper835(eob, payee, control, { date, time: time.slice(0, 5) });
  const id = context.newId();
  await tx
    .insertInto('received_file')
    .values({
      ...{ tenant_id: tenantId, id, sha256: await storeOriginal(context, bytes), kind: 'paper-eob' },
      ...{
        file_name: `paper-${String(control).padStart(6, '0')}.835`,
        received_at: now,
        reading: 'read',
        read_at: now,
      },
      summary: JSON.stringify({ acknowledgments: [], payments: 1 }),
    })
    .execute();
  return id;
}

/**
 * Posts a paper explanation that adds up: it is written as an 835, kept, and posted as every 835 is, in this transaction.
 * A payment with the same number, amount and payer that came before, on paper or not, is refused.
 */
export const postPaperEob = operation<z.infer<typeof seenPaperEobSchema>, PaperPosting>({
  name: 'post-paper-eob',
  summary: 'Posts a paper explanation of benefits that adds up, as an 835 is posted.',
  roles: PAPER_TYPISTS,
  input: seenPaperEobSchema,
  async run(context, { paperEobId, version }) {
    const row = await lockPaper(context, paperEobId);
    await checkSeenVersion(context, { kind: 'paper-eob', id: row.id, version: row.version }, version);
    refuseFinished(row);
    const eob = await composeRow(context, row);
    refuseIncomplete(eob);
    refuseLargeFee(row, eob);
    await refuseDoubled(context, row, eob);
    if (await needsSecondLook(context, row, eob)) return askForSecondLook(context, row);
    const receivedFileId = await keepAs835(context, eob);
    const posted = await postRemittance.run(context, { receivedFileId, index: 0 });
    if (posted.outcome !== 'posted' || !posted.remittanceId)
      throw new Error(`a paper that adds up was not posted: ${posted.outcome}`);
    if (eob.kind === 'virtual-card') await explainCardFee(context, posted.remittanceId, row.fee_cents);
    await context.tx
      .updateTable('paper_eob')
      .set({
        // Asked for under rules that hold no more: no second person was needed.
        ...(row.asked_by === context.actor.name ? { asked_by: null } : {}),
        ...{ paper_state: 'posted', remittance_id: posted.remittanceId },
        ...{ posted_at: context.now, posted_by: context.actor.name },
      })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .execute();
    const detail = { remittance: posted.remittanceId, claims: eob.claims.length };
    context.audit({ action: 'post', subjectKind: 'paper-eob', subjectId: row.id, detail });
    return { outcome: 'posted', remittanceId: posted.remittanceId, exceptions: posted.exceptions };
  },
});
