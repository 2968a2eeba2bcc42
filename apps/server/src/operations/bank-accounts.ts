import type { CsvMapping } from '@cleanclaim/billing/remittance';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type BankAccountRow = Selectable<Tables['bank_account']>;

interface Choice {
  bankAccountId?: string | undefined;
  accountName?: string | undefined;
}

const digits = (number: string) => number.replace(/[^0-9A-Z]/gi, '').toUpperCase();
/** The last four characters: as much as people need to tell accounts apart. */
export const numberEnd = (number: string): string => digits(number).slice(-4);

async function loadAccounts({ tx, tenantId }: OperationContext): Promise<BankAccountRow[]> {
  return tx.selectFrom('bank_account').selectAll().where('tenant_id', '=', tenantId).orderBy('name').execute();
}

async function addAccount(context: OperationContext, name: string, accountNumber: string): Promise<BankAccountRow> {
  const row = await context.tx
    .insertInto('bank_account')
    .values({
      ...{ tenant_id: context.tenantId, id: context.newId(), name, account_number: accountNumber },
      created_at: context.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  context.audit({ action: 'create', subjectKind: 'bank-account', subjectId: row.id });
  return row;
}

const sameName = (name: string | undefined) => (account: BankAccountRow) =>
  account.name.toLowerCase() === name?.toLowerCase();

/** How CSV files of the account are read that is chosen or named, or is the only one; undefined where nobody said. */
export async function keptMapping(
  context: OperationContext,
  { bankAccountId, accountName }: Choice,
): Promise<CsvMapping | undefined> {
  const accounts = await loadAccounts(context);
  const [only, second] = accounts;
  if (bankAccountId) return accounts.find(({ id }) => id === bankAccountId)?.csv_mapping ?? undefined;
  if (accountName !== undefined) return accounts.find(sameName(accountName))?.csv_mapping ?? undefined;
  return second ? undefined : (only?.csv_mapping ?? undefined);
}

/** The account of a file that does not say its number. */
async function unnumbered(context: OperationContext, accounts: readonly BankAccountRow[], { accountName }: Choice) {
  if (accountName !== undefined) return accounts.find(sameName(accountName)) ?? addAccount(context, accountName, '');
  if (accounts.length > 1)
    throw new Refusal('which-account', 'Choose the account: the file does not say which it is.', {
      bankAccountId: 'Choose the account.',
    });
  return accounts[0] ?? addAccount(context, 'Bank account', '');
}

/** The account with a number that no account has yet: the one chosen or named, which had none, or a new one. */
async function newlyNumbered(
  context: OperationContext,
  accounts: readonly BankAccountRow[],
  number: string,
  { bankAccountId, accountName }: Choice,
): Promise<BankAccountRow> {
  const meant = accounts.find(
    bankAccountId ? ({ id }: BankAccountRow) => id === bankAccountId : sameName(accountName ?? ''),
  );
  if (meant && meant.account_number !== '')
    throw new Refusal(
      'other-account',
      `${meant.name} has another number than the file, which ends ${numberEnd(number)}. Choose the account of the file, or name a new one.`,
      { bankAccountId: 'Choose another account.' },
    );
  if (meant) return giveNumber(context, meant, number);
  if (accountName !== undefined) return addAccount(context, accountName, number);
  const name = `Account ending ${numberEnd(number)}`;
  if (accounts.some((account) => account.account_number === '' || sameName(name)(account)))
    throw new Refusal(
      'which-account',
      `Choose the account with the number ending ${numberEnd(number)}, or name a new one: the number is new here.`,
      { bankAccountId: 'Choose the account.' },
    );
  return addAccount(context, name, number);
}

/**
 * The account of a statement: the one with the file's number, the one chosen or named, else the only one there is. An
 * account that is not known yet is made.
 * @param fileNumber the number that the file says, '' where it says none
 * @throws Refusal `not-found`, `which-account` or `other-account`
 */
export async function chooseAccount(
  context: OperationContext,
  choice: Choice,
  fileNumber: string,
): Promise<BankAccountRow> {
  const accounts = await loadAccounts(context);
  const { bankAccountId } = choice;
  const chosen = accounts.find((account) => account.id === bankAccountId);
  if (bankAccountId && !chosen) throw new Refusal('not-found', 'There is no such bank account.');
  const number = digits(fileNumber);
  if (number === '') return chosen ?? unnumbered(context, accounts, choice);
  const ofFile = accounts.find((account) => digits(account.account_number) === number);
  if (!ofFile) return newlyNumbered(context, accounts, number, choice);
  if (chosen && chosen.id !== ofFile.id)
    throw new Refusal('other-account', `The file is of ${ofFile.name}. Choose that account, or another file.`, {
      bankAccountId: 'Choose another account.',
    });
  return ofFile;
}

/** An account that was known by its name only has its number from now on. */
async function giveNumber(context: OperationContext, account: BankAccountRow, number: string): Promise<BankAccountRow> {
  context.audit({ action: 'update', subjectKind: 'bank-account', subjectId: account.id });
  return context.tx
    .updateTable('bank_account')
    .set({ account_number: number })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', account.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Keeps how the CSV files of an account are read. */
export async function keepMapping(context: OperationContext, account: BankAccountRow, mapping: CsvMapping) {
  await context.tx
    .updateTable('bank_account')
    .set({ csv_mapping: JSON.stringify(mapping) })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', account.id)
    .execute();
  context.audit({ action: 'update', subjectKind: 'bank-account', subjectId: account.id });
}
