import { createSetReader, type TransactionSet } from '@cleanclaim/x12';
import { NO_REMITTANCE } from './remittance-from-835.ts';
import { type RemittanceReader, startRemittance } from './remittance-reader.ts';
import type { ClaimPayment, RemittanceFault, RemittanceHead } from './types.ts';

/** Bytes that are read before what they hold is handed on. */
const PIECE = 1 << 16;

interface Hearer {
  claimPayment?(claimPayment: ClaimPayment): void;
  /** Something in the file that is no 835: another transaction set, or an acknowledgment (TA1). */
  other?(): void;
  ended(read: ReturnType<RemittanceReader['end']>): void;
}

/** A reader of bytes that tells of each 835 as it passes. */
function readerOf(hearer: Hearer) {
  const open = new WeakMap<TransactionSet, RemittanceReader>();
  return createSetReader({
    segment: (set, segment) => {
      if (set.id !== '835') return;
      let reader = open.get(set);
      if (!reader) {
        reader = startRemittance(set.control, (claimPayment) => hearer.claimPayment?.(claimPayment));
        open.set(set, reader);
      }
      reader.segment(segment);
    },
    ended: (set) => {
      const reader = open.get(set);
      if (reader) hearer.ended(reader.end());
      else hearer.other?.();
    },
    interchangeEnded: ({ acknowledgments }) => {
      if (acknowledgments.length > 0) hearer.other?.();
    },
  });
}

/** What a file holds, its claim payments not kept. */
export interface RemittanceSummary {
  /** Its payments, in the order of `remittancesFrom835`. */
  heads: RemittanceHead[];
  faults: RemittanceFault[];
  /** True when the file holds payments, readable or not, and nothing else. */
  isOnlyRemittances: boolean;
}

/** Reads the heads and faults of every 835 in a file, the same as `remittancesFrom835`, in memory that does not grow with the claim payments. */
export function summarizeRemittances(bytes: Uint8Array): RemittanceSummary {
  const heads: RemittanceHead[] = [];
  const faults: RemittanceFault[] = [];
  let payments = 0;
  let others = 0;
  const reader = readerOf({
    other: () => {
      others += 1;
    },
    ended: (read) => {
      payments += 1;
      if (read.head) heads.push(read.head);
      faults.push(...read.faults);
    },
  });
  for (let at = 0; at < bytes.length; at += PIECE) reader.push(bytes.subarray(at, at + PIECE));
  reader.finish();
  if (payments === 0) faults.push(NO_REMITTANCE);
  return { heads, faults, isOnlyRemittances: payments > 0 && others === 0 };
}

/**
 * Yields the claim payments of one payment of a file, one after the other; nothing of them is kept.
 * @param index the payment, as in the list of `remittancesFrom835`, from 0
 * @returns its head; undefined when the file has no such payment
 */
export function* streamClaimPayments(
  bytes: Uint8Array,
  index: number,
): Generator<ClaimPayment, RemittanceHead | undefined> {
  let ready: ClaimPayment[] = [];
  let found: RemittanceHead | undefined;
  let readable = 0;
  const reader = readerOf({
    claimPayment: (claimPayment) => {
      if (readable === index && !found) ready.push(claimPayment);
    },
    ended: ({ head }) => {
      if (!head) ready = [];
      else if (readable === index) found = head;
      if (head) readable += 1;
    },
  });
  for (let at = 0; at < bytes.length && !found; at += PIECE) {
    reader.push(bytes.subarray(at, at + PIECE));
    const claimPayments = ready;
    ready = [];
    yield* claimPayments;
  }
  if (!found) reader.finish();
  yield* ready;
  return found;
}
