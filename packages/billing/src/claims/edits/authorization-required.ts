import type { Edit } from './edit.ts';
import {
  authorization,
  authorizationsFor,
  codeMatches,
  covers,
  isGranted,
  numberOf,
} from './support/authorizations.ts';
import { withLines, withPayer, withReferring } from './support/example.ts';
import { lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const EMERGENCY_ROOM = '23';

export const authorizationRequired: Edit = {
  id: 'authorization-required',
  title: 'Services that need authorization have its number',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loops 2300 and 2400 REF*G1; the payer’s list of services',
  why: 'Without a number the payer denies with CO-197, and the patient may not be billed.',
  effective: SINCE_5010,
  check: (claim, context) => {
    const patterns = claim.payer.authorizationFor;
    // A later payer goes by the first one's decision; emergencies need no authorization (45 CFR 149.110).
    if (!patterns || patterns.length === 0 || claim.payerSequence !== 'P') return [];
    const known = authorizationsFor(claim, context)?.filter(isGranted);
    return lineHits(claim, (line) => {
      if (!codeMatches(line.procedureCode, patterns) || numberOf(claim, line) !== undefined) return undefined;
      if (placeOf(claim, line) === EMERGENCY_ROOM || line.emergency) return undefined;
      const fitting = known?.find((one) => one.number !== '' && covers(one, line));
      return {
        where: 'priorAuthorizationNumber',
        message: `${claim.payer.name} wants an authorization for ${line.procedureCode} on line ${line.lineNumber} and the claim has no number.`,
        fix: fitting
          ? `Enter ${fitting.number}, which the payer approved for it.`
          : 'Enter the number of the approval; if none was asked for, ask the payer for one after the fact.',
      };
    });
  },
  examples: {
    fires: {
      story: 'CT scan without number',
      claim: (clean) =>
        withPayer(withReferring(withLines(clean, { procedureCode: '70450' })), { authorizationFor: ['704*'] }),
      context: { authorizations: [authorization()] },
    },
    passes: {
      story: 'with number',
      claim: (clean) => ({
        ...withPayer(withReferring(withLines(clean, { procedureCode: '70450' })), { authorizationFor: ['704*'] }),
        priorAuthorizationNumber: 'A2610-0077',
      }),
    },
  },
};
