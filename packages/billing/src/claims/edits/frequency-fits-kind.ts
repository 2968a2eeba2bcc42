import type { FrequencyCode } from '../types.ts';
import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

const ANY_KIND: ReadonlySet<FrequencyCode> = new Set(['1', '7', '8']);

export const frequencyFitsKind: Edit = {
  id: 'frequency-fits-kind',
  title: 'Frequency code fits the kind of claim',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loop 2300 CLM05-3; CMS Claims Processing Manual ch. 25 section 75.1',
  why: 'Interim bills and late charges exist for facilities only, and 9 for home health: others are rejected.',
  effective: SINCE_5010,
  check: ({ frequencyCode, kind, details }) => {
    if (ANY_KIND.has(frequencyCode)) return [];
    const facility = details?.institutional?.facilityTypeCode ?? '';
    if (kind === 'institutional' && (frequencyCode !== '9' || facility === '' || facility.startsWith('3'))) return [];
    return [
      {
        where: 'frequencyCode',
        message: `The frequency code ${frequencyCode} does not belong on this kind of claim.`,
        fix: 'Use 1 for an original, 7 for a replacement, 8 for a void.',
      },
    ];
  },
  examples: {
    fires: { story: 'office visit as an interim bill', claim: (clean) => ({ ...clean, frequencyCode: '2' }) },
    passes: { story: 'last bill of a home health period', from: 'home-health', claim: (clean) => clean },
  },
};
