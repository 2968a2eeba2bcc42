import { listBankStatements, takeBackStatement } from '../operations/bank-statements.ts';
import { closeDay } from '../operations/close-day.ts';
import { explainDeposit, linkDeposit } from '../operations/deposit-links.ts';
import { importBankStatement } from '../operations/import-bank-statement.ts';
import { mustPerform } from '../operations/operation.ts';
import { takePayment } from '../operations/take-payment.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of what came into a practice's bank. */
export interface DepositsWorld {
  depositId: string;
  /** Open, and a day's cash of the same practice is open too. */
  depositToLinkId: string;
  cashKey: string;
  depositToExplainId: string;
  /** Holds the payment of `linkedKey`. */
  depositToPartId: string;
  linkedKey: string;
  explanationId: string;
  bankAccountId: string;
  statementToTakeBackId: string;
  statementTakenBackId: string;
  /** Of days without entries, long ago. */
  dayCloseId: string;
}

/** A statement as a bank exports it: day, text and amount. */
export function bankCsv(rows: readonly (readonly [date: string, text: string, dollars: string])[]): string {
  return ['Posting Date,Description,Amount', ...rows.map((row) => row.join(','))].join('\r\n');
}

export const bankFile = (text: string, fileName = 'statement.csv') => ({
  fileName,
  base64: Buffer.from(text).toString('base64'),
});

/** Deposits in each state, of one account. */
export async function makeDeposits(runtime: TestRuntime, tenantId: string): Promise<DepositsWorld> {
  const actor = everyone(tenantId);
  const day = runtime.clock.today();
  const { rows: patients } = await runtime.owner.query<{ id: string }>(
    `select id from patient where tenant_id = $1 and mrn = 'W2'`,
    [tenantId],
  );
  for (const [method, receiptNumber] of [
    ['cash', 'DE-1'],
    ['card', 'DE-2'],
  ] as const)
    await mustPerform(runtime, actor, takePayment, {
      ...{ patientId: patients[0]?.id ?? '', receiptNumber, method, paidCents: 4321 },
    });
  const statement = bankCsv([
    [day, 'DEPOSIT ONE', '11.11'],
    [day, 'DEPOSIT TWO', '22.22'],
    [day, 'DEPOSIT THREE', '33.33'],
    [day, 'DEPOSIT FOUR', '12.34'],
    [day, 'DEPOSIT FIVE', '55.55'],
  ]);
  await mustPerform(runtime, actor, importBankStatement, bankFile(statement));
  const { rows: lines } = await runtime.owner.query<{ id: string }>(
    'select id from bank_line where tenant_id = $1 order by cents',
    [tenantId],
  );
  const [depositId = '', depositToPartId = '', depositToLinkId = '', depositToExplainId = '', explained = ''] =
    lines.map(({ id }) => id);
  const linkedKey = `receipts:${day}:card`;
  await mustPerform(runtime, actor, linkDeposit, { bankLineId: depositToPartId, paymentKeys: [linkedKey] });
  const explanation = { bankLineId: explained, kind: 'interest' as const, reason: 'Interest of the quarter.' };
  await mustPerform(runtime, actor, explainDeposit, explanation);
  const { rows: explanations } = await runtime.owner.query<{ id: string }>(
    'select id from deposit_explanation where tenant_id = $1',
    [tenantId],
  );
  const { dayCloseId } = await mustPerform(runtime, actor, closeDay, {
    date: '2019-12-31',
    seenEntries: 0,
    counts: [],
  });
  for (const date of ['2026-08-03', '2026-08-10'])
    await mustPerform(runtime, actor, importBankStatement, bankFile(bankCsv([[date, 'BY MISTAKE', '7.77']])));
  const { statements } = await mustPerform(runtime, actor, listBankStatements, {});
  const [taken, wrong] = statements.filter(({ fromDate }) => fromDate.startsWith('2026-08'));
  const statementTakenBackId = taken?.id ?? '';
  const again = { bankStatementId: statementTakenBackId, reason: 'Of another practice.' };
  await mustPerform(runtime, actor, takeBackStatement, again);
  return {
    ...{ bankAccountId: taken?.bankAccountId ?? '', statementToTakeBackId: wrong?.id ?? '', statementTakenBackId },
    dayCloseId,
    ...{ depositId, depositToLinkId, depositToExplainId, depositToPartId, linkedKey },
    cashKey: `receipts:${day}:counter`,
    explanationId: explanations[0]?.id ?? '',
  };
}
