import { readX12, validateX12 } from '@cleanclaim/x12';
import { expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { sampleCrownClaim, sampleDentalClaim } from '../testing/sample-dental.ts';
import { sampleHomeHealthClaim, sampleInpatientClaim, sampleOutpatientClaim } from '../testing/sample-institutional.ts';
import { sampleSecondaryClaim } from '../testing/sample-secondary.ts';
import { claimsTo837 } from './claims-to-837.ts';
import { testEnvelope } from './testing/envelope.ts';

test.each([
  ['professional', sampleClaim()],
  ['secondary', sampleSecondaryClaim()],
  ['inpatient', sampleInpatientClaim()],
  ['outpatient', sampleOutpatientClaim()],
  ['home health', sampleHomeHealthClaim()],
  ['filling', sampleDentalClaim()],
  ['crown', sampleCrownClaim()],
])('the sample claim of %s is written without any finding', (_name, claim) => {
  const written = claimsTo837([claim], { ...testEnvelope, date: '2026-11-20' });
  if (!written.ok) throw new Error(`${written.finding.element}: ${written.finding.message}`);
  expect(validateX12(readX12(written.bytes)).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
