import type { Interchange } from '@cleanclaim/x12';
import type { Payer } from './data/payer.ts';
import { hashDigits } from './seed.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** One interchange as received: what every number and date of its answers derives from. */
export interface Receipt {
  /** ISA13 as sent. */
  interchangeControl: string;
  senderQualifier: string;
  senderId: string;
  receiverQualifier: string;
  receiverId: string;
  /** GS02 and GS03 of its first group, for the headers of the answers. */
  senderCode: string;
  receiverCode: string;
  /** GS06 of its groups. */
  groupControls: readonly string[];
  usage: 'P' | 'T';
  seed: number;
  /** ISO day and `HH:MM` of receipt. */
  today: string;
  time: string;
}

/** Time of receipt where none is told. */
export const DEFAULT_TIME = '06:00';

/** Identifier qualifiers of the guides (ISA05, ISA07). */
const QUALIFIERS = ['01', '14', '20', '27', '28', '29', '30', '33', 'ZZ'];

/** A party as an answer can address it: where the header is damaged, mutually defined (ZZ) and unknown. */
function party(qualifier: string, id: string): { qualifier: string; id: string } {
  return { qualifier: QUALIFIERS.includes(qualifier) ? qualifier : 'ZZ', id: id.trim() || 'UNKNOWN' };
}

/** The receipt of an interchange. */
export function receiptOf(interchange: Interchange, options: { seed: number; today: string; time?: string }): Receipt {
  const group = interchange.groups[0];
  const sender = party(interchange.senderQualifier, interchange.senderId);
  const receiver = party(interchange.receiverQualifier, interchange.receiverId);
  return {
    interchangeControl: interchange.control.trim(),
    senderQualifier: sender.qualifier,
    senderId: sender.id,
    receiverQualifier: receiver.qualifier,
    receiverId: receiver.id,
    senderCode: group?.senderCode || sender.id,
    receiverCode: group?.receiverCode || receiver.id,
    groupControls: interchange.groups.map((one) => one.control),
    usage: interchange.usage === 'T' ? 'T' : 'P',
    seed: options.seed,
    today: options.today,
    time: options.time ?? DEFAULT_TIME,
  };
}

/** Ten thousand senders and seeds apart: four digits that tell two practices with the same ISA13 from each other. */
function senderDigits(receipt: Receipt, ...more: readonly string[]): string {
  return hashDigits(
    4,
    receipt.seed,
    receipt.senderQualifier,
    receipt.senderId,
    receipt.receiverId,
    ...receipt.groupControls,
    ...more,
  );
}

function controlDigits(receipt: Receipt): string {
  return receipt.interchangeControl.replace(/\D/g, '').padStart(9, '0').slice(-9);
}

/**
 * The payer's number for a claim (REF*1K, CLP07): payer prefix, ISA13, order of the claim and four digits of sender and
 * seed. The same file gives the same number; another ISA13 or sender another.
 */
export function payerClaimControlNumber(payer: Payer, receipt: Receipt, claim: SubmittedClaim): string {
  const order = String(claim.order + 1).padStart(5, '0');
  return `${payer.numberPrefix}${controlDigits(receipt)}${order}${senderDigits(receipt, payer.id)}`;
}

/**
 * Check or EFT number (TRN02) of the `sequence`th payment (from 1) of the answers to an interchange: 16 characters, as
 * many as a 277 can repeat (STC09), for the first 99.
 */
export function traceNumber(payer: Payer, receipt: Receipt, sequence: number): string {
  const check = payer.paymentMethod === 'CHK' ? 'C' : 'E';
  return `${check}${controlDigits(receipt)}${String(sequence).padStart(2, '0')}${senderDigits(receipt, payer.id)}`;
}

/**
 * ISA13 for the `sequence`th answer (from 1): a run of 1000 numbers belongs to each received ISA13, so that answers to
 * different interchanges of a sender do not share one.
 */
export function answerControl(receipt: Receipt, sequence: number): number {
  return (Number(controlDigits(receipt)) % 999_999) * 1000 + (((sequence - 1) % 999) + 1);
}
