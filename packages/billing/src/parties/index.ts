export { matchPayer, type PayerMention } from './match-payer.ts';
export { subscriberFor } from './subscriber.ts';
export type * from './types.ts';
