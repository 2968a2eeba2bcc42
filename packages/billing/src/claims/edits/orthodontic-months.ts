import type { Claim } from '../types.ts';
import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';
import { withDentalLine } from './support/teeth.ts';

/** Whole orthodontic treatments: limited, interceptive, comprehensive. */
const TREATMENT = /^D80[1-9]0$/;

const braces = (claim: Claim) => withDentalLine(claim, { procedureCode: 'D8080', teeth: [] });

export const orthodonticMonths: Edit = {
  id: 'orthodontic-months',
  title: 'Orthodontic treatment says its months',
  severity: 'hold',
  source: '005010X224A2 loop 2300 DN101 and DN102; ADA claim form boxes 40 to 42',
  why: 'It is paid over its months; the guide requires them and the claim is returned without.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) => {
    const months = claim.details?.dental?.orthodontics;
    const { totalMonths: total, monthsRemaining: left } = months ?? {};
    if (total !== undefined && left !== undefined && left > total)
      return [
        {
          where: 'details.dental.orthodontics.monthsRemaining',
          message: `The treatment has ${total} months in all and ${left} left.`,
          fix: 'Correct the months of the treatment.',
        },
      ];
    if (total !== undefined || left !== undefined) return [];
    const line = claim.lines.find(({ procedureCode }) => TREATMENT.test(procedureCode));
    if (!line) return [];
    return [
      {
        where: 'details.dental.orthodontics',
        message: `Line ${line.lineNumber} bills orthodontic treatment and the claim does not say its months.`,
        fix: 'Enter the months of treatment in all and those that remain.',
      },
    ];
  },
  examples: {
    fires: { story: 'braces without months', from: 'dental', claim: braces },
    passes: {
      story: '24 months',
      from: 'dental',
      claim: (clean) =>
        withDetails(braces(clean), {
          dental: { orthodontics: { totalMonths: 24, monthsRemaining: 24 } },
          dates: { 'appliance-placement': '2026-11-02' },
        }),
    },
  },
};
