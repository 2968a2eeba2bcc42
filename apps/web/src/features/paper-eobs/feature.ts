import type { Feature } from '../../app/feature.ts';

export const paperEobs: Feature = {
  name: 'paper-eobs',
  nav: [],
  screens: [
    { path: '/paper-eobs', title: 'On paper', endpoint: 'list-paper-eobs', page: () => import('./paper-list.tsx') },
    {
      path: '/paper-eobs/new',
      title: 'Type a paper EOB',
      endpoint: 'save-paper-eob',
      page: () => import('./new-paper.tsx'),
    },
    {
      path: '/paper-eobs/$paperEobId',
      title: 'Paper EOB',
      endpoint: 'show-paper-eob',
      page: () => import('./paper.tsx'),
    },
  ],
};
