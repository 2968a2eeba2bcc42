import type { z } from 'zod';
import { SCAN_LIMIT_BYTES, savePaperEobSchema } from '../contract/schemas/paper.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { lockPaper, PAPER_TYPISTS, payerOfPaper, refuseFinished } from './paper-store.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

type Given = z.infer<typeof savePaperEobSchema>;

/** First bytes of a PDF, a PNG and a JPEG. */
const KNOWN = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

async function keepScan(context: OperationContext, scan: Given['scan']) {
  if (!scan) return {};
  const bytes = new Uint8Array(Buffer.from(scan.base64, 'base64'));
  if (bytes.length > SCAN_LIMIT_BYTES)
    throw new Refusal('file-too-large', 'The scan is larger than 10 MB. Scan it with fewer dots, or split it.');
  if (!KNOWN.some((first) => first.every((byte, i) => bytes[i] === byte)))
    throw new Refusal('not-a-scan', 'This is no picture and no PDF. Scan it as PDF, PNG or JPEG.', {
      'scan.base64': 'Choose a PDF, PNG or JPEG.',
    });
  return { scan_sha256: await storeOriginal(context, bytes), scan_name: scan.fileName };
}

async function refuseUnknownClaims({ tx, tenantId }: OperationContext, { typed }: Given): Promise<void> {
  const ids = [...new Set(typed.claims.map(({ claimId }) => claimId))];
  if (ids.length === 0) return;
  const known = await tx
    .selectFrom('claim')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute();
  if (known.length < ids.length) throw new Refusal('not-found', 'One of the claims is not there. Find it again.');
}

/**
 * Keeps what is typed of a paper explanation so far, also when it does not add up yet. One that waits for a second look
 * is being typed again after a change.
 */
export const savePaperEob = operation<Given, { paperEobId: string; version: number }>({
  name: 'save-paper-eob',
  summary: 'Keeps a paper explanation of benefits as far as it is typed, with its scan.',
  roles: PAPER_TYPISTS,
  input: savePaperEobSchema,
  async run(context, given) {
    const { tx, tenantId, now, actor } = context;
    const row = given.paperEobId === undefined ? undefined : await lockPaper(context, given.paperEobId);
    if (row) {
      await checkSeenVersion(context, { kind: 'paper-eob', id: row.id, version: row.version }, given.version ?? 0);
      refuseFinished(row);
    }
    await payerOfPaper(context, given.payerId);
    await refuseUnknownClaims(context, given);
    const columns = {
      ...{ paper_state: 'draft' as const, payer_id: given.payerId ?? null, asked_by: null },
      content: JSON.stringify(withoutUndefined(given.typed)),
      ...{ card_last_four: given.cardLastFour ?? null, fee_cents: given.feeCents ?? 0 },
      ...{ saved_at: now, saved_by: actor.name },
      ...(await keepScan(context, given.scan)),
    };
    const id = row?.id ?? context.newId();
    const saved = row
      ? await tx
          .updateTable('paper_eob')
          .set(columns)
          .where('tenant_id', '=', tenantId)
          .where('id', '=', id)
          .returning('version')
          .executeTakeFirstOrThrow()
      : await tx
          .insertInto('paper_eob')
          .values({ tenant_id: tenantId, id, created_at: now, created_by: actor.name, ...columns })
          .returning('version')
          .executeTakeFirstOrThrow();
    const detail = { claims: given.typed.claims.length, scan: given.scan !== undefined };
    context.audit({ action: row ? 'update' : 'create', subjectKind: 'paper-eob', subjectId: id, detail });
    return { paperEobId: id, version: saved.version };
  },
});
