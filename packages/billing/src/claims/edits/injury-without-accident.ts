import type { Edit } from './edit.ts';
import { SINCE_ICD10 } from './support/since.ts';

/** Injuries at their first treatment; bites, poisoning, complications and the like (T15 on) are no such accidents. */
const INJURY = /^(S\d\d|T0\d|T14)[0-9A-Z]{3}[AB]$/;

export const injuryWithoutAccident: Edit = {
  id: 'injury-without-accident',
  title: 'An injury says whether an accident was behind it',
  severity: 'warn',
  source:
    '005010X222A1 loop 2300 CLM11 and DTP*439; CMS-1500 item 10; CMS Medicare Secondary Payer Manual ch. 3 section 30',
  why: 'Payers ask the patient how it happened and hold the claim until the answer comes (CO-226, N215).',
  kinds: ['professional', 'institutional'],
  effective: SINCE_ICD10,
  check: ({ diagnoses, accident, details }) => {
    if (accident) return [];
    const at = diagnoses.findIndex((code) => INJURY.test(code));
    if (at < 0 || details?.institutional?.occurrences?.some(({ code }) => code >= '01' && code <= '06')) return [];
    return [
      {
        where: 'accident',
        message: `The diagnosis ${diagnoses[at]} is an injury and the claim says nothing of an accident.`,
        fix: 'Ask the patient: enter auto, work or other accident with its day, or leave it when there was none.',
      },
    ];
  },
  examples: {
    fires: { story: 'ankle sprain', claim: (clean) => ({ ...clean, diagnoses: ['S93401A'] }) },
    passes: {
      story: 'ankle sprain of a fall',
      claim: (clean) => ({ ...clean, diagnoses: ['S93401A'], accident: { kind: 'other', date: '2026-11-01' } }),
    },
  },
};
