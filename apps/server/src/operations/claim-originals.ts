import { cents } from '@cleanclaim/billing/kernel';
import type { ExplainedClaim, Originals, SavedEntry } from '@cleanclaim/billing/receivables';
import { asKept, type Remittance, remittancesFrom835 } from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { sql } from 'kysely';
import { dayOf } from '../platform/clock.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import type { ClaimRow } from './claim-store.ts';
import { lineOf } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { numbersSent } from './sent-numbers.ts';

/** With where it is stored: names of files repeat, ids do not. */
export type PostedRemittance = Originals['remittances'][number] & { remittanceId: string; sha256: string };

/** A payment that is under way, as far as it is posted: its provider adjustments come with the last claim payment. */
function soFar(remittance: Remittance, through: number): Remittance {
  return { ...remittance, claimPayments: remittance.claimPayments.slice(0, through), providerAdjustments: [] };
}

/**
 * Remittances that were posted, or are under way, read anew from the stored files, in the order of posting.
 * @param ids only these; all of the tenant when absent.
 */
export async function rereadRemittances(
  context: OperationContext,
  ids?: readonly string[],
): Promise<PostedRemittance[]> {
  let query = context.tx
    .selectFrom('remittance')
    .innerJoin('received_file', (join) =>
      join
        .onRef('received_file.tenant_id', '=', 'remittance.tenant_id')
        .onRef('received_file.id', '=', 'remittance.received_file_id'),
    )
    .select(['remittance.id', 'received_file.sha256', 'received_file.file_name', 'remittance.payment_index'])
    .select(['remittance.posting', 'remittance.posted_through', 'remittance.content'])
    .where('remittance.tenant_id', '=', context.tenantId)
    .where('remittance.posting', 'in', ['posted', 'under-way']);
  if (ids) query = query.where('remittance.id', '=', sql<string>`any(${[...ids]}::uuid[])`);
  const rows = await query.orderBy('remittance.id').execute();
  const byFile = new Map<string, ReturnType<typeof remittancesFrom835>['remittances']>();
  const posted: PostedRemittance[] = [];
  for (const row of rows) {
    const known =
      byFile.get(row.sha256) ?? remittancesFrom835(readX12(await loadOriginal(context, row.sha256))).remittances;
    byFile.set(row.sha256, known);
    const sent = known[row.payment_index];
    const whole = sent && asKept(sent, row.content);
    const remittance = whole && row.posting === 'under-way' ? soFar(whole, row.posted_through ?? 0) : whole;
    if (remittance) posted.push({ file: row.file_name, remittance, remittanceId: row.id, sha256: row.sha256 });
  }
  return withPlacements(context, posted);
}

/** What people took out of recoupments stands with the first payment after it. */
async function withPlacements(context: OperationContext, posted: PostedRemittance[]): Promise<PostedRemittance[]> {
  const rows = await context.tx
    .selectFrom('held_money_placement')
    .select(['id', 'reference', 'cents'])
    .where('tenant_id', '=', context.tenantId)
    .where('held_in', '=', 'payer-recoupment')
    .orderBy('id')
    .execute();
  const after = Map.groupBy(rows, (row) => posted.find((one) => one.remittanceId > row.id)?.remittanceId);
  return posted.map((one) => {
    const placed = after.get(one.remittanceId) ?? [];
    if (placed.length === 0) return one;
    return { ...one, placedBefore: placed.map((row) => ({ reference: row.reference ?? '', cents: row.cents })) };
  });
}

/** Remittances that touch a claim: by its claim payments, or by a provider adjustment posted to it. */
export async function remittancesOf(context: OperationContext, claimId: string): Promise<PostedRemittance[]> {
  const { rows } = await sql<{ id: string }>`
    select remittance_id as id from claim_payment where tenant_id = ${context.tenantId} and claim_id = ${claimId}
    union
    select remittance_id from journal_line
     where tenant_id = ${context.tenantId} and claim_id = ${claimId} and remittance_id is not null`.execute(context.tx);
  return rereadRemittances(
    context,
    rows.map((row) => row.id),
  );
}

/**
 * Makes a look-up from a claim's numbers to what remittances say of it: the same remittances with the claim's payments
 * only, so that explaining each of many claims does not walk every payment again.
 */
export function remittancesByNumber(
  posted: readonly PostedRemittance[],
): (numbers: readonly string[]) => PostedRemittance[] {
  const indexed = posted.map((one) => ({
    ...one,
    byNumber: Map.groupBy(one.remittance.claimPayments, (payment) => payment.patientControlNumber),
  }));
  return (numbers) =>
    indexed.flatMap(({ byNumber, ...one }): PostedRemittance[] => {
      const { remittance } = one;
      const claimPayments = numbers.flatMap((number) => byNumber.get(number) ?? []).sort((a, b) => a.index - b.index);
      if (claimPayments.length === 0 && remittance.providerAdjustments.length === 0 && !one.placedBefore) return [];
      return [{ ...one, remittance: { ...remittance, claimPayments } }];
    });
}

/** Every number under which a claim was sent: the payer may answer any of them. */
export async function numbersOf(
  context: OperationContext,
  claimIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await numbersSent(context, claimIds);
  return new Map(
    [...Map.groupBy(rows, (row) => row.claim_id)].map(([id, sent]) => [
      id,
      sent.map((row) => row.patient_control_number),
    ]),
  );
}

/** The claim as explain takes it. */
export function explained(
  row: ClaimRow,
  numbers: readonly string[],
  elsewhereClaimPaymentKeys: readonly string[] = [],
): ExplainedClaim {
  return {
    claimId: row.id,
    ...(row.previous_claim_id ? { afterPayer: true } : {}),
    ...(row.frequency_code === '8' ? { voided: true } : {}),
    elsewhereClaimPaymentKeys,
    patientControlNumber: row.patient_control_number,
    earlierPatientControlNumbers: numbers.filter((number) => number !== row.patient_control_number),
    totalChargeCents: cents(row.total_charge_cents),
    lines: row.content.lines.map(({ lineNumber, procedureCode, description, chargeCents }) => ({
      lineNumber,
      procedureCode,
      description: description ? `${procedureCode} ${description}` : procedureCode,
      chargeCents,
    })),
  };
}

/** Every entry with a line of the claim, with the claim's lines only, in the order of posting. */
export async function entriesOf(context: OperationContext, claimId: string): Promise<SavedEntry[]> {
  const rows = await context.tx
    .selectFrom('journal_line')
    .innerJoin('journal_entry', (join) =>
      join
        .onRef('journal_entry.tenant_id', '=', 'journal_line.tenant_id')
        .onRef('journal_entry.id', '=', 'journal_line.entry_id'),
    )
    .selectAll('journal_line')
    .select([
      'journal_entry.source_key',
      'journal_entry.kind',
      'journal_entry.posting_date',
      'journal_entry.memo as entry_memo',
    ])
    .where('journal_line.tenant_id', '=', context.tenantId)
    .where('journal_line.claim_id', '=', claimId)
    .orderBy('journal_entry.posting_date')
    .orderBy('journal_entry.id')
    .orderBy('journal_line.line_number')
    .execute();
  return [...Map.groupBy(rows, (row) => row.entry_id).values()].flatMap((lines): SavedEntry[] => {
    const [first] = lines;
    if (!first) return [];
    return [
      {
        kind: first.kind as SavedEntry['kind'],
        sourceKey: first.source_key,
        postingDate: first.posting_date,
        memo: first.entry_memo,
        lines: lines.map(lineOf),
      },
    ];
  });
}

/** Claim payments that are the claim's although their number is not: given by a person, found without a number, or passed on by the payer before. Their keys, and the numbers that stand in them. */
export async function appliedTo(
  context: OperationContext,
  claimId: string,
): Promise<{ keys: string[]; paidOnlyKeys: string[]; numbers: string[]; given: Given[] }> {
  const rows = await context.tx
    .selectFrom('claim_payment')
    .select(['claim_payment_key', 'content', 'paid_only'])
    .select((where) =>
      where
        .selectFrom('journal_entry')
        .select('journal_entry.id')
        .whereRef('journal_entry.tenant_id', '=', 'claim_payment.tenant_id')
        .where('journal_entry.source_key', '=', sql<string>`claim_payment.claim_payment_key || '|applied'`)
        .as('given_id'),
    )
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .where((where) =>
      where.or([
        where('applied_by_person', '=', true),
        where.and([where('match_step', '!=', 'control-number'), where('outcome', 'not in', HELD_OUTCOMES)]),
        // Answered under the number of the claim that was passed on.
        where.exists(
          where
            .selectFrom('claim')
            .select('claim.id')
            .whereRef('claim.tenant_id', '=', 'claim_payment.tenant_id')
            .whereRef('claim.id', '=', 'claim_payment.claim_id')
            .where('claim.attempt', '=', 0),
        ),
      ]),
    )
    .execute();
  return {
    keys: rows.map((row) => row.claim_payment_key),
    paidOnlyKeys: rows.filter((row) => row.paid_only).map((row) => row.claim_payment_key),
    numbers: rows.map((row) => row.content.patientControlNumber),
    given: rows.flatMap((row) => (row.given_id ? [{ key: row.claim_payment_key, id: row.given_id }] : [])),
  };
}

/** A claim payment that a person gave to its claim, by the id of that deed: ids follow each other in time. */
interface Given {
  key: string;
  id: string;
}

/** Lays what people gave between the remittances: an answer beside another one is judged by what came before it. */
export function appliedAfter(
  remittances: readonly { remittanceId: string }[],
  given: readonly Given[],
): NonNullable<Originals['appliedAfter']> {
  return given
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ key, id }) => ({ key, after: remittances.filter(({ remittanceId }) => remittanceId < id).length }));
}

/**
 * Claim payments under numbers of this claim that are not on it: those that went to another one (a payer answered a claim
 * that was passed on to it, a person gave the money elsewhere), and those that wait by a posting rule.
 */
export async function elsewhere(
  context: OperationContext,
  row: ClaimRow,
  numbers: readonly string[],
): Promise<string[]> {
  const told = [...new Set([row.patient_control_number, ...numbers])];
  const { rows } = await sql<{ key: string }>`
    select p.claim_payment_key as key
      from claim_payment p
     where p.tenant_id = ${context.tenantId} and p.content->>'patientControlNumber' = any(${told}::text[])
       and p.claim_id = any(array(select n.id from claim n where n.tenant_id = ${context.tenantId} and n.previous_claim_id = ${row.id}))
    union
    select p.claim_payment_key from claim_payment p
     where p.tenant_id = ${context.tenantId} and p.claim_id = ${row.id} and p.outcome = 'held'
    union
    select p.claim_payment_key from claim_payment p
     where p.tenant_id = ${context.tenantId} and p.applied_by_person and p.claim_id <> ${row.id}
       and p.content->>'patientControlNumber' = any(${told}::text[])`.execute(context.tx);
  return rows.map((one) => one.key);
}

/** Patients' payments to a claim as they were taken in, moved and taken back. */
export async function patientPaymentsOf(
  context: OperationContext,
  claim: ClaimRow,
): Promise<Originals['patientPayments']> {
  const rows = await context.tx
    .selectFrom('payment_move')
    .innerJoin('patient_payment', (join) =>
      join
        .onRef('patient_payment.tenant_id', '=', 'payment_move.tenant_id')
        .onRef('patient_payment.id', '=', 'payment_move.payment_id'),
    )
    .select(['receipt_number', 'received_date', 'method', 'cents'])
    .where('payment_move.tenant_id', '=', context.tenantId)
    .where('payment_move.claim_id', '=', claim.id)
    .orderBy('payment_move.id')
    .execute();
  return rows.map((row) => ({
    paymentId: row.receipt_number,
    date: row.received_date,
    method: row.method,
    appliedCents: cents(row.cents),
  }));
}

/** Money of payers that people put on a claim, for it came with no claim payment. */
async function placedOn(context: OperationContext, claimId: string): Promise<Originals['decisions']> {
  const rows = await context.tx
    .selectFrom('held_money_placement')
    .select(['id', 'cents', 'placed_at', 'reason'])
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    decisionId: `placement ${row.id}`,
    date: row.placed_at.toISOString().slice(0, 10),
    what: `${row.cents < 0 ? 'Taken back by the payer' : 'Paid by the payer'}, placed by a person: ${row.reason}`,
    account: 'payer-ar',
    changeCents: cents(-row.cents),
  }));
}

/** What was decided about a claim: write-offs, balances that went to the next payer as their audit tells them, and money that was placed on it. */
export async function decisionsOf(context: OperationContext, claim: ClaimRow): Promise<Originals['decisions']> {
  const rows = await context.tx
    .selectFrom('audit_event')
    .select(['sequence', 'at', 'detail'])
    .where('tenant_id', '=', context.tenantId)
    .where('subject_kind', '=', 'claim')
    .where('subject_id', '=', claim.id)
    .where((where) =>
      where.or([where('operation', '=', 'write-off-claim'), where(sql<string>`detail->>'movedCents'`, 'is not', null)]),
    )
    .orderBy('sequence')
    .execute();
  const decided = rows.flatMap((row): Originals['decisions'][number][] => {
    const { writtenOffCents, movedCents, from, to, account } = row.detail;
    const change = movedCents === undefined ? -Number(writtenOffCents) : Number(movedCents);
    if (!Number.isSafeInteger(change)) return [];
    const side = movedCents === undefined ? from : account;
    return [
      {
        decisionId: `audit ${row.sequence}`,
        date: dayOf(row.at),
        what: movedCents === undefined ? `Written off (${to})` : 'Moved to the claim that it is billed on',
        account: side === 'patient-ar' ? ('patient-ar' as const) : ('payer-ar' as const),
        changeCents: cents(change),
      },
    ];
  });
  return [...decided, ...(await placedOn(context, claim.id))];
}
