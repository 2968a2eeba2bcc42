import type { AuthorizationStatus } from '../authorization.ts';
import type { AuthorizationOutcome } from './authorization-answer.ts';

/** HCR01 and code list 306 of FHIR PAS. */
const OUTCOMES: Readonly<Record<string, AuthorizationOutcome>> = {
  A1: 'approved',
  A2: 'partly-approved',
  A3: 'denied',
  A4: 'pended',
  A6: 'partly-approved',
  C: 'cancelled',
  CT: 'contact-payer',
  NA: 'not-needed',
};

/** The outcome of a review action; `unclear` for one that the guide does not know. */
export function outcomeOfAction(action: string): AuthorizationOutcome {
  return OUTCOMES[action] ?? 'unclear';
}

const STATUSES: Readonly<Record<AuthorizationOutcome, AuthorizationStatus>> = {
  approved: 'approved',
  'partly-approved': 'partly-approved',
  denied: 'denied',
  pended: 'pended',
  cancelled: 'cancelled',
  'not-needed': 'cancelled',
  'contact-payer': 'pended',
  rejected: 'draft',
  unclear: 'pended',
};

/** Where a request stands after an answer: a rejected one is to be put right and sent again. */
export function statusAfter(outcome: AuthorizationOutcome): AuthorizationStatus {
  return STATUSES[outcome];
}

const WORDS: Readonly<Record<AuthorizationOutcome, string>> = {
  approved: 'Approved.',
  'partly-approved': 'Approved in part, or otherwise than asked for: look at services, units and days.',
  denied: 'Denied.',
  pended: 'The payer has not decided yet.',
  cancelled: 'The payer has cancelled the request.',
  'not-needed': 'The payer wants no authorization for this.',
  'contact-payer': 'The payer wants a call before it decides.',
  rejected: 'The payer could not process the request.',
  unclear: 'The answer holds no decision.',
};

/** An outcome as a sentence. */
export function outcomeWords(outcome: AuthorizationOutcome): string {
  return WORDS[outcome];
}

/** True when a person has to do something: the payer has refused, asks for a call, or cannot be understood. */
export function asksForPerson(outcome: AuthorizationOutcome): boolean {
  return !['approved', 'pended', 'cancelled', 'not-needed'].includes(outcome);
}

/** The outcome of the whole, where only its services have one: mixed decisions are an approval in part. */
export function outcomeOfServices(outcomes: readonly AuthorizationOutcome[]): AuthorizationOutcome {
  const [first] = outcomes;
  if (first === undefined) return 'unclear';
  if (outcomes.every((outcome) => outcome === first)) return first;
  if (outcomes.includes('pended')) return 'pended';
  if (outcomes.some((outcome) => outcome === 'approved' || outcome === 'partly-approved')) return 'partly-approved';
  return outcomes.includes('denied') ? 'denied' : first;
}
