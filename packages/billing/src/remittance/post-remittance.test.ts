import { readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { balancesOf, type LineDraft, linesOf } from '../ledger/index.ts';
import { claimAfter } from './post-claim-payment.ts';
import { postRemittance } from './post-remittance.ts';
import { remittancesFrom835 } from './remittance-from-835.ts';
import { claimPaymentKeys, providerAdjustmentKeys, remittanceKey } from './remittance-key.ts';
import {
  bodyOf,
  claimGroups,
  claimsOf,
  finalLines,
  type GeneratedPayment,
  generatedPayment,
} from './testing/adjudications.ts';
import { dollars, eraFile, eraSet, readEra } from './testing/era-text.ts';
import type { Remittance } from './types.ts';

const strict = { postBalancedPartOfUnbalanced: false };
const RUNS = { numRuns: 150 };

function read(payment: GeneratedPayment): Remittance {
  const { paid, body } = bodyOf(payment);
  return readEra({ paid: dollars(paid) }, body);
}

function postGenerated(payment: GeneratedPayment, remittance = read(payment)) {
  const ids = { remittanceId: 'remit-1', payerId: 'payer-1' };
  return postRemittance({ remittance, claims: claimsOf(payment), postingDate: '2026-11-03', ids, settings: strict });
}

function claimLines(posting: ReturnType<typeof postGenerated>, pcn: string): LineDraft[] {
  return linesOf(posting.entries).filter((line) => line.claimId === `claim-${pcn}`);
}

describe('any adjudicated payment', () => {
  test('posts entries that balance and cash that is BPR02 exactly', () => {
    fc.assert(
      fc.property(generatedPayment, (payment) => {
        const posting = postGenerated(payment);
        for (const entry of posting.entries) {
          expect(entry.lines.reduce((total, line) => total + line.cents, 0)).toBe(0);
          expect(entry.lines.every((line) => line.cents !== 0)).toBe(true);
        }
        expect(posting.outcome).toBe('posted');
        expect(balancesOf(linesOf(posting.entries)).cash).toBe(bodyOf(payment).paid);
      }),
      RUNS,
    );
  });

  test('leaves charge - payments - adjustments on A/R, and the patient owes PR and nothing else', () => {
    fc.assert(
      fc.property(generatedPayment, (payment) => {
        const posting = postGenerated({ ...payment, plbs: [] });
        for (const claim of payment.claims) {
          const balances = balancesOf(claimLines(posting, claim.pcn));
          const final = finalLines(claim);
          const by = (effect: string) =>
            final
              .flatMap((line) => line.adjustments)
              .reduce((sum, one) => sum + (one.effect === effect ? one.amount : 0), 0);
          const paid = final.reduce((total, line) => total + line.paid, 0);
          expect(balances.cash).toBe(paid);
          expect(balances['contractual-adjustment']).toBe(by('write-off'));
          expect(balances['patient-ar']).toBe(by('patient'));
          expect(balances['payer-ar']).toBe(0 - paid - by('write-off') - by('patient'));
        }
      }),
      RUNS,
    );
  });

  test('keeps held money in unapplied cash and says so in exceptions, to the cent', () => {
    fc.assert(
      fc.property(generatedPayment, (payment) => {
        const posting = postGenerated(payment);
        const held = posting.exceptions.filter((one) => one.heldIn === 'unapplied-cash');
        const total = held.reduce((sum, one) => sum + one.amountCents, 0);
        expect(balancesOf(linesOf(posting.entries))['unapplied-cash'] + total).toBe(0);
      }),
      RUNS,
    );
  });

  test('leaves every claim that was reversed for good where it was', () => {
    fc.assert(
      fc.property(generatedPayment, (payment) => {
        const posting = postGenerated({ ...payment, plbs: [] });
        for (const claim of payment.claims.filter((one) => one.story === 'reversed')) {
          const balances = Object.values(balancesOf(claimLines(posting, claim.pcn)));
          expect(balances.every((balance) => balance === 0)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('has the same keys in another envelope and no key twice', () => {
    fc.assert(
      fc.property(generatedPayment, fc.integer({ min: 2, max: 99999 }), (payment, control) => {
        const { paid, body } = bodyOf(payment);
        const other = eraSet({ paid: dollars(paid), control: String(control).padStart(5, '0') }, body);
        const again = remittancesFrom835(readX12(eraFile([other], control, 'CLEARHOUSE'))).remittances[0];
        const first = read(payment);
        if (!again) return false;
        expect(remittanceKey(again)).toBe(remittanceKey(first));
        const keys = [...claimPaymentKeys(first), ...providerAdjustmentKeys(first)];
        expect([...claimPaymentKeys(again), ...providerAdjustmentKeys(again)]).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
        return true;
      }),
      RUNS,
    );
  });

  test('comes to the same totals in any order of its claims', () => {
    const shuffled = generatedPayment.chain((payment) =>
      fc.tuple(fc.constant(payment), fc.shuffledSubarray(payment.claims, { minLength: payment.claims.length })),
    );
    fc.assert(
      fc.property(shuffled, ([payment, claims]) => {
        const one = balancesOf(linesOf(postGenerated(payment).entries));
        const body = [
          ...claims.flatMap(claimGroups).flatMap((group) => group.segments),
          ...bodyOf({ ...payment, claims: [] }).body,
        ];
        const other = postGenerated(payment, readEra({ paid: dollars(bodyOf(payment).paid) }, body));
        expect(balancesOf(linesOf(other.entries))).toEqual(one);
      }),
      RUNS,
    );
  });
});

describe('a payment that is not what it adds up to', () => {
  const body = ['CLP*WC1*1*100*60**12*P1', 'CAS*CO*45*40', 'PLB*1234567893*20261231*L6:WC1*-1'];
  const claim = {
    claimId: 'claim-1',
    patientId: 'patient-1',
    payerId: 'payer-1',
    patientControlNumber: 'WC1',
    totalChargeCents: cents(10000),
    payerArCents: cents(10000),
    lines: [],
  };
  const input = {
    remittance: readEra({ paid: '62.5' }, body),
    claims: [claim],
    postingDate: '2026-11-03',
    ids: { remittanceId: 'remit-1' },
  };

  test('posts nothing and is one exception with all its money', () => {
    const posting = postRemittance({ ...input, settings: strict });
    expect(posting).toMatchObject({ outcome: 'held', entries: [], work: [], cashCents: 0 });
    expect(posting.exceptions).toMatchObject([
      { kind: 'payment-imbalance', amountCents: 6250, differenceCents: 150, heldIn: 'not-posted' },
    ]);
  });

  test('posts what balances and holds the difference when the practice says so', () => {
    const posting = postRemittance({ ...input, settings: { postBalancedPartOfUnbalanced: true } });
    expect(balancesOf(linesOf(posting.entries))).toMatchObject({
      cash: 6250,
      'payer-ar': -10000,
      'contractual-adjustment': 4000,
      'interest-income': -100,
      'unapplied-cash': -150,
    });
    expect(posting.exceptions).toMatchObject([
      { kind: 'payment-imbalance', amountCents: 150, heldIn: 'unapplied-cash' },
    ]);
  });
});

test('one claim payment that does not add up does not stop the others', () => {
  const remittance = readEra({ paid: '100' }, [
    'CLP*WC1*1*100*60**12*P1',
    'CAS*CO*45*39',
    'CLP*WC2*1*100*40**12*P2',
    'CAS*CO*45*60',
  ]);
  const payment = { claims: [], plbs: [] };
  const claims = ['WC1', 'WC2'].map((pcn) => ({
    claimId: `claim-${pcn}`,
    patientId: 'p',
    payerId: 'payer-1',
    patientControlNumber: pcn,
    totalChargeCents: cents(10000),
    payerArCents: cents(10000),
    lines: [],
  }));
  const ids = { remittanceId: 'remit-1' };
  const posting = postRemittance({ ...payment, remittance, claims, postingDate: '2026-11-03', ids, settings: strict });
  expect(posting.claimPostings.map((one) => one.outcome)).toEqual(['unbalanced', 'paid']);
  expect(posting.cashCents).toBe(10000);
});

test('a payment without a trace number is held, for it cannot be told from another', () => {
  const remittance = { ...readEra({ paid: '0' }, []), traceNumber: '' };
  const ids = { remittanceId: 'remit-1' };
  const posting = postRemittance({ remittance, claims: [], postingDate: '2026-11-03', ids, settings: strict });
  expect(posting).toMatchObject({ outcome: 'held', exceptions: [{ kind: 'no-trace-number' }] });
});

test('what could not be read is an exception of the posting', () => {
  const remittance = readEra({ paid: '0' }, ['CLP*WC1*1*x*0**12*P1']);
  const ids = { remittanceId: 'remit-1' };
  const posting = postRemittance({ remittance, claims: [], postingDate: '2026-11-03', ids, settings: strict });
  expect(posting.exceptions.map((one) => one.kind)).toEqual(['unreadable']);
});

test('one unreadable adjustment holds the money of its claim payment and not the rest of the file', () => {
  const body = ['CLP*WC1*1*100*60**12*P1', 'CAS*CO*45*4O', 'CLP*WC2*1*100*40**12*P2', 'CAS*CO*45*60'];
  const remittance = readEra({ paid: '100' }, body);
  const claims = ['WC1', 'WC2'].map((pcn) => ({
    claimId: `claim-${pcn}`,
    patientId: 'p',
    payerId: 'payer-1',
    patientControlNumber: pcn,
    totalChargeCents: cents(10000),
    payerArCents: cents(10000),
    lines: [],
  }));
  const ids = { remittanceId: 'remit-1' };
  const posting = postRemittance({ remittance, claims, postingDate: '2026-11-03', ids, settings: strict });
  expect(balancesOf(linesOf(posting.entries))).toMatchObject({
    cash: 10000,
    'unapplied-cash': -6000,
    'payer-ar': -10000,
  });
  expect(posting.exceptions).toMatchObject([
    { kind: 'unreadable', heldIn: 'not-posted', amountCents: 0 },
    { kind: 'unreadable', heldIn: 'unapplied-cash', amountCents: 6000, claimId: 'claim-WC1' },
  ]);
});

test('a claim sent under two numbers is one claim, whichever number the payer answers', () => {
  const body = [
    'CLP*WC1*22*-100*-60**12*ICN777',
    'CAS*CO*45*-40',
    'CLP*WC1B*1*100*70**12*ICN777',
    'CAS*CO*45*30',
    'PLB*1234567893*20261231*WO:ICN777*5',
  ];
  const first = readEra({ paid: '60', trace: 'T0' }, ['CLP*WC1*1*100*60**12*ICN777', 'CAS*CO*45*40']);
  const ids = { remittanceId: 'remit-1' };
  const claim = {
    claimId: 'claim-1',
    patientId: 'p',
    payerId: 'payer-1',
    patientControlNumber: 'WC1',
    totalChargeCents: cents(10000),
    payerArCents: cents(10000),
    lines: [],
    payerClaimControlNumbers: ['ICN777'],
    posted: [],
  };
  const common = { postingDate: '2026-11-03', ids, settings: strict };
  const before = postRemittance({ ...common, remittance: first, claims: [claim] });
  const original = before.claimPostings[0];
  const paid = first.claimPayments[0];
  if (!original || !paid) throw new Error('nothing posted');
  const now = claimAfter(claim, paid, original);
  const remittance = readEra({ paid: '5' }, body);
  const posting = postRemittance({ ...common, remittance, claims: [now, { ...now, patientControlNumber: 'WC1B' }] });
  expect(posting.claimPostings.map((one) => one.outcome)).toEqual(['reversed', 'corrected']);
  const balances = balancesOf(linesOf([...before.entries, ...posting.entries]));
  expect(balances).toMatchObject({ cash: 6500, 'contractual-adjustment': 3000, 'payer-ar': -9500 });
  expect(posting.exceptions).toEqual([]);
  expect(posting.work.map((one) => one.kind)).toEqual(['recoupment']);
});

test('PLB may name a claim by the number that the same file gives it', () => {
  const body = ['CLP*WC1*1*100*60**12*ICN777', 'CAS*CO*45*40', 'PLB*1234567893*20261231*WO:ICN777*10'];
  const claims = [
    {
      claimId: 'claim-1',
      patientId: 'p',
      payerId: 'payer-1',
      patientControlNumber: 'WC1',
      totalChargeCents: cents(10000),
      payerArCents: cents(10000),
      lines: [],
    },
  ];
  const remittance = readEra({ paid: '50' }, body);
  const ids = { remittanceId: 'remit-1' };
  const posting = postRemittance({ remittance, claims, postingDate: '2026-11-03', ids, settings: strict });
  expect(balancesOf(linesOf(posting.entries))).toMatchObject({ cash: 5000, 'payer-ar': -9000 });
  expect(posting.exceptions).toEqual([]);
});
