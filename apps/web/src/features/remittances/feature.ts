import type { Feature } from '../../app/feature.ts';

export const remittances: Feature = {
  name: 'remittances',
  nav: [
    { label: 'Remittances', to: '/remittances', group: 'Money', keys: 'g r', endpoint: 'list-remittances' },
    { label: 'Money to place', to: '/exceptions', group: 'Money', keys: 'g e', endpoint: 'list-exceptions' },
  ],
  screens: [
    {
      path: '/remittances',
      title: 'Remittances',
      endpoint: 'list-remittances',
      page: () => import('./remittance-list.tsx'),
    },
    {
      path: '/remittances/$remittanceId',
      title: 'Remittance',
      endpoint: 'show-remittance',
      page: () => import('./remittance.tsx'),
    },
    {
      path: '/exceptions',
      title: 'Money to place',
      endpoint: 'list-exceptions',
      page: () => import('./exception-list.tsx'),
    },
  ],
};
