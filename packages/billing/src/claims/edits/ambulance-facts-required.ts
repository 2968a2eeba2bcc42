import type { Address } from '../../parties/index.ts';
import type { Edit, EditHit } from './edit.ts';
import { isTransport, withRide } from './support/ambulance.ts';
import { SINCE_5010 } from './support/since.ts';

const REASONS = new Set(['A', 'B', 'C', 'D', 'E']);

const isWhole = ({ city, state, zip }: Address) =>
  city.trim() !== '' && state.trim() !== '' && /^\d{5}(\d{4})?$/.test(zip);

export const ambulanceFactsRequired: Edit = {
  id: 'ambulance-facts-required',
  title: 'Ambulance claims say why and between which addresses',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CR1 and loops 2310E and 2310F; 42 CFR 410.40',
  why: 'The rate follows the ZIP code of the pick-up; without the ride’s facts the claim is rejected.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!claim.lines.some(isTransport)) return [];
    const ride = claim.details?.ambulance;
    if (!ride)
      return [
        {
          where: 'details.ambulance',
          message: 'The claim bills a ride and has no facts of it.',
          fix: 'Enter the reason, the miles, and where the patient was picked up and brought.',
        },
      ];
    const hits: EditHit[] = [];
    if (!REASONS.has(ride.reason))
      hits.push({
        where: 'details.ambulance.reason',
        message: `The reason of the ride ${ride.reason} does not exist.`,
        fix: 'Choose A nearest facility, B specialist, C family, D services not available or E rehabilitation.',
      });
    if (!isWhole(ride.pickUp))
      hits.push({
        where: 'details.ambulance.pickUp',
        message: 'The pick-up has no city, state and ZIP code.',
        fix: 'Enter where the patient was picked up; at a scene the place and its ZIP code.',
      });
    if (!isWhole(ride.dropOff.address))
      hits.push({
        where: 'details.ambulance.dropOff',
        message: 'The destination has no city, state and ZIP code.',
        fix: 'Enter where the patient was brought.',
      });
    return hits;
  },
  examples: {
    fires: {
      story: 'no pick-up',
      claim: (clean) => withRide(clean, { pickUp: { line1: '', city: '', state: '', zip: '' } }),
    },
    passes: { story: 'home to the nearest hospital', claim: (clean) => withRide(clean) },
  },
};
