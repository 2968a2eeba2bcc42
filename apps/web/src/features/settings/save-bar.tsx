import { Button, Group } from '@mantine/core';

/** The buttons under a form in a dialog. */
export function SaveBar({ saving, onClose, label = 'Save' }: { saving: boolean; onClose: () => void; label?: string }) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        Cancel
      </Button>
      <Button type="submit" loading={saving}>
        {label}
      </Button>
    </Group>
  );
}
