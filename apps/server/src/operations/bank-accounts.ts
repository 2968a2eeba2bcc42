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

/**
 * The account of a statement: the one chosen, the one with the file's number, else the only one there is. With `add`, an
 * account that is not known yet is made.
 * @throws Refusal `not-found`, `which-account` or `other-account`
 */
export async function chooseAccount(
  context: OperationContext,
  { bankAccountId, accountName }: Choice,
  fileNumber = '',
  add = false,
): Promise<BankAccountRow | undefined> {
  const accounts = await loadAccounts(context);
  const chosen = accounts.find((account) => account.id === bankAccountId);
  if (bankAccountId && !chosen) throw new Refusal('not-found', 'There is no such bank account.');
  const number = digits(fileNumber);
  if (number === '') {
    if (chosen) return chosen;
    const named = accounts.find((account) => account.name.toLowerCase() === accountName?.toLowerCase());
    if (accountName !== undefined) return named ?? (add ? addAccount(context, accountName, '') : undefined);
    if (accounts.length > 1)
      throw new Refusal('which-account', 'Choose the account: the file does not say which it is.', {
        bankAccountId: 'Choose the account.',
      });
    return accounts[0] ?? (add ? addAccount(context, 'Bank account', '') : undefined);
  }
  const ofFile = accounts.find((account) => digits(account.account_number) === number);
  if (chosen && ofFile?.id !== chosen.id && chosen.account_number !== '')
    throw new Refusal(
      'other-account',
      `The file is of the account ending ${numberEnd(number)}. Choose that account, or another file.`,
    );
  if (ofFile) return ofFile;
  if (!add) return chosen;
  if (chosen) return giveNumber(context, chosen, number);
  if (accountName === undefined && accounts.some((account) => account.account_number === ''))
    throw new Refusal(
      'which-account',
      `Choose the account with the number ending ${numberEnd(number)}, or name a new one: the number is new here.`,
      { bankAccountId: 'Choose the account.' },
    );
  return addAccount(context, accountName ?? `Account ending ${numberEnd(number)}`, number);
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
