import { isDeepStrictEqual } from 'node:util';
import type { Guide, LoopRule } from '../guide.ts';
import { readX12 } from '../read.ts';
import type { Rule } from '../rule.ts';
import { fixtures } from './fixtures.ts';
import { isBroken } from './generate/ask.ts';
import { envelope } from './generate/envelope.ts';
import {
  bodyOf,
  everyLoop,
  type Growing,
  type GrownLoop,
  growLoop,
  numberLevels,
  startGrowth,
} from './generate/from-guide.ts';
import type { Grown } from './generate/guide-segment.ts';
import { seeded } from './generate/random.ts';
import { make } from './generate/repair.ts';
import { placements, setsOf, written } from './round-trip.ts';
import { standing } from './structural/tree.ts';

/** A valid file in which one rule of the guide was broken. */
export interface RuleFault {
  rule: Rule;
  bytes: Uint8Array;
  /** The rules that are broken, the one itself and those that cannot but break with it, each as often as it is. */
  broken: readonly Rule[];
  /** Identifiers of the segments that were put in, taken out or changed. */
  touched: ReadonlySet<string>;
}

/** Ways that are tried for one rule in one loop. */
const ATTEMPTS = 4;

/**
 * Breaks each rule of a guide: in a loop of a passing fixture its condition is made true and its need false, by the plain
 * reading of both. Of what is tried, that is taken which breaks the fewest other rules.
 */
export function* ruleFaults(guide: Guide): Generator<RuleFault> {
  const roots = fixtures(guide.name, 'pass').flatMap(({ bytes }) =>
    standing(new TextDecoder('latin1').decode(bytes))
      .sets.filter((set) => set.guide === guide)
      .map(({ root }) => root),
  );
  for (const [i, rule] of guide.rules.entries()) {
    const fault = faultOf(guide, rule, roots, i);
    if (fault !== undefined) yield fault;
  }
}

function faultOf(guide: Guide, rule: Rule, roots: readonly GrownLoop[], seed: number): RuleFault | undefined {
  let best: RuleFault | undefined;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    for (const [r, root] of roots.entries()) {
      const loops = everyLoop(root);
      const places = loops.flatMap(({ id }, i) => (id === rule.loop ? [i] : []));
      // Where no fixture has the loop, it is grown below a loop that may have it.
      if (places.length === 0)
        places.push(...loops.flatMap((loop, i) => (childRule(loop, rule) === undefined ? [] : [i])));
      for (const place of places) {
        const fault = tryOn(guide, rule, root, place, seed * 1000 + attempt * 100 + r);
        if (fault !== undefined && fault.broken.length < (best?.broken.length ?? 99)) best = fault;
        if (best?.broken.length === 1) return best;
      }
    }
  }
  return best;
}

function tryOn(guide: Guide, rule: Rule, original: GrownLoop, place: number, seed: number): RuleFault | undefined {
  const root = cloneOf(original, undefined);
  const at = { ...startGrowth(guide, seeded(seed), 0.1), isRaw: true };
  const loop = loopFor(at, rule, everyLoop(root)[place]);
  if (loop === undefined) return undefined;
  if (rule.when !== undefined) make(at, rule.when, loop, true);
  make(at, rule.needs, loop, false);
  numberLevels(root);
  const broken = everyLoop(root).flatMap((one) => guide.rules.filter((other) => isBroken(other, one)));
  if (!broken.includes(rule)) return undefined;
  const body = bodyOf(root);
  const isInside = (i: number): boolean => !['ST', 'SE'].includes(body.segments[i]?.[0] ?? '');
  const bytes = written(envelope(guide, [body.segments.filter((_, i) => isInside(i))]));
  // What a change puts into another loop is another file than the one that was meant.
  const [set] = setsOf(readX12(bytes));
  const places = set === undefined ? [] : placements(set).map(({ place: where }) => where);
  if (
    !isDeepStrictEqual(
      places,
      body.places.filter((_, i) => isInside(i)),
    )
  )
    return undefined;
  return { rule, bytes, broken, touched: changedIds(original, root) };
}

const childRule = (loop: GrownLoop, { loop: id }: Rule): LoopRule | undefined =>
  loop.rule.items.find((item): item is LoopRule => item.kind === 'loop' && item.id === id);

/** The loop that the rule looks at: this one, or one that is grown below it. */
function loopFor(at: Growing, rule: Rule, loop: GrownLoop | undefined): GrownLoop | undefined {
  if (loop === undefined || loop.id === rule.loop) return loop;
  const child = childRule(loop, rule);
  if (child === undefined) return undefined;
  const grown = growLoop(at, child, loop);
  loop.loops.push(grown);
  return grown;
}

function cloneOf(loop: GrownLoop, parent: GrownLoop | undefined): GrownLoop {
  const segments = loop.segments.map(({ id, elements }): Grown => ({ id, elements: [...elements] }));
  const own: GrownLoop = { id: loop.id, parent, segments, loops: [], rule: loop.rule, rules: [...loop.rules] };
  own.loops = loop.loops.map((child) => cloneOf(child, own));
  return own;
}

/** Identifiers of segments that stand in one of two trees only. */
function changedIds(one: GrownLoop, other: GrownLoop): Set<string> {
  const textsOf = (root: GrownLoop): string[] =>
    everyLoop(root).flatMap(({ id, segments }) =>
      segments.map((segment) => `${segment.id} ${id} ${segment.elements.join('*').replace(/\*+$/, '')}`),
    );
  const [a, b] = [textsOf(one), textsOf(other)];
  const different = [...a.filter((text) => !b.includes(text)), ...b.filter((text) => !a.includes(text))];
  return new Set(different.map((text) => text.split(' ')[0] ?? ''));
}
