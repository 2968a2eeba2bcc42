import { sql } from 'kysely';
import { z } from 'zod';
import type { BankAccountView } from '../contract/deposit-views.ts';
import { numberEnd } from './bank-accounts.ts';
import { operation } from './operation.ts';

/** The practice's bank accounts, and the days that statements of each cover. */
export const listBankAccounts = operation<Record<string, never>, { accounts: BankAccountView[] }>({
  name: 'list-bank-accounts',
  summary: 'Lists the bank accounts of the practice with the days that their statements cover.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const { rows } = await sql<Omit<BankAccountView, 'numberEnd'> & { number: string }>`
      select a.id, a.name, a.account_number as number, min(s.from_date) as "fromDate", max(s.to_date) as "toDate"
        from bank_account a
        left join bank_statement s on s.tenant_id = a.tenant_id and s.bank_account_id = a.id
         and s.taken_back_at is null
       where a.tenant_id = ${context.tenantId}
       group by a.id, a.name, a.account_number order by a.name`.execute(context.tx);
    context.audit({ action: 'read', subjectKind: 'bank-accounts', subjectId: context.tenantId });
    return { accounts: rows.map(({ number, ...row }) => ({ ...row, numberEnd: numberEnd(number) })) };
  },
});
