import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { GUIDES } from './guides/index.ts';
import { readX12 } from './read.ts';
import { isBroken } from './testing/generate/ask.ts';
import { envelope } from './testing/generate/envelope.ts';
import { generateUnrepaired } from './testing/generate/generate-from.ts';
import { seeded } from './testing/generate/random.ts';
import { placements, setsOf, written } from './testing/round-trip.ts';
import { validateX12 } from './validate/index.ts';

/** Generated sets of each guide, with rules broken at random. */
const SETS = 120;

const guides = GUIDES.filter(({ rules }) => rules.length > 0);

it.each(guides)('the rules of the $name find what the plain reading of their conditions finds', (guide) => {
  const random = seeded(20_261_102);
  const grown = Array.from({ length: SETS }, (_, i) => generateUnrepaired(guide, random, [0.2, 0.4, 0.7][i % 3]));
  const bytes = written(
    envelope(
      guide,
      grown.map(({ body }) => body.segments),
    ),
  );
  const messages = new Set(guide.rules.map(({ message }) => message));
  const findings = Map.groupBy(validateX12(readX12(bytes)), ({ control }) => control);
  const broken = new Set<string>();
  let compared = 0;
  setsOf(readX12(bytes)).forEach((set, i) => {
    const { control } = set;
    // A broken rule may leave open where a segment belongs; such a set is another one to the reader.
    const places = placements(set).map(({ place }) => place);
    if (!isDeepStrictEqual(places, grown[i]?.body.places)) return;
    compared += 1;
    const expected = (grown[i]?.loops ?? []).flatMap((loop) =>
      guide.rules.filter((rule) => isBroken(rule, loop)).map(({ code, message }) => `${code}: ${message}`),
    );
    const found = (findings.get(control) ?? [])
      .filter(({ message }) => messages.has(message))
      .map(({ code, message }) => `${code}: ${message}`);
    for (const one of expected) broken.add(one);
    expect(found.sort(), control).toEqual(expected.sort());
  });
  expect(compared).toBeGreaterThan(SETS * 0.75);
  // Most rules are broken in some set, so that the comparison means something.
  expect(broken.size).toBeGreaterThan(messages.size * 0.4);
});
