import { type Claim, claimsTo837 } from '@cleanclaim/billing/claims';
import { z } from 'zod';
import { envelopeFor } from './envelope.ts';
import { findClaims } from './find-claim.ts';
import { operation, Refusal } from './operation.ts';

/** Most claims of one export: one interchange holds as many. */
export const MOST_EXPORTED = 5000;

const exportSchema = z.object({
  claims: z.array(z.string().min(1).max(40)).max(MOST_EXPORTED),
  status: z.string().max(20).exactOptional(),
  kind: z.enum(['professional', 'institutional', 'dental']).exactOptional(),
  format: z.enum(['jsonl', '837']),
});

export interface ExportedClaims {
  claims: Claim[];
  /** Of format 837: a test file (ISA15 T) with control number 1, so that nobody takes it for a submission. */
  interchange?: Uint8Array;
}

/** Gives claims out as they stand, as data or as an 837 file of one kind. @throws Refusal when the file cannot be written. */
export const exportClaims = operation<z.infer<typeof exportSchema>, ExportedClaims>({
  name: 'export-claims',
  summary: 'Gives claims out as JSON or as an 837 test file.',
  roles: ['biller', 'manager', 'admin'],
  input: exportSchema,
  async run(context, { claims: numbers, status, kind, format }) {
    const rows =
      numbers.length > 0
        ? await findClaims(context, numbers)
        : await context.tx
            .selectFrom('claim')
            .selectAll()
            .where('tenant_id', '=', context.tenantId)
            .orderBy('patient_control_number')
            .execute();
    const claims = rows
      .filter((row) => status === undefined || row.claim_status === status)
      .map((row) => row.content)
      .filter((claim) => kind === undefined || claim.kind === kind);
    if (claims.length > MOST_EXPORTED) {
      const message = `These are ${claims.length} claims; one export takes ${MOST_EXPORTED}. Choose by status or kind.`;
      throw new Refusal('too-many', message);
    }
    const detail = { claims: claims.length };
    context.audit({ action: 'read', subjectKind: 'claims', subjectId: context.tenantId, detail });
    if (format === 'jsonl' || claims.length === 0) return { claims };
    if (new Set(claims.map((claim) => claim.kind)).size > 1) {
      throw new Refusal('several-kinds', 'An 837 file holds claims of one kind. Choose the kind.');
    }
    const written = claimsTo837(claims, { ...(await envelopeFor(context, 1)), usage: 'T' });
    if (!written.ok) {
      const { message, fix } = written.finding;
      throw new Refusal('cannot-be-written', `${message} ${fix}`);
    }
    return { claims, interchange: written.bytes };
  },
});
