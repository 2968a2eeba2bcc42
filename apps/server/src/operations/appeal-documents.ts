import { type CoveragePolicy, coveragePolicies, type DisputedLine } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { AppealDocumentView } from '../contract/appeal-views.ts';
import type { PacketPart } from '../documents/appeal-packet-pdf.ts';
import { openEnclosedPdf } from '../documents/enclosed-pdf.ts';
import type { ClaimRow } from './claim-store.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';

interface Held extends AppealDocumentView {
  sha256: string;
  mediaType: string;
}

/** Documents that are held for the claims of a visit and are, or hold, a PDF. Notes and charts go in as text. */
async function heldDocuments({ tx, tenantId }: OperationContext, claim: ClaimRow): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select a.id, a.title, a.file_name as "fileName", a.control_number as "controlNumber",
           a.document_sha256 as sha256, a.media_type as "mediaType"
      from attachment a join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id
     where a.tenant_id = ${tenantId} and c.encounter_id = ${claim.encounter_id} and a.chart_note_id is null
       and (a.media_type = 'application/pdf' or lower(a.file_name) ~ '\\.(pdf|png|jpe?g)$')
     order by a.control_number`.execute(tx);
  return rows;
}

/** The documents of a claim's visit that may go behind an appeal. */
export async function enclosable(context: OperationContext, claim: ClaimRow): Promise<AppealDocumentView[]> {
  const held = await heldDocuments(context, claim);
  return held.map(({ id, title, fileName, controlNumber }) => ({ id, title, fileName, controlNumber }));
}

/** @throws Refusal `not-found` when one of the documents is not of the claim's visit. */
export async function refuseForeignDocuments(
  context: OperationContext,
  claim: ClaimRow,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const held = await heldDocuments(context, claim);
  if (ids.some((id) => !held.some((one) => one.id === id)))
    throw new Refusal('not-found', 'The visit has no such document. Look at the claim’s documents again.');
}

/** The PDF inside a clinical document (HL7 CDA nonXMLBody), as it was uploaded. */
function pdfInside(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder().decode(bytes);
  const [, base64] = /<text mediaType="application\/pdf" representation="B64">([^<]+)<\/text>/.exec(text) ?? [];
  return base64 === undefined ? undefined : new Uint8Array(Buffer.from(base64, 'base64'));
}

/**
 * The chosen documents as parts of a packet, in the order of their numbers.
 * @throws Refusal `document-unreadable` naming the file that is locked or damaged
 */
export async function documentParts(
  context: OperationContext,
  claim: ClaimRow,
  ids: readonly string[],
): Promise<PacketPart[]> {
  if (ids.length === 0) return [];
  const held = (await heldDocuments(context, claim)).filter(({ id }) => ids.includes(id));
  const parts: PacketPart[] = [];
  for (const { title, fileName, controlNumber, sha256, mediaType } of held) {
    const stored = await loadOriginal(context, sha256);
    const bytes = mediaType === 'application/pdf' ? stored : pdfInside(stored);
    const document = bytes && (await openEnclosedPdf(bytes));
    if (!document)
      throw new Refusal(
        'document-unreadable',
        `${fileName} cannot be put into the packet: it is locked with a password, or damaged. Print it into a new PDF and attach that, or leave it out.`,
      );
    parts.push({ kind: 'document', title: `Document ${controlNumber}: ${title}`, document });
  }
  return parts;
}

/** Installed coverage articles that list the refused services of an appeal. */
export function offeredPolicies(
  context: OperationContext,
  claim: ClaimRow,
  disputed: readonly DisputedLine[],
): CoveragePolicy[] {
  const numbers = new Set(disputed.map(({ lineNumber }) => lineNumber));
  const { lines, diagnoses } = claim.content;
  const refused = lines.filter(({ lineNumber }) => numbers.has(0) || numbers.has(lineNumber));
  return coveragePolicies(
    context.codes,
    refused
      .filter(({ procedureCode }) => procedureCode !== '')
      .map(({ procedureCode, dateOfService }) => ({ procedureCode, diagnoses, dateOfService })),
  );
}
