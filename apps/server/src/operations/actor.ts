export const ROLES = [
  'biller',
  'coder',
  'payment-poster',
  'front-desk',
  'manager',
  'admin',
  'auditor',
  'system',
] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, and for which tenant. */
export interface Actor {
  tenantId: string;
  /** Shown in the audit trail. */
  name: string;
  /** The person's membership in the tenant; absent for jobs and the command line. */
  memberId?: string;
  roles: readonly Role[];
}
