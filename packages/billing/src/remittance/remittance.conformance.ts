import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readX12 } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { cents } from '../kernel/index.ts';
import { balancesOf, linesOf } from '../ledger/index.ts';
import { postRemittance } from './post-remittance.ts';
import type { PostableClaim } from './posting-types.ts';
import { proveBalance, proveBalanceOf } from './prove-balance.ts';
import { remittancesFrom835 } from './remittance-from-835.ts';
import type { ClaimPayment, Remittance } from './types.ts';

const root = join(import.meta.dirname, '../../../../../shared/cases/x12');
const present = existsSync(root);
if (!present) console.warn('skipped: ../shared/cases/x12 is absent, so no real 835 is read');

/** File and money_balance column of SOURCES.tsv for every 835. */
function cases(): { file: string; balance: string }[] {
  if (!present) return [];
  const rows = readFileSync(join(root, 'SOURCES.tsv'), 'utf8').split('\n').slice(1);
  return rows.flatMap((row) => {
    const [file = '', type, , , , , , , balance = ''] = row.split('\t');
    return type === '835' ? [{ file, balance: balance.replace(/^"|"$/g, '') }] : [];
  });
}
/** A claim on file for each number that the payment answers, with the lines and the charge that the payer tells. */
function claimsAnswered({ claimPayments }: Remittance): PostableClaim[] {
  const first = new Map<string, ClaimPayment>();
  for (const one of claimPayments) if (!first.has(one.patientControlNumber)) first.set(one.patientControlNumber, one);
  return [...first].map(([number, { chargeCents, servicePayments }]) => {
    const total = cents(Math.abs(chargeCents));
    return {
      ...{ claimId: number, patientId: 'p', payerId: 'y', patientControlNumber: number, posted: [] },
      totalChargeCents: total,
      payerArCents: total,
      lines: servicePayments.map((service, i) => ({
        lineNumber: i + 1,
        procedureCode: (service.billedProcedure ?? service.procedure).code,
        chargeCents: cents(Math.abs(service.chargeCents)),
      })),
    };
  });
}

function post(remittance: Remittance, postBalancedPartOfUnbalanced: boolean, claims: readonly PostableClaim[]) {
  const settings = { postBalancedPartOfUnbalanced };
  return postRemittance({ remittance, claims, postingDate: '2026-11-03', ids: { remittanceId: 'r' }, settings });
}

const sound = cases().filter(({ file }) => file.startsWith('835/'));

describe.skipIf(!present)('835s of others', () => {
  test('every file of the folder is listed', () => {
    expect(sound.map(({ file }) => file.slice(4)).sort()).toEqual(readdirSync(join(root, '835')).sort());
  });

  test.each(cases())('$file reads, and its balance is as another program found it', ({ file, balance }) => {
    const report = proveBalanceOf(readX12(readFileSync(join(root, file))));
    expect(report.payments.length).toBeGreaterThan(0);
    expect(report.faults.filter((fault) => fault.affectsBalance)).toEqual([]);
    expect(report.balanced).toBe(balance === 'balances');
    expect(report.payments.every((payment) => payment.balanced)).toBe(balance === 'balances');
  });

  test.each(cases())(
    '$file: what balances posts, the rest is an exception that names the exact imbalance',
    ({ file }) => {
      const { remittances } = remittancesFrom835(readX12(readFileSync(join(root, file))));
      for (const remittance of remittances) {
        const proof = proveBalance(remittance);
        const posting = post(remittance, false, claimsAnswered(remittance));
        const whole = proof.failures.find((failure) => failure.rule === 'payment');
        // Without a number or a day it cannot be told from another payment, whether it balances or not.
        if (remittance.traceNumber === '' || remittance.paymentDate === '') {
          expect(posting.outcome).toBe('held');
          expect(posting.exceptions[0]?.kind).toMatch(/^no-(trace-number|payment-date)$/);
          continue;
        }
        expect(posting.outcome).toBe(whole ? 'held' : 'posted');
        if (whole) {
          expect(posting.entries).toEqual([]);
          expect(posting.exceptions[0]).toMatchObject({
            kind: 'payment-imbalance',
            amountCents: remittance.paidCents,
            differenceCents: whole.actualCents - whole.expectedCents,
            failures: [{ equation: whole.equation }],
          });
          continue;
        }
        for (const { claimPaymentIndex, outcome, exceptions } of posting.claimPostings) {
          const own = proof.failures.filter((failure) => failure.claimPaymentIndex === claimPaymentIndex);
          const imbalance = exceptions.find((exception) => exception.kind === 'unbalanced');
          expect(outcome === 'unbalanced').toBe(own.length > 0);
          expect(imbalance?.differenceCents).toBe(own[0]?.differenceCents);
          expect(imbalance?.failures?.map((one) => one.equation) ?? []).toEqual(own.map((one) => one.equation));
          // With its claim on file, nothing but an imbalance keeps a claim payment from its claim.
          if (own.length === 0) expect(exceptions.filter((one) => one.heldIn === 'unapplied-cash')).toEqual([]);
        }
      }
    },
  );

  test.each(cases())('$file posts or is held, and cash is what was paid', ({ file }) => {
    const { remittances, faults } = remittancesFrom835(readX12(readFileSync(join(root, file))));
    expect(remittances.length + faults.length).toBeGreaterThan(0);
    for (const remittance of remittances) {
      for (const isPartPosted of [true, false]) {
        const posting = post(remittance, isPartPosted, []);
        const { cash } = balancesOf(linesOf(posting.entries));
        expect(cash).toBe(posting.outcome === 'posted' ? remittance.paidCents : 0);
      }
    }
  });
});
