import type { Edit } from './edit.ts';
import { asDependent } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const subscriberNameRequired: Edit = {
  id: 'subscriber-name-required',
  title: 'Subscriber of a dependent has last and first name',
  severity: 'hold',
  source: '005010X222A1 loop 2010BA NM103, NM104',
  why: 'The payer finds the policy by its subscriber; without the name it answers CO-31, patient not known.',
  effective: SINCE_5010,
  check: ({ relationship, subscriber: { name } }) =>
    relationship === '18'
      ? []
      : (['last', 'first'] as const)
          .filter((part) => isBlank(name[part]))
          .map((part) => ({
            where: `subscriber.name.${part}`,
            message: `The patient is not the subscriber, and the subscriber has no ${part} name that can be sent.`,
            fix: 'Enter the policy holder as on the insurance card.',
          })),
  examples: {
    fires: {
      story: "child's claim without the parent's last name",
      claim: (clean) => {
        const claim = asDependent(clean);
        return { ...claim, subscriber: { ...claim.subscriber, name: { last: '', first: 'Odile' } } };
      },
    },
    passes: { story: "child's claim with the parent's name", claim: asDependent },
  },
};
