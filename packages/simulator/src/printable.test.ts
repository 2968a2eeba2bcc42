import { DEFAULT_DELIMITERS } from '@cleanclaim/x12';
import { expect, it } from 'vitest';
import { printable } from './printable.ts';

it('plain text stays, accents fold, separators and other scripts go', () => {
  expect(printable('PCN-1/A.B', DEFAULT_DELIMITERS)).toBe('PCN-1/A.B');
  expect(printable('Peña', DEFAULT_DELIMITERS)).toBe('Pena');
  expect(printable('日', DEFAULT_DELIMITERS)).toBe('?');
  expect(printable('A*B:C', DEFAULT_DELIMITERS)).toBe('A B C');
});
