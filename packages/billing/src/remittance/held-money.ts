import { type Cents, type IsoDate, negate } from '../kernel/index.ts';
import { type Account, type EntryDraft, journalEntry, type LineDraft, type SegmentRef } from '../ledger/index.ts';

/**
 * Where a person may put money of a payer that waits:
 *
 * - `claim`: the payer's balance of a claim, paid or (negative) taken back
 * - `interest`: interest of the payer
 * - `other-income`: paid for no claim: capitation, bonus, settlement, rebate
 * - `payer-charge`: kept for no claim: penalty, fee, levy
 * - `withhold`: kept back by the plan or for taxes
 * - `returned`: sent back to the payer
 */
export type HeldPlace = 'claim' | 'interest' | 'other-income' | 'payer-charge' | 'withhold' | 'returned';

const ACCOUNTS: Readonly<Record<HeldPlace, Account>> = {
  claim: 'payer-ar',
  interest: 'interest-income',
  'other-income': 'other-payer-income',
  'payer-charge': 'payer-charges',
  withhold: 'withhold',
  returned: 'cash',
};

/** Money that waits, as its exception knows it. */
export interface HeldMoney {
  heldIn: 'unapplied-cash' | 'payer-recoupment';
  remittanceId: string;
  payerId?: string;
  /** PLB03-1 and PLB03-2: what is taken out of a recoupment stays paired with it. */
  adjustment?: { reasonCode: string; reference: string };
  segment?: SegmentRef;
}

/**
 * Moves money that waits to where a person puts it: Dr the account that holds it, Cr the place. Cash of the payment does not
 * change; what goes back to the payer leaves cash apart from it.
 * @param placedCents signed as in the payment: negative where the payer took it
 * @param claim where `place` is a claim
 * @returns undefined for zero
 */
export function placedMoneyEntry(
  held: HeldMoney,
  to: { place: HeldPlace; claim?: { claimId: string; patientId: string; payerId: string } },
  placedCents: Cents,
  { sourceKey, postingDate, reason }: { sourceKey: string; postingDate: IsoDate; reason: string },
): EntryDraft | undefined {
  const { adjustment, segment } = held;
  const common = {
    ...(held.payerId === undefined ? {} : { payerId: held.payerId }),
    ...(segment ? { segment } : {}),
    ...(adjustment
      ? { providerAdjustmentCode: adjustment.reasonCode, providerAdjustmentReference: adjustment.reference }
      : {}),
    memo: reason,
  };
  const ofPayment = to.place === 'returned' ? {} : { remittanceId: held.remittanceId };
  const lines: LineDraft[] = [
    { ...common, remittanceId: held.remittanceId, account: held.heldIn, cents: placedCents },
    { ...common, ...ofPayment, ...(to.claim ?? {}), account: ACCOUNTS[to.place], cents: negate(placedCents) },
  ];
  const kind = to.place === 'returned' ? 'refund' : 'apply-payment';
  return journalEntry({ kind, sourceKey, postingDate, memo: reason, lines });
}
