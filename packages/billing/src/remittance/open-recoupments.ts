import { type Cents, cents } from '../kernel/index.ts';
import type { LineDraft } from '../ledger/index.ts';

/** Money that a payer gave back or forwarded and will still take: the balance of payer recoupment for a reference. */
export interface OpenRecoupment {
  /** PLB03-2 as first sent. */
  reference: string;
  claimId?: string;
  /** Positive: still to be taken. Negative: taken and never given; what is given under the reference fills it first. */
  cents: Cents;
}

/** Normal form of a PLB reference for pairing: no white space around or inside, upper case. */
export function recoupmentReference(reference: string): string {
  return reference.replace(/\s+/g, '').toUpperCase();
}

/**
 * Open recoupments from the ledger lines of one payer, by reference; those at zero are left out. Advances (AP)
 * stand on the same account and are settled by their own kind: a recovery that names the claim takes nothing from them.
 */
export function openRecoupmentsOf(lines: Iterable<LineDraft>): OpenRecoupment[] {
  const byReference = new Map<string, OpenRecoupment>();
  for (const line of lines) {
    if (line.account !== 'payer-recoupment' || line.providerAdjustmentCode === 'AP') continue;
    const reference = line.providerAdjustmentReference ?? '';
    const key = recoupmentReference(reference);
    const open = byReference.get(key);
    const claimId = open?.claimId ?? line.claimId;
    const total = cents((open?.cents ?? 0) - line.cents);
    byReference.set(key, { reference: open?.reference ?? reference, ...(claimId ? { claimId } : {}), cents: total });
  }
  return [...byReference.values()].filter((open) => open.cents !== 0);
}

/** What is taken from one open recoupment. */
export interface TakenRecoupment {
  /** The reference of the recoupment, which the adjustment that takes it need not have. */
  reference: string;
  cents: Cents;
}

/** Running balances while a remittance posts: what is taken from an open recoupment is gone for the next adjustment. */
export interface RecoupmentBook {
  /** Takes up to `wanted` cents from what is open for the reference or the claim. */
  take(reference: string, claimId: string | undefined, wanted: Cents): TakenRecoupment[];
  /** Adds what is given under a reference; negative: what is taken and was not given. */
  add(reference: string, claimId: string | undefined, added: Cents): void;
}

export function recoupmentBook(open: readonly OpenRecoupment[]): RecoupmentBook {
  const book = new Map(open.map((one) => [recoupmentReference(one.reference), { ...one }]));
  return {
    take(reference, claimId, wanted) {
      const named = recoupmentReference(reference);
      const taken: TakenRecoupment[] = [];
      let left: number = wanted;
      for (const [key, one] of book) {
        const fits = (named !== '' && key === named) || (claimId !== undefined && one.claimId === claimId);
        if (!fits || one.cents <= 0 || left === 0) continue;
        const part = cents(Math.min(one.cents, left));
        one.cents = cents(one.cents - part);
        left -= part;
        taken.push({ reference: one.reference, cents: part });
      }
      return taken;
    },
    add(reference, claimId, added) {
      const key = recoupmentReference(reference);
      const before = book.get(key);
      const whose = before?.claimId ?? claimId;
      book.set(key, {
        reference: before?.reference ?? reference,
        ...(whose === undefined ? {} : { claimId: whose }),
        cents: cents((before?.cents ?? 0) + added),
      });
    },
  };
}
