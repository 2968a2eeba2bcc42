import { describe, expect, it } from 'vitest';
import { GUIDES } from './guides/index.ts';
import { readX12 } from './read.ts';
import { usesIn, usesOf } from './testing/generate/coverage.ts';
import { envelope } from './testing/generate/envelope.ts';
import { generateFrom } from './testing/generate/generate-from.ts';
import { seeded } from './testing/generate/random.ts';
import { isRewritten, lostByTyped, placements, setsOf, written } from './testing/round-trip.ts';
import type { GuideName } from './typed/read.ts';
import { validateX12 } from './validate/index.ts';

/** Transaction sets of each guide. The claim guides and the 835 have generators of their own. */
const SETS = 1000;
/** Probabilities of what a guide leaves open: from sparse to full sets. */
const DENSITIES = [0.1, 0.2, 0.3, 0.5];
/** Sets of these hold little but what is open. */
const DENSE: Readonly<Record<string, readonly number[]>> = { '271': [0.2, 0.5], '278-response': [0.3, 0.7] };
const guides = GUIDES.filter(({ name }) => !['837P', '837I', '837D', '835'].includes(name));

describe.each(guides)(`${SETS} generated transaction sets of the $name`, (guide) => {
  it('have no finding, stand in their loops, use all of the guide, and survive every way through the package', () => {
    const random = seeded(20_261_102);
    const densities = DENSE[guide.name] ?? DENSITIES;
    const bodies = Array.from({ length: SETS }, (_, i) => generateFrom(guide, random, densities[i % densities.length]));
    const bytes = written(
      envelope(
        guide,
        bodies.map(({ segments }) => segments),
      ),
    );
    const file = readX12(bytes);
    expect(validateX12(file).slice(0, 5)).toEqual([]);
    const left = usesOf(guide);
    setsOf(file).forEach((set, i) => {
      const found = placements(set);
      expect(found.map(({ place }) => place)).toEqual(bodies[i]?.places);
      for (const { segment, rule, place } of found) {
        left.delete(place);
        if (rule !== undefined) for (const use of usesIn(segment.elements, rule, place)) left.delete(use);
      }
    });
    expect([...left]).toEqual([]);
    expect(isRewritten(bytes, file)).toBe(true);
    expect(lostByTyped(guide.name as GuideName, file)).toBeUndefined();
  });
});
