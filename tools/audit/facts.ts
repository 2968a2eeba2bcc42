/** What the auditor is given: originals and decisions, never a balance that posting worked out. Amounts are whole cents. */
export interface Books {
  claims: readonly ClaimFact[];
  /** Payments of stored files, in the order of posting. */
  payments: readonly PaymentFact[];
  /** The whole journal, in the order of posting. */
  entries: readonly EntryFact[];
  /** What people decided and patients paid, as the audit trail and the receipts tell it: never as the ledger does. */
  decisions: readonly DecisionFact[];
}

/** A change of what payer or patient owes on a claim that no 835 makes: a receipt, a write-off, a transfer, a refund. */
export interface DecisionFact {
  claimId: string;
  account: 'payer-ar' | 'patient-ar';
  cents: number;
}

export interface ClaimFact {
  claimId: string;
  /** What it is charged for: its lines as the claim says; 0 for a claim taken back, and for one billed after another payer. */
  chargeCents: number;
  /** All of its lines together, whoever is charged for them. */
  billedCents: number;
  /** Billed after another payer: it is not charged again, and write-offs go no further than what is left. */
  afterPayer: boolean;
}

/** One payment (ST of an 835) that was posted: where it stands, and what each of its claim payments was taken for. */
export interface PaymentFact {
  remittanceId: string;
  /** Name for messages. */
  file: string;
  bytes: Uint8Array;
  /** 0-based transaction set of the file. */
  index: number;
  /** Of a payment that its payer split over files: what this one brings, and what names the payment. */
  share?: { cents: number; of: string };
  /** One for each CLP of the set, whatever came of it. */
  claimPayments: readonly RoutedFact[];
}

/** Where a claim payment went: a decision, by its number or by a person. What it moves is arithmetic, and the auditor's own. */
export interface RoutedFact {
  /** Key of its journal entry. */
  key: string;
  /** 0-based place among the CLPs of its set. */
  ordinal: number;
  /** Absent while its money is held. */
  claimId?: string;
  /** A person posted its paid amount and nothing else: its amounts do not add up. */
  paidOnly?: boolean;
}

export interface EntryFact {
  kind: string;
  sourceKey: string;
  lines: readonly LineFact[];
}

/** A ledger line: debit positive, credit negative. */
export interface LineFact {
  account: string;
  cents: number;
  claimId?: string;
  remittanceId?: string;
  /** PLB03-1 and PLB03-2 of a provider adjustment. */
  code?: string;
  reference?: string;
}

/** Something that does not agree. */
export interface Difference {
  what: 'entry' | 'charge' | 'decision' | 'claim-payment' | 'provider-adjustment' | 'payment' | 'balance' | 'file';
  /** The entry, claim or payment, by key or id. */
  where: string;
  /** Ledger minus what the originals say. */
  cents: number;
  message: string;
}
