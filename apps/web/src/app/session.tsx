import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import type { Me } from 'cleanclaim/contract/views';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type ApiError, fetchJson, onLostSession } from '../api/client.ts';

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
    queryFn: ({ signal }) => fetchJson<Me>('GET', '/api/me', undefined, { signal }),
    retry: false,
    staleTime: 60_000,
  });
  useEffect(() => onLostSession(() => setLost(true)), []);
  const again = () => {
    setLost(false);
    client.resetQueries();
  };
  if (me.data && !lost) {
    if (!me.data.totpEnabled) return setUpTotp(me.data, again);
    return <MeContext.Provider value={me.data}>{signedIn}</MeContext.Provider>;
  }
  if (lost || me.error?.status === 401) return signIn(me.data ? 'idle' : 'first', again);
  return me.error ? failed(me.error, again) : loading;
}
