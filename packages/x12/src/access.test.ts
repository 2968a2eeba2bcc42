import { describe, expect, it } from 'vitest';
import { allSegments, childLoops, component, element, firstSegment, repetitions, walkLoops } from './access.ts';
import type { Loop, Segment } from './types.ts';

const delimiters = { element: '*', repetition: '^', component: ':', segment: '~', suffix: '' };
const segment = (id: string, ...elements: string[]): Segment => ({ id, elements, position: 1, offset: 0, delimiters });
const clm = segment('CLM', 'A1', '100', '', '', '11:B:1', 'A^B:C');
const leaf: Loop = {
  id: '2010BA',
  segments: [segment('NM1', 'IL'), segment('REF', 'SY', '1'), segment('REF', 'Y4', '2')],
  loops: [],
};
const root: Loop = {
  id: 'ST',
  segments: [segment('ST', '837')],
  loops: [leaf, { id: '2300', segments: [clm], loops: [] }],
};

describe('access', () => {
  it('reads elements from 1, empty when absent', () => {
    expect([element(clm, 1), element(clm, 3), element(clm, 9), element(undefined, 1)]).toEqual(['A1', '', '', '']);
  });

  it('reads components from 1, of the first repetition', () => {
    expect([component(clm, 5, 1), component(clm, 5, 3), component(clm, 5, 4), component(clm, 6, 1)]).toEqual([
      '11',
      '1',
      '',
      'A',
    ]);
  });

  it('splits repetitions, and gives none for an empty element', () => {
    expect(repetitions(clm, 6)).toEqual(['A', 'B:C']);
    expect(repetitions(clm, 3)).toEqual([]);
    const old = { ...clm, delimiters: { ...delimiters, repetition: '' } };
    expect(repetitions(old, 6)).toEqual(['A^B:C']);
  });

  it('finds loops and segments', () => {
    expect(childLoops(root, '2300').map((loop) => loop.id)).toEqual(['2300']);
    expect(allSegments(leaf, 'REF').length).toBe(2);
    expect(element(firstSegment(leaf, 'REF', 'Y4'), 2)).toBe('2');
    expect(firstSegment(leaf, 'REF', 'ZZ')).toBeUndefined();
    expect(firstSegment(undefined, 'REF')).toBeUndefined();
    expect([...walkLoops(root)].map((loop) => loop.id)).toEqual(['ST', '2010BA', '2300']);
    expect([...walkLoops(undefined)]).toEqual([]);
  });
});
