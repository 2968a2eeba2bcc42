import { expect, test } from 'vitest';
import {
  codeWarning,
  diagnosisBefore,
  plainCode,
  pointerLetter,
  pointersFrom,
  shownCode,
  validity,
} from './code-text.ts';

test('a diagnosis is kept without its dot and shown with it', () => {
  expect(plainCode('diagnosis', ' e11.9 ')).toBe('E119');
  expect(shownCode('diagnosis', 'E119')).toBe('E11.9');
  expect(shownCode('diagnosis', 'I10')).toBe('I10');
  expect(shownCode('diagnosis', 'diabetes')).toBe('diabetes');
});

test('a diagnosis that stands twice names the first one, with or without its dot', () => {
  expect(diagnosisBefore(['E11.9', 'I10', 'E119'], 2)).toBe('A');
  expect(diagnosisBefore(['E11.9', 'I10', 'E119'], 0)).toBeUndefined();
  expect(diagnosisBefore(['', ''], 1)).toBeUndefined();
});

test('a procedure stays as it is, in capitals', () => {
  expect(plainCode('procedure', 'g0008')).toBe('G0008');
  expect(shownCode('procedure', '99213')).toBe('99213');
});

test('only a code that may not be billed on the day is warned about', () => {
  expect(codeWarning('valid', '2026-03-02')).toBeUndefined();
  expect(codeWarning(undefined, '2026-03-02')).toBeUndefined();
  expect(codeWarning('not-effective', '2026-03-02')).toBe('Not valid on 03/02/2026.');
});

test('validity names both ends, or the start of a code still in use', () => {
  expect(validity({ from: '2015-10-01' })).toBe('10/01/2015 on');
  expect(validity({ from: '2013-01-01', to: '2020-12-31' })).toBe('01/01/2013 to 12/31/2020');
});

test('pointers are letters, each diagnosis once', () => {
  expect(pointersFrom('a, cA')).toEqual([1, 3]);
  expect([1, 2, 12].map(pointerLetter).join('')).toBe('ABL');
});
