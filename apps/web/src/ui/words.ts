import { cents, formatDate, formatDollars } from 'cleanclaim/contract/format';

/** Cents as dollars: `$1,234.50`. */
export function money(amountCents: number): string {
  return formatDollars(cents(amountCents));
}

/** An ISO day as a US date, '' for none. */
export function day(date: string | null | undefined): string {
  return date ? formatDate(date) : '';
}

/** An ISO time in the browser's zone, to the minute. */
export function time(iso: string | null | undefined): string {
  if (!iso) return '';
  return new Date(iso)
    .toLocaleString('en-US', {
      month: '2-digit',
      day: '2-digit',
      year: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
    })
    .replace(',', '');
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`;
}

/** Today in the browser's zone, as an ISO day. */
export function todayIso(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
