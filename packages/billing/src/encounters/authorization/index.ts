export { authorizationAnswersFrom } from './answers-from-278.ts';
export type * from './authorization-answer.ts';
export type * from './authorization-request.ts';
export { type DecisionClock, type DecisionState, decisionClock, decisionDueAt } from './decision-clock.ts';
export { type AuthorizationGrant, grantOf } from './grant-of.ts';
export { asksForPerson, outcomeOfAction, outcomeOfServices, outcomeWords, statusAfter } from './outcome.ts';
export { authorizationAnswerFromPas, type PasReading } from './pas/answer-from-pas.ts';
export { type FhirJson, pasBundle } from './pas/pas-bundle.ts';
export {
  authorizationRequestsTo278,
  type ReviewEnvelope,
  type ReviewRequestResult,
  serviceTrace,
} from './requests-to-278.ts';
export { unitsLeft } from './units-left.ts';
