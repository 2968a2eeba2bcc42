import { Text } from '@mantine/core';
import { daysBetween, formatDate } from 'cleanclaim/contract/format';
import { count } from '../../ui/words.ts';

/** Today where the person is, as an ISO day. */
export function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A deadline; once it has passed, how long ago. */
export function Deadline({ date }: { date: string | null }) {
  if (!date) return null;
  const late = daysBetween(date, today());
  if (late <= 0) return <span className="money">{formatDate(date)}</span>;
  return (
    <Text span inherit c="var(--mantine-color-error)" title={`Was due on ${formatDate(date)}`}>
      {count(late, 'day')} late
    </Text>
  );
}
