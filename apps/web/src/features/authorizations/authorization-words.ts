export const KIND_WORDS = { 'prior-authorization': 'Prior authorization', referral: 'Referral' } as const;

export const URGENCY_WORDS = { standard: 'Standard (7 days)', urgent: 'Urgent (72 hours)' } as const;

export const CHANNEL_WORDS = { x12: '278', fhir: 'FHIR', 'by-hand': 'By phone, portal or letter' } as const;

export const CLOCK_WORDS = {
  waiting: 'Running',
  overdue: 'Overdue',
  'in-time': 'In time',
  late: 'Late',
  none: 'None',
} as const;

export const EVENT_WORDS: Readonly<Record<string, string>> = {
  requested: 'Asked',
  entered: 'Entered by hand',
  answered: 'Answered',
  'reply-noted': 'Reply noted',
  cancelled: 'Cancelled',
  'not-reached': 'Not reached',
  overdue: 'Overdue',
};

export const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  approved: 'Approved',
  'partly-approved': 'Approved in part',
  denied: 'Denied',
  pended: 'Pended',
  cancelled: 'Cancelled',
  'not-needed': 'Not needed',
  'contact-payer': 'Call the payer',
  rejected: 'Thrown back',
  unclear: 'Unclear',
};
