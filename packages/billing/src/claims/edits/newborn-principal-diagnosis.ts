import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { withPatient } from './support/example.ts';
import { facilityPart, isInpatient } from './support/institutional.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const newbornPrincipalDiagnosis: Edit = {
  id: 'newborn-principal-diagnosis',
  title: 'The bill of a birth has the birth first',
  severity: 'warn',
  source: 'ICD-10-CM Official Guidelines section I.C.16.a.2 (Z38 once, first, where the child was born)',
  why: 'The hospital of birth codes Z38 first; another principal diagnosis leads to a wrong group.',
  kinds: ['institutional'],
  effective: SINCE_ICD10,
  check: (claim) => {
    const part = facilityPart(claim);
    if (part?.admissionType !== '4' || part.pointOfOrigin !== '5' || !isInpatient(claim)) return [];
    const [first] = claim.diagnoses;
    if (first === undefined || first.startsWith('Z38')) return [];
    return [
      {
        where: 'diagnoses[0]',
        message: `The child was born here and the first diagnosis is ${first}.`,
        fix: 'Put the Z38 code of the birth first and what else the child has after it.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'low birth weight first',
      from: 'inpatient',
      claim: (clean) => ({
        ...withStay(clean, { admissionType: '4', pointOfOrigin: '5' }),
        diagnoses: ['P073', 'Z3800'],
      }),
    },
    passes: {
      story: 'birth first',
      from: 'inpatient',
      claim: (clean) => ({
        ...withPatient(withStay(clean, { admissionType: '4', pointOfOrigin: '5', admittingDiagnosis: 'Z3800' }), {
          birthDate: '2026-11-02',
        }),
        relationship: '19',
        subscriber: { name: { last: 'Marsh', first: 'Odile' }, birthDate: '1996-03-09', sex: 'F' },
        diagnoses: ['Z3800'],
      }),
    },
  },
};
