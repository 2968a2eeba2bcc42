import { useMe } from '../../app/session.tsx';

/** Whether the person's roles may bring files in. Upload has a route of its own, so its operation is asked for. */
export function useMayImport(): boolean {
  return useMe().may.includes('receive-file');
}
