import { expect, test } from 'vitest';
import { drillDown, filtersOf, lastDayOf, percent, trendName, trendsCsv } from './trend-values.ts';

const row = {
  key: 'CO-197',
  label: 'No authorization',
  denials: 2,
  claims: 1,
  deniedCents: 14800,
  recoveredCents: 10000,
  nextPayerCents: 0,
  preventableCents: 14800,
  openCents: 0,
  adjudicated: null,
};

test('a row is called by its code and words', () => {
  expect(trendName('cause', row)).toBe('CO-197 No authorization');
  expect(trendName('category', { key: 'timely-filing', label: '' })).toBe('Filed late');
  expect(trendName('code', { key: '', label: '' })).toBe('Whole claim');
  expect(trendName('payer', { key: 'id', label: 'Summit' })).toBe('Summit');
});

test('a rate is a percent, and a dash where nothing was decided', () => {
  expect(percent(1, 8)).toBe('12.5%');
  expect(percent(0, 0)).toBe('—');
});

test('a row leads to its denials of the same days, in every state', () => {
  const filters = filtersOf('cause', row) ?? [];
  const address = decodeURIComponent(drillDown({ from: '2026-05-01', to: '2026-11-02' }, filters));
  expect(address).toContain('{"field":"reasonCode","op":"is","values":["CO-197"]}');
  expect(address).toContain('"values":["2026-05-01"]');
  expect(address).toContain('written-off');
});

test('a month leads to its own days; a whole claim has no code to filter by', () => {
  expect(filtersOf('month', { ...row, key: '2026-02' })?.map(({ values }) => values[0])).toEqual([
    '2026-02-01',
    '2026-02-28',
  ]);
  expect(lastDayOf('2028-02')).toBe('2028-02-29');
  expect(filtersOf('code', { ...row, key: '' })).toBeUndefined();
});

test('the file has a line a row, and no formula', () => {
  const file = trendsCsv({ by: 'payer', rows: [{ ...row, label: '=Summit, Inc.' }] });
  expect(file.split('\r\n')[1]).toBe(`"'=Summit, Inc.",2,1,148.00,100.00,0.00,148.00,,`);
});
