import { type Claim, claimsTo837 } from '@cleanclaim/billing/claims';
import type { ClaimView } from '../contract/views.ts';
import type { ClaimRow } from './claim-store.ts';
import { envelopeFor } from './envelope.ts';
import type { OperationContext } from './operation.ts';
import { loadOriginal } from './original-file.ts';

/** Where ISA keeps its separators: the element separator follows the identifier, the terminator ends its fixed length. */
const ELEMENT_AT = 3;
const TERMINATOR_AT = 105;

/**
 * A claim's own segments out of an 837: from its subscriber level (HL*22) to its last service line, without
 * terminators. Only the part around the claim is taken apart, so that a file of 5,000 claims costs no more than one.
 * @returns nothing when the file does not hold the claim.
 */
export function claimSegmentsIn(bytes: Uint8Array, patientControlNumber: string): string[] {
  const text = new TextDecoder().decode(bytes);
  const element = text.charAt(ELEMENT_AT);
  const terminator = text.charAt(TERMINATOR_AT);
  const claimAt = text.indexOf(`CLM${element}${patientControlNumber}${element}`);
  if (claimAt < 0) return [];
  const segments: string[] = [];
  for (let end = claimAt; end > 0; ) {
    const start = text.lastIndexOf(terminator, end - 2) + 1;
    const segment = text.slice(start, end).replace(terminator, '').trim();
    if (segment) segments.unshift(segment);
    end = start;
    const elements = segment.split(element);
    if (elements[0] === 'HL' && elements[3] === '22') break;
  }
  for (let start = claimAt; ; ) {
    const end = text.indexOf(terminator, start);
    const segment = text.slice(start, end).trim();
    if (end < 0 || (start > claimAt && /^(HL|CLM|SE)\b/.test(segment))) return segments;
    segments.push(segment);
    start = end + 1;
  }
}

/** As it would go now, written by what writes every claim; control numbers stand in the envelope, not in the claim. */
async function preview(context: OperationContext, claim: Claim): Promise<ClaimView['wire']> {
  const written = claimsTo837([claim], await envelopeFor(context, 1));
  if (!written.ok) {
    const { element, segment, loop, message, fix } = written.finding;
    const place = `${element || segment}${loop ? ` in loop ${loop}` : ''}`;
    return { kind: 'impossible', reason: `${place}: ${message} ${fix}` };
  }
  return { kind: 'preview', segments: claimSegmentsIn(written.bytes, claim.patientControlNumber) };
}

const BY_MAIL: ClaimView['wire'] = {
  kind: 'impossible',
  reason: 'It goes by mail, on its form. Open the file copy to see what is on it.',
};

/**
 * The claim's part of the 837: as it went, once it has gone under its present number; before that as it would go, or
 * why it cannot.
 */
export async function wireOf(context: OperationContext, row: ClaimRow): Promise<ClaimView['wire']> {
  const sent = await context.tx
    .selectFrom('submission_claim as c')
    .innerJoin('submission as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.submission_id'),
    )
    .select('s.file_sha256')
    .where('c.tenant_id', '=', context.tenantId)
    .where('c.claim_id', '=', row.id)
    .where('c.patient_control_number', '=', row.patient_control_number)
    .executeTakeFirst();
  if (!sent && (row.claim_status === 'printed' || row.claim_status === 'mailed')) return BY_MAIL;
  if (!sent) return preview(context, row.content);
  const segments = claimSegmentsIn(await loadOriginal(context, sent.file_sha256), row.patient_control_number);
  if (segments.length === 0) throw new Error('the stored 837 does not hold the claim that it was sent with');
  return { kind: 'sent', segments };
}
