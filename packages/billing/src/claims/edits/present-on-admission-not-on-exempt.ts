import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { poaExemptByCodeSet } from './support/poa.ts';

export const presentOnAdmissionNotOnExempt: Edit = {
  id: 'present-on-admission-not-on-exempt',
  title: 'Exempt diagnoses have no present-on-admission indicator',
  severity: 'warn',
  source: 'ICD-10-CM Official Guidelines appendix I (exempt list); CMS Claims Processing Manual ch. 23 section 10.3',
  why: 'The list of exempt codes takes no indicator; some payers return a claim that has one.',
  kinds: ['institutional'],
  effective: { from: '2015-10-01' },
  check: (claim, { codes }) => {
    const told = facilityPart(claim)?.presentOnAdmission;
    if (!told) return [];
    return Object.entries(told).flatMap(([code, indicator]): EditHit[] =>
      indicator !== '1' && poaExemptByCodeSet(code, codes, claim.dateOfService)
        ? [
            {
              where: 'details.institutional.presentOnAdmission',
              message: `The diagnosis ${code} is exempt and has the indicator ${indicator}.`,
              fix: 'Leave the indicator of an exempt code empty.',
            },
          ]
        : [],
    );
  },
  examples: {
    fires: {
      story: 'history code with Y',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { presentOnAdmission: { K4090: 'Y', I10: 'Y', Z8679: 'Y' } }),
    },
    passes: { story: 'illnesses with Y', from: 'inpatient', claim: (clean) => clean },
  },
};
