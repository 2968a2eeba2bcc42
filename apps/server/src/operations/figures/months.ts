import { addDays, type IsoDate } from '@cleanclaim/billing/kernel';
import { Refusal } from '../operation.ts';
import type { Months } from './kpi-facts.ts';

const MOST_MONTHS = 36;

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The months from one to another, both `YYYY-MM`; the last day of one that is not over is today. At most 36. */
export function monthsBetween(tenantId: string, from: string, to: string, today: IsoDate): Months {
  const list: { month: string; first: string; last: string }[] = [];
  for (let month = from; month <= to && month <= today.slice(0, 7); month = nextMonth(month)) {
    const last = addDays(`${nextMonth(month)}-01`, -1);
    list.push({ month, first: `${month}-01`, last: last < today ? last : today });
    if (list.length > MOST_MONTHS) throw new Refusal('too-many-months', `Ask for at most ${MOST_MONTHS} months.`);
  }
  return { tenantId, list };
}
