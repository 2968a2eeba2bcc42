import { expect, test } from 'vitest';
import { z } from 'zod';
import { newId } from './ids.ts';

const ids = Array.from({ length: 20_000 }, newId);

test('ids made one after the other sort in that order, also within a millisecond', () => {
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids.map((id) => id.slice(0, 13))).size).toBeLessThan(ids.length);
});

test('no id comes twice, and each is a UUID of version 7', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 100)) expect(z.uuidv7().safeParse(id).success).toBe(true);
});
