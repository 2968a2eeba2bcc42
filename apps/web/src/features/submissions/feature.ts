import type { Feature } from '../../app/feature.ts';

export const submissions: Feature = {
  name: 'submissions',
  nav: [{ label: 'Submissions', to: '/submissions', group: 'Claims', keys: 'g s', endpoint: 'list-submissions' }],
  screens: [
    {
      path: '/submissions',
      title: 'Submissions',
      endpoint: 'list-submissions',
      page: () => import('./submission-list.tsx'),
    },
    {
      path: '/submissions/$submissionId',
      title: 'Submission',
      endpoint: 'show-submission',
      page: () => import('./submission.tsx'),
    },
  ],
};
