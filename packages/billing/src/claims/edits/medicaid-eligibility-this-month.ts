import type { Edit } from './edit.ts';
import { asMedicaid } from './support/example.ts';
import { isMedicaid } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const medicaidEligibilityThisMonth: Edit = {
  id: 'medicaid-eligibility-this-month',
  title: 'Medicaid coverage was checked for the month of the service',
  severity: 'warn',
  source: '42 CFR 435.915 and 435.916 (coverage by month, renewed each year); 005010X279A1',
  why: 'Medicaid coverage comes and goes by the month: unchecked it is the first cause of CO-27 denials.',
  effective: SINCE_5010,
  check: (claim, { eligibility }) => {
    if (!isMedicaid(claim)) return [];
    const month = claim.dateOfService.slice(0, 7);
    const asked = eligibility?.coverageId === claim.coverageId && eligibility.status !== 'unknown';
    if (asked && eligibility.date.startsWith(month)) return [];
    return [
      {
        where: 'coverageId',
        message: 'Nobody has asked Medicaid whether the patient was covered in the month of the service.',
        fix: 'Check eligibility for the day of the service before sending.',
      },
    ];
  },
  examples: {
    fires: { story: 'never asked', claim: asMedicaid },
    passes: {
      story: 'asked on the day',
      claim: asMedicaid,
      context: {
        eligibility: { coverageId: 'coverage-1', date: '2026-11-02', checkedOn: '2026-11-02', status: 'active' },
      },
    },
  },
};
