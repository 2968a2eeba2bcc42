export { benefitsFromEligibility } from './benefits-from-eligibility.ts';
export { contractOn } from './contract-line.ts';
export { expectedPayment } from './expected-payment.ts';
export { withTerms } from './order-terms.ts';
export { type ContractLineProblem, type ContractLines, parseContractLines } from './parse-contract-lines.ts';
export type * from './types.ts';
