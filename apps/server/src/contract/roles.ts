/** Roles that a person may have; `system` is for jobs only. */
export const PERSON_ROLES = {
  biller: 'Biller',
  coder: 'Coder',
  'payment-poster': 'Payment poster',
  'front-desk': 'Front desk',
  manager: 'Manager',
  admin: 'Administrator',
  auditor: 'Auditor (reads only)',
} as const;
export type PersonRole = keyof typeof PERSON_ROLES;
