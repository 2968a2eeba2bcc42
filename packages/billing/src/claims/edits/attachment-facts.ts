import type { Edit, EditHit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';

const MOST = 10;

export const attachmentFacts: Edit = {
  id: 'attachment-facts',
  title: 'Papers that go with the claim have their number',
  severity: 'hold',
  source: '005010X222A1, X223A3 and X224A2 loop 2300 PWK01, PWK02 and PWK06 (at most ten)',
  why: 'The number ties the papers to the claim; without it they are never found and the claim is denied with CO-252.',
  effective: SINCE_5010,
  check: ({ details }) => {
    const attachments = details?.attachments;
    if (!attachments) return [];
    const hits = attachments.flatMap(({ reportType, transmission, controlNumber }, index): EditHit[] => {
      const at = `details.attachments[${index}]`;
      if (!/^[0-9A-Z]{2}$/.test(reportType))
        return [
          {
            where: `${at}.reportType`,
            message: `The kind of paper ${reportType} does not exist.`,
            fix: 'Choose what the paper is, for example OZ support data.',
          },
        ];
      const number = controlNumber?.trim() ?? '';
      if (transmission === 'AA' || (number.length > 1 && number.length <= 50)) return [];
      return [
        {
          where: `${at}.controlNumber`,
          message: 'A paper goes with the claim and has no control number of 2 to 50 characters.',
          fix: 'Give the paper a number and write it on the paper too.',
        },
      ];
    });
    if (attachments.length > MOST)
      hits.push({
        where: 'details.attachments',
        message: `${attachments.length} papers go with the claim; ${MOST} is the most.`,
        fix: 'Put several into one document.',
      });
    return hits;
  },
  examples: {
    fires: {
      story: 'by fax, no number',
      claim: (clean) => withDetails(clean, { attachments: [{ reportType: 'OZ', transmission: 'FX' }] }),
    },
    passes: {
      story: 'by fax, with number',
      claim: (clean) =>
        withDetails(clean, { attachments: [{ reportType: 'OZ', transmission: 'FX', controlNumber: 'ATT-00417' }] }),
    },
  },
};
