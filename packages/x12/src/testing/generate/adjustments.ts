import { formatCents } from '../../money.ts';
import type { OutElement, OutSegment } from '../../types.ts';
import { chance, parts, pick, type Random, several, whole } from './random.ts';

const REASONS: Readonly<Record<string, readonly string[]>> = {
  CO: ['45', '97', '253', '131'],
  OA: ['23', '94', '100'],
  PI: ['45', '94'],
  PR: ['1', '2', '3', '119'],
};

/**
 * CAS segments whose amounts sum up to a total: one to three groups with one to six reason triples each, some with a
 * quantity, some with a pair that cancels out. None where the total is 0.
 */
export function adjustments(random: Random, total: number): OutSegment[] {
  if (total === 0) return [];
  const groups = several(random, Object.keys(REASONS), whole(random, 1, 3));
  const shares = parts(random, total, groups.length);
  return shares.map((share, i) => {
    const group = groups[i] ?? 'CO';
    const amounts = parts(random, share, chance(random, 0.7) ? whole(random, 1, 2) : whole(random, 3, 5));
    if (chance(random, 0.05) && amounts.length <= 4) amounts.push(250, -250);
    const triples = amounts.flatMap((cents): OutElement[] => [
      pick(random, REASONS[group] ?? ['45']),
      formatCents(cents),
      chance(random, 0.1) ? '1' : undefined,
    ]);
    return ['CAS', group, ...triples];
  });
}
