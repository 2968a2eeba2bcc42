import type { Edit, EditHit } from './edit.ts';
import { codeHits } from './support/code-answers.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_ICD10 } from './support/since.ts';

/** Seven characters without the letters I and O. */
const SHAPE = /^[0-9A-HJ-NP-Z]{7}$/;

export const inpatientProcedureCodesValid: Edit = {
  id: 'inpatient-procedure-codes-valid',
  title: 'Inpatient procedures are ICD-10-PCS codes in effect',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*BBR and BBQ; 45 CFR 162.1002(c); ICD-10-PCS Official Guidelines A1',
  why: 'A code of another set, or one that has ended, is rejected and the DRG cannot be found.',
  kinds: ['institutional'],
  effective: SINCE_ICD10,
  check: (claim, context) => {
    const procedures = facilityPart(claim)?.procedures;
    if (!procedures) return [];
    return procedures.flatMap(({ code, date }, index): EditHit[] => {
      const where = `details.institutional.procedures[${index}].code`;
      if (!SHAPE.test(code))
        return [
          {
            where,
            message: `The inpatient procedure ${code} is no ICD-10-PCS code.`,
            fix: 'Enter the seven characters of the ICD-10-PCS code; CPT codes stand on outpatient lines.',
          },
        ];
      const answer = context.codes.ask('icd10pcs', code, date);
      if (answer.status === 'set-not-installed' || (answer.status === 'unknown' && answer.subset)) return [];
      return codeHits(answer, { where, subject: `Inpatient procedure ${code}`, code, date }, context);
    });
  },
  examples: {
    fires: {
      story: 'CPT code as an inpatient procedure',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { procedures: [{ code: '49505', date: '2026-11-03' }] }),
    },
    passes: { story: 'hernia repair', from: 'inpatient', claim: (clean) => clean },
  },
};
