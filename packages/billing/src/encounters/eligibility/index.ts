export { benefitSums } from './benefit-left.ts';
export { serviceTypeWords } from './benefit-words.ts';
export { type BenefitWords, benefitsInWords } from './benefits-in-words.ts';
export { eligibilityResponsesFrom } from './eligibility-from-271.ts';
export { otherPayerFirst, statusOn } from './eligibility-on.ts';
export {
  type EligibilityEnvelope,
  type EligibilityQuestion,
  type EligibilityRequestResult,
  eligibilityRequestsTo270,
} from './eligibility-to-270.ts';
export type * from './types.ts';
