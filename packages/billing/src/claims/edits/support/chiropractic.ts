import type { ServiceLine } from '../../types.ts';

const SPINE = new Set(['98940', '98941', '98942']);

/** True for manipulation of the spine, all that Medicare covers of a chiropractor. */
export function isSpinalManipulation({ procedureCode }: ServiceLine): boolean {
  return SPINE.has(procedureCode);
}

/** Subluxation of a region of the spine: M99.00 to M99.05. */
export function isSubluxation(diagnosis: string): boolean {
  return /^M990[0-5]$/.test(diagnosis);
}
