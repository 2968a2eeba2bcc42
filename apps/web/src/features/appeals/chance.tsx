import { Stack, Text } from '@mantine/core';
import type { AppealView } from 'cleanclaim/contract/appeal-views';

/** How likely it is won, and the record behind that. */
export function Chance({ chance }: { chance: AppealView['chance'] }) {
  const { percent, records } = chance;
  return (
    <Stack gap={2}>
      <Text size="sm">
        <b>{percent}%</b> likely to be won.
      </Text>
      <Text size="xs" c="dimmed">
        {records[0] ?? 'No appeal of yours has been decided yet: the chance is taken as even.'} {records[1]}
      </Text>
    </Stack>
  );
}
