import type { Feature } from '../../app/feature.ts';

export const claims: Feature = {
  name: 'claims',
  nav: [{ label: 'Claims', to: '/claims', group: 'Claims', keys: 'g c', endpoint: 'list-claims' }],
  screens: [
    { path: '/claims', title: 'Claims', endpoint: 'list-claims', page: () => import('./claim-list.tsx') },
    { path: '/claims/$claimId', title: 'Claim', endpoint: 'show-claim', page: () => import('./claim.tsx') },
    {
      path: '/claims/$claimId/explain',
      title: 'Explain the balance',
      endpoint: 'explain-claim',
      page: () => import('./explain.tsx'),
    },
  ],
};
