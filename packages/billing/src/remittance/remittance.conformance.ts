import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readX12 } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { balancesOf, linesOf } from '../ledger/index.ts';
import { postRemittance } from './post-remittance.ts';
import { proveBalanceOf } from './prove-balance.ts';
import { remittancesFrom835 } from './remittance-from-835.ts';

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

  test.each(cases())('$file posts or is held, and cash is what was paid', ({ file }) => {
    const { remittances, faults } = remittancesFrom835(readX12(readFileSync(join(root, file))));
    expect(remittances.length + faults.length).toBeGreaterThan(0);
    for (const remittance of remittances) {
      for (const postBalancedPartOfUnbalanced of [true, false]) {
        const ids = { remittanceId: 'r' };
        const settings = { postBalancedPartOfUnbalanced };
        const posting = postRemittance({ remittance, claims: [], postingDate: '2026-11-03', ids, settings });
        const { cash } = balancesOf(linesOf(posting.entries));
        expect(cash).toBe(posting.outcome === 'posted' ? remittance.paidCents : 0);
      }
    }
  });
});
