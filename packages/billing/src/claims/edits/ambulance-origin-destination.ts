import type { Edit } from './edit.ts';
import { isAmbulancePair, isMileage, isTransport, withRide } from './support/ambulance.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const ambulanceOriginDestination: Edit = {
  id: 'ambulance-origin-destination',
  title: 'Ambulance lines say from where to where',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 15 section 30.A (origin and destination modifiers)',
  why: 'Where the ride began and ended decides coverage; without the two letters the line is denied: CO-4.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      (isTransport(line) || isMileage(line)) &&
      !line.modifiers.some((modifier) => isAmbulancePair(line.procedureCode, modifier))
        ? {
            where: `${path}.modifiers`,
            message: `Line ${line.lineNumber} bills a ride and does not say from where to where.`,
            fix: 'Put the letter of the origin and of the destination together: RH home to hospital, SH scene to hospital.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'ride without letters',
      claim: (clean) => {
        const ride = withRide(clean);
        return { ...ride, lines: ride.lines.map((line) => ({ ...line, modifiers: [] })) };
      },
    },
    passes: { story: 'home to hospital', claim: (clean) => withRide(clean) },
  },
};
