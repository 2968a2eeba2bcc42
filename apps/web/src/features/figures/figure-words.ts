import { KPIS, type KpiName } from 'cleanclaim/contract/kpi-definitions';
import { money } from '../../ui/words.ts';

/** A key figure as it is read: `93.4%`, `41.2 days`, a dash where nothing can be divided. */
export function figureWords(kpi: string, value: number | null): string {
  if (value === null) return '–';
  return KPIS[kpi as KpiName].unit === 'percent' ? `${(value * 100).toFixed(1)}%` : `${value.toFixed(1)} days`;
}

/** What stands above the line of a figure. Days of dollars are kept times the 91 days that they are averaged over. */
export function numeratorWords(kpi: string, amount: number): string {
  const { counts } = KPIS[kpi as KpiName];
  if (counts === 'cents') return money(amount);
  return counts === 'cent-days' ? money(Math.round(amount / 91)) : amount.toLocaleString('en-US');
}

/** What stands below the line. */
export function denominatorWords(kpi: string, amount: number): string {
  const { counts } = KPIS[kpi as KpiName];
  return counts === 'cents' || counts === 'cent-days' ? money(amount) : amount.toLocaleString('en-US');
}
