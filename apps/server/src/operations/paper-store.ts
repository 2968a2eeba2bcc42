import type { Claim } from '@cleanclaim/billing/claims';
import { composePaper, type PaperEob, type TypedPaperEob } from '@cleanclaim/billing/remittance';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { PaperClaimView } from '../contract/paper-views.ts';
import type { Tables } from '../db/schema.ts';
import type { ClaimRow } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import { type OperationContext, Refusal, type Role } from './operation.ts';
import { numbersSent } from './sent-numbers.ts';

export type PaperRow = Selectable<Tables['paper_eob']>;

/** Who types and posts; those who read the payments of payers see them. */
export const PAPER_TYPISTS: readonly Role[] = ['payment-poster', 'manager', 'admin'];
export const PAPER_READERS: readonly Role[] = ['payment-poster', 'biller', 'manager', 'admin', 'auditor'];

/** Loads a typed payment and locks it. @throws Refusal `not-found` */
export async function lockPaper(context: OperationContext, id: string): Promise<PaperRow> {
  const row = await context.tx
    .selectFrom('paper_eob')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such paper EOB.');
  return row;
}

/** @throws Refusal `posted` or `discarded`: nobody types on then. */
export function refuseFinished({ paper_state: state }: PaperRow): void {
  if (state === 'posted') throw new Refusal('posted', 'This is posted already. A correction is a payment of its own.');
  if (state === 'discarded') throw new Refusal('discarded', 'This was thrown away. Type it anew.');
}

/** SVC01-1: dental codes, revenue codes without a procedure, else procedures. */
function lineFacts({ kind, lines }: Claim): PaperClaimView['lines'] {
  return lines.map(({ lineNumber, procedureCode, revenueCode, modifiers, units, dateOfService, chargeCents }) => ({
    ...{ lineNumber, units, dateOfService, chargeCents },
    qualifier: kind === 'dental' ? 'AD' : procedureCode === '' ? 'NU' : 'HC',
    code: procedureCode || (revenueCode ?? ''),
    modifiers: modifiers.slice(0, 4),
  }));
}

/** What is copied of claims into a paper, with their balances, in the order given. The number is one that went out. */
export async function paperClaims(context: OperationContext, rows: readonly ClaimRow[]): Promise<PaperClaimView[]> {
  const ids = rows.map(({ id }) => id);
  const balances = await claimBalances(context, ids);
  const sent = await numbersSent(context, ids);
  return rows.map(({ id, payer_id: payerId, content }) => {
    const numbers = sent.filter((one) => one.claim_id === id).map((one) => one.patient_control_number);
    const current = content.patientControlNumber;
    const { last: lastName, first: firstName } = content.patient.name;
    return {
      ...{ claimId: id, memberId: content.memberId, lastName, firstName, payerId, payerName: content.payer.name },
      patientControlNumber: numbers.includes(current) ? current : (numbers[0] ?? current),
      filingIndicator: content.payer.claimFilingIndicator,
      totalChargeCents: content.totalChargeCents,
      lines: lineFacts(content),
      patientName: `${lastName}, ${firstName}`,
      dateOfService: content.dateOfService,
      payerBalanceCents: balances.get(id)?.payerArCents ?? 0,
    };
  });
}

/** The claims that a paper names, in its order; one that is no more is left out. */
export async function claimsOfPaper(context: OperationContext, typed: TypedPaperEob): Promise<PaperClaimView[]> {
  const ids = [...new Set(typed.claims.map(({ claimId }) => claimId))];
  const rows = await context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return paperClaims(
    context,
    ids.flatMap((id) => rows.find((row) => row.id === id) ?? []),
  );
}

export async function payerOfPaper(context: OperationContext, payerId: string | null | undefined) {
  if (!payerId) return undefined;
  const payer = await context.tx
    .selectFrom('payer')
    .select(['id', 'name', 'payer_identifier as payerIdentifier'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', payerId)
    .executeTakeFirst();
  if (!payer) throw new Refusal('not-found', 'There is no such payer.', { payerId: 'Choose a payer of the list.' });
  return payer;
}

/** What was typed with what stands on its claims and payer. */
export async function composeRow(context: OperationContext, row: PaperRow): Promise<PaperEob> {
  const payer = await payerOfPaper(context, row.payer_id);
  return composePaper(row.content, payer, await claimsOfPaper(context, row.content));
}
