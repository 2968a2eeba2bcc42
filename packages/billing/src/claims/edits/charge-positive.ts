import { ZERO } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const chargePositive: Edit = {
  id: 'charge-positive',
  title: 'Each line has a charge',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV102; CMS Claims Processing Manual ch. 26 section 10.4 item 24F',
  why: 'A line at zero is returned with M79; a negative charge is rejected. Only performance measures and state-supplied vaccines may be zero.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      // CPT category II codes (0001F ...) are measures, and vaccines with modifier SL are the state's: both cost nothing.
      const free = /^\d{4}F$/.test(line.procedureCode) || hasModifier(line, ['SL']);
      if (line.chargeCents > 0 || (free && line.chargeCents === 0)) return undefined;
      return {
        where: `${path}.chargeCents`,
        message: `Line ${line.lineNumber} has ${line.chargeCents < 0 ? 'a negative charge' : 'no charge'}.`,
        fix: 'Enter the charge, or add the code to the fee schedule and price the visit again.',
      };
    }),
  examples: {
    fires: { story: 'no charge', claim: (clean) => withLines(clean, { chargeCents: ZERO }) },
    passes: { story: 'a charge', claim: (clean) => clean },
  },
};
