import { describe, expect, test } from 'vitest';
import { type Cents, cents } from '../../kernel/index.ts';
import { judgeAdjustments } from '../adjustment-lines.ts';
import { readEra } from '../testing/era-text.ts';
import { looksLikeRemark, postingRulesOf, postingWait } from './decide-posting.ts';
import { POSTING_RULES, USUAL_POSTING_RULES } from './rules.ts';
import { tryPostingRules } from './try-posting-rules.ts';
import type { PostingRules } from './types.ts';

const PAID = ['CLP*A*1*100*60*10*12*I', 'CAS*CO*45*30', 'CAS*PR*2*10'];
const REVERSED = ['CLP*A*22*-100*-60*-10*12*I', 'CAS*CO*45*-30', 'CAS*PR*2*-10'];
const DENIED = ['CLP*A*4*100*0**12*I', 'CAS*CO*197*100'];

interface Around {
  afterPayer?: boolean;
  expectedCents?: Cents;
  totalChargeCents?: Cents;
  isUnknownReversal?: boolean;
}

function past(body: readonly string[], { isUnknownReversal = false, ...claim }: Around = {}) {
  const [claimPayment] = readEra({ paid: '0' }, body).claimPayments;
  if (!claimPayment) throw new Error('not read');
  return { claimPayment, claim, isUnknownReversal };
}

function wait(rules: Partial<PostingRules>, body: readonly string[], around: Around = {}) {
  const { claimPayment, claim, isUnknownReversal } = past(body, around);
  const judged = judgeAdjustments(claimPayment, {
    ...claim,
    lines: [],
    payerArCents: cents(0),
    totalChargeCents: cents(0),
  });
  const facts = { claimPayment, claim, judged, isUnknownReversal, isKnownRemark: looksLikeRemark };
  return postingWait(facts, postingRulesOf(rules, undefined));
}

/** One example that waits and one that posts under the same setting, for each rule. */
const EXAMPLES: Record<
  (typeof POSTING_RULES)[number]['id'],
  {
    rules: Partial<PostingRules>;
    waits: readonly [readonly string[], Around?];
    posts: readonly [readonly string[], Around?];
  }
> = {
  unknownReasons: {
    rules: { unknownReasons: 'wait' },
    waits: [['CLP*A*1*100*60**12*I', 'CAS*PI*999*40']],
    posts: [PAID],
  },
  unknownRemarks: {
    rules: { unknownRemarks: 'wait' },
    waits: [[...PAID, 'MOA***XYZ9']],
    posts: [[...PAID, 'MOA***MA01*N381']],
  },
  reversals: { rules: { reversals: 'wait' }, waits: [REVERSED], posts: [PAID] },
  takebackOverCents: { rules: { takebackOverCents: cents(5_999) }, waits: [REVERSED], posts: [PAID] },
  denials: { rules: { denials: 'wait' }, waits: [DENIED], posts: [['CLP*A*1*100*0*100*12*I', 'CAS*PR*1*100']] },
  zeroPayments: { rules: { zeroPayments: 'wait' }, waits: [['CLP*A*1*100*0*100*12*I', 'CAS*PR*1*100']], posts: [PAID] },
  laterPayers: {
    rules: { laterPayers: 'wait' },
    waits: [['CLP*A*2*100*60**12*I', 'CAS*OA*23*40']],
    posts: [PAID],
  },
  underpaidOverCents: {
    rules: { underpaidOverCents: cents(500) },
    waits: [PAID, { expectedCents: cents(7_501) }],
    posts: [PAID, { expectedCents: cents(7_500) }],
  },
  patientShareOverCents: {
    rules: { patientShareOverCents: cents(999) },
    waits: [PAID],
    posts: [['CLP*A*1*100*61*9*12*I', 'CAS*CO*45*30', 'CAS*PR*2*9']],
  },
};

describe.each(POSTING_RULES)('the rule of $id', ({ id }) => {
  const { rules, waits, posts } = EXAMPLES[id];

  test('keeps what it is about', () => {
    expect(wait(rules, ...waits)).toMatchObject({ rule: id });
  });

  test('lets the rest post', () => {
    expect(wait(rules, ...posts)).toBeUndefined();
  });
});

test('the usual rules let denials, zero payments and known reversals post', () => {
  for (const body of [PAID, DENIED, REVERSED]) expect(wait({}, body)).toBeUndefined();
});

test('the usual rules keep a reversal of a payment that is not here', () => {
  expect(wait({}, REVERSED, { isUnknownReversal: true })).toMatchObject({ rule: 'reversals' });
  expect(wait({ reversals: 'post' }, REVERSED, { isUnknownReversal: true })).toBeUndefined();
});

test('an underpayment in percent waits when either limit is passed', () => {
  const around = { expectedCents: cents(8_000) };
  expect(wait({ underpaidOverPercent: 12 }, PAID, around)?.reason).toBe(
    'The payer allows $10.00 less than the $80.00 that was expected.',
  );
  expect(wait({ underpaidOverPercent: 13 }, PAID, around)).toBeUndefined();
  expect(wait({ underpaidOverPercent: 12 }, PAID)).toBeUndefined();
});

test('the second payer is also told by the claim', () => {
  expect(wait({ laterPayers: 'wait' }, PAID, { afterPayer: true })).toMatchObject({ rule: 'laterPayers' });
});

test("what a payer's rules say goes before the practice's, and those before the usual ones", () => {
  const rules = postingRulesOf({ denials: 'wait', zeroPayments: 'wait' }, { denials: 'post' });
  expect(rules).toEqual({ ...USUAL_POSTING_RULES, zeroPayments: 'wait', denials: 'post' });
});

test('a remark is known by its form where no list is installed', () => {
  expect(['M15', 'MA130', 'N381', 'N1'].every(looksLikeRemark)).toBe(true);
  expect(['', 'X1', 'MB12', 'N', 'N0', 'ma01'].some(looksLikeRemark)).toBe(false);
});

test('a trial counts what would have posted and what would have waited, with its money', () => {
  const rules = { rules: postingRulesOf({ denials: 'wait' }, undefined), isKnownRemark: looksLikeRemark };
  const trial = tryPostingRules(
    [past(PAID), past(DENIED), { ...past(PAID), heldFor: 'unmatched' }, past(REVERSED, { isUnknownReversal: true })],
    rules,
  );
  expect(trial).toEqual({
    claimPayments: 4,
    wouldPost: 1,
    waits: [
      { why: 'denials', count: 1, cents: 0 },
      { why: 'reversals', count: 1, cents: 6_000 },
      { why: 'unmatched', count: 1, cents: 6_000 },
    ],
  });
});

test('what is refused is a denial and not an underpayment', () => {
  const rules = { underpaidOverCents: cents(500) };
  const expected = { expectedCents: cents(7_500) };
  expect(wait(rules, DENIED, expected)).toBeUndefined();
  const partly = ['CLP*A*1*100*20*0*12*I', 'CAS*CO*45*25*', 'CAS*CO*50*55'];
  expect(wait(rules, partly, expected)).toBeUndefined();
  const short = ['CLP*A*1*100*20*0*12*I', 'CAS*CO*45*35', 'CAS*CO*50*45'];
  expect(wait(rules, short, expected)).toMatchObject({ rule: 'underpaidOverCents' });
});

test('an answer to some lines is not held against what the whole claim should bring', () => {
  const rules = { underpaidOverCents: cents(500) };
  const around = { expectedCents: cents(15_000), totalChargeCents: cents(20_000) };
  expect(wait(rules, PAID, around)).toBeUndefined();
  expect(wait(rules, PAID, { ...around, totalChargeCents: cents(10_000) })).toMatchObject({
    rule: 'underpaidOverCents',
  });
});
