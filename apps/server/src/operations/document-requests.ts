import { type DocumentRequest, documentRequestsFrom } from '@cleanclaim/billing/claims';
import { addDays, daysBetween, formatDate } from '@cleanclaim/billing/kernel';
import type { X12File } from '@cleanclaim/x12';
import { isWithPayer } from './claim-documents.ts';
import { addClaimEvents, type ClaimRow, lockClaims } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import type { ReceivedFileRow } from './received-file.ts';
import { claimsSentUnder } from './sent-numbers.ts';
import { setClaimStep } from './status-inquiries.ts';
import { raiseWork } from './work-items.ts';

/** Where a payer names no day. */
const ANSWER_DAYS = 30;
/** Days before the payer's, on which the practice should be done. */
const DAYS_AHEAD = 5;

/** The only claim that has this number of the payer; a number that several have leads to none. */
async function claimWithPayerNumber({ tx, tenantId }: OperationContext, number: string): Promise<string[]> {
  if (number === '') return [];
  const found = await tx
    .selectFrom('claim')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('payer_claim_control_number', '=', number)
    .limit(2)
    .execute();
  return found.length === 1 ? found.map(({ id }) => id) : [];
}

/** The claim that a request speaks of: by our number as it was sent or mailed, else by the payer's. */
async function claimFor(context: OperationContext, request: DocumentRequest): Promise<ClaimRow | undefined> {
  const { patientControlNumber: number, payerClaimControlNumber } = request;
  const [ours] = number === '' ? [] : await claimsSentUnder(context, [number]);
  const ids = ours ? [ours.claim_id] : await claimWithPayerNumber(context, payerClaimControlNumber);
  const [claim] = await lockClaims(context, ids);
  return claim;
}

const listOf = ({ documents }: DocumentRequest) =>
  documents.map(({ label, line }) => (line ? `${label} (line ${line})` : label)).join(', ') || 'documents';

/** Until when a person should have sent them, and the day after which they do not count. */
function daysOf(context: OperationContext, { dueDate }: DocumentRequest) {
  const last = dueDate ?? addDays(context.today, ANSWER_DAYS);
  const ahead = addDays(last, -DAYS_AHEAD);
  return { last, workBy: ahead > context.today ? ahead : last };
}

async function raiseRequest(context: OperationContext, claim: ClaimRow, id: string, request: DocumentRequest) {
  const { last, workBy } = daysOf(context, request);
  const said = request.message === '' ? '' : ` It says: ${request.message}.`;
  await raiseWork(context, [
    {
      workKey: `documents-wanted:${id}`,
      kind: 'documents-wanted',
      title: `${claim.content.payer.name} asks for documents`.slice(0, 200),
      reason: `Wanted until ${formatDate(last)}: ${listOf(request)}.${said} Without them the claim is denied.`,
      steps: [
        'Open the claim and its documents.',
        'Attach what is asked for from the chart, or a PDF.',
        'Send it; the payer then decides.',
      ],
      amountCents: claim.total_charge_cents,
      deadlineDate: workBy,
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

async function saveRequest(
  context: OperationContext,
  claim: ClaimRow,
  request: DocumentRequest,
  source: ReceivedFileRow,
): Promise<void> {
  const id = context.newId();
  const { last } = daysOf(context, request);
  await context.tx
    .insertInto('document_request')
    .values({
      tenant_id: context.tenantId,
      id,
      claim_id: claim.id,
      received_file_id: source.id,
      ordinal: request.order,
      payer_claim_control_number: request.payerClaimControlNumber,
      due_date: last,
      request_status: 'open',
      content: JSON.stringify(request),
      received_at: context.now,
    })
    .execute();
  await addClaimEvents(context, [
    {
      claimId: claim.id,
      event: 'documents-wanted',
      from: claim.claim_status,
      to: claim.claim_status,
      detail: `277: The payer asks for ${listOf(request)} until ${formatDate(last)}.`,
      fileSha256: source.sha256,
    },
  ]);
  context.audit({ action: 'receive', subjectKind: 'claim', subjectId: claim.id, patientId: claim.patient_id });
  if (!claim.payer_claim_control_number && request.payerClaimControlNumber) {
    await context.tx
      .updateTable('claim')
      .set({ payer_claim_control_number: request.payerClaimControlNumber })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claim.id)
      .execute();
  }
  // A claim that was decided in between keeps its step; the work stands beside it.
  if (isWithPayer(claim))
    await setClaimStep(context, [claim.id], {
      owner: 'person',
      nextStep: `The payer asks for documents until ${formatDate(last)}: send them.`,
      deadlineDays: Math.max(0, daysBetween(context.today, last)),
    });
  await raiseRequest(context, claim, id, request);
}

/** Takes the requests for documents (277, 006020X313) out of a received file; one that names no claim of ours is work. */
export async function applyDocumentRequests(
  context: OperationContext,
  file: X12File,
  source: ReceivedFileRow,
): Promise<number> {
  const requests = documentRequestsFrom(file);
  for (const request of requests) {
    const claim = await claimFor(context, request);
    if (claim) {
      await saveRequest(context, claim, request, source);
      continue;
    }
    await raiseWork(context, [
      {
        workKey: `answer-unclear:${source.id}:277RFI:${request.order}`,
        kind: 'answer-unclear',
        title: 'A payer asks for documents to a claim that is not ours',
        reason: `It names claim ${request.patientControlNumber || 'without a number'}. Wanted: ${listOf(request)}.`,
        steps: ['Look at the original, which is kept.', 'Ask the payer which claim it means.'],
        amountCents: 0,
        deadlineDate: addDays(context.today, 2),
      },
    ]);
  }
  return requests.length;
}
