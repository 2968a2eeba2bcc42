import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import Table from 'cli-table3';
import { listClaims } from '../../operations/list-claims.ts';
import { printJson, printLine } from '../output.ts';
import { performOrFail } from '../with-runtime.ts';

/** Lists claims with their balances and next steps. */
export async function claimsCommand(flags: { status?: string; json?: boolean; data?: string }): Promise<void> {
  const { claims } = await performOrFail(flags.data, listClaims, { status: flags.status, limit: 500 });
  if (flags.json) {
    printJson({ claims });
    return;
  }
  const money = (amount: number) => formatDollars(cents(amount));
  const table = new Table({
    head: ['Claim', 'Patient', 'Service', 'Payer', 'Charge', 'Payer owes', 'Patient owes', 'Status'],
  });
  for (const claim of claims) {
    table.push([
      claim.patientControlNumber,
      claim.patientName,
      formatDate(claim.dateOfService),
      claim.payerName,
      money(claim.chargeCents),
      money(claim.payerBalanceCents),
      money(claim.patientBalanceCents),
      claim.claimStatus,
    ]);
  }
  printLine(table.toString());
  printLine(
    `${claims.length} claims. Explain one: npx cleanclaim explain CLAIM${flags.data ? ` --data ${flags.data}` : ''}`,
  );
}
