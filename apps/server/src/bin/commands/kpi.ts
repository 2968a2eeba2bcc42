import { addDays } from '@cleanclaim/billing/kernel';
import { KPIS, type KpiName } from '../../contract/kpi-definitions.ts';
import type { KPI_GROUPS } from '../../contract/schemas/figures.ts';
import { perform } from '../../operations/operation.ts';
import { showKpis } from '../../operations/show-kpis.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';

export interface KpiFlags {
  from?: string;
  to?: string;
  by?: (typeof KPI_GROUPS)[number];
  explain?: boolean;
  json?: boolean;
  data?: string;
}

function words(kpi: string, value: number | null): string {
  if (value === null) return '–';
  return KPIS[kpi as KpiName].unit === 'percent' ? `${(value * 100).toFixed(1)}%` : `${value.toFixed(1)} days`;
}

/** Prints the key figures of some months, by month, and by payer or provider. */
export async function kpiCommand(flags: KpiFlags): Promise<void> {
  for (const month of [flags.from, flags.to])
    if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) fail('A month is written such as 2026-11.');
  const outcome = await withRuntime(flags.data, (runtime, actor) => {
    const to = flags.to ?? runtime.clock.today().slice(0, 7);
    const from = flags.from ?? addDays(`${to}-15`, -5 * 30).slice(0, 7);
    return perform(runtime, actor, showKpis, { from, to, by: flags.by });
  });
  if (!outcome.ok) fail(outcome.message);
  const view = outcome.value;
  if (flags.json) {
    printJson(view);
    return;
  }
  printLine(`Key figures, ${view.from} to ${view.to}`);
  const months = view.figures[0]?.months.map(({ month }) => month) ?? [];
  printLine(
    textTable(
      [{ title: 'Figure' }, { title: 'All', right: true }, ...months.map((month) => ({ title: month, right: true }))],
      view.figures.map(({ kpi, total, months: own }) => [
        KPIS[kpi as KpiName].label,
        words(kpi, total.value),
        ...own.map(({ value }) => words(kpi, value)),
      ]),
    ),
  );
  for (const { kpi, groups } of view.figures)
    if (groups.length > 0)
      printLine(
        textTable(
          [{ title: `${KPIS[kpi as KpiName].label}, by ${flags.by}` }, { title: 'Figure', right: true }],
          groups.map(({ label, value }) => [label, words(kpi, value)]),
        ),
      );
  if (flags.explain)
    for (const { label, definition, formula } of Object.values(KPIS)) printLine(`${label}: ${definition} ${formula}`);
}
