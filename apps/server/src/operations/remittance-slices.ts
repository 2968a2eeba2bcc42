import {
  type BalanceProof,
  type ClaimPayment,
  claimPaymentKeying,
  type RemittanceHead,
  startBalanceProof,
  streamClaimPayments,
} from '@cleanclaim/billing/remittance';

/** Claim payments that post in one transaction. */
export const SLICE_SIZE = 1000;

/** Claim payments that post together, in the order sent. */
export interface Slice {
  /** Claim payments before the first of it. */
  from: number;
  claimPayments: ClaimPayment[];
  keys: string[];
  isLast: boolean;
}

/** What the first pass over a payment tells. */
export interface ProvedPayment {
  head: RemittanceHead;
  proof: BalanceProof;
  claimPaymentCount: number;
}

/** Pass 1: reads a payment of a file and proves its balance, keeping none of its claim payments. */
export function provePayment(bytes: Uint8Array, index: number): ProvedPayment | undefined {
  const prover = startBalanceProof();
  let claimPaymentCount = 0;
  const stream = streamClaimPayments(bytes, index);
  for (;;) {
    const next = stream.next();
    if (next.done) return next.value && { head: next.value, proof: prover.prove(next.value), claimPaymentCount };
    prover.add(next.value);
    claimPaymentCount += 1;
  }
}

/** Pass 2: the claim payments of a payment in slices. */
export interface SliceReader {
  /** The slice that begins after so many claim payments; going on from the last one costs least. */
  sliceFrom(from: number): Slice;
  /** Reads the next slice ahead, for when there is time. */
  readAhead(): void;
}

/** One run over the claim payments from the first on. Those of one claim that follow each other stay in one slice. */
function* slicesOf(
  bytes: Uint8Array,
  index: number,
  head: RemittanceHead,
  from: number,
  size: number,
): Generator<Slice> {
  const keyOf = claimPaymentKeying(head);
  let slice: Slice = { from, claimPayments: [], keys: [], isLast: false };
  let passed = 0;
  for (const claimPayment of streamClaimPayments(bytes, index)) {
    // The key counts equals among all claim payments of the payment, also those that are posted.
    const key = keyOf(claimPayment);
    passed += 1;
    if (passed <= from) continue;
    const before = slice.claimPayments.at(-1);
    if (slice.claimPayments.length >= size && before?.patientControlNumber !== claimPayment.patientControlNumber) {
      yield slice;
      slice = { from: passed - 1, claimPayments: [], keys: [], isLast: false };
    }
    slice.claimPayments.push(claimPayment);
    slice.keys.push(key);
  }
  yield { ...slice, isLast: true };
}

/** Opens pass 2 over a stored payment. */
export function openSlices(bytes: Uint8Array, index: number, head: RemittanceHead, size = SLICE_SIZE): SliceReader {
  let run: Generator<Slice> | undefined;
  let current: Slice | undefined;
  let ahead: Slice | undefined;
  const nextOf = (slices: Generator<Slice>) => {
    const next = slices.next();
    return next.done ? undefined : next.value;
  };
  return {
    sliceFrom: (from) => {
      if (current?.from === from) return current;
      if (ahead?.from !== from) {
        run = slicesOf(bytes, index, head, from, size);
        ahead = nextOf(run);
      }
      current = ahead;
      ahead = undefined;
      if (!current) throw new Error(`the payment has no claim payment ${from}`);
      return current;
    },
    readAhead: () => {
      if (run && !ahead && !current?.isLast) ahead = nextOf(run);
    },
  };
}
