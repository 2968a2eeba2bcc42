import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';

/**
 * A check of one loop, made when the loop has ended. It may look at the loop's own segments, at its parents' segments,
 * and at everything below it that holds no unit of the guide (`Guide.units`); of children that are or hold units only
 * their number is known (`loopCount`), since a stream has let go of them. Sums over units go through `at.tally`.
 */
export type LoopCheck = (at: Collector, loop: Loop) => void;
