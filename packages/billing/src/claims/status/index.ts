export type { StatusAnswer, StatusOutcome, StatusResponse, StatusStep } from './status-answer.ts';
export { statusResponsesFrom } from './status-from-277.ts';
export { stepAfterStatus } from './status-steps.ts';
export { type StatusQuestion, type StatusRequestResult, statusRequestsTo276 } from './status-to-276.ts';
