import type { Feature } from '../../app/feature.ts';

export const figures: Feature = {
  name: 'figures',
  nav: [
    { label: 'Receivables', to: '/receivables', group: 'Money', keys: 'g z', endpoint: 'age-receivables' },
    { label: 'Key figures', to: '/figures', group: 'Money', keys: 'g k', endpoint: 'show-kpis' },
  ],
  screens: [
    {
      path: '/receivables',
      title: 'Receivables',
      endpoint: 'age-receivables',
      page: () => import('./receivables.tsx'),
    },
    { path: '/figures', title: 'Key figures', endpoint: 'show-kpis', page: () => import('./key-figures.tsx') },
  ],
};
