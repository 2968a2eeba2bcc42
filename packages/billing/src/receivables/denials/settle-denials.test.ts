import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { type LineAnswer, lineAnswer, type StandingDenial, settleDenial } from './settle-denials.ts';

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
  const posting = { entries: [entry], work: [], outcome: 'paid' as const };
  expect(lineAnswer(posting, 1)).toEqual({ paidCents: 7000, patientCents: 0, isAnswered: true, isRefused: false });
  expect(lineAnswer(posting, 2)).toMatchObject({ paidCents: 0, patientCents: 500 });
  expect(lineAnswer(posting, 3).isAnswered).toBe(false);
  expect(lineAnswer(posting)).toMatchObject({ paidCents: 7000, patientCents: 500 });
  // A reversal decides nothing: the correction that follows does.
  expect(lineAnswer({ ...posting, outcome: 'reversed' }, 2).isAnswered).toBe(false);
});
