import { addDays, type IsoDate } from '../../kernel/index.ts';

/** What a call to a payer came to. */
export type CallOutcome = 'in-process' | 'promised' | 'not-on-file' | 'information' | 'denied' | 'nobody';

interface OutcomeRule {
  /** Whose turn it is then. */
  owner: 'payer' | 'person';
  nextStep: string;
  /** Days until somebody looks again, unless the person says otherwise. */
  days: number;
}

const RULES: Readonly<Record<CallOutcome, OutcomeRule>> = {
  'in-process': { owner: 'payer', nextStep: 'The payer is working on it: look again.', days: 14 },
  promised: { owner: 'payer', nextStep: 'The payer promised to pay: look for the remittance.', days: 10 },
  'not-on-file': {
    owner: 'person',
    nextStep: 'The payer does not have it: check member and payer id, then send it again before the filing limit.',
    days: 1,
  },
  information: { owner: 'person', nextStep: 'Send what the payer asked for.', days: 3 },
  denied: { owner: 'person', nextStep: 'The payer says it denied the claim: get the remittance.', days: 3 },
  nobody: { owner: 'person', nextStep: 'Nobody was reached: call again.', days: 1 },
};

/** Days after a promised day until the promise counts as passed: a check or its remittance may be on its way. */
const PROMISE_GRACE_DAYS = 3;

export interface AfterCall {
  owner: 'payer' | 'person';
  nextStep: string;
  /** The day somebody looks again. */
  nextLook: IsoDate;
}

/**
 * The one next step after a call, and the day to look again: the person's own day, else the day after the promise could have
 * arrived, else the days of the outcome.
 */
export function stepAfterCall(
  outcome: CallOutcome,
  today: IsoDate,
  { nextLook, promiseDate }: { nextLook?: IsoDate | undefined; promiseDate?: IsoDate | undefined } = {},
): AfterCall {
  const { owner, nextStep, days } = RULES[outcome];
  const usual = promiseDate ? addDays(promiseDate, PROMISE_GRACE_DAYS + 1) : addDays(today, days);
  return { owner, nextStep, nextLook: nextLook ?? usual };
}

/** The last day whose promises have passed by `today`. */
export function promisesPassedBy(today: IsoDate): IsoDate {
  return addDays(today, -PROMISE_GRACE_DAYS - 1);
}
