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

/** What posting a payment that is kept out is called, by why it is kept out. */
export const POST_HELD: Readonly<Record<string, string>> = {
  'payment-imbalance': 'Post what adds up',
  'same-trace-number': 'Post it all the same',
  'no-trace-number': 'Enter its number and post it',
  'no-payment-date': 'Enter its day and post it',
};
