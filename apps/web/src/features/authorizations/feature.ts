import type { Feature } from '../../app/feature.ts';

export const authorizations: Feature = {
  name: 'authorizations',
  nav: [
    { label: 'Authorizations', to: '/authorizations', group: 'Care', keys: 'g u', endpoint: 'list-authorizations' },
  ],
  screens: [
    {
      path: '/authorizations',
      title: 'Authorizations',
      endpoint: 'list-authorizations',
      page: () => import('./authorization-list.tsx'),
    },
    {
      path: '/authorizations/new',
      title: 'Ask for authorization',
      endpoint: 'request-authorization',
      page: () => import('./request-form.tsx'),
    },
    {
      path: '/authorizations/enter',
      title: 'Enter an authorization',
      endpoint: 'enter-authorization',
      page: () => import('./entry-form.tsx'),
    },
    {
      path: '/authorizations/$authorizationId',
      title: 'Authorization',
      endpoint: 'show-authorization',
      page: () => import('./authorization.tsx'),
    },
  ],
};
