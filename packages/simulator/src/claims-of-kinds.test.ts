import { checkX12, readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { answerInterchanges } from './answer-interchanges.ts';
import { payers } from './data/payers.ts';
import { imbalances, read835 } from './testing/read-835.ts';
import { type KindClaim, sampleOfKind } from './testing/sample-kinds.ts';

const options = { seed: 1, today: '2026-10-12' };

function answers(claim: KindClaim, more: { answerCrossovers?: boolean } = {}) {
  const { files } = answerInterchanges(sampleOfKind([claim]), { ...options, ...more });
  const of = (kind: string) => files.filter((file) => file.kind === kind);
  const text = (kind: string) => of(kind).map((file) => new TextDecoder().decode(file.bytes));
  return { files, status: text('277CA').join(''), payments: of('835').map((file) => read835(file.bytes)), text };
}

const kindClaim: fc.Arbitrary<KindClaim> = fc.record({
  kind: fc.constant<KindClaim['kind']>('institutional'),
  charges: fc.array(fc.integer({ min: 1, max: 4_000_000 }), { minLength: 1, maxLength: 6 }),
  payerId: fc.constantFrom(...payers.map((payer) => payer.id)),
  typeOfBill: fc.constantFrom('111', '112', '113', '114', '115', '131', '135'),
  memberId: fc.constantFrom('M1', 'M7', 'M9', 'M1X', 'M1K', 'M1T', 'M1I', 'M1Q'),
  nextPayerId: fc.constantFrom('', '', 'GLDMG'),
});

function expectSound(claim: KindClaim): void {
  for (const file of answers(claim, { answerCrossovers: true }).files) {
    expect(checkX12(file.bytes).findings.map((f) => `${file.kind} ${f.code} ${f.element}`)).toEqual([]);
    if (file.kind === '835') expect(imbalances(read835(file.bytes))).toEqual([]);
  }
}

describe('facility claims', () => {
  it('every answer is without finding and every 835 balances, whatever is charged', () => {
    fc.assert(fc.property(kindClaim, expectSound), { numRuns: 60 });
  });

  test('a stay is paid at claim level, with its days and no lines', () => {
    const { payments, text } = answers({ kind: 'institutional', charges: [9_000_00, 6_000_00], payerId: 'SMPMA' });
    expect(payments[0]?.claims[0]?.lines).toEqual([]);
    expect(payments[0]?.claims[0]?.paidCents).toBeGreaterThan(0);
    expect(text('835').join('')).toContain('MIA*3*');
  });

  test('an interim bill of a patient who is still there is paid for its last day too', () => {
    const bill: KindClaim = { kind: 'institutional', charges: [9_000_00], typeOfBill: '112', patientStatus: '30' };
    expect(answers(bill).text('835').join('')).toContain('MIA*4*');
  });

  test('an outpatient bill is paid by line, a line without HCPCS by its revenue code', () => {
    const { payments, text } = answers({ kind: 'institutional', charges: [700_00, 40_00], typeOfBill: '131' });
    expect(payments[0]?.claims[0]?.lines).toHaveLength(2);
    expect(text('835').join('')).toContain('SVC*NU:0250*');
  });

  test('a report is paid zero with CO-24', () => {
    const { payments } = answers({ kind: 'institutional', charges: [700_00], typeOfBill: '131', purpose: 'RP' });
    expect(payments[0]?.claims[0]).toMatchObject({ status: '1', paidCents: 0, reasons: ['CO-24 70000'] });
  });

  test('Medicare passes a claim on to the supplement, which answers itself when asked', () => {
    const claim: KindClaim = {
      kind: 'institutional',
      charges: [700_00],
      typeOfBill: '131',
      payerId: 'SMPMA',
      nextPayerId: 'GLDMG',
    };
    const { payments, text } = answers(claim, { answerCrossovers: true });
    expect(payments.map((payment) => payment.claims[0]?.status)).toEqual(['19', '2']);
    expect(text('835').join('')).toContain('NM1*TT*2*GUILDMARK MEDIGAP*****PI*GLDMG');
    expect(answers(claim).payments).toHaveLength(1);
  });

  test('a claim that was passed on and then reversed names no next payer in the reversal', () => {
    expectSound({ kind: 'institutional', charges: [1], payerId: 'SMPMB', memberId: 'M1X', nextPayerId: 'GLDMG' });
  });

  test('a stay without a present-on-admission indicator is rejected', () => {
    const claim: KindClaim = { kind: 'institutional', charges: [700_00], presentOnAdmission: '' };
    expect(answers(claim).status).toContain('STC*A6:688');
    expect(answers({ ...claim, presentOnAdmission: 'Y' }).status).toContain('STC*A2:20');
  });
});

describe('dental claims', () => {
  it('every answer is without finding and every 835 balances, whatever is charged', () => {
    const dental = kindClaim.map(
      (claim): KindClaim => ({ ...claim, kind: 'dental', typeOfBill: '111', nextPayerId: '' }),
    );
    fc.assert(
      fc.property(dental, fc.boolean(), (claim, isPredetermination) => expectSound({ ...claim, isPredetermination })),
      {
        numRuns: 60,
      },
    );
  });

  test('lines are paid with AD codes; a filling without a tooth goes no further than the 999', () => {
    const claim: KindClaim = { kind: 'dental', charges: [210_00, 60_00], payerId: 'BWDEN' };
    expect(answers(claim).text('835').join('')).toContain('SVC*AD:D2392*210*');
    const toothless = answers({ ...claim, hasTooth: false });
    expect(toothless.text('999').join('')).toContain('IK5*R');
    expect(toothless.status).toBe('');
  });

  test('a predetermination pays nothing and says what it would pay', () => {
    const { payments } = answers({ kind: 'dental', charges: [60_00], payerId: 'BWDEN', isPredetermination: true });
    expect(payments[0]?.claims[0]).toMatchObject({ status: '25', paidCents: 0 });
    expect(payments[0]?.claims[0]?.reasons.some((reason) => reason.startsWith('OA-101'))).toBe(true);
  });
});

test('the sample claims of each kind are read as they are meant', () => {
  for (const kind of ['institutional', 'dental'] as const) {
    expect(readX12(sampleOfKind([{ kind, charges: [100_00] }])).findings).toEqual([]);
  }
});
