import type { Feature } from '../../app/feature.ts';

export const coding: Feature = {
  name: 'coding',
  nav: [{ label: 'Second coding', to: '/second-coding', group: 'Care', keys: 'g d', endpoint: 'list-second-codings' }],
  screens: [
    {
      path: '/visits/$encounterId/coding',
      title: 'Coding',
      endpoint: 'review-coding',
      page: () => import('./coding.tsx'),
    },
    {
      path: '/second-coding',
      title: 'Second coding',
      endpoint: 'list-second-codings',
      page: () => import('./second-codings.tsx'),
    },
    {
      path: '/second-coding/$secondCodingId',
      title: 'Second coding',
      endpoint: 'show-second-coding',
      page: () => import('./second-coding.tsx'),
    },
  ],
};
