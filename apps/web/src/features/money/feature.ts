import type { Feature } from '../../app/feature.ts';

export const moneyByHand: Feature = {
  name: 'money',
  nav: [{ label: 'Credit balances', to: '/credits', group: 'Money', keys: 'g o', endpoint: 'list-credits' }],
  screens: [
    { path: '/credits', title: 'Credit balances', endpoint: 'list-credits', page: () => import('./credit-list.tsx') },
    {
      path: '/credits/$creditKey',
      title: 'Credit balance',
      endpoint: 'show-credit',
      page: () => import('./credit.tsx'),
    },
    { path: '/refunds', title: 'Refunds', endpoint: 'list-refunds', page: () => import('./refund-list.tsx') },
    { path: '/refunds/$refundId', title: 'Refund', endpoint: 'show-refund', page: () => import('./refund.tsx') },
    { path: '/payments/$paymentId', title: 'Payment', endpoint: 'show-payment', page: () => import('./payment.tsx') },
  ],
};
