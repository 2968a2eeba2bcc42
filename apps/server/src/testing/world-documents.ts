import { attachDocument } from '../operations/attach-document.ts';
import { mustPerform } from '../operations/operation.ts';
import { sendAttachments } from '../operations/send-attachments.ts';
import { everyone } from './practice.ts';
import type { SuperbillRow } from './superbill.ts';
import type { TestRuntime } from './test-runtime.ts';

/** A claim whose payer asks for documents, with one for each operation on them. */
export interface DocumentsWorld {
  claimWithRequestId: string;
  documentRequestId: string;
  noteToAttachId: string;
  attachmentToSendId: string;
  attachmentToRemoveId: string;
  /** On the payer's site, without proof. */
  sentAttachmentId: string;
}

/** The last letter of the member id makes the payer ask for the progress note. */
export const DOCUMENT_VISITS: readonly SuperbillRow[] = [
  {
    mrn: 'W40',
    birth_date: '1981-07-02',
    last_name: 'Papersby',
    member_id: 'BWP300200140Q',
    note: 'Sore throat for three days. No fever. Rest and fluids.',
  },
];

/** Attaches three documents to the request, and sends one of them. */
export async function attachDocuments(runtime: TestRuntime, tenantId: string): Promise<DocumentsWorld> {
  const { rows } = await runtime.owner.query<{ claim: string; request: string; note: string }>(
    `select c.id as claim, r.id as request, n.id as note
       from document_request r join claim c on c.id = r.claim_id join chart_note n on n.encounter_id = c.encounter_id
      where r.tenant_id = $1`,
    [tenantId],
  );
  const [found] = rows;
  if (!found) throw new Error('the world lacks a claim whose payer asks for documents');
  const actor = everyone(tenantId);
  const attach = async (way: 'x12-275' | 'fax' | 'portal') => {
    const source = { from: 'note', noteId: found.note } as const;
    const input = { claimId: found.claim, requestId: found.request, loinc: '11506-3', source, way };
    return (await mustPerform(runtime, actor, attachDocument, input)).attachmentId;
  };
  const [attachmentToSendId, attachmentToRemoveId, sentAttachmentId] = [
    await attach('x12-275'),
    await attach('fax'),
    await attach('portal'),
  ];
  await mustPerform(runtime, actor, sendAttachments, { claimId: found.claim, attachmentIds: [sentAttachmentId] });
  return {
    ...{ claimWithRequestId: found.claim, documentRequestId: found.request, noteToAttachId: found.note },
    ...{ attachmentToSendId, attachmentToRemoveId, sentAttachmentId },
  };
}
