import type { Feature } from '../../app/feature.ts';

export const account: Feature = {
  name: 'account',
  nav: [],
  screens: [{ path: '/my-account', title: 'My account', page: () => import('./my-account.tsx') }],
};
