import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { KeysProvider } from './keys.tsx';
import { router } from './router.tsx';
import { Failed, Loading } from './screen-states.tsx';
import { SessionGate } from './session.tsx';

const SignIn = lazy(() => import('../features/sign-in/sign-in.tsx').then((m) => ({ default: m.SignIn })));
const SetUpTotp = lazy(() => import('../features/sign-in/set-up-totp.tsx').then((m) => ({ default: m.SetUpTotp })));
const Welcome = lazy(() => import('../features/sign-in/welcome.tsx').then((m) => ({ default: m.Welcome })));

/** The one address that needs no session: a one-time link. */
const welcomeToken = /^\/welcome\/([\w-]+)$/.exec(window.location.pathname)?.[1];

export function App() {
  return (
    <Suspense fallback={<Loading />}>
      {welcomeToken ? (
        <Welcome token={welcomeToken} />
      ) : (
        <SessionGate
          signedIn={
            <KeysProvider>
              <RouterProvider router={router} />
            </KeysProvider>
          }
          signIn={(reason, onDone) => <SignIn reason={reason} onDone={onDone} />}
          setUpTotp={(me, onDone) => <SetUpTotp me={me} onDone={onDone} />}
          loading={<Loading />}
          failed={(error, again) => <Failed error={error} again={again} />}
        />
      )}
    </Suspense>
  );
}
