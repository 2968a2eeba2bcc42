import { sql } from 'kysely';
import type { z } from 'zod';
import type { PaperEobView } from '../contract/paper-views.ts';
import { paperEobIdSchema } from '../contract/schemas/paper.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { claimsOfPaper, PAPER_READERS, type PaperRow, payerOfPaper } from './paper-store.ts';

/** The scan, and whether its bytes are a picture, whatever its name says. */
async function scanOf({ tx, tenantId }: OperationContext, row: PaperRow): Promise<PaperEobView['scan']> {
  if (!row.scan_sha256) return null;
  const { first } = await tx
    .selectFrom('original_file')
    .select(sql<Buffer>`substring(content from 1 for 5)`.as('first'))
    .where('tenant_id', '=', tenantId)
    .where('sha256', '=', row.scan_sha256)
    .executeTakeFirstOrThrow();
  return {
    ...{ sha256: row.scan_sha256, fileName: row.scan_name ?? 'scan' },
    isPicture: first.toString('latin1') !== '%PDF-',
  };
}

/** A paper explanation as far as it is typed, with what stands on its claims. */
export const showPaperEob = operation<z.infer<typeof paperEobIdSchema>, PaperEobView>({
  name: 'show-paper-eob',
  summary: 'Shows a paper explanation of benefits as far as it is typed, with its claims and its scan.',
  roles: PAPER_READERS,
  input: paperEobIdSchema,
  async run(context, { paperEobId }) {
    const row = await context.tx
      .selectFrom('paper_eob')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', paperEobId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such paper EOB.');
    const payer = await payerOfPaper(context, row.payer_id);
    const claims = await claimsOfPaper(context, row.content);
    context.audit({ action: 'read', subjectKind: 'paper-eob', subjectId: row.id });
    return {
      ...{ id: row.id, version: row.version, state: row.paper_state, payerId: row.payer_id },
      ...{ payerName: payer?.name ?? '', payerIdentifier: payer?.payerIdentifier ?? '' },
      ...{ typed: row.content, cardLastFour: row.card_last_four, feeCents: row.fee_cents, claims },
      scan: await scanOf(context, row),
      ...{ lockbox: row.lockbox, savedBy: row.saved_by, askedBy: row.asked_by, remittanceId: row.remittance_id },
    };
  },
});
