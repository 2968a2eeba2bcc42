import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { sampleSecondaryClaim } from '../testing/sample-secondary.ts';
import { duplicateClaim } from './duplicate-claim.ts';
import { duplicateLine } from './duplicate-line.ts';
import { withLines } from './support/example.ts';
import { priorClaim } from './support/prior-claims.ts';
import { placesOf } from './testing/run-example.ts';

const clean = sampleClaim();
const prior = (change = {}) => ({ priorClaims: [priorClaim(change)] });

test.each(['held', 'ready', 'sent', 'accepted', 'paid', 'denied', 'closed'] as const)(
  'an earlier claim that is %s counts',
  (status) => {
    expect(placesOf(duplicateClaim, clean, prior({ status }))).toEqual(['lines[0]']);
  },
);

test('a rejected claim never entered adjudication, so it is no duplicate', () => {
  expect(placesOf(duplicateClaim, clean, prior({ status: 'rejected' }))).toEqual([]);
});

test('a voided claim may be billed anew', () => {
  expect(placesOf(duplicateClaim, clean, prior({ status: 'closed', voided: true }))).toEqual([]);
});

test('this claim itself, another patient and another day do not count', () => {
  expect(placesOf(duplicateClaim, clean, prior({ claimId: clean.id }))).toEqual([]);
  expect(placesOf(duplicateClaim, clean, prior({ patientId: 'somebody' }))).toEqual([]);
  expect(placesOf(duplicateClaim, clean, prior({ dateOfService: '2026-11-01' }))).toEqual([]);
});

test('a replacement and a claim to the next payer repeat by design', () => {
  expect(placesOf(duplicateClaim, { ...clean, frequencyCode: '7' }, prior())).toEqual([]);
  const next = sampleSecondaryClaim();
  expect(placesOf(duplicateClaim, next, prior())).toEqual([]);
  expect(placesOf(duplicateClaim, next, prior({ payerId: next.payer.id }))).toEqual(['lines[0]']);
});

test('the order of modifiers makes no difference', () => {
  const claim = withLines(clean, { modifiers: ['25', '95'] });
  const lines = [{ ...clean.lines[0], modifiers: ['95', '25'] }];
  expect(placesOf(duplicateClaim, claim, prior({ lines }))).toEqual(['lines[0]']);
});

test('lines are equal only in day, code, modifiers, place and drug', () => {
  expect(placesOf(duplicateLine, withLines(clean, {}, {}, {}))).toEqual(['lines[1]', 'lines[2]']);
  expect(placesOf(duplicateLine, withLines(clean, {}, { modifiers: ['25'] }))).toEqual([]);
  expect(placesOf(duplicateLine, withLines(clean, {}, { dateOfService: '2026-11-03' }))).toEqual([]);
  expect(placesOf(duplicateLine, withLines(clean, {}, { placeOfService: '12' }))).toEqual([]);
  expect(placesOf(duplicateLine, withLines(clean, { ndc: '00409379501' }, { ndc: '00409379502' }))).toEqual([]);
});

test.each(['76', '77', '59', '91', 'XS'])('two lines that both have %s say why', (modifier) => {
  expect(placesOf(duplicateLine, withLines(clean, { modifiers: [modifier] }, { modifiers: [modifier] }))).toEqual([]);
});
