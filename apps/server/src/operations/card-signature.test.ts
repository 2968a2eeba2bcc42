import { expect, test } from 'vitest';
import { isSigned, signMessage } from './card-signature.ts';

const now = new Date('2026-11-02T12:00:00Z');
const seconds = now.getTime() / 1000;
const signature = signMessage('s3cret', '{"id":"e1"}', seconds);

test('a message holds while its secret, its words and its minutes are right', () => {
  expect(isSigned('s3cret', '{"id":"e1"}', signature, now)).toBe(true);
  expect(isSigned('s3cret', '{"id":"e1"}', `${signature},v1=00`, now)).toBe(true);
  expect(isSigned('other', '{"id":"e1"}', signature, now)).toBe(false);
  expect(isSigned('s3cret', '{"id":"e2"}', signature, now)).toBe(false);
  expect(isSigned('s3cret', '{"id":"e1"}', '', now)).toBe(false);
});

test('an old one is refused, and one whose time was changed too', () => {
  expect(isSigned('s3cret', '{"id":"e1"}', signature, new Date(now.getTime() + 301_000))).toBe(false);
  const moved = signature.replace(String(seconds), String(seconds + 301));
  expect(isSigned('s3cret', '{"id":"e1"}', moved, new Date(now.getTime() + 301_000))).toBe(false);
});
