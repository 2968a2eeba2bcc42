import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

export const facilityCodesFit: Edit = {
  id: 'facility-codes-fit',
  title: 'Diagnoses, causes, reasons and procedures fit the facility claim',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI (25 diagnoses, 12 external causes, 3 reasons, 25 procedures, 24 spans and values)',
  why: 'What has no place in the file is cut off or the claim is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part) return [];
    const at = 'details.institutional';
    const lists: [where: string, what: string, count: number | undefined, most: number][] = [
      ['diagnoses', 'diagnoses', claim.diagnoses.length, 25],
      [`${at}.externalCauses`, 'external causes', part.externalCauses?.length, 12],
      [`${at}.reasonsForVisit`, 'reasons for the visit', part.reasonsForVisit?.length, 3],
      [`${at}.procedures`, 'inpatient procedures', part.procedures?.length, 25],
      [`${at}.occurrenceSpans`, 'occurrence spans', part.occurrenceSpans?.length, 24],
      [`${at}.values`, 'value codes', part.values?.length, 24],
    ];
    return lists.flatMap(([where, what, count = 0, most]): EditHit[] =>
      count <= most
        ? []
        : [
            {
              where,
              message: `The claim has ${count} ${what}; ${most} is the most.`,
              fix: 'Keep those that matter most for payment.',
            },
          ],
    );
  },
  examples: {
    fires: {
      story: 'four reasons',
      from: 'outpatient',
      claim: (clean) => withStay(clean, { reasonsForVisit: ['R0602', 'R059', 'R519', 'J069'] }),
    },
    passes: { story: 'one reason', from: 'outpatient', claim: (clean) => clean },
  },
};
