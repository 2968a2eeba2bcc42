import { readX12 } from '@cleanclaim/x12';
import { describe, expect, it } from 'vitest';
import { answerInterchanges, type SimulatedAnswers } from './answer-interchanges.ts';
import { testMembers } from './data/test-members.ts';
import { imbalances, type Read835, read835 } from './testing/read-835.ts';
import { type SampleClaim, sample837p } from './testing/sample-837p.ts';

/** The answers to one claim of the member with this ending, then other claims. */
function answersFor(ending: string, claim: SampleClaim = {}, ...others: SampleClaim[]): SimulatedAnswers {
  const claims = [{ memberId: `M10000${ending}`, patientControlNumber: 'ACCT-77', ...claim }, ...others];
  return answerInterchanges(sample837p({ sets: [claims] }), { seed: 7, today: '2026-10-12' });
}

function remittances(answers: SimulatedAnswers): (Read835 & { afterDays: number; name: string; bytes: Uint8Array })[] {
  return answers.files
    .filter((file) => file.kind === '835')
    .map((file) => ({ ...read835(file.bytes), afterDays: file.afterDays, name: file.name, bytes: file.bytes }));
}

function kinds(answers: SimulatedAnswers): string[] {
  return answers.files.map((file) => file.kind);
}

describe('test members', () => {
  it('each letter is listed once', () => {
    expect(
      testMembers
        .map((member) => member.ending)
        .toSorted()
        .join(''),
    ).toBe('BCDEGHIKLNPQRSTUVWXYZ');
  });

  it('R is rejected and never paid', () => {
    expect(kinds(answersFor('R'))).toEqual(['999', '277CA']);
  });

  it('S is accepted and then silence', () => {
    const answers = answersFor('S');
    expect(kinds(answers)).toEqual(['999', '277CA']);
    const accepted = answers.files
      .flatMap((file) => readX12(file.bytes).segments)
      .some((s) => s.id === 'REF' && s.elements[0] === '1K');
    expect(accepted).toBe(true);
  });

  it('T is denied CO-27 as a whole: the claim has no lines and carries their remark', () => {
    const [remittance] = remittances(answersFor('T'));
    expect(remittance?.claims[0]?.lines).toEqual([]);
    const moa = readX12(remittance?.bytes ?? new Uint8Array()).segments.find((s) => s.id === 'MOA');
    expect(moa?.elements).toEqual(['', '', 'MA01', 'N30']);
    expect(remittances(answersFor('T'))[0]?.claims).toMatchObject([
      { status: '4', paidCents: 0, reasons: ['CO-27 15000'] },
    ]);
  });

  it('P is denied CO-197, and paid with an authorization', () => {
    expect(remittances(answersFor('P'))[0]?.claims[0]?.reasons).toEqual(['CO-197 15000']);
    expect(remittances(answersFor('P', { priorAuthorization: 'AUTH1' }))[0]?.claims[0]?.paidCents).toBe(71_74);
  });

  it('C owes a copay of $25.00 and K the whole allowed amount', () => {
    expect(remittances(answersFor('C'))[0]?.claims[0]?.reasons).toContain('PR-3 2500');
    expect(remittances(answersFor('K'))[0]).toMatchObject({ paidCents: 0, method: 'NON' });
    expect(remittances(answersFor('K'))[0]?.claims[0]).toMatchObject({
      patientCents: 91_50,
      reasons: ['CO-45 5850', 'PR-1 9150'],
    });
  });

  it('U is paid under a control number that is not the one sent', () => {
    const [claim] = remittances(answersFor('U'))[0]?.claims ?? [];
    expect(claim?.patientControlNumber).toBe('Q77-TCCA');
    expect(claim?.paidCents).toBe(71_74);
  });

  it('B misses its charge by 1 to 9 cents, in a check of its own that adds up', () => {
    const [others, own] = remittances(answersFor('B', {}, {}));
    expect(others?.claims.map((claim) => claim.paidCents)).toEqual([71_74]);
    const [claim] = own?.claims ?? [];
    const off = (claim?.adjustedCents ?? 0) - ((claim?.chargeCents ?? 0) - (claim?.paidCents ?? 0));
    expect(off).toBeGreaterThanOrEqual(1);
    expect(off).toBeLessThanOrEqual(9);
    expect(own?.paidCents).toBe(claim?.paidCents);
  });

  it('D comes twice: same payment, other file name and ISA13', () => {
    const [first, second] = remittances(answersFor('D'));
    expect(second?.traceNumber).toBe(first?.traceNumber);
    expect(second?.name).not.toBe(first?.name);
    const plain = (bytes: Uint8Array | undefined) =>
      readX12(bytes ?? new Uint8Array())
        .segments.filter((s) => !/ISA|GS|GE|IEA/.test(s.id))
        .map((s) => [s.id, ...s.elements]);
    expect(plain(second?.bytes)).toEqual(plain(first?.bytes));
    const control = (bytes: Uint8Array | undefined) => readX12(bytes ?? new Uint8Array()).interchanges[0]?.control;
    expect(control(second?.bytes)).not.toBe(control(first?.bytes));
  });

  it('I is paid 40 days late with interest on the check', () => {
    const [remittance] = remittances(answersFor('I'));
    expect(remittance?.afterDays).toBe(54);
    // 71.74 at 9% a year for 40 days
    expect(remittance?.claims[0]).toMatchObject({ paidCents: 71_74, interestCents: 71 });
    expect(remittance?.providerAdjustments).toMatchObject([{ reason: 'L6', amountCents: -71 }]);
    expect(remittance?.paidCents).toBe(72_45);
  });

  it('X is paid, corrected with the difference held, then taken back', () => {
    const [first, correction, recovery] = remittances(answersFor('X'));
    const number = first?.claims[0]?.payerClaimControlNumber;
    expect([first, correction, recovery].map((r) => [r?.afterDays, r?.paidCents])).toEqual([
      [14, 71_74],
      [34, 0],
      [54, 0],
    ]);
    const corrected = correction?.claims[1]?.paidCents ?? 0;
    expect(correction?.claims).toMatchObject([
      { status: '22', paidCents: -71_74, payerClaimControlNumber: number },
      { status: '1', payerClaimControlNumber: number },
    ]);
    expect(corrected).toBeGreaterThan(0);
    expect(corrected).toBeLessThan(71_74);
    const difference = 71_74 - corrected;
    expect(correction?.providerAdjustments).toEqual([{ reason: 'WO', reference: number, amountCents: -difference }]);
    expect(recovery?.providerAdjustments).toEqual([
      { reason: 'WO', reference: number, amountCents: difference },
      { reason: 'FB', reference: recovery?.traceNumber, amountCents: -difference },
    ]);
  });

  it('the recovery of X is netted against a late payment of the same payer', () => {
    const recovery = remittances(answersFor('X', {}, { memberId: 'M20000I' })).find((r) => r.afterDays === 54);
    expect(recovery?.providerAdjustments.map((a) => a.reason)).toEqual(['L6', 'WO']);
    expect(recovery?.paidCents).toBeGreaterThan(0);
  });

  it('a denied X claim is not corrected', () => {
    expect(remittances(answersFor('X', { renderingNpi: '1992999825' })).map((r) => r.claims.length)).toEqual([1]);
  });

  it('more than six recoveries go on into a second PLB', () => {
    const others = ['1', '2', '3', '4', '5', '6'].map((n) => ({
      memberId: `M2000${n}X`,
      patientControlNumber: `N${n}`,
    }));
    const [, correction] = remittances(answersFor('X', {}, ...others));
    expect(correction?.providerAdjustments).toHaveLength(7);
    expect(correction && imbalances(correction)).toEqual([]);
    const plbs = readX12(correction?.bytes ?? new Uint8Array()).segments.filter((s) => s.id === 'PLB');
    expect(plbs.map((plb) => plb.elements.length)).toEqual([14, 4]);
  });

  it('Y is paid at the rates of the year before', () => {
    // 95 percent of 91.50, less 20 percent and sequestration
    expect(remittances(answersFor('Y'))[0]?.claims[0]).toMatchObject({ paidCents: 68_15, patientCents: 17_38 });
  });

  it('Z has the whole deductible taken by each claim', () => {
    const others = [1, 2, 3].map((n) => ({
      memberId: 'M10000Z',
      patientControlNumber: `ACCT-${n}`,
      lines: [{ procedure: '99215', chargeCents: 200_00, date: `2026-09-0${n}` }],
    }));
    const [remittance] = remittances(answersFor('Z', {}, ...others));
    const taken = remittance?.claims.map(({ reasons }) => reasons.find((reason) => reason.startsWith('PR-1 ')));
    // 636.60 in all, of a deductible of 240.00
    expect(taken).toEqual(['PR-1 9150', 'PR-1 18170', 'PR-1 18170', 'PR-1 18170']);
  });

  it('L is paid late and without interest', () => {
    const [remittance] = remittances(answersFor('L'));
    expect(remittance).toMatchObject({ afterDays: 54, providerAdjustments: [], paidCents: 71_74 });
  });

  it('H is paid for the first line only, and told nothing', () => {
    const lines = [
      { procedure: '99213', chargeCents: 150_00 },
      { procedure: '36415', chargeCents: 20_00 },
    ];
    const [claim] = remittances(answersFor('H', { lines }))[0]?.claims ?? [];
    expect(claim?.lines).toMatchObject([{ paidCents: 71_74 }, { paidCents: 0, adjustedCents: 20_00 }]);
    expect(claim?.reasons).toContain('CO-45 2000');
  });

  it('E is paid at 110 percent of the fee', () => {
    // 110 percent of 91.50, less 20 percent and sequestration
    expect(remittances(answersFor('E'))[0]?.claims[0]).toMatchObject({ paidCents: 78_91, patientCents: 20_13 });
  });

  it('G is paid a second time, under another number', () => {
    const [first, again] = remittances(answersFor('G'));
    expect([first, again].map((r) => [r?.afterDays, r?.paidCents])).toEqual([
      [14, 71_74],
      [34, 71_74],
    ]);
    expect(again?.traceNumber).not.toBe(first?.traceNumber);
    expect(again?.claims[0]).toMatchObject({ status: '1', patientControlNumber: 'ACCT-77' });
    expect(again?.claims[0]?.payerClaimControlNumber).not.toBe(first?.claims[0]?.payerClaimControlNumber);
  });

  it('N is paid for a visit one level lower, and told which one was billed', () => {
    const [remittance] = remittances(answersFor('N'));
    const svc = readX12(remittance?.bytes ?? new Uint8Array()).segments.find((s) => s.id === 'SVC');
    expect([svc?.elements[0], svc?.elements[5]]).toEqual(['HC:99212', 'HC:99213']);
    // 80 percent of 56.25, less sequestration
    expect(remittance?.claims[0]?.paidCents).toBe(44_10);
  });

  it('all but B balance on every equation', () => {
    for (const { ending } of testMembers) {
      const failed = remittances(answersFor(ending, {}, {})).flatMap(imbalances);
      expect(failed.length > 0, ending).toBe(ending === 'B');
    }
  });
});
