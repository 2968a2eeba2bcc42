import type { Feature } from '../../app/feature.ts';

export const settings: Feature = {
  name: 'settings',
  nav: [{ label: 'Settings', to: '/settings', group: 'Practice', keys: 'g ,', endpoint: 'show-practice' }],
  screens: [
    { path: '/settings', title: 'Settings', endpoint: 'show-practice', page: () => import('./settings.tsx') },
    {
      path: '/settings/payers/$payerId',
      title: 'Payer',
      endpoint: 'show-payer',
      page: () => import('./payer-page.tsx'),
    },
    {
      path: '/settings/providers/$providerId',
      title: 'Provider',
      endpoint: 'show-provider',
      page: () => import('./provider-page.tsx'),
    },
    {
      path: '/settings/contracts/$contractId',
      title: 'Contract',
      endpoint: 'show-contract',
      page: () => import('./contract-page.tsx'),
    },
    {
      path: '/settings/edits/$editId',
      title: 'Your edit',
      endpoint: 'show-practice-edit',
      page: () => import('./edits/edit-page.tsx'),
    },
    { path: '/settings/$tab', title: 'Settings', endpoint: 'show-practice', page: () => import('./settings.tsx') },
  ],
};
