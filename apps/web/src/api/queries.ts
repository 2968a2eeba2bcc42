import {
  keepPreviousData,
  type QueryClient,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Api } from 'cleanclaim/contract/api';
import type { EndpointName } from 'cleanclaim/contract/endpoints';
import { ApiError, call } from './client.ts';

/** Asks an endpoint and keeps the answer fresh: after each action and when the server says that something changed. */
export function useEndpoint<N extends EndpointName>(
  name: N,
  input: Api[N]['input'],
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
): UseQueryResult<Api[N]['output'], ApiError> {
  return useQuery<Api[N]['output'], ApiError>({
    queryKey: [name, input],
    queryFn: ({ signal, client, queryKey }) =>
      // A second asking of the same question is the page's own: it does not keep the person signed in.
      call(name, input, { signal, background: client.getQueryData(queryKey) !== undefined }),
    enabled: options.enabled ?? true,
    ...(STEADY.has(name) ? { staleTime: Number.POSITIVE_INFINITY } : {}),
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** What changes only when the server is started anew: asked once a page. */
const STEADY: ReadonlySet<unknown> = new Set<EndpointName>(['list-code-sets', 'show-edit-vocabulary']);

/** Everything on the screen is asked again: one change may show in a list, a balance and a queue. */
export function refreshAll(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ predicate: ({ queryKey }) => !STEADY.has(queryKey[0]) });
}

/** Performs an action of the person's; what is on the screen follows. */
export function useAction<N extends EndpointName>(name: N) {
  const client = useQueryClient();
  return useMutation<Api[N]['output'], ApiError, Api[N]['input']>({
    mutationFn: (input) => call(name, input),
    onSettled: () => refreshAll(client),
  });
}

/** Tries again only when nothing answered: a refusal stays one. */
export function shouldRetry(failures: number, error: Error): boolean {
  return error instanceof ApiError && error.status === 0 && failures < 2;
}
