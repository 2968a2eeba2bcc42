import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsMask, fitsMaskAt } from './rule-mask.ts';

const CLASSES = new Map([
  ['#', '[0-9]'],
  ['@', '[A-Za-z]'],
  ['&', '[A-Za-z0-9]'],
  ['?', '[^]'],
]);

/** The reference: the mask as a regular expression. */
function pattern(mask: string): RegExp {
  const open = mask.endsWith('*');
  const fixed = [...(open ? mask.slice(0, -1) : mask)].map(
    (one) => CLASSES.get(one) ?? one.replace(/[^A-Za-z0-9]/g, '\\$&'),
  );
  return new RegExp(`^${fixed.join('')}${open ? '[^]*' : ''}$`);
}

/** A character that values and masks share often; rarely any other. */
const literal = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...'059ADXZadxz-./^[\\(|+$ ') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
);

/** Any mask that `parsePayerRules` takes: only the last character may be `*`. */
const mask = fc
  .tuple(fc.array(fc.oneof(literal, fc.constantFrom(...CLASSES.keys())), { maxLength: 8 }), fc.constantFrom('', '*'))
  .map(([fixed, rest]) => fixed.join('').replaceAll('*', '') + rest);

/** A value made from the mask, and so one that fits it or nearly does. */
const nearly = (wanted: string): fc.Arbitrary<string> => {
  const one = (place: string): fc.Arbitrary<string> =>
    place === '*'
      ? fc.array(literal, { maxLength: 3 }).map((rest) => rest.join(''))
      : fc.oneof({ weight: 4, arbitrary: member(place) }, { weight: 1, arbitrary: fc.oneof(literal, fc.constant('')) });
  return fc.tuple(...wanted.split('').map(one)).map((parts) => parts.join(''));
};

const DIGITS = '0123456789';
const LETTERS = 'ABMYZabmyz';
function member(place: string): fc.Arbitrary<string> {
  if (place === '#') return fc.constantFrom(...DIGITS);
  if (place === '@') return fc.constantFrom(...LETTERS);
  if (place === '&') return fc.constantFrom(...DIGITS, ...LETTERS);
  return place === '?' ? literal : fc.constant(place);
}

describe('a mask', () => {
  it.each([
    ['0900', ['0900'], ['0300', '09000', '090', '0 00', '']],
    ['09##', ['0900', '0969'], ['0A00', '0300', '090']],
    ['D####', ['D0120', 'D9999'], ['A0120', 'd0120', 'D012A', 'D012', 'D01200']],
    ['F#@', ['F3F', 'F3n'], ['F33', 'FFF', 'F3']],
    ['#@&#@&#@@##', ['1EG4TE5MK73'], ['1EG4TE5MK7A', 'AEG4TE5MK73', '1EG4-TE5-MK73']],
    ['AX9', ['AX9'], ['BX9', 'A19', 'AX1']],
    ['&?', ['a ', '9-'], ['- ', 'a']],
    ['Z*', ['Z', 'Z00', 'Z?'], ['', 'A00', 'z00']],
    ['*', ['', 'x', '\n'], []],
    ['???.*', ['J01.90', '....'], ['J0190', 'J01']],
  ])('%s takes %j and not %j', (one, fitting, others) => {
    expect(fitting.filter((value) => !fitsMask(value, one))).toEqual([]);
    expect(others.filter((value) => fitsMask(value, one))).toEqual([]);
  });

  it('takes what its regular expression takes', () => {
    let fits = 0;
    const pair = mask.chain((one) => fc.tuple(fc.constant(one), fc.oneof(nearly(one), fc.string({ maxLength: 8 }))));
    fc.assert(
      fc.property(pair, ([one, value]) => {
        const expected = pattern(one).test(value);
        if (expected && one.length > 2) fits += 1;
        expect(fitsMask(value, one)).toBe(expected);
        // As bytes with something around them; only plain ASCII is looked at as bytes.
        if (!/^[ -~]*$/.test(value)) return;
        expect(fitsMaskAt(new TextEncoder().encode(`*${value}~`), 1, value.length + 1, one)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
    expect(fits).toBeGreaterThan(200);
  });
});
