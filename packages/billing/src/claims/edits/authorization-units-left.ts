import type { Edit } from './edit.ts';
import { authorization, authorizationsFor, covers, isGranted, numberOf } from './support/authorizations.ts';
import { withLines, withReferring } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const authorizationUnitsLeft: Edit = {
  id: 'authorization-units-left',
  title: 'The authorization has units left',
  severity: 'hold',
  source: '005010X217 (278) HSD02 (units granted); 005010X222A1 loop 2300 REF*G1',
  why: 'Units past the approval are denied with CO-198.',
  effective: SINCE_5010,
  check: (claim, context) => {
    if (claim.frequencyCode !== '1') return [];
    const known = authorizationsFor(claim, context);
    if (!known || known.length === 0) return [];
    const used = new Map<string, number>();
    return lineHits(claim, (line, path) => {
      const number = numberOf(claim, line);
      const found = known.find((one) => one.number === number && isGranted(one) && covers(one, line));
      if (!found || found.unitsApproved === undefined) return undefined;
      const sum = (used.get(found.id) ?? found.unitsUsed) + line.units;
      used.set(found.id, sum);
      if (sum <= found.unitsApproved) return undefined;
      return {
        where: `${path}.units`,
        message: `The authorization ${found.number} is for ${found.unitsApproved} units; with line ${line.lineNumber} the claims use ${sum}.`,
        fix: 'Ask the payer for more units before sending, or correct the units.',
      };
    });
  },
  examples: {
    fires: {
      story: 'both units used',
      claim: (clean) => ({
        ...withReferring(withLines(clean, { procedureCode: '70450' })),
        priorAuthorizationNumber: 'A2610-0077',
      }),
      context: { authorizations: [authorization({ unitsUsed: 2 })] },
    },
    passes: {
      story: 'one left',
      claim: (clean) => ({
        ...withReferring(withLines(clean, { procedureCode: '70450' })),
        priorAuthorizationNumber: 'A2610-0077',
      }),
      context: { authorizations: [authorization({ unitsUsed: 1 })] },
    },
  },
};
