import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart, isHospitalStay } from './support/institutional.ts';
import { isPoaExempt } from './support/poa.ts';

const INDICATORS = new Set(['Y', 'N', 'U', 'W', '1']);

/** General acute hospitals that are paid by DRG; critical access, children's, psychiatric and others need not report. */
const REPORTING_TAXONOMIES = new Set(['282N00000X', '282NR1301X', '282NW0100X']);

export const presentOnAdmissionRequired: Edit = {
  id: 'present-on-admission-required',
  title: 'Each diagnosis of a stay says whether it was present on admission',
  severity: 'hold',
  source:
    '005010X223A3 loop 2300 HI*ABK, ABF and ABN element 9; ICD-10-CM Official Guidelines appendix I; 42 CFR 412.8(c)',
  why: 'Conditions got in hospital are paid differently; a claim of an acute hospital without the indicator is returned.',
  kinds: ['institutional'],
  effective: { from: '2015-10-01' },
  check: (claim, { codes }) => {
    const part = facilityPart(claim);
    if (!part || !isHospitalStay(claim) || !REPORTING_TAXONOMIES.has(claim.billing.taxonomy)) return [];
    const told = part.presentOnAdmission ?? {};
    return [...claim.diagnoses, ...(part.externalCauses ?? [])].flatMap((code): EditHit[] => {
      const indicator = told[code];
      if (indicator === undefined ? isPoaExempt(code, codes, claim.dateOfService) : INDICATORS.has(indicator))
        return [];
      return [
        {
          where: 'details.institutional.presentOnAdmission',
          message: `The diagnosis ${code} does not say whether it was present on admission.`,
          fix: 'Enter Y yes, N no, U not documented or W cannot be told, as the record shows.',
        },
      ];
    });
  },
  examples: {
    fires: {
      story: 'second diagnosis without',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { presentOnAdmission: { K4090: 'Y' } }),
    },
    passes: {
      story: 'a history code needs none',
      from: 'inpatient',
      claim: (clean) => ({ ...clean, diagnoses: [...clean.diagnoses, 'Z8679'] }),
    },
  },
};
