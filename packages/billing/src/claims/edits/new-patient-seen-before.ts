import { addDays, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { standingClaims } from './support/group-services.ts';
import { lineHits } from './support/lines.ts';
import { priorClaim } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';

/** Office, home, eye and preventive visits of new patients. */
const NEW_PATIENT: readonly CodeRange[] = [
  ['92002', '92004'],
  ['99202', '99205'],
  ['99341', '99345'],
  ['99381', '99387'],
];

/** Day exactly three years before. */
function threeYearsBefore(date: string): string {
  const [year = '', rest = ''] = [date.slice(0, 4), date.slice(4)];
  // 29 February has no like in most years; 1 March is the first day past three years.
  return rest === '-02-29' ? addDays(`${Number(year) - 3}-02-28`, 1) : `${Number(year) - 3}${rest}`;
}

/** The rule is about the group and the exact specialty; one that is not known counts as the same. */
function sameSpecialty(one: string, other: string): boolean {
  return one === '' || other === '' || one === other;
}

export const newPatientSeenBefore: Edit = {
  id: 'new-patient-seen-before',
  title: 'New patient was not seen here within three years',
  severity: 'hold',
  confirmable: true,
  source:
    'CPT evaluation and management guidelines, new and established patient; CMS Claims Processing Manual ch. 12 section 30.6.7',
  why: 'Seen by the same group and specialty within three years, the patient is established: CO-B16 or a lower payment.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { priorClaims }) =>
    lineHits(claim, (line, path) => {
      if (!inRanges(line.procedureCode, NEW_PATIENT) || !isIsoDate(line.dateOfService)) return undefined;
      const since = threeYearsBefore(line.dateOfService);
      const seen = standingClaims(claim, priorClaims)
        .filter(({ renderingTaxonomy }) => sameSpecialty(renderingTaxonomy, claim.rendering?.taxonomy ?? ''))
        .map(({ dateOfService }) => dateOfService)
        .filter((date) => since < date && date < line.dateOfService)
        .sort()
        .at(-1);
      if (seen === undefined) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} for a new patient, who was seen here on ${formatDate(seen)}.`,
        fix: 'Use the code for an established patient, unless that visit was of another specialty or not face to face.',
      };
    }),
  examples: {
    fires: {
      story: 'seen last year',
      claim: (clean) => withLines(clean, { procedureCode: '99203' }),
      context: { priorClaims: [priorClaim({ dateOfService: '2025-11-10' })] },
    },
    passes: {
      story: 'seen four years ago',
      claim: (clean) => withLines(clean, { procedureCode: '99203' }),
      context: { priorClaims: [priorClaim({ dateOfService: '2022-10-30' })] },
    },
  },
};
