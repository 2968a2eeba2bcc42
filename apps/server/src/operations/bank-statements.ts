import { formatDate } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import type { BankStatementView, DepositReport } from '../contract/deposit-views.ts';
import { forgetColumnsSchema, takeBackStatementSchema } from '../contract/schemas/deposits.ts';
import { closedThrough } from './day-entries.ts';
import { lockDeposits, refreshDeposits } from './deposit-store.ts';
import { type OperationContext, operation, Refusal, type Role } from './operation.ts';

const PERSONS: readonly Role[] = ['payment-poster', 'manager', 'admin'];
/** The newest statements that a list shows. */
const MOST = 500;

async function statementRows({ tx, tenantId }: OperationContext, id?: string): Promise<BankStatementView[]> {
  const { rows } = await sql<Omit<BankStatementView, 'importedAt'> & { importedAt: Date }>`
    select s.id, s.bank_account_id as "bankAccountId", a.name as "accountName",
           a.csv_mapping is not null as "keepsColumns", s.file_name as "fileName", s.format, s.sha256,
           s.from_date as "fromDate", s.to_date as "toDate", s.lines_added as "linesAdded", s.lines_known as "linesKnown",
           s.proof->>'message' as proof, s.imported_at as "importedAt", s.imported_by as "importedBy",
           s.taken_back_by as "takenBackBy", s.taken_back_why as "takenBackWhy"
      from bank_statement s join bank_account a on a.tenant_id = s.tenant_id and a.id = s.bank_account_id
     where s.tenant_id = ${tenantId} ${id ? sql`and s.id = ${id}` : sql``}
     order by s.imported_at desc, s.id desc limit ${MOST}`.execute(tx);
  return rows.map(({ importedAt, ...row }) => ({ ...row, importedAt: importedAt.toISOString() }));
}

/** The bank statements that were taken in, the newest first, also those that were taken back. */
export const listBankStatements = operation<Record<string, never>, { statements: BankStatementView[] }>({
  name: 'list-bank-statements',
  summary: 'Lists the bank statements that were taken in, with their days, lines and proof.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const statements = await statementRows(context);
    context.audit({ action: 'read', subjectKind: 'bank-statements', subjectId: context.tenantId });
    return { statements };
  },
});

async function loadStatement(context: OperationContext, bankStatementId: string): Promise<BankStatementView> {
  const [statement] = await statementRows(context, bankStatementId);
  if (!statement) throw new Refusal('not-found', 'There is no such bank statement.');
  return statement;
}

/** A statement that came later and says days of this one too. */
async function laterOverlap(
  { tx, tenantId }: OperationContext,
  { id, bankAccountId, fromDate, toDate }: BankStatementView,
) {
  return tx
    .selectFrom('bank_statement as s')
    .innerJoin('bank_statement as own', (join) => join.on('own.id', '=', id))
    .select(['s.file_name', 's.lines_known'])
    .where('s.tenant_id', '=', tenantId)
    .where('own.tenant_id', '=', tenantId)
    .where('s.bank_account_id', '=', bankAccountId)
    .where('s.id', '<>', id)
    .where('s.taken_back_at', 'is', null)
    .whereRef('s.imported_at', '>=', 'own.imported_at')
    .where('s.from_date', '<=', toDate)
    .where('s.to_date', '>=', fromDate)
    .orderBy('s.imported_at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** What a person has said of its lines must be undone by a person first: it would be lost unseen otherwise. */
async function refuseHandWork({ tx, tenantId }: OperationContext, bankStatementId: string): Promise<void> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from bank_line b
     where b.tenant_id = ${tenantId} and b.bank_statement_id = ${bankStatementId}
       and (exists (select from deposit_link l where l.tenant_id = b.tenant_id and l.bank_line_id = b.id
                       and l.parted_at is null and l.reason = 'person')
            or exists (select from deposit_explanation x where x.tenant_id = b.tenant_id and x.bank_line_id = b.id
                          and x.withdrawn_at is null))`.execute(tx);
  const many = rows[0]?.n ?? 0;
  if (many > 0)
    throw new Refusal(
      'hand-work',
      `On ${many} of its deposits people have linked a payment or explained money. Take these apart first, then the statement.`,
    );
}

async function refuseClosedDays(context: OperationContext, bankStatementId: string): Promise<void> {
  const closed = await closedThrough(context, false);
  if (!closed) return;
  const line = await context.tx
    .selectFrom('bank_line')
    .select('booked_date')
    .where('tenant_id', '=', context.tenantId)
    .where('bank_statement_id', '=', bankStatementId)
    .where('booked_date', '<=', closed)
    .limit(1)
    .executeTakeFirst();
  if (line)
    throw new Refusal(
      'closed',
      `It has lines of days that are closed (through ${formatDate(closed)}). What is wrong there is explained on the deposit.`,
    );
}

/** Links of its lines that Cleanclaim made end with it. */
async function partLinks({ tx, tenantId, now, actor }: OperationContext, bankStatementId: string): Promise<void> {
  await sql`
    update deposit_link d set parted_at = ${now}, parted_by = ${actor.name}, parted_why = 'The bank statement was taken back.',
           with_statement = true
      from bank_line b
     where d.tenant_id = ${tenantId} and d.parted_at is null and b.tenant_id = d.tenant_id and b.id = d.bank_line_id
       and b.bank_statement_id = ${bankStatementId}`.execute(tx);
}

async function setLines({ tx, tenantId }: OperationContext, bankStatementId: string, isAway: boolean): Promise<number> {
  const state = isAway ? sql`'taken-back'` : sql`case when cents < 0 and kind <> 'returned' then 'out' else 'open' end`;
  const { numAffectedRows } = await sql`
    update bank_line set deposit_state = ${state}, held_cents = 0, proposals = 0
     where tenant_id = ${tenantId} and bank_statement_id = ${bankStatementId}`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

async function mark(context: OperationContext, bankStatementId: string, why: string | null): Promise<void> {
  await context.tx
    .updateTable('bank_statement')
    .set({
      taken_back_at: why === null ? null : context.now,
      taken_back_by: why === null ? null : context.actor.name,
      taken_back_why: why,
    })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', bankStatementId)
    .execute();
}

/**
 * Takes a bank statement back that was a mistake: its lines are no deposits any more, and nothing of it is deleted. Not
 * once a day of its lines is closed, where people have worked on its lines, or where a later statement counts on them.
 */
export const takeBackStatement = operation<z.infer<typeof takeBackStatementSchema>, DepositReport>({
  name: 'take-back-statement',
  summary: 'Takes a bank statement back that was imported by mistake. It stays on record and can be brought back.',
  roles: PERSONS,
  input: takeBackStatementSchema,
  async run(context, { bankStatementId, reason }) {
    await lockDeposits(context);
    const statement = await loadStatement(context, bankStatementId);
    if (statement.takenBackBy !== null) throw new Refusal('taken-back', 'It was taken back already.');
    await refuseClosedDays(context, bankStatementId);
    await refuseHandWork(context, bankStatementId);
    const later = await laterOverlap(context, statement);
    if (later && later.lines_known > 0)
      throw new Refusal(
        'counted-on',
        `${later.file_name} came later and left out lines that were here already. Take that one back first, and import it again afterwards.`,
      );
    await partLinks(context, bankStatementId);
    const lines = await setLines(context, bankStatementId, true);
    await mark(context, bankStatementId, reason);
    const detail = { lines, takenBack: true };
    context.audit({ action: 'update', subjectKind: 'bank-statement', subjectId: bankStatementId, detail });
    return refreshDeposits(context);
  },
});

/** Brings a statement back that was taken back: its lines are deposits again, and what is certain is joined anew. */
export const bringBackStatement = operation<z.infer<typeof takeBackStatementSchema>, DepositReport>({
  name: 'bring-back-statement',
  summary: 'Brings back a bank statement that was taken back.',
  roles: PERSONS,
  input: takeBackStatementSchema,
  async run(context, { bankStatementId, reason }) {
    await lockDeposits(context);
    const statement = await loadStatement(context, bankStatementId);
    if (statement.takenBackBy === null) throw new Refusal('not-taken-back', 'It was not taken back.');
    const later = await laterOverlap(context, statement);
    if (later)
      throw new Refusal('covered', `${later.file_name} says these days since. There is nothing to bring back.`);
    await refuseClosedDays(context, bankStatementId);
    const lines = await setLines(context, bankStatementId, false);
    await mark(context, bankStatementId, null);
    const detail = { lines, takenBack: false, reason };
    context.audit({ action: 'update', subjectKind: 'bank-statement', subjectId: bankStatementId, detail });
    return refreshDeposits(context);
  },
});

/** Forgets which columns of an account's CSV files are which: the next import asks again. */
export const forgetBankColumns = operation<z.infer<typeof forgetColumnsSchema>, Record<string, never>>({
  name: 'forget-bank-columns',
  summary: 'Forgets which columns of an account’s CSV statements are which, so that the next import asks again.',
  roles: PERSONS,
  input: forgetColumnsSchema,
  async run(context, { bankAccountId }) {
    const changed = await context.tx
      .updateTable('bank_account')
      .set({ csv_mapping: null })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', bankAccountId)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw new Refusal('not-found', 'There is no such bank account.');
    context.audit({
      action: 'update',
      subjectKind: 'bank-account',
      subjectId: bankAccountId,
      detail: { columns: 'forgotten' },
    });
    return {};
  },
});
