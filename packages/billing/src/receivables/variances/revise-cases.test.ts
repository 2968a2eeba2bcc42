import { describe, expect, test } from 'vitest';
import { findVariances, varianceKey } from './find-variances.ts';
import { type CaseChange, type KeptCase, reviseCases } from './revise-cases.ts';
import { answerWith, CLEAN_QUESTION } from './support/example.ts';
import type { StandingAnswer, Variance } from './types.ts';

const answerOf = (paid: number, remittanceId = 'r1'): StandingAnswer => ({
  ...answerWith([{ paid, reasons: { 'CO-45': 15_000 - paid } }]),
  remittanceId,
});
const found = (paid: number): Variance[] => findVariances({ ...CLEAN_QUESTION, answers: [answerOf(paid)] });
const key = varianceKey('c1', { lineNumber: 1, aspect: 'allowed' });
const kept = (change: Partial<KeptCase> = {}): KeptCase => ({
  key,
  status: 'open',
  kind: 'underpaid',
  varianceCents: 2_000,
  recoveredCents: 0,
  remittanceId: 'r1',
  ...change,
});
const only = (changes: readonly CaseChange[]) => {
  expect(changes).toHaveLength(1);
  return changes[0];
};

test('a new difference is an open case', () => {
  expect(only(reviseCases('c1', [], found(8_000), 'r1'))).toMatchObject({
    key,
    change: 'found',
    status: 'open',
    varianceCents: 2_000,
  });
});

test('judging the same answer again changes nothing', () => {
  expect(reviseCases('c1', [kept()], found(8_000), 'r1')).toEqual([]);
});

test('money that came later is recovered, in part or whole', () => {
  const part = only(reviseCases('c1', [kept({ status: 'disputed' })], found(9_000), 'r2'));
  expect(part).toMatchObject({ change: 'changed', status: 'disputed', varianceCents: 1_000, recoveredCents: 1_000 });
  const rest = kept({ status: 'disputed', varianceCents: 1_000, recoveredCents: 1_000, remittanceId: 'r2' });
  expect(only(reviseCases('c1', [rest], found(10_000), 'r3'))).toMatchObject({
    change: 'recovered',
    status: 'recovered',
    varianceCents: 0,
    recoveredCents: 2_000,
  });
});

test('another contract makes it less, and nothing was recovered', () => {
  expect(only(reviseCases('c1', [kept()], found(9_000), 'r1'))).toMatchObject({
    varianceCents: 1_000,
    recoveredCents: 0,
  });
});

test('an answer that is taken back closes its case, and the next one may renew it', () => {
  const closed = only(reviseCases('c1', [kept()], [], undefined));
  expect(closed).toMatchObject({ change: 'closed', status: 'closed' });
  const again = kept({ status: 'closed' });
  expect(only(reviseCases('c1', [again], found(8_000), 'r3'))).toMatchObject({ change: 'renewed', status: 'open' });
});

test('a contract that now says what was paid closes the case: nothing was recovered', () => {
  expect(only(reviseCases('c1', [kept()], [], 'r1'))).toMatchObject({ status: 'closed', recoveredCents: 0 });
});

describe('what was accepted', () => {
  const accepted = kept({ status: 'accepted' });
  test('stays so while it is no worse', () => {
    expect(reviseCases('c1', [accepted], found(8_500), 'r2')).toEqual([]);
    expect(reviseCases('c1', [accepted], [], 'r2')).toEqual([]);
  });
  test('is open again when more is missing', () => {
    expect(only(reviseCases('c1', [accepted], found(7_000), 'r2'))).toMatchObject({
      status: 'open',
      varianceCents: 3_000,
    });
  });
});

describe('money that had been recovered and is taken back', () => {
  test('is missing again, and no longer recovered', () => {
    const done = kept({ status: 'recovered', varianceCents: 0, recoveredCents: 2_000, remittanceId: 'r2' });
    expect(only(reviseCases('c1', [done], found(8_000), 'r3'))).toMatchObject({
      status: 'open',
      varianceCents: 2_000,
      recoveredCents: 0,
    });
    const part = kept({ varianceCents: 500, recoveredCents: 1_500, remittanceId: 'r2' });
    expect(only(reviseCases('c1', [part], found(9_000), 'r3'))).toMatchObject({
      varianceCents: 1_000,
      recoveredCents: 1_000,
    });
  });
  test('with the whole answer leaves nothing recovered', () => {
    const part = kept({ varianceCents: 500, recoveredCents: 1_500 });
    const done = kept({ status: 'recovered', varianceCents: 0, recoveredCents: 2_000 });
    for (const one of [part, done])
      expect(only(reviseCases('c1', [one], [], undefined))).toMatchObject({ status: 'closed', recoveredCents: 0 });
  });
  test('stays recovered where only the contract is another', () => {
    const part = kept({ varianceCents: 500, recoveredCents: 1_500 });
    expect(only(reviseCases('c1', [part], found(8_000), 'r1'))).toMatchObject({ recoveredCents: 1_500 });
  });
});
