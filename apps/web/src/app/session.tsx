import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { Me } from 'cleanclaim/contract/views';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { ApiError, type CallOptions, choosePractice, chosenPractice, fetchJson, onLostSession } from '../api/client.ts';
import { dropAllDrafts, keepDraftsOf } from '../ui/form/draft.ts';

const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. Only below the session's gate. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('nobody is signed in here');
  return me;
}

/** Whether the person's roles may call an endpoint: what is not allowed is not offered. */
export function useMay(): (endpoint: EndpointName) => boolean {
  const may = new Set<string>(useMe().may);
  return (endpoint) => may.has(endpoint);
}

/** Who is signed in; a practice chosen before, where the person works no more, is forgotten. */
async function askMe(options: CallOptions): Promise<Me> {
  const ask = () => fetchJson<Me>('GET', '/api/me', undefined, options);
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'no-membership' || !chosenPractice()) throw error;
    choosePractice(undefined);
    return ask();
  }
}

/** Signs out and forgets everything that was typed or shown. */
export async function signOut(): Promise<void> {
  await fetchJson('POST', '/api/sign-out', {});
  dropAllDrafts();
  choosePractice(undefined);
  window.location.assign('/');
}

interface GateProps {
  signedIn: ReactNode;
  signIn: (reason: 'first' | 'idle', onDone: () => void) => ReactNode;
  setUpTotp: (me: Me, onDone: () => void) => ReactNode;
  loading: ReactNode;
  failed: (error: ApiError, again: () => void) => ReactNode;
}

/** Shows sign-in, set-up of the second factor, or the product. The page behind stays at its address. */
export function SessionGate({ signedIn, signIn, setUpTotp, loading, failed }: GateProps) {
  const client = useQueryClient();
  const [lost, setLost] = useState(false);
  const me = useQuery<Me, ApiError>({
    queryKey: ['me'],
    // Asked again by the page itself it keeps nobody signed in.
    queryFn: ({ signal, client: cache }) => askMe({ signal, background: cache.getQueryData(['me']) !== undefined }),
    retry: false,
    // Recovery codes are shown once: nothing may take their screen away.
    refetchOnReconnect: false,
    staleTime: 60_000,
  });
  useEffect(() => onLostSession(() => setLost(true)), []);
  const again = () => {
    setLost(false);
    client.resetQueries();
  };
  if (me.data && !lost) {
    if (!me.data.totpEnabled) return setUpTotp(me.data, again);
    keepDraftsOf(me.data.userId);
    return <MeContext.Provider value={me.data}>{signedIn}</MeContext.Provider>;
  }
  if (lost || me.error?.status === 401) {
    return signIn(me.data || me.error?.code === 'signed-off' ? 'idle' : 'first', again);
  }
  return me.error ? failed(me.error, again) : loading;
}
