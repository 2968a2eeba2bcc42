import type { Edit } from './edit.ts';
import { isMileage, isTransport, withRide } from './support/ambulance.ts';
import { lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const ambulancePlace: Edit = {
  id: 'ambulance-place',
  title: 'Rides are at the place ambulance',
  severity: 'hold',
  source: 'CMS place of service code set (41 land, 42 air or water); CMS Claims Processing Manual ch. 26 section 10.5',
  why: 'A ride at an office or hospital is denied: CO-5.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!isTransport(line) && !isMileage(line)) return undefined;
      const place = placeOf(claim, line);
      if (place === '41' || place === '42' || place === '') return undefined;
      return {
        where: line.placeOfService === undefined ? 'placeOfService' : `${path}.placeOfService`,
        message: `Line ${line.lineNumber} bills a ride at place of service ${place}.`,
        fix: 'Set the place to 41 for a ride on land, 42 by air or water.',
      };
    }),
  examples: {
    fires: {
      story: 'ride in the office',
      claim: (clean) => {
        const ride = withRide(clean);
        return { ...ride, lines: ride.lines.map((line) => ({ ...line, placeOfService: '11' })) };
      },
    },
    passes: { story: 'ride on land', claim: (clean) => withRide(clean) },
  },
};
