import { readX12 } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { remittancesFrom835 } from './remittance-from-835.ts';
import { eraFile, eraSet, readEra } from './testing/era-text.ts';

const CLAIM = [
  'CLP*WC1001*1*250*150*40*12*PMX77*11*1',
  'CAS*CO*253*3.5',
  'NM1*QC*1*Alder*June****MI*M100',
  'MOA***MA01*N59',
  'DTM*232*20261005',
  'AMT*I*1.25',
  'QTY*CA*2',
  'SVC*HC:99214:25*200*120**1*HC:99215:25*2',
  'DTM*472*20261005',
  'CAS*PR*1*30**2*10',
  'CAS*CO*45*36.5*1*144*-1**94*-1.5**45*2**59*4**131*0',
  'REF*6R*2',
  'AMT*B6*160',
  'LQ*HE*N362',
  'SVC*AD:D0120*50*30',
];

describe('an 835 as read', () => {
  const remittance = readEra({ paid: '150' }, CLAIM);
  const claim = remittance.claimPayments[0];

  test('says who paid how much by which trace number and when', () => {
    expect(remittance).toMatchObject({
      control: '0001',
      payerName: 'Prairie Mutual Health Plan',
      payerIdentifier: '1912345678',
      payeeNpi: '1234567893',
      traceNumber: 'EFT1001',
      paidCents: 15000,
      paymentMethod: 'ACH',
      paymentDate: '2026-11-02',
    });
    expect(remittance.faults).toBeUndefined();
  });

  test('keeps the claim payment with its remarks, interest, date and person', () => {
    expect(claim).toMatchObject({
      index: 0,
      patientControlNumber: 'WC1001',
      claimStatusCode: '1',
      chargeCents: 25000,
      paidCents: 15000,
      patientResponsibilityCents: 4000,
      payerClaimControlNumber: 'PMX77',
      memberId: 'M100',
      patientName: 'Alder, June',
      rarcs: ['MA01', 'N59'],
      interestCents: 125,
      dateOfService: '2026-10-05',
      quantities: [{ qualifier: 'CA', quantity: 2 }],
    });
    expect(claim?.adjustments).toMatchObject([{ groupCode: 'CO', carc: '253', amountCents: 350 }]);
  });

  test('keeps the code paid, the code billed, units, line number, allowed amount and remark of a line', () => {
    expect(claim?.servicePayments[0]).toMatchObject({
      procedure: { qualifier: 'HC', code: '99214', modifiers: ['25'] },
      billedProcedure: { code: '99215' },
      chargeCents: 20000,
      paidCents: 12000,
      units: 1,
      billedUnits: 2,
      lineNumber: 2,
      allowedCents: 16000,
      rarcs: ['N362'],
    });
    expect(claim?.servicePayments[1]?.procedure).toEqual({ qualifier: 'AD', code: 'D0120', modifiers: [] });
  });

  test('reads all six triplets of a CAS, signs and quantities kept', () => {
    const adjustments = claim?.servicePayments[0]?.adjustments ?? [];
    const amounts = adjustments.map((one) => [one.groupCode, one.carc, one.amountCents]);
    expect(amounts).toEqual([
      ['PR', '1', 3000],
      ['PR', '2', 1000],
      ['CO', '45', 3650],
      ['CO', '144', -100],
      ['CO', '94', -150],
      ['CO', '45', 200],
      ['CO', '59', 400],
      ['CO', '131', 0],
    ]);
    expect(adjustments[2]?.quantity).toBe(1);
  });

  test('points every amount at its segment as sent', () => {
    const segment = claim?.servicePayments[0]?.adjustments[0]?.segment;
    expect(segment?.text).toBe('CAS*PR*1*30**2*10');
    const bytes = eraFile([eraSet({ paid: '150' }, CLAIM)]);
    const start = segment?.offset ?? -1;
    expect(new TextDecoder().decode(bytes.subarray(start, start + 17))).toBe('CAS*PR*1*30**2*10');
  });
});

test('a debit (BPR03 D) is money the practice loses', () => {
  expect(readEra({ paid: '12.5', creditOrDebit: 'D' }, ['PLB*1234567893*20261231*WO:X*12.5']).paidCents).toBe(-1250);
});

test('a PLB gives all its pairs', () => {
  const { providerAdjustments } = readEra({ paid: '0' }, ['PLB*1234567893*20261231*WO:WC1*10*L6*-2*FB:A:B*-8']);
  expect(providerAdjustments.map((one) => [one.reasonCode, one.reference, one.amountCents])).toEqual([
    ['WO', 'WC1', 1000],
    ['L6', '', -200],
    ['FB', 'A:B', -800],
  ]);
});

test('drug and revenue codes read like procedures', () => {
  const remittance = readEra({ paid: '10' }, ['CLP*A*1*10*10**12*B', 'SVC*N4:00002143380*6*6', 'SVC*NU:0450*4*4']);
  const codes = remittance.claimPayments[0]?.servicePayments.map((one) => one.procedure);
  expect(codes).toMatchObject([
    { qualifier: 'N4', code: '00002143380' },
    { qualifier: 'NU', code: '0450' },
  ]);
});

test('a reference that is no line number of ours is not taken for one', () => {
  const remittance = readEra({ paid: '10' }, ['CLP*A*1*10*10**12*B', 'SVC*HC:99213*10*10', 'REF*6R*8305424']);
  expect(remittance.claimPayments[0]?.servicePayments[0]?.lineNumber).toBeUndefined();
});

test('several payments in one file are several remittances', () => {
  const first = eraSet({ paid: '10', trace: 'T1' }, ['CLP*A*1*10*10**12*B']);
  const second = eraSet({ paid: '0', trace: 'T2', control: '0002' }, ['CLP*C*4*10*0**12*D', 'CAS*CO*29*10']);
  const { remittances, faults } = remittancesFrom835(readX12(eraFile([first, second])));
  expect(remittances.map((one) => one.traceNumber)).toEqual(['T1', 'T2']);
  expect(faults).toEqual([]);
});

describe('what cannot be read is a fault with its place and never zero', () => {
  test.each([
    ['charge', ['CLP*A*1*1O0*10**12*B', 'CLP*C*1*5*5**12*D']],
    ['payment', ['CLP*A*1*10***12*B', 'CLP*C*1*5*5**12*D']],
    ['fraction of a cent', ['CLP*A*1*10.005*10**12*B', 'CLP*C*1*5*5**12*D']],
  ])('%s: that claim payment is left out, the next one reads', (_name, body) => {
    const remittance = readEra({ paid: '15' }, body);
    expect(remittance.claimPayments).toMatchObject([{ index: 0, patientControlNumber: 'C', paidCents: 500 }]);
    expect(remittance.faults?.[0]).toMatchObject({
      place: 'payment 0001, claim payment 1',
      position: expect.any(Number),
    });
  });

  test.each([
    ['service charge', ['CLP*A*1*10*10**12*B', 'SVC*HC:99213*x*10', 'CLP*C*1*5*5**12*D']],
    ['service payment', ['CLP*A*1*10*10**12*B', 'SVC*HC:99213*10', 'CLP*C*1*5*5**12*D']],
    ['adjustment', ['CLP*A*1*10*10**12*B', 'CAS*CO*45', 'CLP*C*1*5*5**12*D']],
  ])('%s: that claim payment keeps its money and nothing half read, the next one reads', (_name, body) => {
    const remittance = readEra({ paid: '15' }, body);
    expect(remittance.claimPayments).toMatchObject([
      { patientControlNumber: 'A', paidCents: 1000, incomplete: true, adjustments: [], servicePayments: [] },
      { patientControlNumber: 'C', paidCents: 500 },
    ]);
    expect(remittance.claimPayments[1]).not.toHaveProperty('incomplete');
    expect(remittance.faults).toMatchObject([{ place: 'payment 0001, claim payment 1', affectsBalance: true }]);
  });

  test('an unreadable PLB amount', () => {
    const remittance = readEra({ paid: '15' }, ['PLB*1234567893*20261231*WO:A*ten*L6*-1']);
    expect(remittance.providerAdjustments).toMatchObject([{ reasonCode: 'L6' }]);
    expect(remittance.faults).toHaveLength(1);
  });

  test('an unreadable payment amount leaves no remittance', () => {
    const { remittances, faults } = remittancesFrom835(readX12(eraFile([eraSet({ paid: 'much' }, [])])));
    expect(remittances).toEqual([]);
    expect(faults[0]?.message).toContain('BPR02');
  });

  test('a payment date that is no day falls back to the production date and says so', () => {
    const remittance = readEra({ paid: '0', date: '20262316' }, []);
    expect(remittance.paymentDate).toBe('2026-11-01');
    expect(remittance.faults?.[0]?.message).toContain('production date');
  });

  test('a file without an 835 is a fault', () => {
    const { remittances, faults } = remittancesFrom835(readX12(new TextEncoder().encode('not a file of ours')));
    expect(remittances).toEqual([]);
    expect(faults).toMatchObject([{ place: 'file', position: 0, offset: 0 }]);
  });
});
