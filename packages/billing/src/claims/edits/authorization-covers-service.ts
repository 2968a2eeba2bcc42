import { formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { authorization, authorizationsFor, covers, isGranted, numberOf } from './support/authorizations.ts';
import { withLines, withReferring } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const authorizationCoversService: Edit = {
  id: 'authorization-covers-service',
  title: 'The authorization was granted and is for a service of the claim, on its day',
  severity: 'hold',
  source: '005010X217 (278) HCR01 and DTP*472; 005010X222A1 loop 2300 REF*G1',
  why: 'A number that was refused, has expired or is for another service is denied with CO-198 or CO-15.',
  effective: SINCE_5010,
  check: (claim, context) => {
    const known = authorizationsFor(claim, context);
    if (!known || known.length === 0) return [];
    const where = 'priorAuthorizationNumber';
    const numbers = new Set(claim.lines.flatMap((line) => numberOf(claim, line) ?? []));
    return [...numbers].flatMap((number) => {
      const found = known.find((one) => one.number === number);
      if (!found) return [];
      if (!isGranted(found))
        return [
          {
            where,
            message: `The authorization ${number} is ${found.status}.`,
            fix: 'Take the number off, or wait until the payer has approved it.',
          },
        ];
      const under = claim.lines.filter((line) => numberOf(claim, line) === number);
      if (under.some((line) => covers(found, line))) return [];
      const days = `${found.from ? ` from ${formatDate(found.from)}` : ''}${found.to ? ` to ${formatDate(found.to)}` : ''}`;
      return [
        {
          where,
          message: `The authorization ${number} is for ${found.procedureCodes.join(', ') || 'any service'}${days}, and no line is for that.`,
          fix: 'Enter the authorization of this service and day, or ask the payer to extend it.',
        },
      ];
    });
  },
  examples: {
    fires: {
      story: 'expired the month before',
      claim: (clean) => ({
        ...withReferring(withLines(clean, { procedureCode: '70450' })),
        priorAuthorizationNumber: 'A2610-0077',
      }),
      context: { authorizations: [authorization({ to: '2026-10-31' })] },
    },
    passes: {
      story: 'in force',
      claim: (clean) => ({
        ...withReferring(withLines(clean, { procedureCode: '70450' })),
        priorAuthorizationNumber: 'A2610-0077',
      }),
      context: { authorizations: [authorization()] },
    },
  },
};
