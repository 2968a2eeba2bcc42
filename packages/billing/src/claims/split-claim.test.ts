import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { combineClaims, deniedLinesClaim, splitClaim } from './split-claim.ts';
import { sampleClaim } from './testing/sample-claim.ts';
import type { Claim } from './types.ts';

const part = { id: 'claim-2', patientControlNumber: 'CC2000025', part: 2 };
const limits = { diagnoses: 12, lines: 50 };

function claimOf(charges: readonly number[], overrides: Partial<Claim> = {}): Claim {
  const { lines, ...rest } = sampleClaim(overrides);
  const [line] = lines;
  if (!line) throw new Error('the sample has no line');
  const all = charges.map((charge, i) => ({ ...line, lineNumber: i + 1, chargeCents: cents(charge) }));
  return { ...rest, lines: all, totalChargeCents: cents(charges.reduce((a, b) => a + b, 0)) };
}

test('a split keeps every cent, and joined again the claim charges what it did', () => {
  const charges = fc.array(fc.integer({ min: 0, max: 9_999_999 }), { minLength: 2, maxLength: 50 });
  fc.assert(
    fc.property(charges, fc.array(fc.nat(49), { minLength: 1 }), (amounts, picks) => {
      const claim = claimOf(amounts);
      const chosen = [...new Set(picks.map((pick) => (pick % (amounts.length - 1)) + 1))];
      const split = splitClaim(claim, chosen, part);
      if (!split.ok) throw new Error(split.message);
      const { kept, moved } = split;
      expect(kept.totalChargeCents + moved.totalChargeCents).toBe(claim.totalChargeCents);
      expect(moved.lines.map((line) => line.lineNumber)).toEqual(moved.lines.map((_, i) => i + 1));
      const joined = combineClaims(kept, moved, limits);
      if (!joined.ok) throw new Error(joined.message);
      expect(joined.claim.totalChargeCents).toBe(claim.totalChargeCents);
      expect(joined.claim.lines.map((line) => line.chargeCents).toSorted()).toEqual(
        claim.lines.map((line) => line.chargeCents).toSorted(),
      );
    }),
  );
});

test('a part is an original with a number of its own', () => {
  const replacement = claimOf([100, 200], { frequencyCode: '7', payerClaimControlNumber: 'ICN1' });
  const moved = deniedLinesClaim(replacement, [2], part);
  expect(moved).toMatchObject({ id: 'claim-2', part: 2, frequencyCode: '1', totalChargeCents: 200 });
  expect(moved?.rebills).toEqual({ claimId: replacement.id, lineNumbers: [2] });
  expect(moved).not.toHaveProperty('payerClaimControlNumber');
});

test('a line must be there and one must stay', () => {
  const claim = claimOf([100, 200]);
  expect(splitClaim(claim, [3], part)).toMatchObject({ ok: false, reason: 'no-such-line' });
  expect(splitClaim(claim, [1, 2], part)).toMatchObject({ ok: false, reason: 'nothing-kept' });
  expect(deniedLinesClaim(claim, [], part)).toBeUndefined();
});

test('pointers follow the diagnoses of the joined claim', () => {
  const first = claimOf([100], { diagnoses: ['I10', 'E119'] });
  const second = claimOf([200], { id: 'claim-2', diagnoses: ['J069', 'I10'] });
  const joined = combineClaims(
    first,
    { ...second, lines: second.lines.map((line) => ({ ...line, diagnosisPointers: [1, 2] })) },
    limits,
  );
  expect(joined).toMatchObject({
    ok: true,
    claim: { diagnoses: ['I10', 'E119', 'J069'], lines: [{}, { lineNumber: 2, diagnosisPointers: [3, 1] }] },
  });
});

test('claims of two visits are not joined', () => {
  const second = claimOf([200], { id: 'claim-2', encounterId: 'encounter-9' });
  expect(combineClaims(claimOf([100]), second, limits)).toMatchObject({ ok: false, reason: 'not-alike' });
});
