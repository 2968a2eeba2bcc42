import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { addDays } from 'cleanclaim/contract/format';
import { snoozeWorkSchema } from 'cleanclaim/contract/schemas/work';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { count, day } from '../../ui/words.ts';
import { said, type WorkDialogProps } from './dialog.ts';

const CHOICES = [
  { label: 'Tomorrow', days: 1 },
  { label: 'In a week', days: 7 },
  { label: 'In 30 days', days: 30 },
] as const;

/** Puts items aside until a day; then they stand in the queue again. */
export function SnoozeDialog({ ids, onClose }: WorkDialogProps) {
  const snooze = useAction('snooze-work');
  const today = todayHere();
  const [until, setUntil] = useState(addDays(today, 7) as string);
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    const input = { workItemIds: [...ids], until };
    const parsed = snoozeWorkSchema.safeParse(input);
    if (!parsed.success) return setProblem(parsed.error.issues[0]?.message);
    try {
      await snooze.mutateAsync(input);
      said(`${count(ids.length, 'item')} put aside until ${day(until)}.`);
      onClose(true);
    } catch (error) {
      setProblem((error as Error).message);
    }
  };
  return (
    <Dialog opened onClose={() => onClose()} size={520} title={`Snooze ${count(ids.length, 'item')}`}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          {problem && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {problem}
            </Alert>
          )}
          <Group align="flex-end" gap="xs">
            <TextInput
              type="date"
              label="Back in the queue on"
              min={addDays(today, 1)}
              value={until}
              onChange={(event) => setUntil(event.currentTarget.value)}
              data-autofocus
            />
            {CHOICES.map(({ label, days }) => (
              <Button key={label} variant="default" onClick={() => setUntil(addDays(today, days))}>
                {label}
              </Button>
            ))}
          </Group>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={snooze.isPending}>
              Snooze
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
