import { element } from '../access.ts';
import type { Guide } from '../guide.ts';
import type { Segment } from '../types.ts';
import { guide270 } from './270-005010x279a1.ts';
import { guide271 } from './271-005010x279a1.ts';
import { guide275 } from './275-006020x314.ts';
import { guide276 } from './276-005010x212.ts';
import { guide277 } from './277-005010x212.ts';
import { guide277ca } from './277ca-005010x214.ts';
import { guide277rfi } from './277rfi-006020x313.ts';
import { guide278Request } from './278-request-005010x217.ts';
import { guide278Response } from './278-response-005010x217.ts';
import { guide820 } from './820-005010x218.ts';
import { guide820x } from './820-005010x306.ts';
import { guide834 } from './834-005010x220a1.ts';
import { guide835 } from './835-005010x221a1.ts';
import { guide837d } from './837d-005010x224a2.ts';
import { guide837i } from './837i-005010x223a2.ts';
import { guide837p } from './837p-005010x222a1.ts';
import { guide999 } from './999-005010x231a1.ts';

/** Every guide that the engine defines. */
export const GUIDES: readonly Guide[] = [
  guide837p,
  guide837d,
  guide837i,
  guide835,
  guide999,
  guide277ca,
  guide276,
  guide277,
  guide275,
  guide277rfi,
  guide834,
  guide820,
  guide820x,
  guide270,
  guide271,
  guide278Request,
  guide278Response,
];

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
