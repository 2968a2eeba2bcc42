import { expect, test } from 'vitest';
import { isNpi } from '../../kernel/index.ts';
import {
  sampleClaim,
  sampleFacility,
  sampleLine,
  samplePractice,
  sampleReferring,
  sampleRendering,
} from './sample-claim.ts';

test('every NPI of the sample people passes its check digit', () => {
  for (const npi of [samplePractice.npi, sampleRendering.npi, sampleReferring.npi, sampleFacility.npi ?? '']) {
    expect(isNpi(npi)).toBe(true);
  }
});

test('the total of a sample claim follows its lines', () => {
  const lines = [sampleLine(), sampleLine({ lineNumber: 2, procedureCode: '36415' })];
  expect(sampleClaim({ lines }).totalChargeCents).toBe(25_000);
});
