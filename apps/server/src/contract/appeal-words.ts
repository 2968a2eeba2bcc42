import type { AppealLaw } from '@cleanclaim/billing/parties';
import type { AppealOutcome, AppealReason } from '@cleanclaim/billing/receivables';

/** Which rules a payer's appeals go by, in the order in which they are offered. */
export const APPEAL_LAWS = [
  'commercial',
  'erisa',
  'medicare',
  'medicare-advantage',
  'medicaid',
  'medicaid-managed',
  'tricare',
  'va',
  'workers-compensation',
] as const satisfies readonly AppealLaw[];

export const APPEAL_LAW_WORDS: Readonly<Record<AppealLaw, string>> = {
  commercial: 'Commercial plan, by contract',
  erisa: 'Employer plan (ERISA)',
  medicare: 'Medicare Part A or B',
  'medicare-advantage': 'Medicare Advantage',
  medicaid: 'Medicaid, fee for service',
  'medicaid-managed': 'Medicaid managed care',
  tricare: 'TRICARE',
  va: 'VA community care',
  'workers-compensation': "Workers' compensation",
};

export const APPEAL_STATUSES = {
  draft: 'Being written',
  sent: 'Sent',
  received: 'Arrived',
  decided: 'Decided',
  withdrawn: 'Withdrawn',
} as const;

export const APPEAL_OUTCOMES: Readonly<Record<AppealOutcome, string>> = {
  overturned: 'Won',
  partly: 'Won in part',
  upheld: 'Lost',
  dismissed: 'Not heard',
};

/** How a packet goes out. */
export const APPEAL_WAYS = {
  mail: 'Mail',
  'certified-mail': 'Certified mail',
  fax: 'Fax',
  portal: "Payer's site",
} as const;

export const APPEAL_REASONS: Readonly<Record<AppealReason, string>> = {
  'medical-necessity': 'Medical necessity',
  'coding-level': 'Level or code',
  'level-of-care': 'Level of care',
  experimental: 'Experimental',
  authorization: 'Authorization',
  bundling: 'Bundling',
  'timely-filing': 'Timely filing',
  eligibility: 'Eligibility',
  'out-of-network': 'Out of network',
  'payment-amount': 'Amount paid',
  other: 'Other',
};
