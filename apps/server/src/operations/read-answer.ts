import { type Acknowledgment, acknowledgmentsFrom } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { type RemittanceSummary, summarizeRemittances } from '@cleanclaim/billing/remittance';
import { readX12, type X12File } from '@cleanclaim/x12';
import { z } from 'zod';
import { ANSWER_READERS, type AnswerReader } from './answer-readers.ts';
import { applyAcknowledgment } from './apply-acknowledgment.ts';
import { type OperationContext, operation } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { finishReading, lockReceivedFile, type ReceivedFileRow } from './received-file.ts';
import { raiseWork } from './work-items.ts';

export interface AnswerReading {
  reading: 'read' | 'refused' | 'already-read';
  acknowledgments: number;
  payments: number;
}

interface Fault {
  place: string;
  code: string;
  message: string;
}

/** Transaction sets that nobody here reads yet: kept, and told, never passed over in silence. */
function unreadSets(file: X12File): Fault[] {
  const known = new Set(['999', '997', '835', ...ANSWER_READERS.flatMap((reader) => reader.transactionSets)]);
  return file.interchanges.flatMap((interchange) =>
    interchange.groups.flatMap((group) =>
      group.transactionSets
        .filter((set) => !known.has(set.id))
        .map((set) => ({
          place: `transaction set ${set.control}`,
          code: 'not-an-answer',
          message: `A ${set.id} is no answer to a claim. It is kept as received.`,
        })),
    ),
  );
}

function faultsOf(file: X12File): Fault[] {
  if (!file.readable) {
    const [finding] = file.findings;
    return [
      {
        place: `byte ${finding?.offset ?? 0}`,
        code: finding?.code ?? 'not-x12',
        message: finding?.message ?? 'The file is no X12 interchange.',
      },
    ];
  }
  return unreadSets(file);
}

/** What could not be read of the payments of a file that has some. */
function paymentFaults({ heads, faults }: RemittanceSummary): Fault[] {
  const hasPayments = heads.length > 0 || faults.some((fault) => fault.place !== 'file');
  return hasPayments
    ? faults.map((fault) => ({ place: fault.place, code: 'remittance-unreadable', message: fault.message }))
    : [];
}

async function saveAcknowledgments(
  context: OperationContext,
  file: ReceivedFileRow,
  acknowledgments: readonly Acknowledgment[],
): Promise<void> {
  for (const [ordinal, acknowledgment] of acknowledgments.entries()) {
    const submissionId = await applyAcknowledgment(context, acknowledgment, file);
    await context.tx
      .insertInto('acknowledgment')
      .values({
        tenant_id: context.tenantId,
        id: context.newId(),
        received_file_id: file.id,
        ordinal,
        kind: acknowledgment.kind,
        submission_id: submissionId ?? null,
        content: JSON.stringify(acknowledgment),
      })
      .execute();
  }
}

/** Lets every reader of answers take its own out of a file. @returns how many each found, by its name. */
async function applyAnswers(context: OperationContext, x12: X12File, file: ReceivedFileRow) {
  const found: Partial<Record<AnswerReader['name'], number>> = {};
  for (const reader of ANSWER_READERS) found[reader.name] = await reader.apply(context, x12, file);
  return found;
}

async function raiseFaults(context: OperationContext, file: ReceivedFileRow, faults: readonly Fault[]): Promise<void> {
  await raiseWork(
    context,
    faults.map((fault, i) => ({
      workKey: `answer-fault:${file.id}:${i}`,
      kind: 'answer-unreadable',
      title: `${file.file_name}: ${fault.place} could not be read`,
      reason: fault.message,
      steps: ['Look at the original, which is kept.', 'Ask the sender for a corrected file.'],
      amountCents: 0,
      deadlineDate: addDays(context.today, 2),
    })),
  );
}

/** Reads a stored X12 answer: acknowledgments move claims at once, each payment of an 835 becomes a posting job of its own. */
export const readAnswer = operation<{ receivedFileId: string }, AnswerReading>({
  name: 'read-answer',
  summary: 'Reads a received TA1, 999, 277CA or 835.',
  roles: ['system'],
  input: z.object({ receivedFileId: z.uuid() }),
  async run(context, { receivedFileId }) {
    const { tenantId } = context;
    const file = await lockReceivedFile(context, receivedFileId);
    if (file.reading !== 'waiting') return { reading: 'already-read', acknowledgments: 0, payments: 0 };
    const bytes = await loadOriginal(context, file.sha256);
    const payments = summarizeRemittances(bytes);
    // Payments may be very many: a file of nothing else is not read whole.
    const x12 = payments.isOnlyRemittances ? undefined : readX12(bytes);
    const acknowledgments = x12 ? acknowledgmentsFrom(x12) : [];
    const faults = [...(x12 ? faultsOf(x12) : []), ...paymentFaults(payments)];
    await saveAcknowledgments(context, file, acknowledgments);
    const answers = x12 ? await applyAnswers(context, x12, file) : {};
    for (const index of payments.heads.keys())
      context.enqueue({ queue: 'post-remittance', data: { tenantId, receivedFileId: file.id, index } });
    await raiseFaults(context, file, faults);
    const reading =
      acknowledgments.length + payments.heads.length + Math.max(0, ...Object.values(answers)) > 0 ? 'read' : 'refused';
    await finishReading(context, file.id, {
      reading,
      faults,
      summary: {
        acknowledgments: acknowledgments.map((one) => one.kind),
        payments: payments.heads.length,
        ...answers,
      },
    });
    return { reading, acknowledgments: acknowledgments.length, payments: payments.heads.length };
  },
});
