import { ZERO } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const lineRequired: Edit = {
  id: 'line-required',
  title: 'Claim has a service line',
  severity: 'hold',
  source: '005010X222A1 loop 2400 LX',
  why: 'A claim without a service cannot be sent.',
  effective: SINCE_5010,
  check: ({ lines }) =>
    lines.length === 0
      ? [{ where: 'lines', message: 'The claim has no service line.', fix: 'Capture the charges of the visit.' }]
      : [],
  examples: {
    fires: { story: 'no line', claim: (clean) => ({ ...clean, lines: [], totalChargeCents: ZERO }) },
    passes: { story: 'one line', claim: (clean) => clean },
  },
};
