import { expect, test } from 'vitest';
import { readRemarks } from './remarks.ts';

test('remark codes are read with commas or blanks between, each once and in capitals', () => {
  expect(readRemarks(' n130, M15 ma130;N130 ')).toEqual({ ok: true, remarks: ['N130', 'M15', 'MA130'] });
  expect(readRemarks('')).toEqual({ ok: true, remarks: [] });
});

test('what is no remark code is named', () => {
  expect(readRemarks('N130, CO-45')).toEqual({
    ok: false,
    message: '"CO-45" is no remark code. Type it as N130, with commas between.',
  });
});
