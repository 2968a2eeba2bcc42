import type { DepositReport } from 'cleanclaim/contract/deposit-views';
import { DISCREPANCY_WORDS } from 'cleanclaim/contract/deposit-words';
import { count, money } from '../../ui/words.ts';

/** How bank and books stand, in one sentence. */
export function reportWords({ linked, gaps, toChoose }: DepositReport): string {
  const joined =
    linked > 0 ? `${count(linked, 'payment')} joined to ${linked === 1 ? 'its deposit' : 'their deposits'}. ` : '';
  if (gaps.length === 0) return `${joined}Bank and books agree.`;
  const open = gaps.map((gap) => `${DISCREPANCY_WORDS[gap.kind].toLowerCase()} ${gap.count} (${money(gap.cents)})`);
  const choose = toChoose > 0 ? ` ${count(toChoose, 'deposit has', 'deposits have')} payments to choose from.` : '';
  return `${joined}Open: ${open.join(', ')}.${choose}`;
}
