import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { listClaims } from '../../operations/list-claims.ts';
import { printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { performOrFail } from '../with-runtime.ts';

/** Lists claims with their balances and next steps. */
export async function claimsListCommand(flags: { status?: string; json?: boolean; data?: string }): Promise<void> {
  const filters = flags.status ? [{ field: 'claimStatus', op: 'is' as const, values: [flags.status] }] : [];
  const { rows: claims, total } = await performOrFail(flags.data, listClaims, { filters, limit: 1000 });
  if (flags.json) {
    printJson({ claims, total });
    return;
  }
  const money = (amount: number) => formatDollars(cents(amount));
  const columns = [
    { title: 'Claim' },
    { title: 'Patient' },
    { title: 'Service' },
    { title: 'Payer' },
    { title: 'Charge', right: true },
    { title: 'Payer owes', right: true },
    { title: 'Patient owes', right: true },
    { title: 'Status' },
    { title: 'Next step', width: 60 },
  ];
  const rows = claims.map((claim) => [
    claim.patientControlNumber,
    claim.patientName,
    formatDate(claim.dateOfService),
    claim.payerName,
    money(claim.chargeCents),
    money(claim.payerBalanceCents),
    money(claim.patientBalanceCents),
    claim.claimStatus,
    claim.nextStep,
  ]);
  printLine(textTable(columns, rows));
  printLine(
    `${claims.length < (total ?? 0) ? `${claims.length} of ${total}` : claims.length} claims. Explain one: npx cleanclaim claims explain CLAIM${flags.data ? ` --data ${flags.data}` : ''}`,
  );
}
