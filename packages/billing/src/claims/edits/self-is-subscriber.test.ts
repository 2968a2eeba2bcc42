import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { dependentIsNotSubscriber } from './dependent-is-not-subscriber.ts';
import { selfIsSubscriber } from './self-is-subscriber.ts';
import { placesOf } from './testing/run-example.ts';

const clean = sampleClaim();
const loud = { ...clean.patient, name: { last: 'VANCE ', first: 'MARTA' } };

test('letter case does not make two people', () => {
  expect(placesOf(selfIsSubscriber, { ...clean, subscriber: loud })).toEqual([]);
  expect(placesOf(dependentIsNotSubscriber, { ...clean, relationship: '01', subscriber: loud })).toEqual([
    'relationship',
  ]);
});

test('another birth date makes two people', () => {
  const subscriber = { ...clean.patient, birthDate: '1981-05-17' };
  expect(placesOf(selfIsSubscriber, { ...clean, subscriber })).toEqual(['subscriber']);
  expect(placesOf(dependentIsNotSubscriber, { ...clean, relationship: '01', subscriber })).toEqual([]);
});
