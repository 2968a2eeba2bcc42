import type { Feature } from '../../app/feature.ts';

export const variances: Feature = {
  name: 'variances',
  nav: [{ label: 'Variances', to: '/variances', group: 'Money', keys: 'g x', endpoint: 'list-variances' }],
  screens: [
    { path: '/variances', title: 'Variances', endpoint: 'total-variances', page: () => import('./variances.tsx') },
    {
      path: '/variances/lines',
      title: 'Variances by line',
      endpoint: 'list-variances',
      page: () => import('./variance-lines.tsx'),
    },
    {
      path: '/variances/$varianceId',
      title: 'Variance',
      endpoint: 'show-variance',
      page: () => import('./variance.tsx'),
    },
    {
      path: '/disputes/$disputeId',
      title: 'Dispute',
      endpoint: 'show-variance-dispute',
      page: () => import('./dispute.tsx'),
    },
  ],
};
