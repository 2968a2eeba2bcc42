import type { ServiceLine } from '../../types.ts';
import { ANESTHESIA, inRanges } from './code-ranges.ts';

/** Who gave or directed it: each line has one. */
export const ANESTHESIA_PERFORMERS: ReadonlySet<string> = new Set(['AA', 'AD', 'QK', 'QX', 'QY', 'QZ']);

export function isAnesthesia(line: ServiceLine): boolean {
  return inRanges(line.procedureCode, ANESTHESIA);
}
