import type { Feature } from '../../app/feature.ts';

export const records: Feature = {
  name: 'records',
  nav: [{ label: 'Audit', to: '/audit', group: 'Practice', keys: 'g a', endpoint: 'list-audit-events' }],
  screens: [{ path: '/audit', title: 'Audit', endpoint: 'list-audit-events', page: () => import('./audit.tsx') }],
};
