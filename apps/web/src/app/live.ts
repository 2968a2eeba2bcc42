import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { withPractice } from '../api/client.ts';
import { refreshAll } from '../api/queries.ts';

const AT_MOST_EVERY_MS = 1500;

/** Follows the server's stream of changes: what is on the screen is asked again soon after something changed. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource(withPractice('/api/events'));
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void refreshAll(client);
      }, AT_MOST_EVERY_MS);
    };
    // The stream begins at the moment it opens: what happened while there was none is asked for once.
    stream.addEventListener('open', soon);
    stream.addEventListener('change', soon);
    stream.addEventListener('reset', soon);
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [client]);
}
