import type { Feature } from '../../app/feature.ts';

export const patients: Feature = {
  name: 'patients',
  nav: [{ label: 'Patients', to: '/patients', group: 'Care', keys: 'g p', endpoint: 'list-patients' }],
  screens: [
    { path: '/patients', title: 'Patients', endpoint: 'list-patients', page: () => import('./patient-list.tsx') },
    { path: '/patients/new', title: 'New patient', endpoint: 'add-patient', page: () => import('./new-patient.tsx') },
    { path: '/patients/$patientId', title: 'Patient', endpoint: 'show-patient', page: () => import('./patient.tsx') },
    {
      path: '/patients/$patientId/account',
      title: 'Patient account',
      endpoint: 'show-account',
      page: () => import('./account.tsx'),
    },
  ],
};
