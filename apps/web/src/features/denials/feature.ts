import type { Feature } from '../../app/feature.ts';

export const denials: Feature = {
  name: 'denials',
  nav: [{ label: 'Denials', to: '/denials', group: 'Money', keys: 'g n', endpoint: 'list-denials' }],
  screens: [
    { path: '/denials', title: 'Denials', endpoint: 'list-denials', page: () => import('./denial-list.tsx') },
    {
      path: '/denials/trends',
      title: 'Denial trends',
      endpoint: 'show-denial-trends',
      page: () => import('./trends.tsx'),
    },
  ],
};
