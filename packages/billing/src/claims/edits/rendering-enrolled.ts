import { formatDate } from '../../kernel/index.ts';
import { isEnrolledOn } from '../../parties/index.ts';
import type { Edit } from './edit.ts';
import { withPayer, withRendering } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const renderingEnrolled: Edit = {
  id: 'rendering-enrolled',
  title: 'The rendering provider is enrolled with the payer on the day',
  severity: 'hold',
  source: '42 CFR 424.505 (Medicare) and 455.410 (Medicaid); the payer’s contract for others',
  why: 'A service of somebody who is not enrolled is denied with CO-B7, and the patient may not be billed.',
  effective: SINCE_5010,
  check: ({ payer, rendering, dateOfService: day }) => {
    if (!payer.checksEnrollment || !rendering) return [];
    const here = (rendering.enrollments ?? []).filter(({ payerId }) => payerId === payer.id);
    if (here.some((one) => isEnrolledOn(one, day))) return [];
    const pending = here.some(({ status }) => status === 'pending');
    return [
      {
        where: 'rendering',
        message: `${rendering.lastOrOrganizationName} was not enrolled with ${payer.name} on ${formatDate(day)}.`,
        fix: pending
          ? 'Hold the claim until the enrollment is through; ask the payer for its first day.'
          : 'Enter the enrollment on the provider with its days, or enroll the provider.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'enrollment pending',
      claim: (clean) =>
        withRendering(withPayer(clean, { checksEnrollment: true }), {
          enrollments: [{ payerId: 'payer-1', status: 'pending', from: '2026-10-01' }],
        }),
    },
    passes: {
      story: 'enrolled for years',
      claim: (clean) =>
        withRendering(withPayer(clean, { checksEnrollment: true }), {
          enrollments: [{ payerId: 'payer-1', status: 'active', from: '2019-04-01' }],
        }),
    },
  },
};
