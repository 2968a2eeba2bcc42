import type { Edit } from './edit.ts';
import { withoutNeed } from './support/coverage.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisSupportsService: Edit = {
  id: 'diagnosis-supports-service',
  title: 'A diagnosis supports the service as Medicare wants it',
  severity: 'hold',
  source:
    'Social Security Act section 1862(a)(1)(A); local and national coverage determinations and their billing articles',
  why: 'Without a diagnosis of the coverage article the service is not medically necessary: CO-50, and without an ABN the practice bears it.',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: (claim, context) => withoutNeed(claim, context),
  examples: {
    fires: {
      story: 'head CT for high blood pressure',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '70450' }))),
    },
    passes: {
      story: 'head CT for dementia',
      claim: (clean) => ({
        ...asMedicare(withReferring(withLines(clean, { procedureCode: '70450' }))),
        diagnoses: ['G309'],
      }),
    },
  },
};
