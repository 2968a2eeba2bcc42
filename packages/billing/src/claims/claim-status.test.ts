import { describe, expect, test } from 'vitest';
import { advance, CLAIM_EVENTS, type ClaimEvent } from './claim-status.ts';
import type { ClaimStatus } from './types.ts';

const terms = { responseDays: 21, appealDays: 180 };

/**
 * Every pair. Columns: built-clean, built-held, passed-on, batched, delivered, received, accepted, rejected, paid, partly-paid,
 * denied, reversed, patient-due, zero-balance, corrected, voided, printed, unprinted,
 * mailed, overpaid, timer-ended. `.` is ignored; `!` stays and becomes a person's.
 */
const TABLE: Record<ClaimStatus | 'new', string> = {
  new: 'ready held accepted . . . . . . . . . . . . . . . . . .',
  held: 'ready . . . . . . . paid partly-paid denied . . closed ready . . . . paid !',
  ready: '. held . batched . . . . paid partly-paid denied . . closed . . printed . . paid !',
  batched: '. . . . sent received accepted rejected paid partly-paid denied . . . . closed . . . paid !',
  printed: '. . . . . . . . paid partly-paid denied . . . . . . ready mailed paid !',
  sent: '. . . . . received accepted rejected paid partly-paid denied . . . . closed . . . paid !',
  mailed: '. . . . . . accepted rejected paid partly-paid denied . . . . closed . . . paid !',
  received: '. . . . . . accepted rejected paid partly-paid denied . . . . closed . . . paid !',
  accepted: '. . . . . . . rejected paid partly-paid denied . . . . closed . . . paid !',
  rejected: 'ready held . . . . . . paid partly-paid denied . . closed ready . . . . paid !',
  paid: '. held . . . . . . . partly-paid denied accepted patient-due closed ready closed . . . . !',
  'partly-paid': '. held . . . . . . paid . denied accepted patient-due closed ready closed . . . paid !',
  denied: '. held . . . . . . paid partly-paid . accepted patient-due closed ready closed . . . paid !',
  'patient-due': '. held . . . . . . paid partly-paid denied accepted . closed ready closed . . . paid !',
  closed: '. held . . . . . . paid partly-paid denied accepted patient-due . ready . . . . paid .',
};

const pairs = Object.entries(TABLE).flatMap(([from, row]) =>
  row.split(' ').map((to, i): [string, ClaimEvent | undefined, string] => [from, CLAIM_EVENTS[i], to]),
);

describe('every status with every event', () => {
  test('the table has all pairs', () => {
    expect(pairs).toHaveLength(15 * CLAIM_EVENTS.length);
  });

  test.each(pairs)('%s + %s -> %s', (from, event, to) => {
    if (event === undefined) throw new Error('the table has a column too many');
    const status = from === 'new' ? undefined : (from as ClaimStatus);
    const result = advance(status, event, terms);
    if (to === '.') {
      expect(result).toEqual({ ignored: expect.stringMatching(/.+\.$/) });
    } else if (to === '!') {
      expect(result).toMatchObject({ status: from, owner: 'person', deadlineDays: 7 });
    } else {
      expect(result).toMatchObject({ status: to, nextStep: expect.stringMatching(/.+\.$/) });
    }
  });
});

test('silence has a timer: a day for the 999, three for the 277CA, the payer\u2019s own for the 835', () => {
  expect(advance('batched', 'delivered', terms)).toMatchObject({ owner: 'payer', deadlineDays: 1 });
  expect(advance('sent', 'received', terms)).toMatchObject({ owner: 'payer', deadlineDays: 3 });
  expect(advance('received', 'accepted', terms)).toMatchObject({ owner: 'payer', deadlineDays: 21 });
});

test("a mailed claim waits the payer's days and those of the mail, and says that nothing else confirms it", () => {
  expect(advance('printed', 'mailed', terms)).toEqual({
    status: 'mailed',
    owner: 'payer',
    nextStep: "Wait for the payer's 835 or paper explanation of benefits: mail has no other receipt.",
    deadlineDays: 31,
  });
  expect(advance('mailed', 'timer-ended', terms)).toMatchObject({
    nextStep: expect.stringContaining('call the payer'),
  });
});

test("a denied claim is a person's until the payer's appeal limit", () => {
  expect(advance('accepted', 'denied', terms)).toMatchObject({ owner: 'person', deadlineDays: 180 });
});

test("a reversed payment makes it the payer's turn again, with its own time", () => {
  expect(advance('closed', 'reversed', terms)).toMatchObject({ status: 'accepted', owner: 'payer', deadlineDays: 21 });
  expect(advance('sent', 'reversed', terms)).toHaveProperty('ignored');
});

test('a claim that was paid too much is a person\u2019s, and nothing is said to be short', () => {
  const step = advance('patient-due', 'overpaid', terms);
  expect(step).toMatchObject({
    status: 'paid',
    owner: 'person',
    nextStep: expect.stringMatching(/^Too much was paid/),
  });
});

test('a closed claim waits for nothing', () => {
  expect(advance('patient-due', 'zero-balance', terms)).toEqual({
    status: 'closed',
    owner: 'job',
    nextStep: 'Nothing is open.',
  });
});

test('a 277CA after the 835 says why it is ignored', () => {
  expect(advance('paid', 'accepted', terms)).toEqual({ ignored: '"accepted" changes nothing: the claim is paid.' });
  expect(advance('paid', 'rejected', terms)).toHaveProperty('ignored');
});

test('an event told twice changes nothing the second time, unless it is a timer', () => {
  for (const [from, event] of pairs) {
    if (event === undefined || event === 'timer-ended') continue;
    const first = advance(from === 'new' ? undefined : (from as ClaimStatus), event, terms);
    if ('ignored' in first) continue;
    const second = advance(first.status, event, terms);
    expect(second, `${from} ${event} twice`).toHaveProperty('ignored');
  }
});

test('a claim that went out comes back to the house only by a rejection', () => {
  const out: ClaimStatus[] = ['batched', 'sent', 'mailed', 'received', 'accepted'];
  for (const status of out) {
    for (const event of CLAIM_EVENTS) {
      const result = advance(status, event, terms);
      if ('ignored' in result) continue;
      expect(['held', 'ready']).not.toContain(result.status);
    }
  }
});
