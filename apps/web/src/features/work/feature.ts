import type { Feature } from '../../app/feature.ts';

export const work: Feature = {
  name: 'work',
  nav: [{ label: 'Work queue', to: '/work', group: 'Day', keys: 'g w', endpoint: 'list-work' }],
  screens: [
    { path: '/work', title: 'Work queue', endpoint: 'list-work', page: () => import('./work-queue.tsx') },
    { path: '/work/$workItemId', title: 'Work item', endpoint: 'show-work', page: () => import('./work-item.tsx') },
  ],
};
