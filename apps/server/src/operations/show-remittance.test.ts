import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { applyHeldPayment } from './apply-held-payment.ts';
import { mustPerform, perform } from './operation.ts';
import { showClaimPayments, showRemittance } from './show-remittance.ts';

let runtime: TestRuntime;
let tenantId: string;
let remittanceId: string;
let claimId: string;
let otherClaimId: string;

beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  await receiveVisits(runtime, tenantId, [{ mrn: 'R1' }, { mrn: 'R2' }]);
  await submit(runtime, tenantId);
  const paid = await claimOf(runtime, tenantId, 'R1');
  claimId = paid.id;
  otherClaimId = (await claimOf(runtime, tenantId, 'R2')).id;
  const claims = [
    {
      patientControlNumber: paid.patient_control_number,
      charge: '148',
      paid: '100',
      patientResponsibility: '20',
      segments: ['CAS*CO*45*28', 'CAS*PR*2*20'],
    },
    { patientControlNumber: 'NOTOURS', charge: '148', paid: '90', segments: ['CAS*CO*45*58'] },
  ];
  await receive(runtime, tenantId, 'x12', era({ trace: 'CHK77', paid: '190', claims }), 'payment.835');
  const { rows } = await runtime.owner.query('select id from remittance where tenant_id = $1', [tenantId]);
  remittanceId = rows[0].id;
});
afterAll(() => runtime.close());

const show = () => mustPerform(runtime, everyone(tenantId), showRemittance, { remittanceId });

describe('a remittance', () => {
  test('shows both sides of its balance', async () => {
    const view = await show();
    expect(view).toMatchObject({
      traceNumber: 'CHK77',
      fileName: 'payment.835',
      paymentMethod: 'ACH',
      payeeNpi: '1999000106',
      posting: 'posted',
      balanced: 'yes',
      proof: { balanced: true, failed: 0 },
      failures: [],
      totals: { claimPaymentsCents: 19_000, providerAdjustmentsCents: 0, paidCents: 19_000 },
      claimPayments: 2,
      providerAdjustments: [],
    });
  });

  test('shows each claim payment, with the claim where there is one', async () => {
    const { claims } = await show();
    expect(claims.map((one) => [one.claimId, one.outcome, one.payment.paidCents, one.appliedByPerson])).toEqual([
      [claimId, 'paid', 10_000, false],
      [null, 'unmatched', 9000, false],
    ]);
    expect(claims[0]?.payment.adjustments.map((one) => `${one.groupCode}-${one.carc}`)).toEqual(['CO-45', 'PR-2']);
  });

  test('says what the reason codes mean', async () => {
    expect((await show()).reasonLabels).toEqual({ 2: 'coinsurance', 45: 'above the contracted or legal fee' });
  });

  test('shows what could not be placed beside the segments around it', async () => {
    const view = await show();
    expect(view).toMatchObject({ openExceptions: 1, heldCents: 9000 });
    const [exception] = view.exceptions;
    expect(exception).toMatchObject({ kind: 'unmatched', state: 'open', heldCents: 9000, ways: ['give', 'place'] });
    expect(exception?.original?.segments).toEqual([
      expect.stringMatching(/^CLP\*/),
      'CAS*CO*45*28',
      'CAS*PR*2*20',
      expect.stringMatching(/^CLP\*NOTOURS\*/),
      'CAS*CO*45*58',
      expect.stringMatching(/^SE\*/),
      expect.stringMatching(/^GE\*/),
    ]);
    expect(exception?.original?.at).toBe(3);
    expect(exception?.original?.segments[3]).toBe(exception?.segment?.text);
  });

  test('shows money that a person placed as settled', async () => {
    const [exception] = (await show()).exceptions;
    const input = { exceptionId: exception?.id ?? '', claimId: otherClaimId };
    await mustPerform(runtime, everyone(tenantId), applyHeldPayment, input);
    const view = await show();
    expect(view).toMatchObject({ openExceptions: 0, heldCents: 0 });
    expect(view.exceptions[0]).toMatchObject({
      state: 'settled',
      ways: [],
      resolution: 'Given to its claim.',
    });
    expect(view.claims[1]).toMatchObject({ claimId: otherClaimId, appliedByPerson: true });
    const rest = await mustPerform(runtime, everyone(tenantId), showClaimPayments, { remittanceId, from: 1 });
    expect(rest.claims).toEqual(view.claims.slice(1));
  });
});

test('of money that does not add up the paid amount alone may be given to a claim', async () => {
  const claims = [{ patientControlNumber: 'X9', charge: '148', paid: '50' }];
  await receive(runtime, tenantId, 'x12', era({ trace: 'CHK78', paid: '50', claims, control: 2 }));
  const { rows } = await runtime.owner.query(`select id from remittance where trace_number = 'CHK78'`);
  const view = await mustPerform(runtime, everyone(tenantId), showRemittance, { remittanceId: rows[0].id });
  expect(view.balanced).toBe('no');
  expect(view.exceptions.map((one) => [one.kind, one.ways])).toEqual([['unbalanced', ['paid-only', 'place']]]);
});

test('a remittance of another practice is not there, and the front desk may not see one', async () => {
  const stranger = everyone(runtime.newId());
  expect(await perform(runtime, stranger, showRemittance, { remittanceId })).toMatchObject({ code: 'not-found' });
  const frontDesk = { ...everyone(tenantId), roles: ['front-desk'] as const };
  expect(await perform(runtime, frontDesk, showRemittance, { remittanceId })).toMatchObject({ code: 'not-allowed' });
});
