export interface PaymentTaken {
  paymentId: string;
  receiptNumber: string;
  alreadyTaken: boolean;
  appliedCents: number;
  unappliedCents: number;
}

/** Money of a payment at a claim, a self-pay visit, the account (fees), or applied to nothing. */
export interface PlacedMoney {
  place: 'claim' | 'visit' | 'account' | 'unapplied';
  patientId: string;
  claimId: string | null;
  encounterId: string | null;
  /** In words: `Claim C000012, Blue Willow`, `Not applied yet`. */
  what: string;
  dateOfService: string | null;
  cents: number;
}

/** One payment of a patient: where its money stands and what became of it. */
export interface PaymentView {
  id: string;
  receiptNumber: string;
  patientId: string;
  patientName: string;
  receivedDate: string;
  method: 'cash' | 'check' | 'card' | 'portal' | 'plan';
  checkNumber: string | null;
  /** Day of the visit that it was the copay of. */
  copayOfDate: string | null;
  paidCents: number;
  takenBy: string;
  standing: PlacedMoney[];
  refundedCents: number;
  returned: {
    date: string;
    why: 'returned-check' | 'chargeback' | 'entered-wrongly';
    feeCents: number;
    note: string;
  } | null;
  moves: { at: string; by: string; what: string; cents: number; reason: string }[];
  /** Claims and visits that money can go to: of the patient and of others with the same guarantor. */
  owed: (Omit<PlacedMoney, 'cents'> & { owedCents: number; patientName: string })[];
}

/** A payment as the patient's account lists it. */
export interface AccountPayment {
  id: string;
  receiptNumber: string;
  date: string;
  method: string;
  checkNumber: string | null;
  paidCents: number;
  copayOfDate: string | null;
  returnedDate: string | null;
  returnedWhy: 'returned-check' | 'chargeback' | 'entered-wrongly' | null;
  unappliedCents: number;
  refundedCents: number;
}
