import type { Guide } from '../guide.ts';

const GUIDES: readonly Guide[] = [];

const byKey = new Map<string, Guide>();
for (const guide of GUIDES)
  for (const id of [guide.id, ...guide.alsoKnownAs]) byKey.set(`${guide.transaction} ${id}`, guide);

/** The guide that defines a transaction set, by ST01 and the guide identifier; undefined where the engine has none. */
export function guideFor(transaction: string, guideId: string): Guide | undefined {
  return byKey.get(`${transaction} ${guideId}`);
}
