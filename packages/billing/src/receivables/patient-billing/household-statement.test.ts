import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import type { Hold } from './holds.ts';
import { type BilledVisit, type HouseholdStatementInput, householdStatement, payLink } from './household-statement.ts';
import { VISIT } from './testing.ts';

function statement(visits: readonly BilledVisit[], more: Partial<HouseholdStatementInput> = {}) {
  return householdStatement({
    statementNumber: 'S000001',
    language: 'en',
    guarantor: { name: { last: 'Alder', first: 'Rowan' }, relationship: '18' },
    practice: { name: 'Willow Creek Family Medicine', phone: '4025550100' },
    visits,
    holds: [],
    unappliedCents: cents(0),
    date: '2026-11-10',
    dueDate: '2026-12-10',
    ...more,
  });
}
const hold = (more: Partial<Hold>): Hold => ({
  kind: 'dispute',
  patientId: 'june',
  encounterId: 'visit-1',
  reason: 'Says that the visit was short.',
  sinceDate: '2026-11-01',
  ...more,
});

describe('a statement', () => {
  test('says of each visit what was done, charged, paid by insurance, taken off and left, without codes', () => {
    expect(statement([VISIT]).visits).toMatchObject([
      {
        services: [{ what: 'Office visit', units: 1, chargeCents: 20_000 }],
        insurancePaidCents: 12_000,
        insuranceReducedCents: 5_000,
        shares: [{ reason: 'coinsurance', cents: 3_000 }],
        patientPaidCents: 1_000,
        youOweCents: 2_000,
      },
    ]);
    expect(JSON.stringify(statement([VISIT]))).not.toContain('99213');
  });

  test('says in plain words how much and until when', () => {
    const { totalDueCents, message } = statement([VISIT]);
    expect(totalDueCents).toBe(2_000);
    expect(message).toContain('Please pay $20.00 by 12/10/2026.');
    expect(message).toContain('Your insurance has answered');
  });

  test('in Spanish has words of its own for everything that we say', () => {
    const spanish = statement([VISIT, { ...VISIT, encounterId: 'visit-2', insurancePending: true }], {
      language: 'es',
    });
    expect(spanish.visits[0]?.services[0]?.what).toBe('Consulta médica');
    expect(spanish.message).toContain('Pague $20.00 antes del 12/10/2026.');
    expect(spanish.message).toContain('su seguro aún no ha respondido');
    expect(spanish.message).not.toMatch(/\b(please|your|insurance|visit)\b/i);
  });

  test('is one for all patients of a guarantor', () => {
    const other = { ...VISIT, encounterId: 'visit-2', patientId: 'ivy', patientName: 'Ivy Alder' };
    const both = statement([VISIT, other]);
    expect(both.visits.map((visit) => visit.patientName).toSorted()).toEqual(['Ivy Alder', 'June Alder']);
    expect(both.totalDueCents).toBe(4_000);
  });

  test('leaves out a visit while insurance is pending, also with a patient part already there, and says so', () => {
    const result = statement([VISIT, { ...VISIT, encounterId: 'visit-2', insurancePending: true }]);
    expect(result.totalDueCents).toBe(2_000);
    expect(result.leftOut).toMatchObject([{ encounterId: 'visit-2', why: 'insurance-pending', owedCents: 2_000 }]);
    expect(result.message).toContain('One visit is not on this statement');
  });

  test('asks a qualified Medicare beneficiary for nothing', () => {
    const result = statement([{ ...VISIT, qualifiedMedicareBeneficiary: true }]);
    expect(result).toMatchObject({
      visits: [],
      totalDueCents: 0,
      message: expect.stringContaining('You owe nothing.'),
    });
    expect(result.leftOut).toMatchObject([{ why: 'qualified-medicare-beneficiary' }]);
  });

  test('never asks for an amount that came to the patient by a group other than PR', () => {
    expect(statement([{ ...VISIT, wrongGroupCents: cents(1) }])).toMatchObject({ visits: [], totalDueCents: 0 });
  });

  test('leaves out a visit in dispute and asks for the others', () => {
    const result = statement([VISIT, { ...VISIT, encounterId: 'visit-2' }], { holds: [hold({})] });
    expect(result.visits.map((visit) => visit.encounterId)).toEqual(['visit-2']);
    expect(result.leftOut).toMatchObject([{ encounterId: 'visit-1', why: 'dispute' }]);
  });

  test('of a No Surprises visit waits for the in-network share, and never asks for more than that', () => {
    const noSurprises = (share?: number) =>
      statement([VISIT], {
        holds: [hold({ kind: 'no-surprises', ...(share === undefined ? {} : { inNetworkShareCents: cents(share) }) })],
      }).totalDueCents;
    expect(noSurprises()).toBe(0);
    expect(noSurprises(1_999)).toBe(0);
    expect(noSurprises(2_000)).toBe(2_000);
  });

  test('takes off money that was not applied yet, and never asks for less than nothing', () => {
    expect(statement([VISIT], { unappliedCents: cents(500) }).totalDueCents).toBe(1_500);
    const over = statement([VISIT], { unappliedCents: cents(2_600) });
    expect(over).toMatchObject({ totalDueCents: 0, creditCents: 600 });
    expect(over.message).toContain('$6.00 too much');
  });

  test('speaks of insurance only where there is one', () => {
    expect(statement([{ ...VISIT, claimIds: [], payerNames: [] }]).message).not.toContain('insurance');
  });

  test('lists visits by date', () => {
    const earlier = { ...VISIT, encounterId: 'visit-0', dateOfService: '2026-09-01' };
    expect(statement([VISIT, earlier]).visits.map((visit) => visit.encounterId)).toEqual(['visit-0', 'visit-1']);
  });
});

describe('the link behind the QR code', () => {
  test('is the pay page with the number of the statement, and nothing else', () => {
    expect(payLink('https://pay.example.org/willow', 'S000001')).toBe(
      'https://pay.example.org/willow?statement=S000001',
    );
  });
  test('is not made without a page, or of one that is not https', () => {
    expect([undefined, '', 'pay.example.org', 'http://pay.example.org'].map((page) => payLink(page, 'S1'))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
