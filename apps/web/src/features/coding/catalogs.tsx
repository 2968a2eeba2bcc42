import { Text } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { day } from '../../ui/words.ts';

/** Which code sets the codes are from: a coder must know what was not looked into. */
export function Catalogs({ catalogs, model }: Pick<CodingReviewView, 'catalogs' | 'model'>) {
  const sets = catalogs.map(
    ({ title, release, count, from, subset }) =>
      `${title} ${release}${from ? ` from ${day(from)}` : ''}: ${count.toLocaleString('en-US')} codes${subset ? ' (part of the set)' : ''}`,
  );
  const ranked = model
    ? `Suggestions ranked by your own model ${model.version} of ${day(model.trainedAt.slice(0, 10))}`
    : 'Suggestions by rules; no model of your own is on';
  return (
    <Text size="xs" c="dimmed">
      {[...sets, ranked].join(' · ')}
    </Text>
  );
}
