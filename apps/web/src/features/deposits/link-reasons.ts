import type { LinkReason } from 'cleanclaim/contract/deposit-words';

/** How it is known that a deposit is a payment. */
export const LINK_REASONS: Readonly<Record<LinkReason, string>> = {
  trace: 'the number of the EFT',
  'trace-in-text': 'a number in the text, and the amount',
  'check-number': 'the check number, and the amount',
  'card-batch': 'cards of the day',
  person: 'chosen',
};
