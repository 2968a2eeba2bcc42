import { findingAt } from './finding.ts';
import type { PlacedLoop } from './place.ts';
import type { Finding, Segment } from './types.ts';

/**
 * Segments that a stream keeps of one set at a time: those of the open unit and of the loops around it. The largest claim
 * that a guide allows has some thousands; without a limit, one claim without end would fill the memory.
 */
export const MAX_KEPT = 100_000;

/** How many segments of a set are kept. */
export interface Kept {
  count: number;
  /** True from the limit on until a unit is handed over: what comes meanwhile is dropped, the units after it are not. */
  isFull: boolean;
}

/**
 * Counts a segment that was placed and checked. Beyond the limit it is dropped again, with one finding for the unit: what
 * follows is still checked segment by segment, but sums and what joins segments may be wrong.
 */
export function keepSegment(kept: Kept, segment: Segment, loop: PlacedLoop, control: string): Finding | undefined {
  if (!kept.isFull && kept.count < MAX_KEPT) {
    kept.count += 1;
    return undefined;
  }
  loop.segments.pop();
  if (kept.isFull) return undefined;
  kept.isFull = true;
  return findingAt(segment, {
    control,
    loop: loop.id,
    code: 'unit-too-large',
    message: `More than ${MAX_KEPT.toLocaleString('en-US')} segments belong together here; the rest is not kept.`,
    fix: 'Look for a missing CLM, CLP or HL: the guides allow far smaller claims.',
  });
}

/** A loop has ended that is handed over or dropped: its segments no longer count, and a new unit may be kept. */
export function letGo(kept: Kept, loop: PlacedLoop): void {
  kept.count -= segmentsIn(loop);
  if (loop.table.passesOn) kept.isFull = false;
}

function segmentsIn(loop: PlacedLoop): number {
  let count = loop.segments.length;
  for (const child of loop.loops) count += segmentsIn(child);
  return count;
}
