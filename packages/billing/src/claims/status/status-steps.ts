import type { StatusAnswer, StatusOutcome, StatusStep } from './status-answer.ts';

const STEPS: Readonly<Record<StatusOutcome, StatusStep>> = {
  paid: {
    owner: 'payer',
    nextStep: 'The payer says it has paid: wait for the remittance (835), or look for the check.',
    deadlineDays: 10,
  },
  denied: {
    owner: 'person',
    nextStep: 'The payer says it has denied the claim: get the remittance, then correct or appeal.',
    deadlineDays: 7,
  },
  finalized: {
    owner: 'person',
    nextStep: 'The payer has decided: look for the remittance and what it says.',
    deadlineDays: 7,
  },
  pending: {
    owner: 'payer',
    nextStep: 'The payer is working on the claim: it is asked again.',
    deadlineDays: 14,
  },
  'information-requested': {
    owner: 'person',
    nextStep: 'The payer waits for information: send what it asks for.',
    deadlineDays: 7,
  },
  received: {
    owner: 'payer',
    nextStep: 'The payer has the claim and has not begun: it is asked again.',
    deadlineDays: 7,
  },
  rejected: {
    owner: 'person',
    nextStep: 'The payer never took the claim into process: fix what the answer names and send it again.',
    deadlineDays: 3,
  },
  'not-found': {
    owner: 'person',
    nextStep:
      'The payer does not have the claim: check the member and the payer id, then send it again before the filing limit.',
    deadlineDays: 3,
  },
  error: {
    owner: 'person',
    nextStep: 'The payer could not answer: ask by phone or on its portal.',
    deadlineDays: 3,
  },
  unclear: {
    owner: 'person',
    nextStep: 'The answer of the payer is unclear: ask by phone or on its portal.',
    deadlineDays: 3,
  },
};

/** The one next step after an answer, with its owner and the days until it is due. */
export function stepAfterStatus(answer: Pick<StatusAnswer, 'outcome'>): StatusStep {
  return STEPS[answer.outcome];
}
