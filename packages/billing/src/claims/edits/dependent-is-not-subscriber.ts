import type { Edit } from './edit.ts';
import { asDependent } from './support/example.ts';
import { samePerson } from './support/same-person.ts';
import { SINCE_5010 } from './support/since.ts';

export const dependentIsNotSubscriber: Edit = {
  id: 'dependent-is-not-subscriber',
  title: 'A dependent is somebody else than the subscriber',
  severity: 'hold',
  source: '005010X222A1 loop 2000B SBR02 and loop 2000C PAT01',
  why: 'Sent as own dependent, the patient is looked up in the wrong place and the claim comes back as CO-31.',
  effective: SINCE_5010,
  check: ({ relationship, patient, subscriber }) =>
    relationship !== '18' && samePerson(patient, subscriber)
      ? [
          {
            where: 'relationship',
            message: 'Patient and subscriber are the same person, yet the relationship is not self.',
            fix: 'Set the relationship to self, or enter the real policy holder as subscriber.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'child of oneself',
      claim: (clean) => ({ ...clean, relationship: '19', subscriber: clean.patient }),
    },
    passes: { story: 'child of another person', claim: asDependent },
  },
};
