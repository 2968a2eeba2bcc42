import { type Cents, cents } from '../kernel/index.ts';
import type { LineDraft } from '../ledger/index.ts';

/** Money that a payer gave back or forwarded and will still take: the credit balance of payer recoupment for a reference. */
export interface OpenRecoupment {
  /** PLB03-2 as sent. */
  reference: string;
  claimId?: string;
  /** Positive: still to be taken. */
  cents: Cents;
}

/** Normal form of a PLB reference for pairing: no white space around or inside, upper case. */
export function recoupmentReference(reference: string): string {
  return reference.replace(/\s+/g, '').toUpperCase();
}

/**
 * Open recoupments from the ledger lines of one payer, by reference; those at zero or below are left out. Advances (AP)
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
  return [...byReference.values()].filter((open) => open.cents > 0);
}

/** Running balances while a remittance posts: what is taken from an open recoupment is gone for the next adjustment. */
export interface RecoupmentBook {
  /** Takes up to `wanted` cents from what is open for the reference or the claim; returns what was taken. */
  take(reference: string, claimId: string | undefined, wanted: Cents): Cents;
  add(reference: string, claimId: string | undefined, added: Cents): void;
}

export function recoupmentBook(open: readonly OpenRecoupment[]): RecoupmentBook {
  const book = open.map((one) => ({ ...one, reference: recoupmentReference(one.reference) }));
  return {
    take(reference, claimId, wanted) {
      const key = recoupmentReference(reference);
      let taken = 0;
      for (const one of book) {
        const fits = (key !== '' && one.reference === key) || (claimId !== undefined && one.claimId === claimId);
        if (!fits) continue;
        const part = Math.min(one.cents, wanted - taken);
        one.cents = cents(one.cents - part);
        taken += part;
      }
      return cents(taken);
    },
    add(reference, claimId, added) {
      book.push({ reference: recoupmentReference(reference), ...(claimId ? { claimId } : {}), cents: added });
    },
  };
}
