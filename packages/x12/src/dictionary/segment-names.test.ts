import { expect, it } from 'vitest';
import { dictionaryOf } from './release-006020.ts';
import { segmentName } from './segment-names.ts';

it('every segment of the standard has a name', () => {
  expect([...dictionaryOf('006020').segments.keys()].filter((id) => segmentName(id) === id)).toEqual([]);
});

it('a segment that is none is called by its identifier', () => {
  expect(segmentName('QQ9')).toBe('QQ9');
});
