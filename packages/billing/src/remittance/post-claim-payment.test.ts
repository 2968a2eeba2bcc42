import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { balancesOf, linesOf } from '../ledger/index.ts';
import { applyHeldClaimPayment, claimAfter, postClaimPayment } from './post-claim-payment.ts';
import type { ClaimPosting, PostableClaim } from './posting-types.ts';
import { proveBalance } from './prove-balance.ts';
import { readEra } from './testing/era-text.ts';

const claim: PostableClaim = {
  claimId: 'claim-1',
  patientId: 'patient-1',
  payerId: 'payer-1',
  patientControlNumber: 'WC1',
  totalChargeCents: cents(20000),
  payerArCents: cents(20000),
  lines: [
    { lineNumber: 1, procedureCode: '99213', chargeCents: cents(15000) },
    { lineNumber: 2, procedureCode: '87880', chargeCents: cents(5000) },
  ],
  posted: [],
};
const ids = { remittanceId: 'remit-1', payerId: 'payer-1' };

/** Posts the first claim payment of a body; `to` is the claim it matches, null for none. */
function post(paid: string, body: string[], to: PostableClaim | null = claim): ClaimPosting {
  const remittance = readEra({ paid }, body);
  const claimPayment = remittance.claimPayments[0];
  if (!claimPayment) throw new Error('no claim payment');
  const proof = proveBalance(remittance);
  const input = { remittance, claimPayment, proof, postingDate: '2026-11-03', ids };
  return postClaimPayment(to ? { ...input, claim: to } : input);
}
const totals = (...postings: ClaimPosting[]) => balancesOf(linesOf(postings.flatMap((posting) => posting.entries)));
const kinds = (posting: ClaimPosting) => posting.work.map((one) => one.kind);

const PAID = [
  'CLP*WC1*1*200*96*24*12*PMX1',
  'SVC*HC:99213*150*76',
  'CAS*CO*45*50',
  'CAS*PR*2*20**3*4',
  'REF*6R*1',
  'SVC*HC:87880*50*20',
  'CAS*CO*45*28**253*2',
  'REF*6R*2',
];

describe('a claim payment', () => {
  const posting = post('96', PAID);

  test('posts cash, write-off and patient share against payer A/R in one entry', () => {
    expect(posting.entries).toHaveLength(1);
    expect(totals(posting)).toMatchObject({
      cash: 9600,
      'contractual-adjustment': 8000,
      'patient-ar': 2400,
      'payer-ar': -20000,
    });
    expect(posting).toMatchObject({ outcome: 'paid', patientResponsibilityCents: 2400, exceptions: [], work: [] });
  });

  test('CO-45 posts as a contractual write-off with its group, reason, line and segment', () => {
    const line = posting.entries[0]?.lines.find(
      (one) => one.account === 'contractual-adjustment' && one.lineNumber === 1,
    );
    expect(line).toMatchObject({
      cents: 5000,
      groupCode: 'CO',
      carc: '45',
      claimId: 'claim-1',
      remittanceId: 'remit-1',
    });
    expect(line?.segment?.text).toBe('CAS*CO*45*50');
  });

  test('is keyed by the payment and the claim payment, not by the file', () => {
    expect(posting.entries[0]?.sourceKey).toBe('835|1912345678|EFT1001|9600|2026-11-02|WC1|PMX1|1|9600|20000|1');
  });

  test('without lines posts its claim-level adjustments', () => {
    const flat = post('50', ['CLP*WC1*1*200*50*0*12*PMX1', 'CAS*CO*45*150']);
    expect(totals(flat)).toMatchObject({ cash: 5000, 'contractual-adjustment': 15000, 'payer-ar': -20000 });
  });

  test('of zero with only a deductible is paid, not denied', () => {
    const zero = post('0', ['CLP*WC1*1*200*0*200*12*PMX1', 'CAS*PR*1*200']);
    expect(zero).toMatchObject({ outcome: 'paid', patientResponsibilityCents: 20000, work: [] });
    expect(totals(zero)).toMatchObject({ 'patient-ar': 20000, 'payer-ar': -20000, cash: 0 });
  });

  test('whose whole charge is written off asks a person to check the contract', () => {
    expect(kinds(post('0', ['CLP*WC1*1*200*0**12*PMX1', 'CAS*CO*45*200']))).toEqual(['check-write-off']);
  });

  test('with PR for ended coverage bills the patient only after a check', () => {
    const posting = post('0', ['CLP*WC1*4*200*0*200*12*PMX1', 'CAS*PR*27*200']);
    expect(posting).toMatchObject({ outcome: 'denied', patientResponsibilityCents: 20000 });
    expect(kinds(posting)).toEqual(['check-coverage']);
  });
});

describe('a denial', () => {
  test('moves nothing and leaves work with its codes', () => {
    const denied = post('0', ['CLP*WC1*4*200*0**12*PMX1', 'MOA***MA130', 'CAS*CO*16*200']);
    expect(denied).toMatchObject({ outcome: 'denied', entries: [], exceptions: [], patientResponsibilityCents: 0 });
    expect(denied.work).toMatchObject([
      {
        kind: 'denial',
        amountCents: 20000,
        rarcs: ['MA130'],
        adjustments: [{ groupCode: 'CO', carc: '16', amountCents: 20000 }],
        payerClaimControlNumber: 'PMX1',
      },
    ]);
  });

  test('of one line is a partly paid claim whose line stays on payer A/R', () => {
    const partly = post('100', [
      'CLP*WC1*1*200*100**12*PMX1',
      'SVC*HC:99213*150*100',
      'CAS*CO*45*50',
      'SVC*HC:87880*50*0',
      'CAS*CO*97*50',
    ]);
    expect(partly.outcome).toBe('partly-paid');
    expect(totals(partly)['payer-ar']).toBe(-15000);
    expect(partly.work[0]?.adjustments).toEqual([
      { groupCode: 'CO', carc: '97', amountCents: 5000, lineNumber: 2, procedureCode: '87880' },
    ]);
  });

  test('by a code that we do not know is kept for a person', () => {
    const unknown = post('0', ['CLP*WC1*1*200*0**12*PMX1', 'CAS*CO*999*200']);
    expect(unknown.entries).toEqual([]);
    expect(unknown.work[0]?.reason).toContain('a code we have no rule for');
  });
});

describe('a reversal', () => {
  const first = post('96', PAID);
  const remittance = readEra({ paid: '96' }, PAID);
  const payment = remittance.claimPayments[0];
  if (!payment) throw new Error('no claim payment');
  const paidClaim = claimAfter(claim, payment, first);
  const REVERSAL = [
    'CLP*WC1*22*-200*-96*-24*12*PMX1',
    'SVC*HC:99213*-150*-76',
    'CAS*CO*45*-50',
    'CAS*PR*2*-20**3*-4',
    'SVC*HC:87880*-50*-20',
    'CAS*CO*45*-28**253*-2',
  ];

  test('and its original leave every account at zero', () => {
    const reversal = post('-96', REVERSAL, paidClaim);
    expect(Object.values(totals(first, reversal)).every((balance) => balance === 0)).toBe(true);
    expect(reversal).toMatchObject({ outcome: 'reversed', patientResponsibilityCents: -2400, work: [] });
    expect(reversal.entries[0]).toMatchObject({
      kind: 'payment-reversal',
      reversesSourceKey: first.claimPaymentKey,
    });
  });

  test('posts by its own amounts when the history is not known', () => {
    const { posted: _posted, ...noHistory } = paidClaim;
    const reversal = post('-96', REVERSAL, noHistory);
    expect(Object.values(totals(first, reversal)).every((balance) => balance === 0)).toBe(true);
    expect(reversal.entries[0]).not.toHaveProperty('reversesSourceKey');
  });

  test('takes back the claim payment of its own charge, not another one with the same money', () => {
    const zero = post('0', ['CLP*WC1*1*200*0*200*12*PMX1', 'CAS*PR*1*200']);
    const era = readEra({ paid: '0' }, ['CLP*WC1*1*200*0*200*12*PMX1', 'CAS*PR*1*200']).claimPayments[0];
    if (!era) throw new Error('no claim payment');
    const part = ['CLP*WC1*22*-50*0*0*12*PMX1', 'SVC*HC:87880*-50*0', 'CAS*CO*45*-50'];
    const reversal = post('0', part, claimAfter(claim, era, zero));
    expect(reversal.entries[0]).not.toHaveProperty('reversesSourceKey');
    expect(totals(reversal)).toMatchObject({ 'contractual-adjustment': -5000, 'patient-ar': 0 });
    expect(kinds(reversal)).toContain('reversal-without-payment');
  });

  test('of a payment that was held turns nothing around: it takes the money from the claim, and a person looks', () => {
    const reversal = ['CLP*WC1*22*-200*-50*0*12*PMX1', 'CAS*CO*45*-150'];
    const remit = { remittanceId: 'remit-0', memo: 'Held' };
    const held = {
      sourceKey: 'earlier',
      claimStatusCode: '1',
      payerClaimControlNumber: 'PMX1',
      chargeCents: cents(20000),
      paidCents: cents(5000),
      lines: [
        { ...remit, account: 'cash' as const, cents: cents(5000) },
        { ...remit, account: 'unapplied-cash' as const, cents: cents(-5000) },
      ],
    };
    const posting = post('-50', reversal, { ...claim, posted: [held] });
    expect(totals(posting)).toMatchObject({ cash: -5000, 'payer-ar': 20000, 'unapplied-cash': 0 });
    expect(kinds(posting)).toContain('reversal-without-payment');
  });

  test('of a payment that was never posted is work for a person', () => {
    expect(kinds(post('-96', REVERSAL, claim))).toContain('reversal-without-payment');
  });

  test('of a forwarded claim undoes what was posted and nothing more', () => {
    const body = ['CLP*WC1*19*200*150*20*12*PMX1', 'CAS*CO*45*30', 'CAS*PR*2*20'];
    const era = readEra({ paid: '150' }, body);
    const forwarded = post('150', body);
    const original = era.claimPayments[0];
    if (!original) throw new Error('no claim payment');
    const back = ['CLP*WC1*22*-200*-150*-20*12*PMX1', 'CAS*CO*45*-30', 'CAS*PR*2*-20'];
    const reversal = post('-150', back, claimAfter(claim, original, forwarded));
    expect(Object.values(totals(forwarded, reversal)).every((balance) => balance === 0)).toBe(true);
  });

  test('is followed by a correction, whose outcome says so', () => {
    const reversal = post('-96', REVERSAL, paidClaim);
    const taken = readEra({ paid: '-96' }, REVERSAL).claimPayments[0];
    if (!taken) throw new Error('no claim payment');
    const after = claimAfter(paidClaim, taken, reversal);
    expect(after.payerArCents).toBe(20000);
    const corrected = post('120', ['CLP*WC1*1*200*120**12*PMX2', 'CAS*CO*45*80'], after);
    expect(corrected.outcome).toBe('corrected');
    expect(totals(first, reversal, corrected)).toMatchObject({ cash: 12000, 'payer-ar': -20000, 'patient-ar': 0 });
  });
});

describe('a forwarded claim', () => {
  test('keeps the patient share on payer A/R until the next payer answers', () => {
    const posting = post('150', ['CLP*WC1*19*200*150*20*12*PMX1', 'CAS*CO*45*30', 'CAS*PR*2*20']);
    expect(totals(posting)).toMatchObject({ cash: 15000, 'payer-ar': -18000, 'patient-ar': 0 });
    expect(kinds(posting)).toEqual(['forwarded']);
  });
});

test('a qualified Medicare beneficiary owes nothing: the cost share waits for Medicaid', () => {
  const body = ['CLP*WC1*1*200*150*20*12*PMX1', 'MOA***N782', 'CAS*CO*45*30', 'CAS*PR*2*20'];
  const posting = post('150', body);
  expect(totals(posting)).toMatchObject({ 'payer-ar': -18000, 'patient-ar': 0 });
  expect(posting.work).toMatchObject([{ kind: 'bill-next-payer', amountCents: 2000 }]);
});

describe('a secondary payment', () => {
  const left = { ...claim, payerArCents: cents(2000) };

  test('takes nothing for what the prior payer paid and adjusted', () => {
    const posting = post('15', ['CLP*WC1*2*200*15*5*12*S1', 'CAS*OA*23*180', 'CAS*PR*2*5'], left);
    expect(totals(posting)).toMatchObject({ cash: 1500, 'patient-ar': 500, 'payer-ar': -2000 });
    expect(posting.outcome).toBe('paid');
  });

  test('does not write off again what the first payer wrote off', () => {
    const posting = post('15', ['CLP*WC1*2*200*15*0*12*S1', 'CAS*CO*45*185'], left);
    expect(totals(posting)).toMatchObject({ cash: 1500, 'contractual-adjustment': 500, 'payer-ar': -2000 });
  });
});

describe('money that may not go to the claim waits in unapplied cash with an exception', () => {
  test('when no claim has the patient control number', () => {
    const none = post('96', PAID, null);
    expect(none).toMatchObject({
      outcome: 'unmatched',
      exceptions: [{ kind: 'unmatched', amountCents: 9600, heldIn: 'unapplied-cash' }],
    });
    expect(totals(none)).toMatchObject({ cash: 9600, 'unapplied-cash': -9600, 'payer-ar': 0 });
  });

  test('when its amounts do not add up, with the exact difference and nothing plugged', () => {
    const posting = post('50', ['CLP*WC1*1*200*50*0*12*PMX1', 'CAS*CO*45*149.5']);
    expect(posting).toMatchObject({
      outcome: 'unbalanced',
      exceptions: [{ kind: 'unbalanced', differenceCents: -50, amountCents: 5000 }],
    });
    expect(totals(posting)).toMatchObject({
      cash: 5000,
      'unapplied-cash': -5000,
      'payer-ar': 0,
      'contractual-adjustment': 0,
    });
  });

  test('when it takes money back for such a claim', () => {
    const posting = post('-50', ['CLP*WC1*22*-200*-50*0*12*PMX1', 'CAS*CO*45*-149.5']);
    expect(totals(posting)).toMatchObject({ cash: -5000, 'unapplied-cash': 5000 });
  });

  test('when the payer answers another charge than was billed', () => {
    const posting = post('50', ['CLP*WC1*1*210*50*0*12*PMX1', 'CAS*CO*45*160']);
    expect(posting).toMatchObject({
      outcome: 'charge-mismatch',
      exceptions: [{ kind: 'charge-mismatch', heldIn: 'unapplied-cash' }],
    });
  });

  test('when a predetermination pays', () => {
    const posting = post('50', ['CLP*WC1*25*200*50*0*12*PMX1', 'CAS*CO*45*150']);
    expect(posting).toMatchObject({
      outcome: 'held',
      exceptions: [{ kind: 'predetermination-with-money', amountCents: 5000 }],
    });
  });

  test('and with no money there is no entry, but still the exception', () => {
    const posting = post('0', ['CLP*WC1*4*210*0*0*12*PMX1', 'CAS*CO*16*210']);
    expect(posting.entries).toEqual([]);
    expect(posting.exceptions).toHaveLength(1);
  });
});

test('a claim that the payer splits posts each part to its lines and says what waits', () => {
  const part = post('40', ['CLP*WC1*1*50*40*0*12*PMX1', 'SVC*HC:87880*50*40', 'CAS*CO*45*10']);
  expect(totals(part)).toMatchObject({ cash: 4000, 'contractual-adjustment': 1000, 'payer-ar': -5000 });
  expect(part).toMatchObject({ outcome: 'paid', exceptions: [{ kind: 'charge-mismatch', heldIn: 'posted-to-claim' }] });
});

test('a part that names one line twice is no part of the claim, so its money is held', () => {
  const body = ['CLP*WC1*1*100*80*0*12*PMX1', 'SVC*HC:87880*50*40', 'CAS*CO*45*10', 'REF*6R*2'];
  const twice = post('80', [...body, ...body.slice(1)]);
  expect(twice).toMatchObject({ outcome: 'charge-mismatch', exceptions: [{ heldIn: 'unapplied-cash' }] });
});

test('a predetermination posts nothing', () => {
  const posting = post('0', ['CLP*WC1*25*200*0*0*12*PMX1', 'CAS*OA*101*200']);
  expect(posting).toMatchObject({ outcome: 'no-money', entries: [], exceptions: [], work: [] });
});

test('an overpayment posts and asks who is due a refund', () => {
  const posting = post('96', PAID, { ...claim, payerArCents: cents(0) });
  expect(posting.work).toMatchObject([{ kind: 'credit-balance', amountCents: 20000 }]);
});

describe('a held claim payment that a person gives to a claim', () => {
  const remittance = readEra(
    { paid: '96' },
    PAID.map((text) => text.replace('CLP*WC1', 'CLP*TYPO')),
  );
  const claimPayment = remittance.claimPayments[0];
  if (!claimPayment) throw new Error('no claim payment');
  const input = { remittance, claimPayment, proof: proveBalance(remittance), postingDate: '2026-11-03', ids };

  test('leaves unapplied cash and pays the claim, as if it had matched', () => {
    const held = postClaimPayment(input);
    const applied = applyHeldClaimPayment({ ...input, claim });
    if (!applied) throw new Error('not applied');
    expect(totals(held, applied)).toEqual(totals(post('96', PAID)));
    expect(applied.entries[0]).toMatchObject({ kind: 'apply-payment', sourceKey: `${held.claimPaymentKey}|applied` });
  });

  test('cannot be applied while its amounts do not add up', () => {
    const broken = readEra({ paid: '50' }, ['CLP*X*1*200*50*0*12*PMX1', 'CAS*CO*45*149']);
    const one = broken.claimPayments[0];
    if (!one) throw new Error('no claim payment');
    const applied = applyHeldClaimPayment({
      ...input,
      remittance: broken,
      claimPayment: one,
      proof: proveBalance(broken),
      claim,
    });
    expect(applied).toBeUndefined();
  });
});
