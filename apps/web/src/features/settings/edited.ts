import { useRouter, useRouterState } from '@tanstack/react-router';

/** Which row of the tab's list is open in its dialog: it stands in the address, beside what the list keeps there. */
export interface Edited {
  /** Id of the row, `new`, or undefined. */
  id: string | undefined;
  /** The address that opens a row. */
  addressOf: (id: string) => string;
  open: (id: string) => void;
  close: () => void;
}

/** The address with the row in it; undefined takes it out. */
export function withEdited(address: string, id: string | undefined): string {
  const [path = '', query = ''] = address.split('?');
  const params = new URLSearchParams(query);
  if (id) params.set('edit', id);
  else params.delete('edit');
  const text = params.toString();
  return text ? `${path}?${text}` : path;
}

export function useEdited(): Edited {
  const { history } = useRouter();
  const address = useRouterState({ select: ({ location }) => location.pathname + location.searchStr });
  return {
    id: new URLSearchParams(address.split('?')[1]).get('edit') ?? undefined,
    addressOf: (id) => withEdited(address, id),
    open: (id) => history.push(withEdited(address, id)),
    close: () => history.replace(withEdited(address, undefined)),
  };
}
