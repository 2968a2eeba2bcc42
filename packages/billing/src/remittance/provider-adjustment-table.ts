import type { Account } from '../ledger/index.ts';

/** How a PLB reason posts: through the recoupment pairing, to a fixed account, or held for a person. */
export type ProviderAdjustmentRule =
  | { how: 'recoupment'; label: string }
  | { how: 'forwarding'; label: string }
  | { how: 'account'; account: Account; label: string }
  | { how: 'hold'; label: string };

/** PLB03-1 reason codes with our labels (005010X221A1, PLB03-1). Codes not here are held for a person. */
const RULES: Readonly<Record<string, ProviderAdjustmentRule>> = {
  WO: { how: 'recoupment', label: 'overpayment recovery' },
  WU: { how: 'recoupment', label: 'recovery without a named claim' },
  FB: { how: 'forwarding', label: 'balance carried to another payment' },
  L6: { how: 'account', account: 'interest-income', label: 'interest' },
  '72': { how: 'account', account: 'refunds-payable', label: 'refund of the practice received by the payer' },
  AP: { how: 'account', account: 'payer-recoupment', label: 'advance payment' },
  IR: { how: 'account', account: 'withhold', label: 'tax withheld for the IRS' },
  E3: { how: 'account', account: 'withhold', label: 'withheld by the plan' },
  '50': { how: 'hold', label: 'late-filing charge' },
  '51': { how: 'hold', label: 'interest penalty' },
  '90': { how: 'hold', label: 'early-payment allowance' },
  AH: { how: 'hold', label: 'origination fee' },
  AM: { how: 'hold', label: 'applied to the borrower account' },
  B2: { how: 'hold', label: 'rebate' },
  B3: { how: 'hold', label: 'recovery allowance' },
  BD: { how: 'hold', label: 'bad-debt adjustment' },
  BN: { how: 'hold', label: 'bonus' },
  C5: { how: 'hold', label: 'temporary allowance' },
  CR: { how: 'hold', label: 'capitation interest' },
  CS: { how: 'hold', label: 'adjustment' },
  CT: { how: 'hold', label: 'capitation payment' },
  CV: { how: 'hold', label: 'capital passthrough' },
  CW: { how: 'hold', label: 'nurse anesthetist passthrough' },
  DM: { how: 'hold', label: 'direct medical education' },
  FC: { how: 'hold', label: 'share of a fund' },
  GO: { how: 'hold', label: 'graduate medical education' },
  HM: { how: 'hold', label: 'hemophilia clotting factor' },
  IP: { how: 'hold', label: 'incentive payment' },
  IS: { how: 'hold', label: 'interim settlement' },
  J1: { how: 'hold', label: 'non-reimbursable' },
  L3: { how: 'hold', label: 'penalty' },
  LE: { how: 'hold', label: 'levy' },
  LS: { how: 'hold', label: 'lump sum' },
  OA: { how: 'hold', label: 'organ acquisition' },
  OB: { how: 'hold', label: 'offset for an affiliated provider' },
  PI: { how: 'hold', label: 'periodic interim payment' },
  PL: { how: 'hold', label: 'final payment' },
  RA: { how: 'hold', label: 'retroactive adjustment' },
  RE: { how: 'hold', label: 'return on equity' },
  SL: { how: 'hold', label: 'student loan' },
  TL: { how: 'hold', label: 'third-party liability' },
};

/** The rule for a PLB reason code; an unknown code is held. */
export function providerAdjustmentRule(reasonCode: string): ProviderAdjustmentRule {
  return Object.hasOwn(RULES, reasonCode)
    ? (RULES[reasonCode] as ProviderAdjustmentRule)
    : { how: 'hold', label: 'a reason we have no rule for' };
}
