import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { type StatementClaim, type StatementInput, statementFor } from './statement.ts';

const visit: StatementClaim = {
  claimId: 'claim-1',
  dateOfService: '2026-10-05',
  description: 'Office visit',
  chargeCents: cents(20000),
  insurancePaidCents: cents(12000),
  adjustedCents: cents(5000),
  patientResponsibilityCents: cents(3000),
  patientPaidCents: cents(1000),
  insurancePending: false,
};

function statement(claims: StatementClaim[], unapplied = 0) {
  const input: StatementInput = {
    statementNumber: 'S-1',
    patientName: 'June Alder',
    guarantor: { name: { last: 'Alder', first: 'Rowan' }, relationship: '18' },
    practice: { name: 'Willow Creek Family Medicine', phone: '402-555-0100' },
    claims,
    unappliedCents: cents(unapplied),
    date: '2026-11-10',
    dueDate: '2026-12-10',
  };
  return statementFor(input);
}

describe('a statement', () => {
  test('shows per visit what it cost, what insurance did, what was paid and what is owed', () => {
    expect(statement([visit]).lines).toEqual([
      {
        claimId: 'claim-1',
        dateOfService: '2026-10-05',
        what: 'Office visit',
        chargeCents: 20000,
        insurancePaidCents: 12000,
        adjustedCents: 5000,
        patientPaidCents: 1000,
        youOweCents: 2000,
      },
    ]);
  });

  test('says in plain words how much and until when', () => {
    const { totalDueCents, message } = statement([visit]);
    expect(totalDueCents).toBe(2000);
    expect(message).toContain('Please pay $20.00 by 12/10/2026.');
  });

  test('leaves out a visit while insurance is pending, and says so', () => {
    const result = statement([visit, { ...visit, claimId: 'claim-2', insurancePending: true }]);
    expect(result).toMatchObject({ totalDueCents: 2000, pendingClaimIds: ['claim-2'] });
    expect(result.lines.map((line) => line.claimId)).toEqual(['claim-1']);
    expect(result.message).toContain('One visit is not on this statement');
  });

  test('asks a qualified Medicare beneficiary for nothing', () => {
    const qmb = { ...visit, patientPaidCents: cents(0), qualifiedMedicareBeneficiary: true };
    expect(statement([qmb])).toMatchObject({ lines: [], totalDueCents: 0 });
  });

  test('never bills a denied amount that no payer made the patient responsibility', () => {
    const denied = {
      ...visit,
      insurancePaidCents: cents(0),
      adjustedCents: cents(0),
      patientResponsibilityCents: cents(0),
      patientPaidCents: cents(0),
    };
    expect(statement([denied])).toMatchObject({ lines: [], totalDueCents: 0, message: 'You owe nothing.' });
  });

  test('takes off money that was not applied yet, and never asks for less than nothing', () => {
    expect(statement([visit], 500).totalDueCents).toBe(1500);
    const over = statement([visit], 2600);
    expect(over).toMatchObject({ totalDueCents: 0, creditCents: 600 });
    expect(over.message).toContain('$6.00 too much');
  });

  test('takes off what was forgiven', () => {
    expect(statement([{ ...visit, patientForgivenCents: cents(1500) }]).totalDueCents).toBe(500);
  });

  test('speaks of insurance only where there is one', () => {
    expect(statement([visit]).message).toContain('Your insurance has answered');
    expect(statement([{ ...visit, selfPay: true }]).message).not.toContain('insurance');
  });

  test('lists visits by date', () => {
    const earlier = { ...visit, claimId: 'claim-0', dateOfService: '2026-09-01' };
    expect(statement([visit, earlier]).lines.map((line) => line.claimId)).toEqual(['claim-0', 'claim-1']);
  });
});
