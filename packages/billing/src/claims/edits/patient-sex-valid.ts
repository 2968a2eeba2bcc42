import type { Sex } from '../../parties/index.ts';
import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const patientSexValid: Edit = {
  id: 'patient-sex-valid',
  title: 'Patient sex is F, M or U',
  severity: 'hold',
  source: '005010X222A1 loops 2010BA and 2010CA DMG03',
  why: 'The element is required with one of three codes; without it the claim is rejected, or returned with MA39.',
  effective: SINCE_5010,
  check: ({ patient }) =>
    ['F', 'M', 'U'].includes(patient.sex)
      ? []
      : [
          {
            where: 'patient.sex',
            message: 'The patient has no administrative sex that the claim can send.',
            fix: 'Enter F, M or U (unknown), as the plan has it on file.',
          },
        ],
  examples: {
    // What intake could not read reaches a claim as text that the type does not know.
    fires: { story: 'left empty', claim: (clean) => withPatient(clean, { sex: '' as Sex }) },
    passes: { story: 'unknown is an answer', claim: (clean) => withPatient(clean, { sex: 'U' }) },
  },
};
