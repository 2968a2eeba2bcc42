import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import type { DenialTrendRow, DenialTrends, TrendDimension } from '../../contract/denial-views.ts';
import { DENIAL_CATEGORIES, DENIAL_ROOT_CAUSES, TREND_DIMENSIONS } from '../../contract/denial-words.ts';
import { perform } from '../../operations/operation.ts';
import { showDenialTrends } from '../../operations/show-denial-trends.ts';
import { fail, printJson, printLine } from '../output.ts';
import { payerIdOf } from '../payer-by-name.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';

export interface DenialsFlags {
  payer?: string;
  by: TrendDimension;
  from?: string;
  to?: string;
  json?: boolean;
  data?: string;
}

const dollars = (amount: number) => formatDollars(cents(amount));
const percent = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);

function nameOf(by: TrendDimension, { key, label }: DenialTrendRow): string {
  const words: Readonly<Record<string, string>> = { ...DENIAL_CATEGORIES, ...DENIAL_ROOT_CAUSES };
  if (by === 'category' || by === 'root-cause') return words[key] ?? key;
  if (by === 'cause') return `${key} ${label}`;
  return label || key || 'Whole claim';
}

function printTrends({ by, from, to, totals, rows }: DenialTrends): void {
  printLine(
    `Denials ${from} to ${to}: ${totals.claims} of ${totals.adjudicatedClaims} claims (${percent(totals.claims, totals.adjudicatedClaims)}), ` +
      `${dollars(totals.deniedCents)} (${percent(totals.deniedCents, totals.adjudicatedCents)} of charges decided)`,
  );
  printLine(
    `Recovered ${dollars(totals.recoveredCents)} (${percent(totals.recoveredCents, totals.deniedCents)}), by next payers ${dollars(totals.nextPayerCents)}, open ${dollars(totals.openCents)}, ` +
      `preventable ${percent(totals.preventableCents, totals.deniedCents)}`,
  );
  const columns = ['Denials', 'Denied', 'Claims denied', 'Recovered', 'Preventable'];
  printLine(
    textTable(
      [{ title: TREND_DIMENSIONS[by] }, ...columns.map((title) => ({ title, right: true }))],
      rows.map((row) => [
        nameOf(by, row),
        row.denials,
        dollars(row.deniedCents),
        row.adjudicated ? percent(row.claims, row.adjudicated.adjudicatedClaims) : '-',
        percent(row.recoveredCents, row.deniedCents),
        percent(row.preventableCents, row.deniedCents),
      ]),
    ),
  );
}

/** Prints what payers refused in some days, put together by reason, payer, provider, code or month. */
export async function denialsCommand({ payer, by, from, to, json, data }: DenialsFlags): Promise<void> {
  const trends = await withRuntime(data, async (runtime, actor) => {
    const asked = {
      by,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(payer === undefined ? {} : { payerId: await payerIdOf(runtime, actor, payer) }),
    };
    const outcome = await perform(runtime, actor, showDenialTrends, asked);
    if (!outcome.ok) fail(outcome.message);
    return outcome.value;
  });
  if (json) printJson(trends);
  else printTrends(trends);
}
