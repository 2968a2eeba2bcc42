import { formatCents, parseCents } from '../../money.ts';
import { batchTotals } from './finish-277ca.ts';
import type { GrownLoop } from './from-guide.ts';
import { type Grown, textAt } from './guide-segment.ts';
import { type Random, several, times, whole } from './random.ts';

/** Puts right what the rule language cannot say of a guide: totals, counts, pointers, what repeats or must not. */
export type Finish = (random: Random, loops: readonly GrownLoop[]) => void;

const segmentsOf = (loops: readonly GrownLoop[], loopIds: readonly string[], id: string): Grown[] =>
  loops.filter((loop) => loopIds.includes(loop.id)).flatMap((loop) => loop.segments.filter((one) => one.id === id));

/** The number of a treatment is at most that of its series; both are whole. */
function series(loops: readonly GrownLoop[]): void {
  for (const { elements } of segmentsOf(loops, ['2000E'], 'CR2')) {
    const [number, count] = [Number(elements[0]), Math.trunc(Number(elements[1]))];
    if (elements[0] !== '' && elements[1] !== '' && number > count) elements[0] = String(Math.max(1, count));
    if (elements[0] !== '' && elements[1] !== '' && count < 1) elements[1] = '1';
  }
}

/** An amount at one place of a segment is at most the number at another. */
function atMost(segments: readonly Grown[], place: number, limitPlace: number): void {
  for (const { elements } of segments) {
    const [value, limit] = [parseCents(elements[place - 1] ?? ''), parseCents(elements[limitPlace - 1] ?? '')];
    if (elements[place - 1] !== '' && (value ?? 0) > (limit ?? 0)) elements[place - 1] = formatCents(limit ?? 0);
  }
}

/** QTY of the header of an 834: subscribers, dependents and both. */
function memberTotals(loops: readonly GrownLoop[]): void {
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

/** Where a dependent is named, the event is that of the dependent: an event after it would be read as such. */
function onePatient(loops: readonly GrownLoop[]): void {
  for (const subscriber of loops.filter(({ id }) => id === '2000C')) {
    const hasDependent = subscriber.loops.some(({ id }) => id === '2000D');
    subscriber.loops = subscriber.loops.filter(({ id }) => !hasDependent || id !== '2000E');
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

/** The header of a payment: what is paid, nothing where BPR04 says so, and the trace that repeats who pays. */
function payment(loops: readonly GrownLoop[], cents: number): void {
  const [bpr] = segmentsOf(loops, ['ST'], 'BPR');
  const [trn] = segmentsOf(loops, ['ST'], 'TRN');
  if (bpr === undefined || trn === undefined) return;
  bpr.elements[1] = formatCents(cents);
  for (const [n, from] of [
    [3, 10],
    [4, 11],
  ] as const) {
    if ((trn.elements[n - 1] ?? '') !== '' && (bpr.elements[from - 1] ?? '') !== '')
      trn.elements[n - 1] = bpr.elements[from - 1] ?? '';
  }
}

const sumOf = (segments: readonly Grown[], n: number): number =>
  segments.reduce((sum, { elements }) => sum + (parseCents(elements[n - 1] ?? '') ?? 0), 0);

/** 820: each remittance is what was billed with its adjustments, and all together are paid. */
function premium(loops: readonly GrownLoop[]): void {
  for (const detail of loops.filter(({ id }) => id === '2300A' || id === '2300B')) {
    const [rmr] = detail.segments;
    const adjusted = sumOf(segmentsOf(detail.loops, ['2320A', '2320B'], 'ADX'), 1);
    if (rmr !== undefined && (rmr.elements[4] ?? '') !== '')
      rmr.elements[4] = formatCents((parseCents(rmr.elements[3] ?? '') ?? 0) - adjusted);
  }
  const entities = loops.filter(({ id }) => id === '2000A' || id === '2000B');
  const remitted = sumOf(segmentsOf(loops, ['2300A', '2300B'], 'RMR'), 4);
  const previous = sumOf(segmentsOf(loops, ['2200A', '2200B'], 'ADX'), 1);
  const [bpr] = segmentsOf(loops, ['ST'], 'BPR');
  const isPaid = entities.length > 0;
  if (bpr !== undefined && (bpr.elements[0] === 'D') === isPaid) bpr.elements[0] = isPaid ? 'C' : 'D';
  settleMethod(bpr, isPaid ? remitted + previous : undefined);
  if (isPaid) payment(loops, remitted + previous);
  else payment(loops, parseCents(bpr?.elements[1] ?? '') ?? 0);
}

/** BPR04 NON only where nothing is paid; a check otherwise. */
function settleMethod(bpr: Grown | undefined, cents: number | undefined): void {
  const paid = cents ?? parseCents(bpr?.elements[1] ?? '') ?? 0;
  if (bpr !== undefined && bpr.elements[3] === 'NON' && paid !== 0) bpr.elements[3] = 'CHK';
}

/** 820 of an exchange: BPR02 is the sum of all RMR04. */
function exchangePayment(loops: readonly GrownLoop[]): void {
  const total = sumOf(segmentsOf(loops, ['2300'], 'RMR'), 4);
  settleMethod(segmentsOf(loops, ['ST'], 'BPR')[0], total);
  payment(loops, total);
}

/** ENT01 and LX01 that count through the whole set. */
function countThrough(loops: readonly GrownLoop[], ids: readonly string[]): void {
  loops
    .filter(({ id }) => ids.includes(id))
    .forEach((loop, i) => {
      const opener = loop.segments[0];
      if (opener !== undefined) opener.elements[0] = String(i + 1);
    });
}

/** By guide name. */
export const FINISHES: Readonly<Record<string, Finish>> = {
  '270': (random, loops) => pointers(random, loops, 'EQ', 5),
  '271': (random, loops) => pointers(random, loops, 'EB', 14),
  '275': (_random, loops) => countThrough(loops, ['2000A']),
  '277': (_random, loops) => atMost(segmentsOf(loops, ['2200D', '2200E', '2220D', '2220E'], 'STC'), 5, 4),
  '277CA': (_random, loops) => batchTotals(loops),
  '278-request': (random, loops) => {
    pointers(random, loops, 'SV1', 7);
    series(loops);
  },
  '278-response': (random, loops) => {
    pointers(random, loops, 'SV1', 7);
    series(loops);
    onePatient(loops);
  },
  '820': (_random, loops) => {
    countThrough(loops, ['2000A', '2000B']);
    premium(loops);
  },
  '820X': (_random, loops) => {
    countThrough(loops, ['2000']);
    exchangePayment(loops);
  },
  '834': (_random, loops) => {
    memberTotals(loops);
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
