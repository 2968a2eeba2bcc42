import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

/** Beds, breathing devices, walkers and wheelchairs, which are bought or rented. Repairs and supplies are not here. */
const EQUIPMENT: readonly CodeRange[] = [
  ['E0100', 'E0159'],
  ['E0163', 'E0304'],
  ['E0424', 'E0440'],
  ['E0450', 'E0487'],
  ['E0550', 'E0601'],
  ['E0618', 'E0700'],
  ['E1031', 'E1298'],
  ['K0001', 'K0009'],
  ['K0800', 'K0898'],
];
/** New, used, rented, replaced part, maintenance, excluded by law, denied as expected. */
const SAYS = ['NU', 'UE', 'RR', 'NR', 'LL', 'RB', 'MS', 'GY', 'GZ', 'BP', 'BR', 'BU'];

export const equipmentBoughtOrRented: Edit = {
  id: 'equipment-bought-or-rented',
  title: 'Equipment says whether it is new, used or rented',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 20 sections 30 and 130.2 (NU, UE, RR); 42 CFR 414.210',
  why: 'The fee schedule has a price for each; without the modifier the line is returned with CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          inRanges(line.procedureCode, EQUIPMENT) && !hasModifier(line, SAYS)
            ? {
                where: `${path}.modifiers`,
                message: `Line ${line.lineNumber} bills ${line.procedureCode} and does not say whether it is new, used or rented.`,
                fix: 'Add NU for new, UE for used or RR for a rental.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'hospital bed, not said',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: 'E0260' }))),
    },
    passes: {
      story: 'hospital bed, first rental month',
      claim: (clean) =>
        asMedicare(withReferring(withLines(clean, { procedureCode: 'E0260', modifiers: ['RR', 'KH'] }))),
    },
  },
};
