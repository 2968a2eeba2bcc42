import { formatDollars } from '@cleanclaim/billing/kernel';
import { type BankStatement, newLines, readBankFile } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import type { ImportedStatement } from '../contract/deposit-views.ts';
import { importBankStatementSchema } from '../contract/schemas/deposits.ts';
import { type BankAccountRow, chooseAccount, keepMapping, keptMapping } from './bank-accounts.ts';
import { lockDeposits, refreshDeposits } from './deposit-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { withoutUndefined } from './without-undefined.ts';

type Given = z.infer<typeof importBankStatementSchema>;
type Saved = Extract<ImportedStatement, { outcome: 'imported' }>['statements'][number];

/** Lines per insert statement: PostgreSQL takes 65,535 parameters. */
const LINES_PER_STATEMENT = 4000;

async function knownLines({ tx, tenantId }: OperationContext, bankAccountId: string, statement: BankStatement) {
  const rows = await tx
    .selectFrom('bank_line as b')
    .innerJoin('bank_statement as s', (join) =>
      join.onRef('s.tenant_id', '=', 'b.tenant_id').onRef('s.id', '=', 'b.bank_statement_id'),
    )
    .select(['b.line_key as lineKey', 's.format', 'b.booked_date as bookedDate', 'b.cents'])
    .where('b.tenant_id', '=', tenantId)
    .where('b.bank_account_id', '=', bankAccountId)
    .where('s.taken_back_at', 'is', null)
    .where('b.booked_date', '>=', statement.fromDate)
    .where('b.booked_date', '<=', statement.toDate)
    .execute();
  return rows;
}

async function saveStatement(
  context: OperationContext,
  statement: BankStatement,
  account: BankAccountRow,
  file: { sha256: string; fileName: string },
): Promise<Saved> {
  const { tx, tenantId } = context;
  const { added, knownCount } = newLines(
    statement.lines,
    statement.format,
    await knownLines(context, account.id, statement),
  );
  const id = context.newId();
  await tx
    .insertInto('bank_statement')
    .values({
      ...{ tenant_id: tenantId, id, bank_account_id: account.id, sha256: file.sha256, file_name: file.fileName },
      ...{ format: statement.format, from_date: statement.fromDate, to_date: statement.toDate },
      opening_cents: statement.openingCents ?? null,
      closing_cents: statement.closingCents ?? null,
      proof: JSON.stringify(statement.proof),
      ...{ lines_added: added.length, lines_known: knownCount },
      ...{ imported_at: context.now, imported_by: context.actor.name },
    })
    .execute();
  const rows = added.map((line) => ({
    ...{ tenant_id: tenantId, id: context.newId(), bank_account_id: account.id, bank_statement_id: id },
    ...{ line_key: line.lineKey, booked_date: line.bookedDate, cents: line.cents as number, kind: line.kind },
    check_number: line.checkNumber ?? null,
    texts: JSON.stringify(line.texts),
    place: line.place,
    deposit_state: line.cents < 0 && line.kind !== 'returned' ? ('out' as const) : ('open' as const),
  }));
  for (let i = 0; i < rows.length; i += LINES_PER_STATEMENT)
    await tx
      .insertInto('bank_line')
      .values(rows.slice(i, i + LINES_PER_STATEMENT))
      .execute();
  const counts = { linesAdded: added.length, linesKnown: knownCount };
  context.audit({ action: 'receive', subjectKind: 'bank-statement', subjectId: id, detail: counts });
  return {
    ...{ bankStatementId: id, accountName: account.name, ...counts, pendingLines: statement.pendingLines },
    ...{ fromDate: statement.fromDate, toDate: statement.toDate, proof: statement.proof.message },
  };
}

/** What keeps a file from being taken, in words; nothing of it is saved then. */
function obstacle(context: OperationContext, statements: readonly BankStatement[], given: Given) {
  for (const { proof } of statements) {
    if (proof.result !== 'failed' || given.acceptUnproved) continue;
    const { message, place, differenceCents } = proof;
    context.audit({
      action: 'read',
      subjectKind: 'bank-statement',
      subjectId: context.tenantId,
      detail: { differenceCents },
    });
    const off = formatDollars(differenceCents);
    return { outcome: 'not-proved' as const, message: `${message} The difference is ${off}.`, place, differenceCents };
  }
  return undefined;
}

/**
 * Takes in a bank statement, adds the lines that are new, and joins them to payments. The same statement or an
 * overlapping one adds nothing twice. A file that cannot be read is refused as a whole, with the place and the cause.
 */
export const importBankStatement = operation<Given, ImportedStatement>({
  name: 'import-bank-statement',
  summary: 'Takes in a bank statement (CSV, OFX, BAI2 or camt.053) and joins its deposits to payments.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: importBankStatementSchema,
  async run(context, given) {
    await lockDeposits(context);
    const bytes = Buffer.from(given.base64, 'base64');
    const mapping = given.csvMapping ? withoutUndefined(given.csvMapping) : await keptMapping(context, given);
    const read = readBankFile(bytes, mapping);
    if (!read.ok) {
      const { code, place, message, columns = [] } = read.fault;
      if (code !== 'columns') throw new Refusal('unreadable', `${given.fileName}, ${place}: ${message}`);
      context.audit({ action: 'read', subjectKind: 'bank-statement', subjectId: context.tenantId });
      return { outcome: 'columns', message, place, columns: [...columns] };
    }
    const refused = obstacle(context, read.statements, given);
    if (refused) return refused;
    const sha256 = await storeOriginal(context, bytes);
    const statements: Saved[] = [];
    for (const statement of read.statements) {
      const own = await chooseAccount(context, given, statement.accountNumber);
      if (given.csvMapping) await keepMapping(context, own, withoutUndefined(given.csvMapping));
      statements.push(await saveStatement(context, statement, own, { sha256, fileName: given.fileName }));
    }
    return { outcome: 'imported', format: read.format, statements, report: await refreshDeposits(context) };
  },
});
