import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { referringNpiCheckDigit } from './referring-npi-check-digit.ts';
import { renderingNpiCheckDigit } from './rendering-npi-check-digit.ts';
import { without, withReferring, withRendering } from './support/example.ts';
import { placesOf, sampleContext } from './testing/run-example.ts';

test('a provider that is named needs an NPI', () => {
  expect(placesOf(renderingNpiCheckDigit, withRendering(sampleClaim(), { npi: ' ' }))).toEqual(['rendering.npi']);
  expect(placesOf(referringNpiCheckDigit, withReferring(sampleClaim(), { npi: '' }))).toEqual(['referring.npi']);
});

test('a provider that is not named is not missed here', () => {
  expect(placesOf(renderingNpiCheckDigit, without(sampleClaim(), 'rendering'))).toEqual([]);
  expect(placesOf(referringNpiCheckDigit, without(sampleClaim(), 'referring'))).toEqual([]);
});

test('the message tells a wrong check digit from a wrong form', () => {
  const say = (npi: string) =>
    renderingNpiCheckDigit.check(withRendering(sampleClaim(), { npi }), sampleContext())[0]?.message;
  expect(say('1999999118')).toMatch(/check digit does not fit/);
  expect(say('199999911')).toMatch(/ten digits/);
});
