import type { Edit } from './edit.ts';
import { isMileage, withRide } from './support/ambulance.ts';
import { SINCE_5010 } from './support/since.ts';

/** Miles may be told whole in one place and to the tenth in the other. */
const TOLERANCE = 1;

export const ambulanceMilesAgree: Edit = {
  id: 'ambulance-miles-agree',
  title: 'Miles of the ride are the miles that are billed',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CR106; CMS Claims Processing Manual ch. 15 section 20.2 (loaded miles)',
  why: 'Two figures for the same ride are returned; only miles with the patient on board are paid.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    const ride = claim.details?.ambulance;
    if (!ride) return [];
    const miles = claim.lines.filter(isMileage);
    if (miles.length === 0) return [];
    const billed = miles.reduce((sum, { units }) => sum + units, 0);
    const agrees = (told: number) => Math.abs(told - ride.miles) < TOLERANCE;
    // Of two rides on one claim the facts tell the first, or both together.
    if (agrees(billed) || miles.some(({ units }) => agrees(units))) return [];
    return [
      {
        where: 'details.ambulance.miles',
        message: `The ride had ${ride.miles} miles and the lines bill ${billed}.`,
        fix: 'Take the loaded miles from the trip record for both.',
      },
    ];
  },
  examples: {
    fires: { story: '12 driven, 12 billed, 21 said', claim: (clean) => withRide(clean, { miles: 21 }) },
    passes: { story: '12 and 12', claim: (clean) => withRide(clean) },
  },
};
