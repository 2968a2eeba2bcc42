import type { Feature } from '../../app/feature.ts';

export const deposits: Feature = {
  name: 'deposits',
  nav: [{ label: 'Deposits', to: '/deposits', group: 'Money', keys: 'g b', endpoint: 'list-deposits' }],
  screens: [
    { path: '/deposits', title: 'Deposits', endpoint: 'list-deposits', page: () => import('./deposit-list.tsx') },
    {
      path: '/deposits/gaps',
      title: 'Bank against books',
      endpoint: 'list-deposit-gaps',
      page: () => import('./gap-list.tsx'),
    },
    {
      path: '/deposits/statements',
      title: 'Bank statements',
      endpoint: 'list-bank-statements',
      page: () => import('./statements.tsx'),
    },
    { path: '/deposits/day', title: 'Day close', endpoint: 'show-day', page: () => import('./day-close.tsx') },
    {
      path: '/deposits/payments/$paymentKey',
      title: 'Payment against the bank',
      endpoint: 'show-deposit-payment',
      page: () => import('./payment.tsx'),
    },
    {
      path: '/deposits/$bankLineId',
      title: 'Deposit',
      endpoint: 'show-deposit',
      page: () => import('./deposit.tsx'),
    },
  ],
};
