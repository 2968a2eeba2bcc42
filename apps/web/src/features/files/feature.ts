import type { Feature } from '../../app/feature.ts';

export const files: Feature = {
  name: 'files',
  nav: [{ label: 'Files received', to: '/files', group: 'Care', keys: 'g f', endpoint: 'list-files' }],
  screens: [
    { path: '/files', title: 'Files received', endpoint: 'list-files', page: () => import('./file-list.tsx') },
    { path: '/files/$receivedFileId', title: 'File', endpoint: 'show-file', page: () => import('./file.tsx') },
  ],
};
