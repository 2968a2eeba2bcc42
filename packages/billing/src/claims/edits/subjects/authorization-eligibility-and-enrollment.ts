import { authorizationCoversService } from '../authorization-covers-service.ts';
import { authorizationRequired } from '../authorization-required.ts';
import { authorizationUnitsLeft } from '../authorization-units-left.ts';
import { coverageActive } from '../coverage-active.ts';
import type { Edit } from '../edit.ts';
import { medicaidEligibilityThisMonth } from '../medicaid-eligibility-this-month.ts';
import { otherPayerFirst } from '../other-payer-first.ts';
import { referralRequired } from '../referral-required.ts';
import { renderingEnrolled } from '../rendering-enrolled.ts';
import { renderingLicenseInForce } from '../rendering-license-in-force.ts';

/** Edits of the subject "Authorization, eligibility and enrollment", in the order in which their findings are read. */
export const authorizationEligibilityAndEnrollment: readonly Edit[] = [
  authorizationRequired,
  authorizationCoversService,
  authorizationUnitsLeft,
  referralRequired,
  coverageActive,
  otherPayerFirst,
  medicaidEligibilityThisMonth,
  renderingEnrolled,
  renderingLicenseInForce,
];
