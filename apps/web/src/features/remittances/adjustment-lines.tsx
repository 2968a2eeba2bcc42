import { Text } from '@mantine/core';
import { money } from '../../ui/words.ts';
import { type AdjustmentSum, GROUPS } from './adjustment-words.ts';

/** Adjustments one a line: amount, code and what it means. */
export function AdjustmentLines({
  sums,
  labels,
}: {
  sums: readonly AdjustmentSum[];
  labels: Readonly<Record<string, string>>;
}) {
  if (sums.length === 0)
    return (
      <Text span inherit c="dimmed">
        None
      </Text>
    );
  return sums.map(({ code, groupCode, carc, cents }) => (
    <div key={code}>
      <span className="money">{money(cents)}</span> <b>{code}</b>{' '}
      <Text span inherit c="dimmed">
        {[GROUPS[groupCode], labels[carc]].filter(Boolean).join(': ')}
      </Text>
    </div>
  ));
}
