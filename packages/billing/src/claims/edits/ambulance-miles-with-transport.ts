import type { Edit } from './edit.ts';
import { isMileage, isTransport, withRide } from './support/ambulance.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const AIR = new Set(['A0430', 'A0431', 'A0435', 'A0436']);

export const ambulanceMilesWithTransport: Edit = {
  id: 'ambulance-miles-with-transport',
  title: 'Miles stand beside a transport of their kind',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 15 section 30.1.2 (base rate and mileage lines of one ride)',
  why: 'Miles are paid with the ride only: alone, or air miles with a ground ride, they are denied (CO-107).',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!isMileage(line)) return undefined;
      const air = AIR.has(line.procedureCode);
      if (claim.lines.some((other) => isTransport(other) && AIR.has(other.procedureCode) === air)) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills ${air ? 'air' : 'ground'} miles without a ride ${air ? 'by air' : 'on the ground'}.`,
        fix: 'Add the base rate of the ride (A0426 to A0434), or correct the kind of miles.',
      };
    }),
  examples: {
    fires: {
      story: 'air miles of a ground ride',
      claim: (clean) => {
        const ride = withRide(clean);
        return {
          ...ride,
          lines: ride.lines.map((line) =>
            line.procedureCode === 'A0425' ? { ...line, procedureCode: 'A0435' } : line,
          ),
        };
      },
    },
    passes: { story: 'ground miles of a ground ride', claim: (clean) => withRide(clean) },
  },
};
