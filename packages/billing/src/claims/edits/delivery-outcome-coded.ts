import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { SINCE_ICD10 } from './support/since.ts';

const DELIVERIES = new Set('59400 59409 59410 59510 59514 59515 59610 59612 59614 59618 59620 59622'.split(' '));

export const deliveryOutcomeCoded: Edit = {
  id: 'delivery-outcome-coded',
  title: 'A birth has its outcome',
  severity: 'warn',
  source: 'ICD-10-CM Official Guidelines section I.C.15.b.5 (Z37 on the mother’s record of the birth)',
  why: 'Payers want the outcome of the birth; Medicaid returns the claim without.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_ICD10,
  check: ({ lines, diagnoses }) => {
    const line = lines.find(({ procedureCode }) => DELIVERIES.has(procedureCode));
    if (!line || diagnoses.some((code) => code.startsWith('Z37'))) return [];
    return [
      {
        where: 'diagnoses',
        message: `Line ${line.lineNumber} bills a birth and no diagnosis tells its outcome.`,
        fix: 'Add the Z37 code, for example Z37.0 for one child born alive.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'outcome not told',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '59400' }), diagnoses: ['O80'] }),
    },
    passes: {
      story: 'one child born alive',
      claim: (clean) => ({ ...withLines(clean, { procedureCode: '59400' }), diagnoses: ['O80', 'Z370'] }),
    },
  },
};
