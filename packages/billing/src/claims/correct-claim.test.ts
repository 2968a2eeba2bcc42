import { expect, test } from 'vitest';
import { correctClaim } from './correct-claim.ts';
import { sampleClaim } from './testing/sample-claim.ts';

const correction = {
  kind: 'replacement',
  id: 'claim-2',
  patientControlNumber: 'CC1000024',
  payerClaimControlNumber: ' ICN-77 ',
} as const;

test("a replacement is frequency 7 with the payer's number and a number of its own", () => {
  const claim = sampleClaim();
  expect(correctClaim(claim, correction)).toEqual({
    ok: true,
    claim: {
      ...claim,
      id: 'claim-2',
      patientControlNumber: 'CC1000024',
      frequencyCode: '7',
      payerClaimControlNumber: 'ICN-77',
    },
  });
});

test('a void is frequency 8', () => {
  const result = correctClaim(sampleClaim(), { ...correction, kind: 'void' });
  expect(result.ok && result.claim.frequencyCode).toBe('8');
});

test("no correction goes out without the payer's number", () => {
  const result = correctClaim(sampleClaim(), { ...correction, payerClaimControlNumber: ' ' });
  expect(result).toMatchObject({ ok: false, reason: 'no-payer-claim-control-number' });
});

test('a correction does not reuse the patient control number', () => {
  const claim = sampleClaim({ patientControlNumber: 'CC1000024' });
  expect(correctClaim(claim, correction)).toMatchObject({ ok: false, reason: 'same-patient-control-number' });
});
