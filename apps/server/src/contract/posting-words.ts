import type { HeldPlace } from '@cleanclaim/billing/remittance';

/** Where money of a payer that waits may go, in a poster's words. */
export const HELD_PLACES: Readonly<Record<HeldPlace, string>> = {
  claim: 'To a claim',
  interest: 'Interest',
  'other-income': 'Paid for no claim (capitation, bonus, settlement)',
  'payer-charge': 'Kept for no claim (penalty, fee, levy)',
  withhold: 'Withheld (by the plan, for taxes)',
  returned: 'Sent back to the payer',
};
