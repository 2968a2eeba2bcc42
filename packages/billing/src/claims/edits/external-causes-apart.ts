import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const externalCausesApart: Edit = {
  id: 'external-causes-apart',
  title: 'The fields of external causes hold external causes',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*ABN (V00 to Y99); UB-04 form locator 72',
  why: 'Only V, W, X and Y codes may stand there; another code is rejected.',
  kinds: ['institutional'],
  effective: SINCE_ICD10,
  check: (claim) =>
    (facilityPart(claim)?.externalCauses ?? []).flatMap((code, index): EditHit[] =>
      /^[V-Y]/.test(code)
        ? []
        : [
            {
              where: `details.institutional.externalCauses[${index}]`,
              message: `The code ${code} is no external cause.`,
              fix: 'Move it to the diagnoses of the claim.',
            },
          ],
    ),
  examples: {
    fires: {
      story: 'a sprain among them',
      from: 'outpatient',
      claim: (clean) => withStay(clean, { externalCauses: ['S93401A'] }),
    },
    passes: { story: 'a fall', from: 'outpatient', claim: (clean) => withStay(clean, { externalCauses: ['W010XXA'] }) },
  },
};
