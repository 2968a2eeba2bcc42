export type { BankFormat, BankLineKind, DiscrepancyKind, LinkReason } from '@cleanclaim/billing/remittance';

export const DEPOSIT_STATES = {
  open: 'Open',
  matched: 'Matched',
  explained: 'Explained',
  over: 'Too large',
  doubled: 'Doubled',
  'paid-not-advised': 'Not advised',
  returned: 'Returned',
  out: 'Paid out',
  'taken-back': 'Taken back',
} as const;
export type DepositState = keyof typeof DEPOSIT_STATES;

export const DISCREPANCY_WORDS = {
  'paid-not-advised': 'In the bank, not advised',
  'advised-not-paid': 'Advised, not in the bank',
  short: 'Short',
  over: 'Too large',
  doubled: 'Doubled',
  returned: 'Returned',
} as const;

export const RECEIPT_WORDS = {
  cash: 'Cash',
  check: 'Checks of patients',
  card: 'Cards',
  portal: 'Portal',
  plan: 'Payment plans',
  'payer-check': 'Checks of payers',
  eft: 'EFTs of payers',
  other: 'Other movements of cash',
} as const;
