import type { Feature } from '../../app/feature.ts';

export const eligibility: Feature = {
  name: 'eligibility',
  nav: [{ label: 'Eligibility', to: '/eligibility', group: 'Care', keys: 'g i', endpoint: 'list-eligibility-checks' }],
  screens: [
    {
      path: '/eligibility',
      title: 'Eligibility',
      endpoint: 'list-eligibility-checks',
      page: () => import('./eligibility-list.tsx'),
    },
    {
      path: '/eligibility/$checkId',
      title: 'Eligibility check',
      endpoint: 'show-eligibility-check',
      page: () => import('./eligibility-check.tsx'),
    },
  ],
};
