import { describe, expect, it } from 'vitest';
import { readX12 } from './read.ts';
import { generate835 } from './testing/generate/835.ts';
import { generate837d } from './testing/generate/837d.ts';
import { generate837i } from './testing/generate/837i.ts';
import { generate837p } from './testing/generate/837p.ts';
import { envelope } from './testing/generate/envelope.ts';
import { type Random, seeded } from './testing/generate/random.ts';
import { isRewritten, lostByTyped, setsOf, written } from './testing/round-trip.ts';
import { type GuideName, guideNamed, isOfGuide } from './typed/read.ts';
import type { OutSegment } from './types.ts';
import { validateX12 } from './validate/index.ts';

/** Claims of each kind; half of them in each of two transaction sets. */
const CLAIMS = 10_000;

const KINDS: readonly (readonly [GuideName, (random: Random, claims: number) => OutSegment[], unit: string])[] = [
  ['837P', generate837p, 'CLM'],
  ['837I', generate837i, 'CLM'],
  ['837D', generate837d, 'CLM'],
  ['835', generate835, 'CLP'],
];

describe.each(KINDS)(`${CLAIMS} generated claims of the %s`, (name, generate, unit) => {
  it('have no finding and survive writing, reading and writing again, as text and as typed data', () => {
    const random = seeded(20_261_102);
    const bodies = [generate(random, CLAIMS / 2), generate(random, CLAIMS / 2 + 10)];
    const bytes = written(envelope(guideNamed(name), bodies));
    const file = readX12(bytes);
    const sets = setsOf(file);
    expect(sets.map((set) => isOfGuide(set, name))).toEqual([true, true]);
    expect(file.segments.filter(({ id }) => id === unit).length).toBeGreaterThanOrEqual(CLAIMS);
    expect(file.segments.length).toBe(bodies.flat().length + 8);
    expect(validateX12(file).slice(0, 5)).toEqual([]);
    expect(isRewritten(bytes, file)).toBe(true);
    expect(lostByTyped(name, file)).toBeUndefined();
  });
});

describe('the generators', () => {
  it.each(KINDS)('of the %s give the same file for the same seed, another for another', (_, generate) => {
    expect(generate(seeded(1), 20)).toEqual(generate(seeded(1), 20));
    expect(generate(seeded(1), 20)).not.toEqual(generate(seeded(2), 20));
  });
});
