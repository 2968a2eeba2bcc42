/** Why money or a payment waits, in a biller's words. */
export const EXCEPTION_KINDS: Readonly<Record<string, string>> = {
  unmatched: 'No such claim',
  unbalanced: 'Does not add up',
  'charge-mismatch': 'Other charge',
  'rebilled-line': 'Billed again',
  rule: 'Look, then post',
  'predetermination-with-money': 'Estimate with money',
  'payment-imbalance': 'Payment out of balance',
  'same-trace-number': 'Number used again',
  unreadable: 'Not readable',
  'no-trace-number': 'No check number',
  'no-payment-date': 'No payment date',
  'provider-adjustment': 'Provider adjustment',
};
