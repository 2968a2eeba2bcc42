export { contractOn } from './contract-line.ts';
export { expectedPayment } from './expected-payment.ts';
export type * from './types.ts';
