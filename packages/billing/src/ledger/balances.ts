import { type Cents, cents, ZERO } from '../kernel/index.ts';
import { ACCOUNTS, type Account, type LineDraft } from './types.ts';

/** What a line needs for a balance: saved lines and drafts both fit. */
export type BalanceLine = Pick<LineDraft, 'account' | 'cents'>;

/**
 * Adds ledger lines up by account, in cents: a debit balance is positive, a credit balance negative.
 * Every account is present, zero where nothing was posted, and all balances together are zero when every entry was whole.
 */
export function balancesOf(lines: Iterable<BalanceLine>): Record<Account, Cents> {
  const balances = Object.fromEntries(ACCOUNTS.map((account) => [account, ZERO])) as Record<Account, Cents>;
  for (const line of lines) balances[line.account] = cents(balances[line.account] + line.cents);
  return balances;
}

/** The lines of many entries, one after the other. */
export function linesOf<L>(entries: Iterable<{ readonly lines: readonly L[] }>): L[] {
  return [...entries].flatMap((entry) => [...entry.lines]);
}
