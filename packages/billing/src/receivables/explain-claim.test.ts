import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cents, cents, type IsoDate, toDecimal } from '../kernel/index.ts';
import { chargeEntry, linesOf, patientPaymentEntry, writeOffEntry } from '../ledger/index.ts';
import { openRecoupmentsOf, type PostableClaim, postRemittance, type Remittance } from '../remittance/index.ts';
import { explainClaim, type SavedEntry } from './explain-claim.ts';
import type { ExplainedClaim, Originals } from './recompute-claim.ts';
import { readPayment } from './testing/small-era.ts';

const claim: ExplainedClaim & { patientId: string; payerId: string } = {
  claimId: 'claim-1',
  patientId: 'patient-1',
  payerId: 'payer-1',
  patientControlNumber: 'WC1',
  totalChargeCents: cents(20000),
  lines: [
    { lineNumber: 1, procedureCode: '99213', description: 'Office visit', chargeCents: cents(15000) },
    { lineNumber: 2, procedureCode: '87880', description: 'Strep test', chargeCents: cents(5000) },
  ],
};

/** Posts remittances one after the other as the shell would, and keeps what explain needs. */
function life(remittances: readonly Remittance[]): { entries: SavedEntry[]; originals: Originals } {
  const entries: SavedEntry[] = [];
  const charge = chargeEntry(claim, 'charge|claim-1', '2026-10-05');
  if (charge) entries.push(charge);
  const posted: NonNullable<PostableClaim['posted']>[number][] = [];
  for (const [i, remittance] of remittances.entries()) {
    const own = linesOf(entries).filter((line) => line.account === 'payer-ar' && line.claimId === claim.claimId);
    const payerArCents = cents(own.reduce((total, line) => total + line.cents, 0));
    const state: PostableClaim = { ...claim, payerArCents, posted: [...posted], payerClaimControlNumbers: ['PMX1'] };
    const posting = postRemittance({
      remittance,
      claims: [state],
      openRecoupments: openRecoupmentsOf(linesOf(entries)),
      postingDate: remittance.paymentDate,
      ids: { remittanceId: `remit-${i}` },
      settings: { postBalancedPartOfUnbalanced: false },
    });
    entries.push(...posting.entries);
    for (const one of posting.claimPostings) {
      const { claimStatusCode, payerClaimControlNumber, chargeCents, paidCents } =
        remittance.claimPayments[one.claimPaymentIndex] ?? never();
      const lines = linesOf(one.entries);
      if (one.exceptions.some((exception) => exception.heldIn === 'unapplied-cash')) continue;
      posted.push({
        sourceKey: one.claimPaymentKey,
        claimStatusCode,
        payerClaimControlNumber,
        chargeCents,
        paidCents,
        lines,
      });
    }
  }
  const files = remittances.map((remittance, i) => ({ file: `era-${i}.835`, remittance }));
  return { entries, originals: { remittances: files, patientPayments: [], decisions: [] } };
}

function never(): never {
  throw new Error('a claim posting without its claim payment');
}

const FIRST = readPayment('100', 'T1', '20261020', [
  'CLP*WC1*1*200*100*20*12*PMX1',
  'SVC*HC:99213*150*100',
  'CAS*CO*45*30',
  'CAS*PR*2*20',
  'REF*6R*1',
  'SVC*HC:87880*50*0',
  'CAS*CO*97*50',
  'REF*6R*2',
]);
const BACK_AND_AGAIN = readPayment('40', 'T2', '20261101', [
  'CLP*WC1*22*-200*-100*-20*12*PMX1',
  'SVC*HC:99213*-150*-100',
  'CAS*CO*45*-30',
  'CAS*PR*2*-20',
  'SVC*HC:87880*-50*0',
  'CAS*CO*97*-50',
  'CLP*WC1*1*200*140*20*12*PMX1',
  'SVC*HC:99213*150*110',
  'CAS*CO*45*20',
  'CAS*PR*2*20',
  'SVC*HC:87880*50*30',
  'CAS*CO*45*20',
]);

describe('the explanation of a claim', () => {
  const { entries, originals } = life([FIRST]);
  const explanation = explainClaim(claim, entries, originals);

  test('goes from charge to balance in order, each step with words, source and running balances', () => {
    const told = explanation.steps.map((step) => [step.what, step.payerBalanceCents, step.patientBalanceCents]);
    expect(told).toEqual([
      ['Charge for 99213 (line 1: Office visit)', 15000, 0],
      ['Charge for 87880 (line 2: Strep test)', 20000, 0],
      ['Paid by the payer (line 1: Office visit)', 10000, 0],
      ['Contractual write-off CO-45: above the contracted or legal fee (line 1: Office visit)', 7000, 0],
      ['Patient owes PR-2: coinsurance (line 1: Office visit)', 5000, 2000],
      ['Refused by the payer, stays on payer A/R: CO-97 included in another service', 5000, 2000],
    ]);
    expect(explanation).toMatchObject({ payerBalanceCents: 5000, patientBalanceCents: 2000, unexplainedCents: 0 });
  });

  test('shows the segment, its place and its file', () => {
    expect(explanation.steps[3]?.source).toMatchObject({
      kind: 'remittance',
      file: 'era-0.835',
      text: 'CAS*CO*45*30',
      position: expect.any(Number),
      offset: expect.any(Number),
    });
  });

  test('ends at the balances of the ledger', () => {
    const last = explanation.steps.at(-1);
    expect(last?.payerBalanceCents).toBe(explanation.payerBalanceCents);
    expect(last?.patientBalanceCents).toBe(explanation.patientBalanceCents);
  });

  test('shows one cent that the originals do not bear out', () => {
    const wrong = entries.map((entry) => ({
      ...entry,
      lines: entry.lines.map((line) =>
        line.carc === '2' ? { ...line, cents: cents(line.cents - Math.sign(line.cents)) } : line,
      ),
    }));
    expect(explainClaim(claim, wrong, originals).unexplainedCents).toBe(2);
  });

  test('shows an entry that is missing', () => {
    expect(explainClaim(claim, entries.slice(0, 1), originals).unexplainedCents).toBe(17000);
  });

  test('tells of a claim payment that is held, and why', () => {
    const broken = readPayment('50', 'T9', '20261020', ['CLP*WC1*1*200*50**12*PMX1', 'CAS*CO*45*149']);
    const held = life([broken]);
    const told = explainClaim(claim, held.entries, held.originals);
    expect(told.steps.at(-1)?.what).toMatch(/^Held, not posted to this claim: The payer's amounts do not add up/);
    expect(told).toMatchObject({ payerBalanceCents: 20000, unexplainedCents: 0 });
  });
});

test('an answer to an earlier sending of the claim is told and counted', () => {
  const { entries, originals } = life([FIRST]);
  const resent = { ...claim, patientControlNumber: 'WC1B', earlierPatientControlNumbers: ['WC1'] };
  const explanation = explainClaim(resent, entries, originals);
  expect(explanation.unexplainedCents).toBe(0);
  expect(explanation.steps.at(-1)?.what).toMatch(/^Refused by the payer/);
});

test('reversal, correction, recoupment, patient payment and write-off are all explained to the cent', () => {
  const recovery = readPayment('-15', 'T3', '20261110', ['PLB*1234567893*20261231*WO:PMX1 20261005*15']);
  const { entries, originals } = life([FIRST, BACK_AND_AGAIN, recovery]);
  const keys = { claimId: 'claim-1', patientId: 'patient-1' };
  const payment = {
    patientId: 'patient-1',
    paidCents: cents(2500),
    method: 'card',
    parts: [
      { place: { kind: 'claim' as const, patientId: 'patient-1', claimId: 'claim-1' }, cents: cents(1800) },
      { place: { kind: 'unapplied' as const, patientId: 'patient-1' }, cents: cents(700) },
    ],
  };
  const writeOff = {
    ...keys,
    from: 'patient-ar' as const,
    to: 'small-balance-write-off' as const,
    writtenOffCents: cents(200),
    reason: 'Small balance',
  };
  const paid = patientPaymentEntry(payment, 'patient-payment|1', '2026-11-12');
  const written = writeOffEntry(writeOff, 'write-off|1', '2026-11-13');
  const all = [...entries, ...(paid ? [paid] : []), ...(written ? [written] : [])];
  const explanation = explainClaim(claim, all, {
    ...originals,
    patientPayments: [{ paymentId: '1', date: '2026-11-12', method: 'card', appliedCents: cents(1800) }],
    decisions: [
      { decisionId: '1', date: '2026-11-13', what: 'Small balance', account: 'patient-ar', changeCents: cents(-200) },
    ],
  });
  expect(explanation).toMatchObject({ payerBalanceCents: 1500, patientBalanceCents: 0, unexplainedCents: 0 });
});

/** One adjudication of the whole claim: what is paid, and how the rest falls. */
const adjudication = fc.record({
  paid: fc.nat(20000),
  weights: fc.tuple(fc.nat(5), fc.nat(5), fc.nat(5)),
  status: fc.constantFrom('1', '19', '2', '4'),
  undo: fc.boolean(),
  plb: fc.option(
    fc.record({ code: fc.constantFrom('WO', 'FB', 'L6', 'CS'), cents: fc.integer({ min: -9000, max: 9000 }) }),
  ),
});

function dollars(amount: number): string {
  return toDecimal(amount as Cents);
}

test('any chain of payments, reversals and provider adjustments leaves nothing unexplained', () => {
  fc.assert(
    fc.property(fc.array(adjudication, { minLength: 1, maxLength: 4 }), (story) => {
      const remittances = story.map((one, i) => {
        const rest = 20000 - one.paid;
        const [a, b, c] = one.weights;
        const writeOff = Math.trunc((rest * a) / (a + b + c + 1));
        const share = Math.trunc((rest * b) / (a + b + c + 1));
        const group = (sign: number, status: string) => [
          `CLP*WC1*${status}*${dollars(sign * 20000)}*${dollars(sign * one.paid)}**12*PMX1`,
          `CAS*CO*45*${dollars(sign * writeOff)}**16*${dollars(sign * (rest - writeOff - share))}`,
          `CAS*PR*2*${dollars(sign * share)}`,
        ];
        const body = [...group(1, one.status), ...(one.undo ? group(-1, '22') : [])];
        const plb = one.plb?.cents ?? 0;
        if (one.plb) body.push(`PLB*1234567893*20261231*${one.plb.code}:WC1*${dollars(plb)}`);
        const day: IsoDate = `2026111${i}`;
        return readPayment(dollars((one.undo ? 0 : one.paid) - plb), `T${i}`, day, body);
      });
      const { entries, originals } = life(remittances);
      const explanation = explainClaim(claim, entries, originals);
      expect(explanation.unexplainedCents).toBe(0);
      const last = explanation.steps.at(-1);
      expect([last?.payerBalanceCents, last?.patientBalanceCents]).toEqual([
        explanation.payerBalanceCents,
        explanation.patientBalanceCents,
      ]);
    }),
    { numRuns: 200 },
  );
});
