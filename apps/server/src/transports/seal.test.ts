import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

test('a sealed secret opens with its key in its place, and is not readable before', () => {
  const sealed = seal('pass phrase', 'key', 'tenant/connection');
  expect(sealed.includes('pass phrase')).toBe(false);
  expect(unseal(sealed, 'key', 'tenant/connection')).toBe('pass phrase');
});

test('another key, another place and a changed byte open nothing', () => {
  const sealed = seal('pass phrase', 'key', 'tenant/connection');
  expect(unseal(sealed, 'other key', 'tenant/connection')).toBeUndefined();
  expect(unseal(sealed, 'key', 'tenant/other')).toBeUndefined();
  const changed = Buffer.from(sealed);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(unseal(changed, 'key', 'tenant/connection')).toBeUndefined();
  expect(unseal(new Uint8Array(3), 'key', 'tenant/connection')).toBeUndefined();
});

test('the same secret never looks the same twice', () => {
  expect(seal('a', 'key', 'p').equals(seal('a', 'key', 'p'))).toBe(false);
});
