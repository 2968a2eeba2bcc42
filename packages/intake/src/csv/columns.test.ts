import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnOf, SUPERBILL_COLUMNS } from './columns.ts';

test('headers are read whatever their case, blanks and punctuation', () => {
  expect(columnOf(' Date of Service ')).toBe('date_of_service');
  expect(columnOf('D.O.B')).toBeUndefined();
  expect(columnOf('Patient-DOB')).toBe('birth_date');
  expect(columnOf('__proto__')).toBeUndefined();
});

test('no header names two columns', () => {
  const headers = SUPERBILL_COLUMNS.flatMap((column) => [column.name, ...column.aliases]);
  expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
});

test('the README lists every column with its other names', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
  for (const { name, aliases, meaning } of SUPERBILL_COLUMNS) {
    const others = aliases.map((alias) => `\`${alias}\``).join(', ');
    expect(readme).toContain(`| \`${name}\` | ${meaning} | ${others} |`.replace(/ +/g, ' '));
  }
});
