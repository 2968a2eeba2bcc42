import type { Contract, ExpectedLine } from '@cleanclaim/billing/pricing';

export type { Contract, ContractRate, ContractTerm, ExpectedLine } from '@cleanclaim/billing/pricing';

export interface ContractDetailView {
  contract: Contract;
  version: number;
  payerName: string;
}

/** What a service would be allowed. */
export interface TriedContract {
  /** What the practice charges for it; null when it is not known, and then nothing is cut to it. */
  chargeCents: number | null;
  line: ExpectedLine;
  /** Release of Medicare's tables, where they were used. */
  release: string;
}
