import type { Feature } from '../../app/feature.ts';

export const print: Feature = {
  name: 'print',
  nav: [{ label: 'Mail', to: '/mail', group: 'Claims', keys: 'g m', endpoint: 'list-print-batches' }],
  screens: [
    { path: '/mail', title: 'Mail', endpoint: 'list-print-batches', page: () => import('./mail.tsx') },
    {
      path: '/mail/printers',
      title: 'Printers',
      endpoint: 'list-printer-offsets',
      page: () => import('./printers.tsx'),
    },
    {
      path: '/mail/$printBatchId',
      title: 'Print batch',
      endpoint: 'show-print-batch',
      page: () => import('./print-batch.tsx'),
    },
  ],
};
