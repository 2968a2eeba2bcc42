import { cents } from '../money.ts';
import type { Payer } from './payer.ts';

type Money = Pick<
  Payer,
  'paysAfterDays' | 'paymentMethod' | 'filingLimitDays' | 'feePercent' | 'unlistedPercent' | 'deniedStatusCode'
> & { deductible: number; coinsurance: number; copay: number; sequestration?: number };

/** A payer at an invented address; its tax, bank and phone numbers are counted from `number`. */
function invented(
  number: number,
  id: string,
  name: string,
  filingIndicator: string,
  numberPrefix: string,
  money: Money,
): Payer {
  const two = String(number).padStart(2, '0');
  const { deductible, coinsurance, copay, sequestration, ...rest } = money;
  return {
    ...rest,
    id,
    name,
    filingIndicator,
    numberPrefix,
    originCompanyId: `19200000${two}`,
    street: `${number}00 INVENTED AVENUE`,
    city: 'COLUMBUS',
    state: 'OH',
    zip: `4321500${two}`,
    phone: `80055502${two}`,
    routingNumber: '066600033',
    accountNumber: `20000000${two}`,
    benefits: { deductibleCents: cents(deductible), coinsurancePercent: coinsurance, copayCents: cents(copay) },
    sequestrationPercent: sequestration ?? 0,
  };
}

const plain: Money = {
  paysAfterDays: 15,
  paymentMethod: 'ACH',
  filingLimitDays: 365,
  feePercent: 100,
  unlistedPercent: 60,
  deniedStatusCode: '4',
  deductible: 0,
  coinsurance: 0,
  copay: 0,
};

/** Payers of the other kinds: Medicare's other contractors, supplements, property and casualty, dental, vision, TRICARE. */
export const morePayers: readonly Payer[] = [
  invented(11, 'SMPMA', 'SAMPLE MEDICARE PART A', 'MA', 'MA', {
    ...plain,
    paysAfterDays: 14,
    coinsurance: 20,
    sequestration: 2,
  }),
  invented(12, 'SMDME', 'SAMPLE MEDICARE EQUIPMENT', 'MB', 'ME', {
    ...plain,
    paysAfterDays: 14,
    coinsurance: 20,
    sequestration: 2,
  }),
  invented(13, 'GLDMG', 'GUILDMARK MEDIGAP', '15', 'GM', { ...plain, paysAfterDays: 20 }),
  invented(14, 'OHWCF', 'SAMPLE WORKERS FUND', 'WC', 'WC', { ...plain, paysAfterDays: 25, feePercent: 140 }),
  invented(15, 'RDSFA', 'ROADSAFE AUTO', 'AM', 'RA', { ...plain, paysAfterDays: 25, feePercent: 150 }),
  invented(16, 'HMLIA', 'HOMESTEAD LIABILITY', 'LM', 'HL', { ...plain, paysAfterDays: 30, feePercent: 150 }),
  invented(17, 'BWDEN', 'BRIGHTWELL DENTAL', '12', 'BD', {
    ...plain,
    paysAfterDays: 10,
    deductible: 50_00,
    coinsurance: 20,
  }),
  invented(18, 'CLRVS', 'CLEARSIGHT VISION', '15', 'CV', { ...plain, paysAfterDays: 10, copay: 10_00 }),
  invented(19, 'CAPHM', 'CAPSTONE CAPITATED HMO', 'HM', 'CH', { ...plain, paysAfterDays: 12 }),
  invented(20, 'TRIWE', 'SAMPLE TRICARE REGION', 'CH', 'TR', { ...plain, paysAfterDays: 18, coinsurance: 20 }),
  invented(21, 'BLCRS', 'SAMPLE BLUE PLAN', '12', 'BL', {
    ...plain,
    paysAfterDays: 14,
    feePercent: 120,
    deductible: 500_00,
    coinsurance: 20,
  }),
];

/** Payers that take claims over from Medicare without being asked: the supplement and the state. */
export const crossoverPayerIds: readonly string[] = ['GLDMG', 'STMCD'];

/** Payers whose contract pays a sum a head: every line is CO-24. */
export const capitatedPayerIds: readonly string[] = ['CAPHM'];
