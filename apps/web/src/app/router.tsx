import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { lazy } from 'react';
import { FEATURES } from '../features/index.ts';
import { ScreenGuard } from './screen-guard.tsx';
import { NotFound, ScreenFailed } from './screen-states.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFound,
});

const routes = FEATURES.flatMap((feature) =>
  feature.screens.map((screen) => {
    const Lazy = lazy(() => screen.page().then(({ Page }) => ({ default: Page })));
    return createRoute({
      getParentRoute: () => root,
      path: screen.path,
      component: () => (
        <ScreenGuard screen={screen}>
          <Lazy />
        </ScreenGuard>
      ),
    });
  }),
);

/** Every screen of every feature, loaded when it is first opened. */
export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: false,
  scrollRestoration: false,
  // Texts stay texts: the router's own way reads `search=1E10` as a number and writes the address anew.
  parseSearch: (query) => Object.fromEntries(new URLSearchParams(query)),
  stringifySearch: (params) => {
    const query = new URLSearchParams(params as Record<string, string>).toString();
    return query ? `?${query}` : '';
  },
  defaultErrorComponent: ({ error, reset }) => (
    <ScreenFailed error={error instanceof Error ? error : new Error(String(error))} reset={reset} />
  ),
});
