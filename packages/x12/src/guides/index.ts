import { element } from '../access.ts';
import type { Guide } from '../guide.ts';
import type { Segment } from '../types.ts';
import { guide277ca } from './277ca-005010x214.ts';
import { guide835 } from './835-005010x221a1.ts';
import { guide837p } from './837p-005010x222a1.ts';
import { guide999 } from './999-005010x231a1.ts';

/** Every guide that the engine defines. */
export const GUIDES: readonly Guide[] = [guide837p, guide835, guide999, guide277ca];

const byKey = new Map<string, Guide[]>();
for (const guide of GUIDES) {
  for (const id of [guide.id, ...guide.alsoKnownAs]) {
    const key = `${guide.transaction} ${id}`;
    byKey.set(key, [...(byKey.get(key) ?? []), guide]);
  }
}

/**
 * The guide that defines a transaction set, by ST01 and the guide identifier; undefined where the engine has none. Where
 * request and response share an identifier, BHT02 of the second segment tells them apart.
 */
export function guideFor(transaction: string, guideId: string, second?: Segment): Guide | undefined {
  const known = byKey.get(`${transaction} ${guideId}`);
  if (known === undefined || known.length === 1) return known?.[0];
  return known.find((guide) => guide.variant?.includes(element(second, 2))) ?? known[0];
}
