import { formatCents, parseCents } from '../../money.ts';
import type { GrownLoop } from './from-guide.ts';
import { type Grown, textAt } from './guide-segment.ts';
import { type Random, several, times, whole } from './random.ts';

/** Puts right what the rule language cannot say of a guide: totals, counts, pointers, what repeats or must not. */
export type Finish = (random: Random, loops: readonly GrownLoop[]) => void;

const segmentsOf = (loops: readonly GrownLoop[], loopIds: readonly string[], id: string): Grown[] =>
  loops.filter((loop) => loopIds.includes(loop.id)).flatMap((loop) => loop.segments.filter((one) => one.id === id));

/** Nothing is paid beyond the charge: the amount at `paid` is at most that at `charge`. */
function atMost(segments: readonly Grown[], paid: number, charge: number): void {
  for (const { elements } of segments) {
    const [amount, limit] = [parseCents(elements[paid - 1] ?? ''), parseCents(elements[charge - 1] ?? '')];
    if (elements[paid - 1] !== '' && (amount ?? 0) > (limit ?? 0)) elements[paid - 1] = formatCents(limit ?? 0);
  }
}

/** QTY of the header of an 834: subscribers, dependents and both. */
function memberTotals(_random: Random, loops: readonly GrownLoop[]): void {
  const members = segmentsOf(loops, ['2000'], 'INS');
  const subscribers = members.filter(({ elements }) => elements[0] === 'Y').length;
  const totals: Record<string, number> = { ET: subscribers, DT: members.length - subscribers, TO: members.length };
  for (const { elements } of segmentsOf(loops, ['ST'], 'QTY')) {
    const total = totals[elements[0] ?? ''];
    if (total !== undefined) elements[1] = String(total);
  }
}

/** Gives siblings of a loop different codes in element 1 of their opener; those for which there is none go. */
function differ(loops: readonly GrownLoop[], id: string, codes: readonly string[]): void {
  for (const parent of loops) {
    const children = parent.loops.filter((loop) => loop.id === id);
    children.forEach((child, i) => {
      const opener = child.segments[0];
      const code = codes[i];
      if (opener !== undefined && code !== undefined) opener.elements[0] = code;
    });
    const surplus = new Set(children.slice(codes.length));
    parent.loops = parent.loops.filter((loop) => !surplus.has(loop));
  }
}

/** Pointers to diagnoses name those of the nearest HI; without one there are no pointers. */
function pointers(random: Random, loops: readonly GrownLoop[], id: string, n: number): void {
  for (const loop of loops) {
    for (const { id: own, elements } of loop.segments) {
      if (own !== id || (elements[n - 1] ?? '') === '') continue;
      const count = diagnosisCount(loop);
      const chosen = several(
        random,
        times(count, (i) => String(i + 1)),
        whole(random, 1, 4),
      );
      elements[n - 1] = chosen.join(':');
    }
  }
}

function diagnosisCount(start: GrownLoop): number {
  for (let loop: GrownLoop | undefined = start; loop !== undefined; loop = loop.parent) {
    const hi = loop.segments.find((one) => one.id === 'HI');
    if (hi !== undefined) return hi.elements.filter((text) => text !== '').length;
  }
  return 0;
}

/** By guide name. */
export const FINISHES: Readonly<Record<string, Finish>> = {
  '270': (random, loops) => pointers(random, loops, 'EQ', 5),
  '271': (random, loops) => pointers(random, loops, 'EB', 14),
  '277': (_random, loops) => atMost(segmentsOf(loops, ['2200D', '2200E', '2220D', '2220E'], 'STC'), 5, 4),
  '834': (random, loops) => {
    memberTotals(random, loops);
    differ(loops, '2320', ['P', 'S', 'T']);
  },
};

/** A segment whose qualifier the loop already has goes, where the guide lists several qualifiers for it. */
export function dropTwins(loops: readonly GrownLoop[]): void {
  for (const loop of loops) {
    const seen = new Set<string>();
    const kept = loop.segments.map((segment, i) => {
      const rule = loop.rules[i];
      if (rule?.key === undefined || rule.key.codes.size === 1) return true;
      const key = `${segment.id} ${textAt(segment, rule.key.element, rule.key.component)}`;
      const isTwin = seen.has(key);
      seen.add(key);
      return !isTwin;
    });
    loop.segments = loop.segments.filter((_, i) => kept[i]);
    loop.rules = loop.rules.filter((_, i) => kept[i]);
  }
}
