import { describe, expect, it } from 'vitest';
import { FAULTS } from './testing/faults/index.ts';
import { errorsOf, findingsOf, passingText, recount } from './testing/fixtures.ts';

describe.each(FAULTS)('one fault in a valid $guide ($story)', ({ guide, story, faults }) => {
  const base = passingText(guide, story);
  it('is valid without the fault', () => {
    expect(findingsOf(base)).toEqual([]);
  });
  it.each(faults)('%j -> %j gives %s', (from, to, findings) => {
    expect(base).toContain(from);
    const expected = findings === '' ? [] : findings.split(';');
    expect(findingsOf(recount(base.replace(from, to))).sort()).toEqual(expected.sort());
  });
});

describe('a wrong segment count', () => {
  it('is one finding that gives the right count', () => {
    const text = passingText('837P', 'office-visit').replace(/SE\*\d+/, 'SE*99');
    expect(errorsOf(text)).toEqual(['se-count SE01']);
  });
});
