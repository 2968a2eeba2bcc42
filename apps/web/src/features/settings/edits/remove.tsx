import { ActionIcon } from '@mantine/core';

/** Takes one part of the form away. */
export function Remove({ what, onClick }: { what: string; onClick: () => void }) {
  return (
    <ActionIcon variant="default" size="md" aria-label={`Remove ${what}`} title={`Remove ${what}`} onClick={onClick}>
      ×
    </ActionIcon>
  );
}
