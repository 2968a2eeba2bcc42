import { ageReceivables } from '../operations/age-receivables.ts';
import { answerCodeQuestion } from '../operations/answer-code-question.ts';
import { applyHeldPayment } from '../operations/apply-held-payment.ts';
import { assignPayer } from '../operations/assign-payer.ts';
import { buildClaim } from '../operations/build-claim.ts';
import { checkBooks } from '../operations/check-books.ts';
import { correctClaim } from '../operations/correct-claim.ts';
import { explainClaim } from '../operations/explain-claim.ts';
import { followUpClaims } from '../operations/follow-up-claims.ts';
import { listClaims } from '../operations/list-claims.ts';
import { listCodeQuestions } from '../operations/list-code-questions.ts';
import { listExceptions } from '../operations/list-exceptions.ts';
import { listFiles } from '../operations/list-files.ts';
import { listPatientBalances } from '../operations/list-patient-balances.ts';
import { listWork } from '../operations/list-work.ts';
import type { Operation } from '../operations/operation.ts';
import { resolveWork } from '../operations/resolve-work.ts';
import { sendStatement } from '../operations/send-statement.ts';
import { setFee } from '../operations/set-fee.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { takePayment } from '../operations/take-payment.ts';
import { writeOffClaim } from '../operations/write-off-claim.ts';

/** One route: who may call it is said by its operation, once. */
export interface Route {
  method: 'GET' | 'POST';
  url: string;
  tag: 'claims' | 'coding' | 'payments' | 'receivables' | 'files' | 'books';
  /** A route hands unknown input to `perform`, which checks it: no type of input is promised here. */
  operation: Operation<never, unknown>;
}

function route<I, O>(method: Route['method'], url: string, tag: Route['tag'], operation: Operation<I, O>): Route {
  return { method, url, tag, operation: operation as unknown as Operation<never, unknown> };
}

/** Every JSON route of the API. File upload has a route of its own, since its body is bytes. */
export const ROUTES: readonly Route[] = [
  route('GET', '/api/claims', 'claims', listClaims),
  route('GET', '/api/claims/:claim/explanation', 'claims', explainClaim),
  route('POST', '/api/claims/:claimId/correction', 'claims', correctClaim),
  route('POST', '/api/claims/:claimId/write-off', 'claims', writeOffClaim),
  route('POST', '/api/encounters/:encounterId/claim', 'claims', buildClaim),
  route('POST', '/api/submissions', 'claims', submitClaims),
  route('POST', '/api/follow-ups', 'claims', followUpClaims),
  route('GET', '/api/code-questions', 'coding', listCodeQuestions),
  route('POST', '/api/code-questions/:questionId/answer', 'coding', answerCodeQuestion),
  route('POST', '/api/coverages/:coverageId/payer', 'coding', assignPayer),
  route('POST', '/api/fees', 'coding', setFee),
  route('GET', '/api/exceptions', 'payments', listExceptions),
  route('POST', '/api/exceptions/:exceptionId/claim', 'payments', applyHeldPayment),
  route('POST', '/api/patients/:patientId/payments', 'payments', takePayment),
  route('POST', '/api/patients/:patientId/statements', 'receivables', sendStatement),
  route('GET', '/api/patient-balances', 'receivables', listPatientBalances),
  route('GET', '/api/receivables', 'receivables', ageReceivables),
  route('GET', '/api/work', 'receivables', listWork),
  route('POST', '/api/work/:workItemId/resolution', 'receivables', resolveWork),
  route('GET', '/api/files', 'files', listFiles),
  route('GET', '/api/books', 'books', checkBooks),
];
