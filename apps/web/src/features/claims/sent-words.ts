import { count } from '../../ui/words.ts';

/** What became of claims that were told to go. */
export function sentWords({ claims, returned }: { claims: number; returned: number }): string {
  const back = returned > 0 ? ` ${count(returned, 'claim')} could not be written and came back as held.` : '';
  return claims === 0
    ? `Nothing was sent.${back || ' No claim was ready any more.'}`
    : `${count(claims, 'claim is', 'claims are')} on the way.${back}`;
}
