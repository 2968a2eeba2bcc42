import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { accidentDateRequired as edit } from './accident-date-required.ts';
import { accidentStateRequired } from './accident-state-required.ts';
import { placesOf } from './testing/run-example.ts';

const clean = sampleClaim();

test('an accident after the visit is held', () => {
  expect(placesOf(edit, { ...clean, accident: { kind: 'auto', date: '2026-11-03', state: 'MN' } })).toEqual([
    'accident.date',
  ]);
});

test('an unreadable accident date is held', () => {
  expect(placesOf(edit, { ...clean, accident: { kind: 'other', date: '2026-13-01' } })).toEqual(['accident.date']);
});

test('only an auto accident needs its state', () => {
  const date = '2026-11-01';
  expect(placesOf(accidentStateRequired, { ...clean, accident: { kind: 'employment', date } })).toEqual([]);
  expect(placesOf(accidentStateRequired, { ...clean, accident: { kind: 'auto', date, state: 'XX' } })).toEqual([
    'accident.state',
  ]);
});
