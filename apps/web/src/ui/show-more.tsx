import { Button, Group, Text } from '@mantine/core';

interface Props {
  shown: number;
  total: number;
  step: number;
  onMore: (shown: number) => void;
}

/** Under a long table of a screen: how much of it is drawn, and the button for more. */
export function ShowMore({ shown, total, step, onMore }: Props) {
  if (total <= shown) return null;
  return (
    <Group gap="sm" mt={6}>
      <Text size="sm" c="dimmed">
        {shown.toLocaleString('en-US')} of {total.toLocaleString('en-US')} shown
      </Text>
      <Button variant="default" onClick={() => onMore(shown + step)}>
        Show {Math.min(step, total - shown)} more
      </Button>
    </Group>
  );
}
