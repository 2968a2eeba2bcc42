import { isStateCode } from '@cleanclaim/codesets';
import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const accidentStateRequired: Edit = {
  id: 'accident-state-required',
  title: 'Auto accident has its state',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM11-4; CMS-1500 item 10b',
  why: 'No-fault law is by state: the guide requires it for an auto accident and the claim is rejected without.',
  effective: SINCE_5010,
  check: ({ accident }) =>
    accident?.kind === 'auto' && !isStateCode((accident.state ?? '').toUpperCase())
      ? [
          {
            where: 'accident.state',
            message: 'The claim is due to an auto accident and has no state of the accident.',
            fix: 'Enter the two-letter state where the accident happened.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'auto accident without state',
      claim: (clean) => ({ ...clean, accident: { kind: 'auto', date: clean.dateOfService } }),
    },
    passes: {
      story: 'auto accident in Wisconsin',
      claim: (clean) => ({ ...clean, accident: { kind: 'auto', date: clean.dateOfService, state: 'WI' } }),
    },
  },
};
