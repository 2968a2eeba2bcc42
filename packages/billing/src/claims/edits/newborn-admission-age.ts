import { daysBetween, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { withPatient } from './support/example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const NEWBORN_DAYS = 28;

export const newbornAdmissionAge: Edit = {
  id: 'newborn-admission-age',
  title: 'A newborn admission is of a newborn',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 25 section 75.1 form locator 14 (type 4); ICD-10-CM Official Guidelines section I.C.16 (28 days)',
  why: 'Admission type 4 is for a birth; for an older patient the claim is returned.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (facilityPart(claim)?.admissionType !== '4') return [];
    const { birthDate } = claim.patient;
    const admitted = claim.admissionDate ?? claim.dateOfService;
    if (!isIsoDate(birthDate) || !isIsoDate(admitted) || daysBetween(birthDate, admitted) <= NEWBORN_DAYS) return [];
    return [
      {
        where: 'details.institutional.admissionType',
        message: `The type of admission is newborn and the patient was over ${NEWBORN_DAYS} days old.`,
        fix: 'Choose another type of admission, or correct the birth date.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'a grown patient',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { admissionType: '4', pointOfOrigin: '5' }),
    },
    passes: {
      story: 'born that day',
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
