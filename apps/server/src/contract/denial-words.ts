/** Words of a biller for what denials are sorted by; keys as billing names them. */
export const DENIAL_CATEGORIES = {
  authorization: 'Authorization',
  'benefit-limit': 'Benefit limit',
  bundling: 'Bundling',
  coding: 'Coding',
  'coordination-of-benefits': 'Payer order',
  documentation: 'Records',
  duplicate: 'Duplicate',
  eligibility: 'Eligibility',
  'medical-necessity': 'Medical necessity',
  'missing-information': 'Missing information',
  'not-covered': 'Not covered',
  'provider-enrollment': 'Enrollment',
  'timely-filing': 'Filed late',
  'wrong-payer': 'Wrong payer',
  other: 'Other',
} as const;

export const DENIAL_ROOT_CAUSES = {
  registration: 'Registration',
  'eligibility-not-checked': 'Eligibility not checked',
  'payer-order': 'Order of payers',
  'authorization-not-obtained': 'No authorization asked',
  'code-choice': 'Choice of code',
  modifier: 'Modifier',
  units: 'Units',
  'charge-entry': 'Charge entry',
  'claim-data': 'Claim data',
  'provider-data': 'Provider data',
  'late-filing': 'Late filing',
  'sent-twice': 'Sent twice',
  'records-not-sent': 'Records not sent',
  'chart-does-not-support': 'Chart does not show it',
  'plan-benefit': 'Benefits of the plan',
  contract: 'Contract',
  'payer-decision': "Payer's decision",
} as const;

export const DENIAL_FIXERS = {
  'front-desk': 'Front desk',
  coder: 'Coder',
  biller: 'Biller',
  enrollment: 'Enrollment',
  clinician: 'Clinician',
} as const;

export const DENIAL_STATUSES = {
  open: 'Open',
  working: 'In work',
  appealed: 'Appealed',
  overturned: 'Overturned',
  upheld: 'Upheld',
  recovered: 'Recovered',
  'denied-again': 'Denied again',
  'written-off': 'Written off',
  'billed-on': 'Billed on',
} as const;

/** What a table of trends may be sorted into. */
export const TREND_DIMENSIONS = {
  cause: 'Reason',
  category: 'Category',
  'root-cause': 'Root cause',
  payer: 'Payer',
  provider: 'Provider',
  code: 'Procedure',
  month: 'Month',
} as const;
