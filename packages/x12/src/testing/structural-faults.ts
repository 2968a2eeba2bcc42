import { FIXTURE_GUIDES, fixtures } from './fixtures.ts';
import { elementFaults } from './structural/elements.ts';
import type { Making, StructuralFault } from './structural/fault.ts';
import { levelFaults } from './structural/levels.ts';
import { segmentFaults } from './structural/segments.ts';
import { loopsOf, standing } from './structural/tree.ts';

/**
 * Every rule of a guide's structure that its passing fixtures use, broken once: a required segment removed, an element
 * emptied, a code replaced, a repeat exceeded, and so on. Each comes with the finding that it must give.
 */
export function* structuralFaults(guide: string): Generator<StructuralFault> {
  const seen = new Set<string>();
  for (const { bytes } of fixtures(guide, 'pass')) {
    const { lines, sets } = standing(new TextDecoder('latin1').decode(bytes));
    for (const set of sets) {
      const rulesByLoop = Map.groupBy(set.guide.rules, ({ loop }) => loop);
      const at: Making = { set, lines, seen, rulesByLoop };
      for (const loop of loopsOf(set.root)) {
        yield* levelFaults(at, loop);
        yield* segmentFaults(at, loop);
        yield* elementFaults(at, loop);
      }
    }
  }
}

/** Guides with fixtures and loops: TA1 has no guide. */
export const STRUCTURAL_GUIDES: readonly string[] = FIXTURE_GUIDES.filter((name) => name !== 'TA1');
