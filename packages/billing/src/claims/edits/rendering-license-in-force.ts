import { formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withRendering } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const renderingLicenseInForce: Edit = {
  id: 'rendering-license-in-force',
  title: 'The rendering provider had a license on the day',
  severity: 'hold',
  source: '42 CFR 410.20(b) and 424.516(a)(2) (licensed in the state of practice)',
  why: 'A service without a license is not payable, and a payment for it is an overpayment: CO-B7.',
  effective: SINCE_5010,
  check: ({ rendering, dateOfService: day, facility, billing }) => {
    const licenses = rendering?.licenses;
    if (!rendering || !licenses) return [];
    const state = (facility?.address ?? billing.address).state;
    const here = licenses.filter((license) => license.state === state);
    if (here.length === 0) return [];
    if (here.some(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))) return [];
    return [
      {
        where: 'rendering',
        message: `${rendering.lastOrOrganizationName} has no license in ${state} that was in force on ${formatDate(day)}.`,
        fix: 'Enter the renewed license on the provider; do not bill the service if there was none.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'expired in June',
      claim: (clean) => withRendering(clean, { licenses: [{ state: 'MN', number: '48210', to: '2026-06-30' }] }),
    },
    passes: {
      story: 'renewed',
      claim: (clean) =>
        withRendering(clean, {
          licenses: [
            { state: 'MN', number: '48210', to: '2026-06-30' },
            { state: 'MN', number: '48210', from: '2026-07-01', to: '2028-06-30' },
          ],
        }),
    },
  },
};
