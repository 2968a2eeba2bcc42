import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

const MAMMOGRAMS = new Set(['77065', '77066', '77067']);

export const mammographyCertification: Edit = {
  id: 'mammography-certification',
  title: 'Mammograms carry the certificate of where they were made',
  severity: 'hold',
  source: '21 CFR 900.11; CMS Claims Processing Manual ch. 18 section 20.1; 005010X222A1 loop 2300 REF*EW',
  why: 'Medicare pays certified places only: without the number, CO-16 with MA128.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isMedicare(claim)) return [];
    if ((claim.details?.mammographyCertification ?? claim.facility?.mammographyCertification)?.trim()) return [];
    const line = claim.lines.find(
      ({ procedureCode, modifiers }) => MAMMOGRAMS.has(procedureCode) && !modifiers.includes('26'),
    );
    if (!line) return [];
    return [
      {
        where: 'details.mammographyCertification',
        message: `Line ${line.lineNumber} bills a mammogram and the claim has no certification number.`,
        fix: 'Enter the six digits of the FDA certificate on the facility or the visit.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'screening without certificate',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '77067' }))),
    },
    passes: {
      story: 'with certificate',
      claim: (clean) =>
        withDetails(asMedicare(withReferring(withLines(clean, { procedureCode: '77067' }))), {
          mammographyCertification: '218840',
        }),
    },
  },
};
