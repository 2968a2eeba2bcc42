import { useParams } from '@tanstack/react-router';

/** A part of the address: `usePathParam('claimId')` on `/claims/$claimId`. */
export function usePathParam(name: string): string {
  const params: Record<string, string | undefined> = useParams({ strict: false });
  return params[name] ?? '';
}
