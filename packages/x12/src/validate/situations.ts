import { childLoops, component, element, firstSegment, walkLoops } from '../access.ts';
import type { Situation } from '../guide.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { add, addElement } from './collector.ts';

/** Checks the "required when" notes that a guide states as data (SNIP 4). */
export function checkSituations(at: Collector, root: Loop, situations: readonly Situation[]): void {
  if (situations.length === 0) return;
  const byLoop = Map.groupBy(situations, (situation) => situation.loop);
  for (const loop of walkLoops(root)) {
    for (const situation of byLoop.get(loop.id) ?? []) checkSituation(at, loop, situation);
  }
}

function checkSituation(at: Collector, loop: Loop, situation: Situation): void {
  const { when, needs, code, severity, message, fix } = situation;
  const trigger = firstSegment(loop, when.segment);
  if (trigger === undefined || !holds(trigger, when)) return;
  const parts = { snip: 4 as const, code, severity, message, fix };
  if ('elements' in needs) {
    const missing = missingElement(trigger, needs.elements, needs.anyComponent);
    if (missing === undefined) return;
    addElement(at, trigger, loop.id, missing, needs.anyComponent?.[0], { ...parts, ik403: '1' });
    return;
  }
  const children = needs.child === undefined ? [loop] : childLoops(loop, needs.child);
  const places = needs.alsoIn === undefined ? children : [...children, ...childLoops(loop, needs.alsoIn)];
  // A child loop that is missing altogether has its own finding.
  if (places.length === 0 || places.some((one) => firstSegment(one, needs.segment, needs.qualifier) !== undefined))
    return;
  const place = places[0]?.segments[0] ?? trigger;
  add(at, place, needs.child ?? loop.id, { ...parts, segment: needs.segment, ik304: 'I6' });
}

function holds(trigger: Segment, when: Situation['when']): boolean {
  if (when.components === undefined) return when.values.includes(element(trigger, when.element));
  return when.components.some((m) => when.values.includes(component(trigger, when.element, m)));
}

function missingElement(
  trigger: Segment,
  elements: readonly number[],
  anyComponent: readonly number[] | undefined,
): number | undefined {
  if (anyComponent === undefined) return elements.find((n) => element(trigger, n) === '');
  return elements.find((n) => anyComponent.every((m) => component(trigger, n, m) === ''));
}
