import type { Claim } from '../types.ts';
import type { Edit } from './edit.ts';
import { asMedicare } from './support/example.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

const REASONS = new Set(['12', '13', '14', '15', '16', '41', '42', '43', '47']);

function asMedicareSecond(clean: Claim) {
  const { groupNumber: _none, ...claim } = asMedicare(clean);
  return claim;
}

export const medicareSecondaryReason: Edit = {
  id: 'medicare-secondary-reason',
  title: 'Medicare as second payer has its reason',
  severity: 'hold',
  source:
    '005010X222A1 and X223A3 loop 2000B SBR05; CMS Medicare Secondary Payer Manual ch. 3 section 10; 42 CFR part 411',
  why: 'Why another pays first decides what Medicare pays; without the reason the claim is rejected.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.payerSequence === 'P' || !isMedicare(claim)) return [];
    const reason = claim.medicareSecondaryReason;
    if (reason !== undefined && REASONS.has(reason)) return [];
    return [
      {
        where: 'medicareSecondaryReason',
        message: reason
          ? `The reason ${reason} why Medicare is second does not exist.`
          : 'Medicare is not first and the claim does not say why.',
        fix: 'Choose the reason on the coverage: 12 working aged, 13 kidney failure, 14 no-fault, 15 workers’ compensation, 43 disabled, 47 liability.',
      },
    ];
  },
  examples: {
    fires: { story: 'no reason', from: 'secondary', claim: asMedicareSecond },
    passes: {
      story: 'working aged',
      from: 'secondary',
      claim: (clean) => ({ ...asMedicareSecond(clean), medicareSecondaryReason: '12' }),
    },
  },
};
