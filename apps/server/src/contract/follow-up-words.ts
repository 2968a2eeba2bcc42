import type { CallOutcome, FollowUpKind } from '@cleanclaim/billing/receivables';

export const FOLLOW_UP_KINDS: Readonly<Record<FollowUpKind, string>> = {
  'not-sent': 'Not sent',
  'no-answer': 'No answer',
  rejected: 'Rejected',
  denied: 'Denied',
  underpaid: 'Paid short',
};

/** Whose turn it is with a claim. */
export const CLAIM_TURNS = { job: 'The product', payer: 'The payer', person: 'A person' } as const;

/** What a call came to, in the order in which it is offered. */
export const CALL_OUTCOMES: Readonly<Record<CallOutcome, string>> = {
  'in-process': 'In process',
  promised: 'Paid, or promised',
  'not-on-file': 'Not on file',
  information: 'Wants information',
  denied: 'Denied it',
  nobody: 'Nobody reached',
};
