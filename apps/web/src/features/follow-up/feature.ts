import type { Feature } from '../../app/feature.ts';

export const followUp: Feature = {
  name: 'follow-up',
  nav: [{ label: 'Follow-up', to: '/follow-up', group: 'Money', keys: 'g y', endpoint: 'list-follow-up' }],
  screens: [{ path: '/follow-up', title: 'Follow-up', endpoint: 'list-follow-up', page: () => import('./queue.tsx') }],
};
