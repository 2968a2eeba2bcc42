import type { Edit } from './edit.ts';
import { asDependent } from './support/example.ts';
import { samePerson } from './support/same-person.ts';
import { SINCE_5010 } from './support/since.ts';

export const selfIsSubscriber: Edit = {
  id: 'self-is-subscriber',
  title: 'Patient and subscriber agree where the relationship is self',
  severity: 'hold',
  source: '005010X222A1 loop 2000B SBR02, loop 2010BA',
  why: 'The claim sends one person only. Two that differ mean one record is wrong, and the payer answers CO-31 or CO-140.',
  effective: SINCE_5010,
  check: ({ relationship, patient, subscriber }) =>
    relationship !== '18' || samePerson(patient, subscriber)
      ? []
      : [
          {
            where: 'subscriber',
            message: 'The relationship is self, but name or birth date of patient and subscriber differ.',
            fix: 'Correct the one that is wrong, or choose spouse, child or other.',
          },
        ],
  examples: {
    fires: {
      story: 'self with another subscriber',
      claim: (clean) => ({ ...asDependent(clean), relationship: '18' }),
    },
    passes: { story: 'self with the same person', claim: (clean) => ({ ...clean, subscriber: clean.patient }) },
  },
};
