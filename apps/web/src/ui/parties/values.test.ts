import { expect, test } from 'vitest';
import { addressText, ageOn, fullName, phoneText, withName } from './values.ts';

test('an age counts completed years, the birthday included', () => {
  expect(ageOn('1980-05-17', '2026-05-16')).toBe(45);
  expect(ageOn('1980-05-17', '2026-05-17')).toBe(46);
});

test('names, telephones and addresses read as people write them', () => {
  expect(fullName({ last: 'Vance', first: 'Marta', middle: 'L.', suffix: 'Jr' })).toBe('Vance, Marta L. Jr');
  expect(phoneText('2185550100')).toBe('(218) 555-0100');
  expect(phoneText('218-555')).toBe('218-555');
  expect(addressText({ line1: '77 Birch Lane', city: 'Duluth', state: 'MN', zip: '558031234' })).toBe(
    '77 Birch Lane, Duluth, MN 55803-1234',
  );
});

test('a name that was left blank is still asked for by its own fields', () => {
  expect(withName(undefined)).toEqual({ name: {} });
  expect(withName({ name: { last: 'Vance' }, phone: '1' })).toEqual({ name: { last: 'Vance' }, phone: '1' });
});
