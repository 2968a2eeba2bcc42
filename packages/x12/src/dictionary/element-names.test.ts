import { describe, expect, it } from 'vitest';
import { componentName, elementName } from './element-names.ts';
import { dictionaryOf } from './release-006020.ts';

/** It has every segment of 005010 too. */
const { segments, composites } = dictionaryOf('006020');
const lists = [
  ...[...segments].map(([id, { elements }]) => ({ id, elements, name: elementName })),
  ...[...composites].map(([id, { elements }]) => ({ id, elements, name: componentName })),
];

describe.each(lists)('names of $id', ({ id, elements, name }) => {
  const names = elements.map((_, i) => name(id, i + 1));

  it('has one for each position, and none beyond', () => {
    expect(names.filter((one) => /^(Element|Component) \d+$/.test(one))).toEqual([]);
    expect(name(id, elements.length + 1)).toMatch(/^(Element|Component) \d+$/);
  });

  it('has each but once, and without signs that a key could not hold', () => {
    expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(names.length);
    for (const one of names) expect(one).toMatch(/^[A-Z][A-Za-z0-9 -]*$/);
  });
});
