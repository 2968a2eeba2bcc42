import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_ICD10 } from './support/since.ts';

const OUTPATIENT = new Set(['13', '14', '23', '71', '72', '74', '75', '76', '77', '83', '85']);

export const inpatientProceduresOnInpatientBills: Edit = {
  id: 'inpatient-procedures-on-inpatient-bills',
  title: 'ICD-10-PCS procedures stand on inpatient bills only',
  severity: 'hold',
  source: '45 CFR 162.1002(c)(3); 005010X223A3 loop 2300 HI*BBR (inpatient claims)',
  why: 'Outpatient procedures are CPT and HCPCS codes on the lines; a claim with both is rejected.',
  kinds: ['institutional'],
  effective: SINCE_ICD10,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part?.procedures?.length || !OUTPATIENT.has(part.facilityTypeCode)) return [];
    return [
      {
        where: 'details.institutional.procedures',
        message: `The outpatient bill (${part.facilityTypeCode}) reports ICD-10-PCS procedures.`,
        fix: 'Take them off and bill the service by CPT or HCPCS code on its line.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'emergency bill with a procedure',
      from: 'outpatient',
      claim: (clean) => withStay(clean, { procedures: [{ code: '30233N1', date: '2026-11-02' }] }),
    },
    passes: { story: 'the same on a stay', from: 'inpatient', claim: (clean) => clean },
  },
};
