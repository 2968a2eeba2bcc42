import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, useParams } from '@tanstack/react-router';
import { FEATURES } from '../features/index.ts';
import { Shell } from './shell.tsx';
import { NotFound, ScreenFailed } from './screen-states.tsx';
import { ScreenGuard } from './screen-guard.tsx';

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
    const Lazy = lazyRouteComponent(screen.page, 'Page');
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
  defaultErrorComponent: ScreenFailed,
});

/** A part of the address: `usePathParam('claimId')` on `/claims/$claimId`. */
export function usePathParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}
