import type { Feature } from '../../app/feature.ts';

export const encounters: Feature = {
  name: 'encounters',
  nav: [{ label: 'Visits', to: '/visits', group: 'Care', keys: 'g v', endpoint: 'list-encounters' }],
  screens: [
    { path: '/visits', title: 'Visits', endpoint: 'list-encounters', page: () => import('./visit-list.tsx') },
    { path: '/visits/new', title: 'Charge capture', endpoint: 'add-encounter', page: () => import('./new-visit.tsx') },
    { path: '/visits/$encounterId', title: 'Visit', endpoint: 'show-encounter', page: () => import('./visit.tsx') },
  ],
};
