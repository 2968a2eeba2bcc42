import { Alert, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { addDays } from 'cleanclaim/contract/format';
import { type ReactNode, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { count, day } from '../../ui/words.ts';

interface Props {
  claimIds: readonly string[];
  /** `true` when it was done. */
  onClose: (done?: boolean) => void;
}

const NOBODY = 'nobody';

/** Gives claims to a colleague, or back to everyone. */
export function AssignDialog({ claimIds, onClose }: Props) {
  const people = useEndpoint('list-assignees', {});
  const [to, setTo] = useState<string | null>(null);
  const active = (people.data?.assignees ?? []).filter(({ roles }) => roles.some((role) => role !== 'auditor'));
  const name = active.find(({ id }) => id === to)?.name;
  const many = count(claimIds.length, 'claim');
  return (
    <PlanDialog
      title={`Assign ${many}`}
      deed="Assign"
      plan={to === null ? undefined : { claimIds: [...claimIds], assigneeId: to === NOBODY ? null : to }}
      said={name ? `${many} assigned to ${name}.` : `${many} given back to everyone.`}
      problem={people.error?.message}
      onClose={onClose}
    >
      <Select
        label="To"
        searchable
        data-autofocus
        placeholder="Choose a colleague"
        nothingFoundMessage="Nobody by this name"
        value={to}
        onChange={setTo}
        data={[
          { value: NOBODY, label: 'Nobody: give it back to everyone' },
          ...active.map(({ id, name: label }) => ({ value: id, label })),
        ]}
      />
    </PlanDialog>
  );
}

/** Puts claims aside until a day. Their limits stand. */
export function AsideDialog({ claimIds, onClose }: Props) {
  const tomorrow = addDays(todayHere(), 1);
  const [until, setUntil] = useState<string>(addDays(todayHere(), 7));
  const many = count(claimIds.length, 'claim');
  return (
    <PlanDialog
      title={`Snooze ${many}`}
      deed="Snooze"
      plan={until ? { claimIds: [...claimIds], until } : undefined}
      said={`${many} put aside until ${day(until)}.`}
      problem={undefined}
      onClose={onClose}
    >
      <TextInput
        label="Back in the queue on"
        type="date"
        data-autofocus
        min={tomorrow}
        value={until}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </PlanDialog>
  );
}

interface PlanProps {
  title: string;
  deed: string;
  /** Undefined while nothing is chosen. */
  plan: Api['plan-follow-up']['input'] | undefined;
  said: string;
  problem: string | undefined;
  onClose: (done?: boolean) => void;
  children: ReactNode;
}

function PlanDialog({ title, deed, plan, said, problem, onClose, children }: PlanProps) {
  const save = useAction('plan-follow-up');
  const submit = async () => {
    if (!plan) return;
    await save.mutateAsync(plan);
    notifications.show({ message: said });
    onClose(true);
  };
  const refusal = save.error?.message ?? problem;
  return (
    <Dialog opened onClose={() => onClose()} title={title}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit().catch(() => undefined); // the refusal stands in `save.error`
        }}
      >
        <Stack gap="sm">
          {refusal && (
            <Alert color="red" variant="light" role="alert" p="xs">
              {refusal}
            </Alert>
          )}
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => onClose()}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending} disabled={!plan}>
              {deed}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
