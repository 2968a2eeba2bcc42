import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { type LineAnswer, lineAnswer, nextPayerShare, type StandingDenial, settleDenial } from './settle-denials.ts';

const denial: StandingDenial = {
  id: 'd1',
  claimPaymentKey: 'k1',
  lineNumber: 1,
  denialStatus: 'working',
  deniedCents: cents(10000),
  recoveredCents: cents(0),
};
const answer = (change: Partial<LineAnswer>): LineAnswer => ({
  paidCents: 0,
  patientCents: 0,
  isAnswered: true,
  isRefused: false,
  claimPaymentKey: 'k2',
  place: 1,
  ...change,
});

describe('the next answer of the payer', () => {
  test('that pays the line recovers it, up to what was denied', () => {
    expect(settleDenial(denial, answer({ paidCents: 7000 }))).toMatchObject({
      denialStatus: 'recovered',
      recoveredCents: 7000,
    });
    expect(settleDenial(denial, answer({ paidCents: 12000 }))?.recoveredCents).toBe(10000);
  });

  test('that pays after an appeal overturns it', () => {
    const appealed = { ...denial, denialStatus: 'appealed' } as const;
    expect(settleDenial(appealed, answer({ paidCents: 7000 }))?.denialStatus).toBe('overturned');
  });

  test('that pays what a letter had overturned, or upheld, says so', () => {
    const overturned = { ...denial, denialStatus: 'overturned' } as const;
    expect(settleDenial(overturned, answer({ paidCents: 7000 }))).toMatchObject({
      denialStatus: 'overturned',
      recoveredCents: 7000,
    });
    const upheld = { ...denial, denialStatus: 'upheld' } as const;
    expect(settleDenial(upheld, answer({ paidCents: 7000 }))?.denialStatus).toBe('recovered');
  });

  test('that refuses again closes it, for the new denial carries on; an appeal stays with who made it', () => {
    expect(settleDenial(denial, answer({ isRefused: true }))?.denialStatus).toBe('denied-again');
    const appealed = { ...denial, denialStatus: 'appealed' } as const;
    expect(settleDenial(appealed, answer({ isRefused: true }))?.denialStatus).toBe('appealed');
  });

  test('that leaves it to the patient bills it on; what only the contract took is written off', () => {
    expect(settleDenial(denial, answer({ patientCents: 2000 }))?.denialStatus).toBe('billed-on');
    expect(settleDenial(denial, answer({}))?.denialStatus).toBe('written-off');
  });

  test('that takes the money back opens it again', () => {
    const paid = { ...denial, denialStatus: 'recovered', recoveredCents: cents(7000) } as const;
    expect(settleDenial(paid, answer({ paidCents: -7000 }))).toMatchObject({ denialStatus: 'open', recoveredCents: 0 });
    expect(settleDenial(denial, answer({ paidCents: -7000 }))).toBeUndefined();
  });

  test('that takes back the answer which closed it opens it again; another answer does not', () => {
    for (const denialStatus of ['billed-on', 'written-off'] as const) {
      const closed = { ...denial, denialStatus, closedByKey: 'k2' };
      const back = answer({ claimPaymentKey: 'k3', takesBackKey: 'k2', isAnswered: false, patientCents: -2000 });
      expect(settleDenial(closed, back)).toEqual({ id: 'd1', denialStatus: 'open', recoveredCents: 0 });
      expect(settleDenial(closed, { ...back, takesBackKey: 'k0' })).toBeUndefined();
      // Closed by a person: no answer of the payer opens it.
      expect(settleDenial({ ...denial, denialStatus }, back)).toBeUndefined();
    }
    expect(settleDenial(denial, answer({ patientCents: 2000 }))?.closedByKey).toBe('k2');
  });

  test('about another line says nothing of it', () => {
    expect(settleDenial(denial, answer({ isAnswered: false }))).toBeUndefined();
  });

  test('without money leaves a closed denial as it is', () => {
    expect(settleDenial({ ...denial, denialStatus: 'written-off' }, answer({}))).toBeUndefined();
  });
});

test('a posting is read line by line, and as a whole for a claim-level denial', () => {
  const line = (account: 'payer-ar' | 'patient-ar', amount: number, lineNumber?: number, groupCode?: string) => ({
    account,
    cents: cents(amount),
    memo: '',
    ...(lineNumber === undefined ? {} : { lineNumber }),
    ...(groupCode === undefined ? {} : { groupCode }),
  });
  const entry = {
    kind: 'insurance-payment' as const,
    sourceKey: 'k2',
    postingDate: '2026-11-02',
    memo: '',
    lines: [
      line('payer-ar', -7000, 1),
      line('payer-ar', -3000, 1, 'CO'),
      line('patient-ar', 500, 2, 'PR'),
      line('payer-ar', -500, 2, 'PR'),
    ],
  };
  const posting = { claimPaymentKey: 'k2', entries: [entry], work: [], outcome: 'paid' as const };
  const first = {
    place: 1,
    paidCents: 7000,
    patientCents: 0,
    isAnswered: true,
    isRefused: false,
    claimPaymentKey: 'k2',
  };
  expect(lineAnswer(posting, 1)).toEqual(first);
  expect(lineAnswer(posting, 2)).toMatchObject({ paidCents: 0, patientCents: 500 });
  expect(lineAnswer(posting, 3).isAnswered).toBe(false);
  expect(lineAnswer(posting)).toMatchObject({ paidCents: 7000, patientCents: 500 });
  // An answer without lines answers every line.
  const whole = { ...entry, lines: [line('payer-ar', -7000), line('payer-ar', -3000, undefined, 'CO')] };
  expect(lineAnswer({ ...posting, entries: [whole] }, 2)).toMatchObject({
    place: 0,
    paidCents: 7000,
    isAnswered: true,
  });
  // A reversal decides nothing: the correction that follows does.
  expect(lineAnswer({ ...posting, outcome: 'reversed' }, 2).isAnswered).toBe(false);
  const back = { ...posting, entries: [{ ...entry, reversesSourceKey: 'k1|applied' }] };
  expect(lineAnswer(back, 1).takesBackKey).toBe('k1');
});

test("the next payer's money falls on what was billed on and nobody has paid", () => {
  const billed = {
    ...denial,
    denialStatus: 'billed-on',
    recoveredCents: cents(1000),
    nextPayerCents: cents(0),
  } as const;
  expect(nextPayerShare(billed, 4000)).toBe(4000);
  expect(nextPayerShare(billed, 20_000)).toBe(9000);
  expect(nextPayerShare({ ...billed, denialStatus: 'working' }, 4000)).toBe(0);
  expect(nextPayerShare({ ...billed, nextPayerCents: cents(4000) }, -6000)).toBe(-4000);
});
