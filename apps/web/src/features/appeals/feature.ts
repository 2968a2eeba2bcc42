import type { Feature } from '../../app/feature.ts';

export const appeals: Feature = {
  name: 'appeals',
  nav: [{ label: 'Appeals', to: '/appeals', group: 'Money', keys: 'g l', endpoint: 'list-appeals' }],
  screens: [
    { path: '/appeals', title: 'Appeals', endpoint: 'list-appeals', page: () => import('./appeal-list.tsx') },
    { path: '/appeals/new', title: 'Appeal a denial', endpoint: 'open-appeal', page: () => import('./new-appeal.tsx') },
    { path: '/appeals/$appealId', title: 'Appeal', endpoint: 'show-appeal', page: () => import('./appeal.tsx') },
  ],
};
