import type { Feature } from '../../app/feature.ts';

export const today: Feature = {
  name: 'today',
  nav: [{ label: 'Today', to: '/', group: 'Day', keys: 'g t', endpoint: 'todays-work' }],
  screens: [{ path: '/', title: 'Today', endpoint: 'todays-work', page: () => import('./today.tsx') }],
};
