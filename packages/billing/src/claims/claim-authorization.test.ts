import { describe, expect, test } from 'vitest';
import { takeAuthorization, type UsingClaim, unitsUsed } from './claim-authorization.ts';
import { authorization } from './edits/support/authorizations.ts';
import { sampleClaim, sampleLine, samplePayer } from './testing/sample-claim.ts';
import type { Claim } from './types.ts';

const NUMBER = 'A2610-0077';
const scan = (change: Partial<Claim> = {}) =>
  sampleClaim({ lines: [sampleLine({ procedureCode: '70450', units: 1 })], ...change });
const under = (id: string, status: UsingClaim['status'], change: Partial<Claim> = {}): UsingClaim => ({
  status,
  claim: scan({ id, priorAuthorizationNumber: NUMBER, ...change }),
});

describe('the only authorization that fits is taken', () => {
  test('with its days and what is left in the reason', () => {
    const taken = takeAuthorization(scan(), [authorization({ unitsUsed: 1 })]);
    expect(taken?.claim.priorAuthorizationNumber).toBe(NUMBER);
    expect(taken?.reason).toBe(
      'Authorization A2610-0077 was taken: the only approval of Northern Mutual that fits from 10/15/2026 to 12/31/2026, 1 units left before this claim.',
    );
  });

  test('not when two fit: a person chooses', () => {
    const two = [authorization(), authorization({ id: 'authorization-2', number: 'A9' })];
    expect(takeAuthorization(scan(), two)).toBeUndefined();
  });

  test.each([
    ['another patient', { patientId: 'patient-2' }],
    ['another payer', { payerId: 'payer-2' }],
    ['another service', { procedureCodes: ['70551'] }],
    ['a day after its end', { to: '2026-11-01' }],
    ['no units left', { unitsUsed: 2 }],
    ['a denial', { status: 'denied' }],
    ['a request without a number', { status: 'pended', number: '' }],
    ['a referral', { kind: 'referral' }],
  ] as const)('not of %s', (_what, change) => {
    expect(takeAuthorization(scan(), [authorization(change)])).toBeUndefined();
  });

  test('not by a claim that has a number, or that goes to a later payer', () => {
    expect(takeAuthorization(scan({ priorAuthorizationNumber: 'B1' }), [authorization()])).toBeUndefined();
    expect(takeAuthorization(scan({ payerSequence: 'S' }), [authorization()])).toBeUndefined();
  });

  test('for each line on the list of the payer, and for no other', () => {
    const payer = { ...samplePayer, authorizationFor: ['704*'] };
    const visit = sampleLine({ lineNumber: 2 });
    const lines = [sampleLine({ procedureCode: '70450' }), visit];
    expect(takeAuthorization(scan({ payer, lines }), [authorization()])).toBeDefined();
    const twice = [...lines, sampleLine({ lineNumber: 3, procedureCode: '70460' })];
    expect(takeAuthorization(scan({ payer, lines: twice }), [authorization()])).toBeUndefined();
    expect(takeAuthorization(scan({ payer, lines: [visit] }), [authorization({ procedureCodes: [] })])).toBeUndefined();
  });
});

describe('units that claims use', () => {
  test('count every claim that stands, sent or not', () => {
    expect(unitsUsed(authorization(), [under('a', 'held'), under('b', 'paid')], undefined)).toBe(2);
  });

  test('leave out the claim that asks, refused ones, voids, other payers, other services', () => {
    const other = { ...samplePayer, id: 'payer-2' };
    const claims = [
      under('a', 'ready'),
      under('b', 'denied'),
      under('c', 'rejected'),
      under('d', 'paid', { frequencyCode: '8' }),
      under('e', 'paid', { payer: other }),
      under('f', 'paid', { lines: [sampleLine()] }),
      under('g', 'paid', { priorAuthorizationNumber: 'B1' }),
    ];
    expect(unitsUsed(authorization(), claims, 'a')).toBe(0);
    expect(unitsUsed(authorization(), claims, undefined)).toBe(1);
  });

  test('count a line that was refused and is billed again once', () => {
    const again = under('b', 'ready', { rebills: { claimId: 'a', lineNumbers: [1] } });
    expect(unitsUsed(authorization(), [under('a', 'partly-paid'), again], undefined)).toBe(1);
  });
});
