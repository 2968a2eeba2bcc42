import type { CodeSet } from '../types.ts';
import { starterIcd10cm } from './icd10cm.ts';

/** Name of the release, shown wherever a starter code is. */
export const STARTER_RELEASE = 'starter 2026.1';

let built: readonly CodeSet[] | undefined;

/**
 * The code sets that ship with the product: common codes with labels of our own. Sets with `subset: true` are not whole,
 * which screens say. Parsed on first use, then the same frozen array each time.
 */
export function starterCodeSets(): readonly CodeSet[] {
  built ??= Object.freeze([{ name: 'icd10cm', release: STARTER_RELEASE, subset: true, entries: starterIcd10cm() }]);
  return built;
}
