import { DEFAULT_DELIMITERS, type Delimiters, type OutInterchange, writeInterchange } from '@cleanclaim/x12';
import { addDays } from './days.ts';
import { printable, printableSegment } from './printable.ts';
import { answerControl, type Receipt } from './receipt.ts';

export type AnswerKind = 'TA1' | '999' | '277CA' | '835' | '277' | '277RFI' | '271' | '278';

/** One file on its way back, due `afterDays` days after receipt. */
export interface AnswerFile {
  name: string;
  kind: AnswerKind;
  afterDays: number;
  bytes: Uint8Array;
}

/** What an answer holds, before it gets its envelope. */
export interface AnswerDraft {
  kind: AnswerKind;
  /** Part of the file name, for example a payer id; '' for none. */
  label: string;
  afterDays: number;
  /** Groups without their control numbers, which the envelope gives; none for an interchange of TA1 alone. */
  groups: readonly Pick<OutInterchange['groups'][number], 'functionalId' | 'version' | 'transactionSets'>[];
  acknowledgments: OutInterchange['acknowledgments'];
}

/** The delimiters of the question where they can be written, so that an echoed value cannot hold a separator. */
function answerDelimiters(asked: Delimiters): Delimiters {
  const all = [asked.element, asked.repetition, asked.component, asked.segment];
  const usable = new Set(all).size === 4 && all.every((one) => /^[\x21-\x7e]$/.test(one) && !/[A-Za-z0-9]/.test(one));
  return usable ? { ...asked, suffix: DEFAULT_DELIMITERS.suffix } : DEFAULT_DELIMITERS;
}

/**
 * Puts a draft into its envelope, from the clearinghouse to the sender of the question.
 * @param control ISA13 of the answer and GS06 of its first group
 * Throws when the writer refuses a segment: every value has been made writable before, so that is a bug.
 */
export function answerFile(draft: AnswerDraft, receipt: Receipt, asked: Delimiters, control: number): AnswerFile {
  const { groups, acknowledgments } = draft;
  const delimiters = answerDelimiters(asked);
  const plain = (text: string, length: number) => printable(text, delimiters).slice(0, length);
  const result = writeInterchange({
    senderQualifier: plain(receipt.receiverQualifier, 2),
    senderId: plain(receipt.receiverId, 15),
    receiverQualifier: plain(receipt.senderQualifier, 2),
    receiverId: plain(receipt.senderId, 15),
    date: addDays(receipt.today, draft.afterDays),
    time: receipt.time,
    control,
    usage: receipt.usage,
    acknowledgmentRequested: false,
    ...(acknowledgments === undefined
      ? {}
      : { acknowledgments: acknowledgments.map((s) => printableSegment(s, delimiters)) }),
    groups: groups.map(({ functionalId, version, transactionSets }, i) => ({
      functionalId,
      version,
      senderCode: plain(receipt.receiverCode, 15).trim() || plain(receipt.receiverId, 15),
      receiverCode: plain(receipt.senderCode, 15).trim() || plain(receipt.senderId, 15),
      control: ((control - 1 + i) % 999_999_999) + 1,
      transactionSets: transactionSets.map((set) => ({
        ...set,
        segments: set.segments.map((s) => printableSegment(s, delimiters)),
      })),
    })),
    delimiters,
  });
  if (!result.ok) throw new Error(`${draft.kind} cannot be written: ${result.finding.code} ${result.finding.element}`);
  const parts = [draft.kind, draft.label, String(control).padStart(9, '0')].filter((part) => part !== '');
  return { name: `${parts.join('-')}.edi`, kind: draft.kind, afterDays: draft.afterDays, bytes: result.bytes };
}

/** ISA13 of the answer with this 0-based index: counted from `controlStart` where given, otherwise of the receipt. */
export function controlFor(receipt: Receipt, index: number, controlStart: number | undefined): number {
  if (controlStart === undefined) return answerControl(receipt, index + 1);
  return ((controlStart - 1 + index) % 999_999_999) + 1;
}
