import { type Cents, cents } from '../money.ts';
import { morePayers } from './more-payers.ts';

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

const firstPayers: readonly Payer[] = [
  {
    id: 'SMPMB',
    name: 'SAMPLE MEDICARE PART B',
    originCompanyId: '1910000015',
    street: '100 SAMPLE PLAZA',
    city: 'BALTIMORE',
    state: 'MD',
    zip: '212010001',
    phone: '8005550101',
    filingIndicator: 'MB',
    numberPrefix: 'MB',
    paymentMethod: 'ACH',
    routingNumber: '999999992',
    accountNumber: '1000000015',
    paysAfterDays: 14,
    filingLimitDays: 365,
    feePercent: 100,
    unlistedPercent: 55,
    benefits: { deductibleCents: cents(240_00), coinsurancePercent: 20, copayCents: cents(0) },
    sequestrationPercent: 2,
    deniedStatusCode: '4',
  },
  {
    id: 'BWHP1',
    name: 'BLUEWATER HEALTH PLAN',
    originCompanyId: '1910000023',
    street: '22 LIGHTHOUSE ROAD',
    city: 'PORTLAND',
    state: 'ME',
    zip: '041010022',
    phone: '8005550122',
    filingIndicator: '12',
    numberPrefix: 'BW',
    paymentMethod: 'ACH',
    routingNumber: '088800015',
    accountNumber: '1000000023',
    paysAfterDays: 16,
    filingLimitDays: 180,
    feePercent: 118,
    unlistedPercent: 70,
    benefits: { deductibleCents: cents(300_00), coinsurancePercent: 10, copayCents: cents(0) },
    sequestrationPercent: 0,
    deniedStatusCode: '4',
  },
  {
    id: 'SMT22',
    name: 'SUMMIT COMMERCIAL',
    originCompanyId: '1910000031',
    street: '900 RIDGE AVENUE',
    city: 'DENVER',
    state: 'CO',
    zip: '802020900',
    phone: '8005550133',
    filingIndicator: '15',
    numberPrefix: 'SC',
    paymentMethod: 'CHK',
    routingNumber: '077700029',
    accountNumber: '1000000031',
    paysAfterDays: 15,
    filingLimitDays: 90,
    feePercent: 132,
    unlistedPercent: 75,
    benefits: { deductibleCents: cents(750_00), coinsurancePercent: 20, copayCents: cents(0) },
    sequestrationPercent: 0,
    deniedStatusCode: '1',
  },
  {
    id: 'STMCD',
    name: 'SAMPLE STATE MEDICAID',
    originCompanyId: '1910000049',
    street: '1 CAPITOL SQUARE',
    city: 'COLUMBUS',
    state: 'OH',
    zip: '432150001',
    phone: '8005550144',
    filingIndicator: 'MC',
    numberPrefix: 'MD',
    paymentMethod: 'ACH',
    routingNumber: '066600033',
    accountNumber: '1000000049',
    paysAfterDays: 21,
    filingLimitDays: 365,
    feePercent: 62,
    unlistedPercent: 35,
    benefits: { deductibleCents: cents(0), coinsurancePercent: 0, copayCents: cents(0) },
    sequestrationPercent: 0,
    deniedStatusCode: '4',
  },
  {
    id: 'HRBR3',
    name: 'HARBOR HMO',
    originCompanyId: '1910000056',
    street: '45 WHARF STREET',
    city: 'SEATTLE',
    state: 'WA',
    zip: '981010045',
    phone: '8005550155',
    filingIndicator: 'HM',
    numberPrefix: 'HH',
    paymentMethod: 'ACH',
    routingNumber: '055500047',
    accountNumber: '1000000056',
    paysAfterDays: 12,
    filingLimitDays: 120,
    feePercent: 105,
    unlistedPercent: 65,
    benefits: { deductibleCents: cents(0), coinsurancePercent: 0, copayCents: cents(20_00) },
    sequestrationPercent: 0,
    deniedStatusCode: '1',
  },
];

/** The payers that answer. Names, addresses and numbers are invented. */
export const payers: readonly Payer[] = [...firstPayers, ...morePayers];

/** The payer with this id, letter case and outer blanks aside; undefined for one that nobody routes to. */
export function payerById(id: string): Payer | undefined {
  const wanted = id.trim().toUpperCase();
  return payers.find((payer) => payer.id === wanted);
}
