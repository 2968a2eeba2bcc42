import type { Feature } from '../../app/feature.ts';

export const coding: Feature = {
  name: 'coding',
  nav: [],
  screens: [
    {
      path: '/visits/$encounterId/coding',
      title: 'Coding',
      endpoint: 'review-coding',
      page: () => import('./coding.tsx'),
    },
  ],
};
