import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { readEra } from '../testing/era-text.ts';
import { matchClaimPayment } from './match-claim-payment.ts';
import type { MatchCandidate } from './types.ts';

const claim = (change: Partial<MatchCandidate> = {}): MatchCandidate => ({
  claimId: 'c1',
  payerId: 'payer',
  patientControlNumbers: ['PCN1', 'PCN1-2'],
  payerClaimControlNumbers: ['ICN77'],
  memberId: 'WXM 100-200',
  datesOfService: ['2026-10-05'],
  totalChargeCents: cents(15_000),
  procedureCodes: ['99213', '36415'],
  isSent: true,
  isAnswered: false,
  ...change,
});

const BODY = ['NM1*QC*1*DOE*PAT****MI*WXM100200', 'SVC*HC:99213*120*80**1', 'DTM*472*20261005', 'SVC*HC:36415*30*0**1'];

function payment(clp = 'CLP*ODD*1*150*80**12*NEW', body: readonly string[] = BODY) {
  const [read] = readEra({ paid: '80' }, [clp, ...body]).claimPayments;
  if (!read) throw new Error('not read');
  return read;
}

const match = (clp: string | undefined, claims: MatchCandidate[], payerId?: string, body = BODY) =>
  matchClaimPayment(payment(clp, body), claims, payerId);

describe('a claim payment finds its claim', () => {
  test('by the control number of any sending, before all else', () => {
    const found = match('CLP*PCN1-2*1*150*80**12*ICN88', [
      claim(),
      claim({ claimId: 'c2', patientControlNumbers: [], payerClaimControlNumbers: ['ICN88'] }),
    ]);
    expect(found).toMatchObject({
      claimId: 'c1',
      step: 'control-number',
      score: 100,
      reason: 'Control number as sent.',
    });
    expect(found.candidates.map((one) => one.claimId)).toEqual(['c2']);
  });

  test('by the control number also when the charge differs, and says so', () => {
    expect(match('CLP*PCN1*1*151*80**12*X', [claim()])).toMatchObject({
      claimId: 'c1',
      score: 95,
      reason: 'Control number as sent; other than on the claim: charge.',
    });
  });

  test("by the payer's claim number, of that payer only", () => {
    expect(match('CLP*ODD*1*150*80**12*ICN77', [claim()], 'payer')).toMatchObject({
      claimId: 'c1',
      step: 'payer-number',
      score: 95,
    });
    const other = match('CLP*ODD*1*999*80**12*ICN77', [claim({ isAnswered: true })], 'another payer');
    expect(other.claimId).toBeUndefined();
    expect(other.candidates[0]?.claimId).toBe('c1');
  });

  test('by member, dates, charge and codes together, whatever order they stand in', () => {
    expect(match(undefined, [claim()], 'payer')).toMatchObject({ claimId: 'c1', step: 'facts', score: 90 });
  });

  test('as a reversal by facts only when an answer was posted', () => {
    const clp = 'CLP*ODD*22*-150*-80**12*NEW';
    const body = [
      'NM1*QC*1*DOE*PAT****MI*WXM100200',
      'SVC*HC:99213*-120*-80**1',
      'DTM*472*20261005',
      'SVC*HC:36415*-30*0**1',
    ];
    expect(match(clp, [claim()], 'payer', body).claimId).toBeUndefined();
    expect(match(clp, [claim({ isAnswered: true })], 'payer', body).claimId).toBe('c1');
  });
});

describe('a person chooses', () => {
  test.each([
    ['another member', claim({ memberId: 'OTHER' })],
    ['another day', claim({ datesOfService: ['2026-10-06'] })],
    ['another charge', claim({ totalChargeCents: cents(15_001) })],
    ['other codes', claim({ procedureCodes: ['99214', '36415'] })],
    ['another payer', claim({ payerId: 'elsewhere' })],
    ['a claim that was never sent', claim({ isSent: false })],
    ['a claim that is answered already', claim({ isAnswered: true })],
  ])('where there is %s', (_what, one) => {
    const found = match(undefined, [one], 'payer');
    expect(found.claimId).toBeUndefined();
    expect(found.candidates).toHaveLength(1);
    expect(found.reason).toContain('One claim comes near');
  });

  test('between two claims that agree in everything', () => {
    const found = match(undefined, [claim(), claim({ claimId: 'c2' })], 'payer');
    expect(found.claimId).toBeUndefined();
    expect(found.candidates.map((one) => [one.claimId, one.score])).toEqual([
      ['c1', 90],
      ['c2', 90],
    ]);
    expect(found.reason).toContain('More than one claim');
  });

  test('when the payer names no lines, for codes are then not known', () => {
    const found = match(undefined, [claim()], 'payer', ['NM1*QC*1*DOE*PAT****MI*WXM100200', 'DTM*232*20261005']);
    expect(found.claimId).toBeUndefined();
    expect(found.candidates[0]?.facts.at(-1)).toEqual({ fact: 'codes', agrees: 'unknown' });
  });

  test('without candidates when nothing but a name could agree', () => {
    const body = ['NM1*QC*1*DOE*PAT', 'SVC*HC:99999*150*80'];
    expect(match(undefined, [claim({ totalChargeCents: cents(1) })], 'payer', body)).toMatchObject({
      score: 0,
      candidates: [],
    });
  });
});
