import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { chance, parts, type Random, several, whole } from './random.ts';

/** Reasons by group, more than a segment can hold; none of them wants a remark code. */
const REASONS: Readonly<Record<string, readonly string[]>> = {
  CO: ['45', '97', '253', '131', '24', '29', '59'],
  OA: ['23', '94', '100', '101', '109', '169', '209'],
  PI: ['45', '94', '97', '54', '58', '59', '60'],
  PR: ['1', '2', '3', '66', '119', '122', '187'],
};

/**
 * CAS segments whose amounts sum up to a total: one to three groups with one to six different reasons each, some with a
 * quantity, some with a pair of amounts that cancels out. None where the total is 0.
 */
export function adjustments(random: Random, total: number): OutSegment[] {
  if (total === 0) return [];
  const groups = several(random, Object.keys(REASONS), whole(random, 1, 3));
  const shares = parts(random, total, groups.length);
  return shares.map((share, i) => {
    const group = groups[i] ?? 'CO';
    const amounts = parts(random, share, chance(random, 0.7) ? whole(random, 1, 2) : whole(random, 3, 6));
    if (chance(random, 0.05) && amounts.length <= 4) amounts.push(250, -250);
    const reasons = several(random, REASONS[group] ?? [], amounts.length);
    const triples = amounts.flatMap((cents, k): OutElement[] => [
      reasons[k],
      formatCents(cents),
      chance(random, 0.1) ? '1' : undefined,
    ]);
    return ['CAS', group, ...triples];
  });
}
