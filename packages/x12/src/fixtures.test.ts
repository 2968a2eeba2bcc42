import { describe, expect, it } from 'vitest';
import { checkX12 } from './check.ts';
import { readX12 } from './read.ts';
import { rewriteX12 } from './rewrite.ts';
import { FIXTURE_GUIDES, fixtures } from './testing/fixtures.ts';

/** A file dropped into fixtures/<guide>/{pass,fail,case} is a test. */
describe.each(FIXTURE_GUIDES)('fixtures of %s', (guide) => {
  it.each(fixtures(guide, 'pass'))('$name has no finding', ({ bytes }) => {
    expect(checkX12(bytes).findings).toEqual([]);
  });

  it.each(fixtures(guide, 'fail'))('$name has the error that its name says, and only that', ({ name, bytes }) => {
    const expected = name.split('/').at(-1)?.split('.')[0];
    const errors = checkX12(bytes).findings.filter((finding) => finding.severity === 'error');
    expect([...new Set(errors.map((error) => error.code))]).toEqual([expected]);
  });

  it.each([...fixtures(guide, 'pass'), ...fixtures(guide, 'case')])(
    '$name is read and written back byte for byte',
    ({ bytes }) => {
      const file = readX12(bytes);
      expect(file.readable).toBe(true);
      expect(rewriteX12(file)).toEqual(bytes);
    },
  );
});

describe('the fixtures', () => {
  it('hold at least one passing file of each guide', () => {
    for (const guide of FIXTURE_GUIDES) expect(fixtures(guide, 'pass').length, guide).toBeGreaterThan(0);
  });
});
