import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { type DunningInput, isOrderedCycle, nextDunningStep, USUAL_CYCLE } from './dunning.ts';
import { HOLD_RULES, type Hold, type HoldKind, holdsInForce, isMinorAlone, wholeHold } from './holds.ts';

const next = (more: Partial<DunningInput>) =>
  nextDunningStep({
    today: '2026-11-10',
    cycle: USUAL_CYCLE,
    balanceCents: cents(30_000),
    balanceSince: '2026-11-02',
    done: [],
    holds: [],
    ...more,
  });
const hold = (kind: HoldKind, more: Partial<Hold> = {}): Hold => ({
  kind,
  patientId: 'june',
  reason: '',
  sinceDate: '2026-11-01',
  ...more,
});

describe('the next step of a balance', () => {
  test('is a statement as soon as the balance is there', () => {
    expect(next({})).toEqual({ kind: 'step', action: 'statement', dueDate: '2026-11-02', isDue: true });
  });
  test('is a reminder 30 days after the statement, and not before', () => {
    const done = [{ action: 'statement', date: '2026-11-03' }] as const;
    expect(next({ done })).toEqual({ kind: 'step', action: 'reminder', dueDate: '2026-12-03', isDue: false });
    expect(next({ done, today: '2026-12-03' })).toMatchObject({ isDue: true });
  });
  test('follows a step that was late at the cycle’s distance', () => {
    const done = [
      { action: 'statement', date: '2026-11-03' } as const,
      { action: 'reminder', date: '2027-01-20' } as const,
    ];
    expect(next({ done })).toMatchObject({ action: 'call', dueDate: '2027-02-04' });
  });
  test('passes over what is not worth it for a small balance', () => {
    const done = [{ action: 'reminder', date: '2026-11-03' }] as const;
    expect(next({ done, balanceCents: cents(4_000) })).toMatchObject({ action: 'final-notice' });
  });
  test('is nothing for a balance under the minimum, for none, and after the cycle', () => {
    expect(next({ balanceCents: cents(499) })).toEqual({ kind: 'none', why: 'too-small' });
    expect(next({ balanceCents: cents(0) })).toEqual({ kind: 'none', why: 'nothing-owed' });
    expect(next({ done: [{ action: 'collection', date: '2026-11-03' }] })).toEqual({
      kind: 'none',
      why: 'cycle-ended',
    });
  });
  test.each(Object.keys(HOLD_RULES) as HoldKind[])('waits while a hold stands: %s', (kind) => {
    expect(next({ holds: [hold(kind)] })).toEqual({ kind: 'held', by: kind });
  });
  test('is never jumped over by a call that came before it', () => {
    const call = { action: 'call', date: '2026-11-03' } as const;
    expect(next({ done: [call] })).toMatchObject({ action: 'statement', dueDate: '2026-11-02' });
    const done = [{ action: 'statement', date: '2026-11-02' } as const, call];
    expect(next({ done })).toMatchObject({ action: 'reminder', dueDate: '2026-12-02' });
  });
  test('is the second reminder of a cycle that has two', () => {
    const [statement, reminder] = USUAL_CYCLE;
    if (!statement || !reminder) throw new Error('the cycle is empty');
    const cycle = [statement, reminder, { ...reminder, afterDays: 60 }];
    const done = [
      { action: 'statement', date: '2026-11-02' } as const,
      { action: 'reminder', date: '2026-12-02' } as const,
    ];
    expect(next({ cycle, done })).toMatchObject({ action: 'reminder', dueDate: '2027-01-01' });
    const both = [...done, { action: 'reminder', date: '2027-01-01' } as const];
    expect(next({ cycle, done: both })).toEqual({ kind: 'none', why: 'cycle-ended' });
  });
  test('is a statement again, and no final notice, while a visit has been on no statement', () => {
    const done = [
      { action: 'statement', date: '2026-08-01' } as const,
      { action: 'reminder', date: '2026-09-01' } as const,
      { action: 'call', date: '2026-09-20' } as const,
      { action: 'offer-plan', date: '2026-11-01' } as const,
    ];
    expect(next({ done })).toMatchObject({ action: 'final-notice' });
    expect(next({ done, unstatedSince: '2026-11-09' })).toMatchObject({ action: 'statement', dueDate: '2026-12-01' });
    const ended = [{ action: 'final-notice', date: '2026-08-01' } as const];
    const small = { done: ended, balanceCents: cents(3_000) };
    expect(next(small)).toEqual({ kind: 'none', why: 'cycle-ended' });
    expect(next({ ...small, unstatedSince: '2026-11-09' })).toMatchObject({ action: 'statement', isDue: true });
    expect(next({ done: [{ action: 'statement', date: '2026-11-02' }], unstatedSince: '2026-11-09' })).toMatchObject({
      action: 'reminder',
    });
  });
  test('goes on when the hold is about one visit', () => {
    expect(next({ holds: [hold('dispute', { encounterId: 'visit-1' })] })).toMatchObject({ kind: 'step' });
  });
});

describe('a hold', () => {
  test('counts from its first day to its last', () => {
    const one = hold('hardship', { untilDate: '2026-11-30' });
    expect(holdsInForce([one], '2026-11-30')).toEqual([one]);
    expect(holdsInForce([one], '2026-12-01')).toEqual([]);
    expect(holdsInForce([one], '2026-10-31')).toEqual([]);
  });
  test('of bankruptcy stops statements by hand too; a payment plan does not', () => {
    expect(wholeHold([hold('bankruptcy')], 'stopsStatements')?.kind).toBe('bankruptcy');
    expect(wholeHold([hold('payment-plan')], 'stopsStatements')).toBeUndefined();
  });
  test('stands by itself for a minor who is their own guarantor', () => {
    const minor = { birthDate: '2010-01-01', isOwnGuarantor: true };
    expect(isMinorAlone(minor, '2026-11-10')).toBe(true);
    expect(isMinorAlone({ ...minor, isOwnGuarantor: false }, '2026-11-10')).toBe(false);
    expect(isMinorAlone(minor, '2028-01-01')).toBe(false);
  });
});

test('a cycle begins with a statement and its days grow', () => {
  expect(isOrderedCycle(USUAL_CYCLE)).toBe(true);
  expect(isOrderedCycle(USUAL_CYCLE.slice(1))).toBe(false);
  expect(isOrderedCycle([...USUAL_CYCLE, { action: 'call', afterDays: 10, minimumCents: cents(0) }])).toBe(false);
});
