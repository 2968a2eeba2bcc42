import { cents } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withProvider } from './support/details-example.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const purchasedServiceProvider: Edit = {
  id: 'purchased-service-provider',
  title: 'A purchased test names who sold it',
  severity: 'hold',
  source: '005010X222A1 loop 2400 PS1 with loop 2420B; 42 CFR 414.50 (anti-markup)',
  why: 'What was bought may not be sold dearer; price and seller go together, or the claim is rejected.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.purchasedServiceCents !== undefined &&
      !line.providers?.purchasedService &&
      !claim.providers?.purchasedService
        ? {
            where: `${path}.providers.purchasedService`,
            message: `Line ${line.lineNumber} says what the test cost and not who sold it.`,
            fix: 'Add the provider from whom the test was bought.',
          }
        : undefined,
    ),
  examples: {
    fires: { story: 'price only', claim: (clean) => withLines(clean, { purchasedServiceCents: cents(4_000) }) },
    passes: {
      story: 'price and seller',
      claim: (clean) => withProvider(withLines(clean, { purchasedServiceCents: cents(4_000) }), 'purchasedService'),
    },
  },
};
