import type { ClaimStatus } from './types.ts';

/** Everything that happens to a claim. */
export const CLAIM_EVENTS = [
  'built-clean',
  'built-held',
  'passed-on',
  'batched',
  'delivered',
  'received',
  'accepted',
  'rejected',
  'paid',
  'partly-paid',
  'denied',
  'reversed',
  'patient-due',
  'zero-balance',
  'corrected',
  'voided',
  'printed',
  'unprinted',
  'mailed',
  'overpaid',
  'timer-ended',
] as const;

/**
 * `built-clean` and `built-held`: built, and edits pass or hold it. `passed-on`: the payer before sent the
 * claim on to this one, nothing goes out from here. `batched`: taken into a file. `delivered`: the file
 * was handed over. `received`: a TA1 or 999 accepts it. `accepted`, `rejected`: by 277CA (a rejection by TA1 or 999
 * too). `paid`, `partly-paid`, `denied`: by 835; `reversed`: an 835 takes that back (CLP02 22) and a correction
 * follows. `patient-due`, `zero-balance`: what the ledger says is left. `corrected`: a person's correction was built
 * and is clean (`built-held` when an edit holds it). `voided`: a void (frequency 8) was
 * answered by taking the payment back. `printed`: taken into a print batch; `unprinted`: the batch was taken apart before
 * it was mailed; `mailed`: it went to the post office. `overpaid`: by 835, and payers have now paid more than was owed. `timer-ended`: the deadline of the step has passed.
 */
export type ClaimEvent = (typeof CLAIM_EVENTS)[number];

/** Whose turn it is. */
export type ClaimOwner = 'job' | 'payer' | 'person';

/** A claim's status with its one owner and its one next step. */
export interface ClaimStep {
  status: ClaimStatus;
  owner: ClaimOwner;
  /** What happens next, or what to do. */
  nextStep: string;
  /** Days from the event until `timer-ended`; absent where nothing is awaited. */
  deadlineDays?: number;
}

/** The payer's own terms, in days. */
export interface PayerTerms {
  responseDays: number;
  appealDays: number;
}

/** The claim's new step, or why the event changes nothing. */
export type Advance = ClaimStep | { ignored: string };

interface StepRule {
  owner: ClaimOwner;
  nextStep: string;
  /** A number, or the payer's own. */
  deadline?: number | keyof PayerTerms;
  /** Days on top of the payer's own. */
  extraDays?: number;
  /** What a person does once the deadline has passed. An unanswered claim is asked after, not sent again. */
  overdue?: string;
}

/** Days that letters are under way, there and back: First-Class Mail takes one to five days each way (USPS service standards). */
const MAIL_DAYS = 10;

const STEPS: Readonly<Record<ClaimStatus, StepRule>> = {
  held: {
    owner: 'person',
    nextStep: 'Fix what holds the claim.',
    deadline: 3,
    overdue: 'Held too long: fix the claim before its filing limit.',
  },
  ready: {
    owner: 'job',
    nextStep: 'Goes out with the next batch.',
    deadline: 1,
    overdue: 'No batch took the claim: look at the jobs, or at Mail where the payer takes paper.',
  },
  batched: {
    owner: 'job',
    nextStep: 'Is being delivered.',
    deadline: 1,
    overdue: 'The batch was not delivered: look at the connection.',
  },
  printed: {
    owner: 'person',
    nextStep: 'Print and mail its batch, then mark the batch as mailed.',
    deadline: 2,
    overdue: 'The print batch was not mailed: mail it and mark it, or take it apart.',
  },
  sent: {
    owner: 'payer',
    nextStep: 'Wait for the receipt (TA1 or 999).',
    deadline: 1,
    overdue: 'No receipt in a day: ask the clearinghouse whether the file arrived, before sending it again.',
  },
  mailed: {
    owner: 'payer',
    nextStep: "Wait for the payer's 835 or paper explanation of benefits: mail has no other receipt.",
    deadline: 'responseDays',
    extraDays: MAIL_DAYS,
    overdue: "No answer in the payer's usual time and the days of mail: call the payer before mailing it again.",
  },
  received: {
    owner: 'payer',
    nextStep: 'Wait for the claim acknowledgment (277CA).',
    deadline: 3,
    overdue: 'No claim acknowledgment in three days: ask the clearinghouse for the 277CA.',
  },
  accepted: {
    owner: 'payer',
    nextStep: 'Wait for the remittance (835).',
    deadline: 'responseDays',
    overdue: "No remittance in the payer's usual time: ask for the claim's status (276), or call.",
  },
  rejected: {
    owner: 'person',
    nextStep: 'Fix the claim and send it again.',
    deadline: 3,
    overdue: 'Rejected too long: fix the claim before its filing limit.',
  },
  paid: {
    owner: 'job',
    nextStep: "Bill the patient's part, or close at zero.",
    deadline: 1,
    overdue: 'The paid claim is not settled: look at its balance, and at Credits if too much was paid.',
  },
  'partly-paid': {
    owner: 'person',
    nextStep: 'Look at the lines that were paid less: correct, appeal or write off.',
    deadline: 7,
    overdue: 'Lines that were paid less still wait: correct, appeal or write off.',
  },
  denied: {
    owner: 'person',
    nextStep: 'Correct the claim, appeal, or write off.',
    deadline: 'appealDays',
    overdue: 'The time to appeal has passed: correct the claim if the payer still takes it, or write off.',
  },
  'patient-due': {
    owner: 'person',
    nextStep: 'Bill the patient.',
    deadline: 30,
    overdue: "The patient's part is still open: remind the patient.",
  },
  closed: { owner: 'job', nextStep: 'Nothing is open.' },
};

/** Where an event asks for another step than its status does. */
const STEP_OF_EVENT: Readonly<Partial<Record<ClaimEvent, StepRule>>> = {
  overpaid: {
    owner: 'person',
    nextStep: 'Too much was paid: find out what, and give it back under Credits or wait until the payer takes it.',
    deadline: 30,
  },
};

/** Days until an overdue claim is called up again. */
const OVERDUE_DAYS = 7;

/** A claim before its first build. */
type From = ClaimStatus | 'new';

const BEFORE_ADJUDICATION: readonly ClaimStatus[] = [
  'held',
  'ready',
  'batched',
  'printed',
  'sent',
  'mailed',
  'received',
  'accepted',
  'rejected',
];
const ADJUDICATED: readonly ClaimStatus[] = ['paid', 'partly-paid', 'denied', 'patient-due', 'closed'];
/** Out of the house, no remittance yet. An answer may overtake the news that the file was delivered. */
const UNDER_WAY: readonly ClaimStatus[] = ['batched', 'sent', 'mailed', 'received', 'accepted'];

/** Adjudicated, and a replacement (frequency 7) may follow: the correction opens the claim's next attempt. */
const CORRECTABLE: readonly ClaimStatus[] = ['paid', 'partly-paid', 'denied', 'patient-due'];

interface Move {
  /** Statuses in which the event counts. */
  from: readonly From[];
  to: ClaimStatus;
}

/**
 * Every move there is; a pair (status, event) in none of them changes nothing. Money follows the 835 whatever was known
 * before, and a later 835 (reversal and correction) changes what an earlier one
 * said. A person's correction starts a new
 * attempt. Nothing else goes backwards.
 */
const MOVES: Readonly<Record<Exclude<ClaimEvent, 'timer-ended'>, readonly Move[]>> = {
  'built-clean': [{ from: ['new', 'held', 'rejected'], to: 'ready' }],
  'built-held': [{ from: ['new', 'ready', 'rejected', ...CORRECTABLE, 'closed'], to: 'held' }],
  'passed-on': [{ from: ['new'], to: 'accepted' }],
  batched: [{ from: ['ready'], to: 'batched' }],
  delivered: [{ from: ['batched'], to: 'sent' }],
  received: [{ from: ['batched', 'sent'], to: 'received' }],
  accepted: [{ from: ['batched', 'sent', 'mailed', 'received'], to: 'accepted' }],
  rejected: [{ from: UNDER_WAY, to: 'rejected' }],
  paid: [{ from: [...BEFORE_ADJUDICATION, ...ADJUDICATED], to: 'paid' }],
  'partly-paid': [{ from: [...BEFORE_ADJUDICATION, ...ADJUDICATED], to: 'partly-paid' }],
  overpaid: [{ from: [...BEFORE_ADJUDICATION, ...ADJUDICATED], to: 'paid' }],
  denied: [{ from: [...BEFORE_ADJUDICATION, ...ADJUDICATED], to: 'denied' }],
  // The payer's turn again, until the corrected payment.
  reversed: [{ from: ADJUDICATED, to: 'accepted' }],
  'patient-due': [{ from: ADJUDICATED, to: 'patient-due' }],
  'zero-balance': [{ from: [...ADJUDICATED, 'held', 'ready', 'rejected'], to: 'closed' }],
  voided: [{ from: [...UNDER_WAY, ...ADJUDICATED], to: 'closed' }],
  printed: [{ from: ['ready'], to: 'printed' }],
  unprinted: [{ from: ['printed'], to: 'ready' }],
  mailed: [{ from: ['printed'], to: 'mailed' }],
  // A closed claim may still be voided.
  corrected: [{ from: ['held', 'rejected', ...CORRECTABLE, 'closed'], to: 'ready' }],
};

/** A status with its owner, next step and deadline, as it is entered. */
export function stepOf(status: ClaimStatus, terms: PayerTerms, rule: StepRule = STEPS[status]): ClaimStep {
  const { owner, nextStep, deadline, extraDays = 0 } = rule;
  const deadlineDays = typeof deadline === 'string' ? terms[deadline] + extraDays : deadline;
  return { status, owner, nextStep, ...(deadlineDays === undefined ? {} : { deadlineDays }) };
}

function overdue(status: ClaimStatus): Advance {
  const nextStep = STEPS[status].overdue;
  if (nextStep === undefined) return { ignored: 'Nothing was awaited.' };
  return { status, owner: 'person', nextStep, deadlineDays: OVERDUE_DAYS };
}

/**
 * The claim's one state machine: what an event makes of a claim. A late or repeated event is ignored with the reason,
 * so that every event may be told twice. Where a deadline passes the status stays and a person takes over.
 * @param status undefined for a claim that has not been built before.
 */
export function advance(status: ClaimStatus | undefined, event: ClaimEvent, terms: PayerTerms): Advance {
  const from: From = status ?? 'new';
  if (event === 'timer-ended') {
    return from === 'new' ? { ignored: 'The claim has not been built yet.' } : overdue(from);
  }
  const move = MOVES[event].find((candidate) => candidate.from.includes(from));
  if (move && move.to !== from) return stepOf(move.to, terms, STEP_OF_EVENT[event]);
  if (from === 'new') return { ignored: 'The claim has not been built yet.' };
  if (move) return { ignored: `The claim is ${from} already.` };
  return { ignored: `"${event}" changes nothing: the claim is ${from}.` };
}
