import type { Feature } from '../../app/feature.ts';

export const patientBilling: Feature = {
  name: 'patient-billing',
  nav: [
    {
      label: 'Patient billing',
      to: '/patient-billing',
      group: 'Money',
      keys: 'g h',
      endpoint: 'preview-statements',
    },
  ],
  screens: [
    {
      path: '/patient-billing',
      title: 'Patient billing',
      endpoint: 'preview-statements',
      page: () => import('./statement-run.tsx'),
    },
    {
      path: '/patient-billing/rules',
      title: 'Rules of patient billing',
      endpoint: 'show-billing-policy',
      page: () => import('./billing-rules.tsx'),
    },
    {
      path: '/patients/$patientId/billing',
      title: 'Billing of a patient',
      endpoint: 'show-patient-billing',
      page: () => import('./patient-billing.tsx'),
    },
    {
      path: '/patients/$patientId/explanation',
      title: 'A balance, explained',
      endpoint: 'explain-to-patient',
      page: () => import('./explanation.tsx'),
    },
  ],
};
