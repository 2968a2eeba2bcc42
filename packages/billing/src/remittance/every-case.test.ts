import { readX12 } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { type Cents, cents } from '../kernel/index.ts';
import { balancesOf, linesOf } from '../ledger/index.ts';
import { claimAfter } from './post-claim-payment.ts';
import { postRemittance } from './post-remittance.ts';
import { postingRulesOf } from './posting-rules/index.ts';
import type { PostableClaim, PostableLine, RulesInForce } from './posting-types.ts';
import { remittancesFrom835 } from './remittance-from-835.ts';
import { eraFile, eraSet, readEra } from './testing/era-text.ts';
import type { Remittance } from './types.ts';

/** Each case of docs/remittances.md, by its name there. */

const line = (lineNumber: number, procedureCode: string, charge: number, more: Partial<PostableLine> = {}) => ({
  lineNumber,
  procedureCode,
  chargeCents: cents(charge),
  ...more,
});

function claimOf(lines: readonly PostableLine[], change: Partial<PostableClaim> = {}): PostableClaim {
  const total = cents(lines.reduce((sum, one) => sum + one.chargeCents, 0));
  return {
    ...{ claimId: 'c', patientId: 'p', payerId: 'y', patientControlNumber: 'A', lines, posted: [] },
    totalChargeCents: total,
    payerArCents: total,
    ...change,
  };
}

const OFFICE = claimOf([line(1, '99213', 10_000), line(2, '36415', 5_000)]);

function post(remittance: Remittance, claim: PostableClaim = OFFICE, rules?: RulesInForce) {
  const settings = { postBalancedPartOfUnbalanced: false, ...(rules ? { rules } : {}) };
  const ids = { remittanceId: 'r', payerId: 'y' };
  return postRemittance({ remittance, claims: [claim], postingDate: '2026-11-03', ids, settings });
}

/** Posts one claim payment after the other, each in a file of its own, and gives what is then on each account. */
function postAll(claim: PostableClaim, ...payments: (readonly [paid: string, body: readonly string[]])[]) {
  let now = claim;
  const all = payments.flatMap(([paid, body], i) => {
    const header = {
      paid: paid.replace('-', ''),
      trace: `T${i}`,
      ...(paid.startsWith('-') ? { creditOrDebit: 'D' } : {}),
    };
    const remittance = readEra(header, body);
    const posting = post(remittance, now);
    for (const [k, one] of posting.claimPostings.entries()) {
      const payment = remittance.claimPayments[k];
      if (payment && one.claimId) now = claimAfter(now, payment, one);
    }
    return [posting];
  });
  return { all, last: all.at(-1), balances: balancesOf(linesOf(all.flatMap((one) => one.entries))) };
}

const numbersOf = (posting: ReturnType<typeof post>) =>
  linesOf(posting.entries)
    .filter((one) => one.account === 'payer-ar' && one.groupCode === undefined)
    .map((one) => one.lineNumber);

const PAID = [
  'CLP*A*1*150*90*10*12*ICN',
  'SVC*HC:99213*100*60',
  'CAS*CO*45*30',
  'CAS*PR*2*10',
  'SVC*HC:36415*50*30',
  'CAS*CO*45*20',
];
const BACK = [
  'CLP*A*22*-150*-90*-10*12*ICN',
  'SVC*HC:99213*-100*-60',
  'CAS*CO*45*-30',
  'CAS*PR*2*-10',
  'SVC*HC:36415*-50*-30',
  'CAS*CO*45*-20',
];
const AGAIN = [
  'CLP*A*22*150*90*10*12*ICN',
  'SVC*HC:99213*100*60',
  'CAS*CO*45*30',
  'CAS*PR*2*10',
  'SVC*HC:36415*50*30',
  'CAS*CO*45*20',
];

describe('adjustments', () => {
  test('every group with all six triplets of a CAS', () => {
    const claim = claimOf([line(1, '99213', 21_000)]);
    const six = 'CAS*CO*45*10**59*20**94*-5**131*15**253*4**223*6';
    const body = [
      'CLP*A*1*210*100**12*I',
      'SVC*HC:99213*210*100',
      six,
      'CAS*PR*1*10**2*10**3*10',
      'CAS*OA*23*10',
      'CAS*PI*45*20',
    ];
    const posting = post(readEra({ paid: '100' }, body), claim);
    const balances = balancesOf(linesOf(posting.entries));
    expect([balances['contractual-adjustment'], balances['patient-ar'], balances['payer-ar']]).toEqual([
      7_000, 3_000, -20_000,
    ]);
  });

  test('an unknown CARC is kept, shown by its number, and waits by the usual rules', () => {
    const rules = { rules: postingRulesOf(undefined, undefined), isKnownRemark: () => true };
    const era = readEra({ paid: '90' }, ['CLP*A*1*150*90**12*I', 'CAS*CO*9X9*60']);
    expect(era.claimPayments[0]?.adjustments).toMatchObject([{ carc: '9X9', amountCents: 6_000 }]);
    const posting = post(era, OFFICE, rules);
    expect(posting.exceptions).toMatchObject([{ kind: 'rule', amountCents: 9_000 }]);
    expect(posting.exceptions[0]?.reason).toContain('CO-9X9');
    expect(balancesOf(linesOf(posting.entries))).toMatchObject({ cash: 9_000, 'unapplied-cash': -9_000 });
  });

  test('MIA and MOA are kept whole, with their remarks, and LQ of the line', () => {
    const body = [
      'CLP*A*1*150*150**12*I',
      'MIA*3**7*4500*MA01****120',
      'MOA*.8*25*MA18*N781',
      'SVC*HC:99213*100*100',
      'LQ*HE*N381',
      'SVC*HC:36415*50*50',
    ];
    const payment = readEra({ paid: '150' }, body).claimPayments[0];
    expect(payment?.informed).toEqual([
      { segmentId: 'MIA', elements: ['3', '', '7', '4500', 'MA01', '', '', '', '120'] },
      { segmentId: 'MOA', elements: ['.8', '25', 'MA18', 'N781'] },
    ]);
    expect(payment?.rarcs).toEqual(['MA01', 'MA18', 'N781']);
    expect(payment?.servicePayments[0]?.rarcs).toEqual(['N381']);
  });
});

describe('how the claim stands', () => {
  test.each([
    ['1', 'as first payer', 'paid'],
    ['2', 'as second payer', 'paid'],
    ['3', 'as third payer', 'paid'],
    ['19', 'as first payer, sent on', 'paid'],
    ['20', 'as second payer, sent on', 'paid'],
    ['21', 'as third payer, sent on', 'paid'],
  ])('CLP02 %s: answered %s', (status, _how, outcome) => {
    const body = [`CLP*A*${status}*150*90*10*12*I`, 'CAS*CO*45*50', 'CAS*PR*2*10'];
    const posting = post(readEra({ paid: '90' }, body));
    const isSentOn = status.length === 2;
    expect(posting.claimPostings[0]?.outcome).toBe(outcome);
    expect(balancesOf(linesOf(posting.entries))['patient-ar'] ?? 0).toBe(isSentOn ? 0 : 1_000);
    expect(posting.work.some((one) => one.kind === 'forwarded')).toBe(isSentOn);
  });

  test('CLP02 4 is a denial: no money moves and work is made', () => {
    const posting = post(readEra({ paid: '0' }, ['CLP*A*4*150*0**12*I', 'CAS*CO*197*150']));
    expect(posting.entries).toEqual([]);
    expect(posting.claimPostings[0]?.outcome).toBe('denied');
    expect(posting.work.map((one) => one.kind)).toEqual(['denial']);
  });

  test('zero pay with a deductible is paid, and the patient owes it', () => {
    const posting = post(readEra({ paid: '0' }, ['CLP*A*1*150*0*150*12*I', 'CAS*PR*1*150']));
    expect(posting.claimPostings[0]?.outcome).toBe('paid');
    expect(balancesOf(linesOf(posting.entries))).toMatchObject({ 'patient-ar': 15_000 });
  });

  test('CLP02 23 is no denial: it is not this payer’s claim, and the next one is waited for', () => {
    const posting = post(readEra({ paid: '0' }, ['CLP*A*23*150*0**12*I', 'CAS*OA*109*150']));
    expect(posting.claimPostings[0]?.outcome).toBe('no-money');
    expect(posting.work.map((one) => one.kind)).toEqual(['forwarded']);
  });

  test('CLP02 25 moves nothing', () => {
    const posting = post(readEra({ paid: '0' }, ['CLP*A*25*150*0**12*I', 'CAS*OA*101*150']));
    expect([posting.entries, posting.exceptions, posting.work]).toEqual([[], [], []]);
  });

  test('capitation writes off by contract, and its payment (PLB CT) waits for an account', () => {
    const posting = post(
      readEra({ paid: '500' }, ['CLP*A*1*150*0**12*I', 'CAS*CO*24*150', 'PLB*1234567893*20261231*CT:PMPM*-500']),
    );
    expect(balancesOf(linesOf(posting.entries))).toMatchObject({
      'contractual-adjustment': 15_000,
      cash: 50_000,
      'unapplied-cash': -50_000,
    });
    expect(posting.exceptions.map((one) => one.kind)).toEqual(['provider-adjustment']);
  });
});

describe('reversals', () => {
  test('a reversal and its correction in one file are a pair', () => {
    const corrected = ['CLP*A*1*150*100*0*12*ICN', 'CAS*CO*45*50'];
    const { last, balances } = postAll(OFFICE, ['90', PAID], ['10', [...BACK, ...corrected]]);
    expect(last?.claimPostings.map((one) => one.outcome)).toEqual(['reversed', 'corrected']);
    expect(balances).toMatchObject({ cash: 10_000, 'payer-ar': -15_000, 'contractual-adjustment': 5_000 });
    expect(balances['patient-ar'] ?? 0).toBe(0);
  });

  test('and in two files too', () => {
    const corrected = ['CLP*A*1*150*100*0*12*ICN', 'CAS*CO*45*50'];
    const { last, balances } = postAll(OFFICE, ['90', PAID], ['-90', BACK], ['100', corrected]);
    expect(last?.claimPostings.map((one) => one.outcome)).toEqual(['corrected']);
    expect(balances).toMatchObject({ cash: 10_000, 'payer-ar': -15_000, 'contractual-adjustment': 5_000 });
  });

  test('a reversal of a reversal lets the first payment stand again', () => {
    const { all, last, balances } = postAll(OFFICE, ['90', PAID], ['-90', BACK], ['90', AGAIN]);
    expect(last?.claimPostings[0]).toMatchObject({ outcome: 'corrected', exceptions: [], work: [] });
    expect(last?.entries[0]?.reversesSourceKey).toBe(all[1]?.entries[0]?.sourceKey);
    const first = balancesOf(linesOf(all[0]?.entries ?? []));
    expect(balances).toEqual(first);
  });

  test('and the payment that stands again can be reversed again', () => {
    const { balances } = postAll(OFFICE, ['90', PAID], ['-90', BACK], ['90', AGAIN], ['-90', BACK]);
    expect(Object.values(balances).every((amount: Cents) => amount === 0)).toBe(true);
  });
});

describe('a second answer beside one that stands', () => {
  const TWICE = ['CLP*A*1*150*80*10*12*ICN2', 'CAS*CO*45*59**253*1', 'CAS*PR*2*10'];
  const ONCE = ['CLP*A*1*150*80*10*12*ICN1', 'CAS*CO*45*59**253*1', 'CAS*PR*2*10'];

  test('paid twice is too much by what was paid again: nothing is written off or left to the patient twice', () => {
    const { last, balances } = postAll(OFFICE, ['80', ONCE], ['80', TWICE]);
    expect(balances).toMatchObject({ cash: 16_000, 'contractual-adjustment': 6_000, 'patient-ar': 1_000 });
    expect(OFFICE.totalChargeCents + balances['payer-ar']).toBe(-8_000);
    expect(last?.work).toMatchObject([{ kind: 'credit-balance', amountCents: 8_000 }]);
  });

  test('and so is one that stands twice in one file', () => {
    const { balances } = postAll(OFFICE, ['160', [...ONCE, ...ONCE]]);
    expect(balances).toMatchObject({ cash: 16_000, 'contractual-adjustment': 6_000, 'patient-ar': 1_000 });
  });

  test('its reversal takes back what it did and no more', () => {
    const back = ['CLP*A*22*-150*-80*-10*12*ICN2', 'CAS*CO*45*-59**253*-1', 'CAS*PR*2*-10'];
    const once = postAll(OFFICE, ['80', ONCE]).balances;
    expect(postAll(OFFICE, ['80', ONCE], ['80', TWICE], ['-80', back]).balances).toEqual(once);
  });

  test('takes in full what the first one left open: a line paid at last, or the whole after a denial', () => {
    const part = ['CLP*A*1*150*60**12*I1', 'SVC*HC:99213*100*60', 'CAS*CO*45*40', 'SVC*HC:36415*50*0', 'CAS*CO*16*50'];
    const rest = ['CLP*A*1*150*30**12*I2', 'SVC*HC:99213*100*0', 'CAS*OA*18*100', 'SVC*HC:36415*50*30', 'CAS*CO*45*20'];
    expect(postAll(OFFICE, ['60', part], ['30', rest]).balances).toMatchObject({
      'payer-ar': -15_000,
      'contractual-adjustment': 6_000,
    });
    const denied = ['CLP*A*4*150*0**12*I1', 'CAS*CO*197*150'];
    expect(postAll(OFFICE, ['0', denied], ['80', ONCE]).balances).toMatchObject({
      'payer-ar': -15_000,
      'patient-ar': 1_000,
    });
  });

  test('of a second payer beside its own takes no more than is left either', () => {
    const second = claimOf([line(1, '99213', 15_000)], { payerArCents: cents(2_000), afterPayer: true });
    const body = (icn: string) => [`CLP*A*2*150*15*5*12*${icn}`, 'CAS*OA*23*100', 'CAS*CO*45*30', 'CAS*PR*2*5'];
    const { balances } = postAll(second, ['15', body('S1')], ['15', body('S2')]);
    expect([balances['payer-ar'], balances['patient-ar'], balances['contractual-adjustment']]).toEqual([
      -3_500, 500, 0,
    ]);
  });
});

describe('lines', () => {
  const bundle = claimOf([line(1, '80048', 3_000), line(2, '84443', 4_000)]);

  test('a bundle: the code paid differs from those billed (SVC06), the rest is a line of its own with 97', () => {
    const body = [
      'CLP*A*1*70*50**12*I',
      'SVC*HC:80050*30*50**1*HC:80048',
      'CAS*CO*94*-20',
      'REF*6R*1',
      'SVC*HC:80050*40*0**1*HC:84443',
      'CAS*CO*97*40',
      'REF*6R*2',
    ];
    const posting = post(readEra({ paid: '50' }, body), bundle);
    expect(numbersOf(posting)).toEqual([1]);
    expect(posting.work).toMatchObject([{ kind: 'denial', adjustments: [{ carc: '97', lineNumber: 2 }] }]);
  });

  test('a split line: two answers name one line of ours by REF*6R', () => {
    const body = [
      'CLP*A*1*150*100**12*I',
      'SVC*HC:99213*60*50',
      'CAS*CO*45*10',
      'REF*6R*1',
      'SVC*HC:99212*40*20**1*HC:99213',
      'CAS*CO*45*20',
      'REF*6R*1',
      'SVC*HC:36415*50*30',
      'CAS*CO*45*20',
      'REF*6R*2',
    ];
    expect(numbersOf(post(readEra({ paid: '100' }, body)))).toEqual([1, 1, 2]);
  });

  test('a changed code finds the line by the code billed', () => {
    const body = [
      'CLP*A*1*150*90**12*I',
      'SVC*HC:99212*100*60**1*HC:99213',
      'CAS*CO*45*40',
      'SVC*HC:36415*50*30',
      'CAS*CO*45*20',
    ];
    expect(numbersOf(post(readEra({ paid: '90' }, body)))).toEqual([1, 2]);
  });

  test('a missing modifier makes no other line', () => {
    const twice = claimOf([line(1, '20610', 5_000), line(2, '20610', 6_000)]);
    const body = [
      'CLP*A*1*110*80**12*I',
      'SVC*HC:20610*60*45',
      'CAS*CO*45*15',
      'SVC*HC:20610:RT*50*35',
      'CAS*CO*45*15',
    ];
    expect(numbersOf(post(readEra({ paid: '80' }, body), twice))).toEqual([2, 1]);
  });

  test('a line that we did not bill posts to the claim, without a line', () => {
    const body = ['CLP*A*1*150*90**12*I', 'SVC*HC:99213*100*60', 'CAS*CO*45*40', 'SVC*HC:Q9999*50*30', 'CAS*CO*45*20'];
    expect(numbersOf(post(readEra({ paid: '90' }, body)))).toEqual([1, undefined]);
  });

  test('an inpatient claim without lines posts by its claim', () => {
    const stay = claimOf([line(1, '', 300_000, { revenueCode: '0120' })]);
    const body = ['CLP*A*1*3000*2200*100*12*I*11*1', 'CAS*CO*45*700', 'CAS*PR*1*100', 'MIA*3***2200'];
    const posting = post(readEra({ paid: '2200' }, body), stay);
    expect(balancesOf(linesOf(posting.entries))).toMatchObject({
      cash: 220_000,
      'patient-ar': 10_000,
      'payer-ar': -300_000,
    });
  });

  test.each([
    ['revenue code (NU)', line(2, '', 5_000, { revenueCode: '0250' }), 'NU:0250'],
    ['dental code (AD)', line(2, 'D1110', 5_000), 'AD:D1110'],
    ['drug code (N4)', line(2, 'J3301', 5_000, { ndc: '00003029305' }), 'N4:00003-0293-05'],
  ])('a line is answered by its %s', (_what, second, told) => {
    const claim = claimOf([line(1, '99213', 10_000), second]);
    const body = ['CLP*A*1*150*90**12*I', 'SVC*HC:99213*100*60', 'CAS*CO*45*40', `SVC*${told}*50*30`, 'CAS*CO*45*20'];
    expect(numbersOf(post(readEra({ paid: '90' }, body), claim))).toEqual([1, 2]);
  });
});

describe('the payment', () => {
  test('interest is advised on the claim and paid by PLB L6, a penalty waits', () => {
    const body = ['CLP*A*1*150*90**12*I', 'CAS*CO*45*60', 'AMT*I*2.5', 'PLB*1234567893*20261231*L6:I*-2.5*51:I*1'];
    const era = readEra({ paid: '91.50' }, body);
    expect(era.claimPayments[0]?.interestCents).toBe(250);
    const posting = post(era);
    expect(balancesOf(linesOf(posting.entries))).toMatchObject({ 'interest-income': -250, 'unapplied-cash': 100 });
  });

  test('a payment below zero takes money, and cash is what the bank has', () => {
    const { balances } = postAll(OFFICE, ['90', PAID], ['-90', BACK]);
    expect(balances.cash ?? 0).toBe(0);
  });

  test('several checks in one file are several payments', () => {
    const sets = [
      eraSet({ paid: '90', trace: 'C1', control: '0001' }, PAID),
      eraSet({ paid: '0', trace: 'C2', control: '0002' }, []),
    ];
    const { remittances } = remittancesFrom835(readX12(eraFile(sets)));
    expect(remittances.map((one) => one.traceNumber)).toEqual(['C1', 'C2']);
  });

  test('a file out of balance posts nothing and names the equation and the cents', () => {
    const posting = post(readEra({ paid: '90.07' }, PAID));
    expect(posting).toMatchObject({ outcome: 'held', entries: [] });
    expect(posting.exceptions).toMatchObject([{ kind: 'payment-imbalance', amountCents: 9_007, differenceCents: 7 }]);
  });

  test('a recoupment names the claim that it takes back', () => {
    const posting = post(readEra({ paid: '0' }, [...PAID, 'PLB*1234567893*20261231*WO:ICN 20261005*90']));
    expect(posting.work).toMatchObject([{ kind: 'recoupment', claimId: 'c', amountCents: 9_000 }]);
    expect(posting.exceptions).toEqual([]);
  });
});
