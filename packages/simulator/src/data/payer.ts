import type { Cents } from '../money.ts';

/** What the plan leaves to the patient. All yearly amounts are invented. */
interface Benefits {
  deductibleCents: Cents;
  coinsurancePercent: number;
  /** For each office visit code of `copayFamily`; no coinsurance on that line. */
  copayCents: Cents;
}

export interface Payer {
  /** NM109 of loop 2010BB. */
  id: string;
  name: string;
  /** 10 characters of BPR10 and TRN03: 1 and the tax id. Invented. */
  originCompanyId: string;
  street: string;
  city: string;
  state: string;
  zip: string;
  phone: string;
  /** CLP06. */
  filingIndicator: string;
  /** Two letters before every claim number that it gives. */
  numberPrefix: string;
  paymentMethod: 'ACH' | 'CHK';
  /** Routing and account numbers of its bank, invented. */
  routingNumber: string;
  accountNumber: string;
  /** Days from receipt to the 835. */
  paysAfterDays: number;
  /** Days from the last day of service to receipt. */
  filingLimitDays: number;
  /** Percent of the base fee schedule. */
  feePercent: number;
  /** Percent of the charge for a code that the base fee schedule lacks. */
  unlistedPercent: number;
  benefits: Benefits;
  /** Percent withheld from the payer's own part (CO-253); 0 for none. */
  sequestrationPercent: number;
  /** CLP02 of a wholly denied claim: payers differ between 4 and 1. */
  deniedStatusCode: '1' | '4';
}
