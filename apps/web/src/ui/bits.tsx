import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { day, money } from './words.ts';

/** Cents, right where figures line up. Red below zero. */
export function Money({ cents, dimZero = false }: { cents: number; dimZero?: boolean }) {
  return (
    <Text
      span
      inherit
      className="money"
      {...(cents < 0 ? { c: 'var(--mantine-color-error)' } : dimZero && cents === 0 ? { c: 'dimmed' } : {})}
    >
      {money(cents)}
    </Text>
  );
}

export function Day({ date }: { date: string | null | undefined }) {
  return <span className="money">{day(date)}</span>;
}

/** Colors carry the same meaning everywhere; the word is always there too. */
const TONES: Readonly<Record<string, string>> = {
  held: 'orange',
  rejected: 'red',
  denied: 'red',
  refused: 'red',
  blocked: 'orange',
  coding: 'orange',
  no: 'red',
  'partly-paid': 'orange',
  partly: 'orange',
  open: 'orange',
  waiting: 'gray',
  ready: 'blue',
  batched: 'blue',
  printed: 'blue',
  sent: 'blue',
  mailed: 'blue',
  made: 'orange',
  undone: 'gray',
  received: 'blue',
  accepted: 'pine',
  paid: 'pine',
  posted: 'pine',
  read: 'pine',
  yes: 'pine',
  'patient-due': 'grape',
  'self-pay': 'grape',
  closed: 'gray',
  done: 'gray',
  settled: 'gray',
  billed: 'pine',
  active: 'pine',
  inactive: 'red',
  'not-found': 'red',
  unknown: 'orange',
  asked: 'blue',
  silent: 'orange',
  invited: 'blue',
  disabled: 'gray',
  delivered: 'pine',
  superseded: 'gray',
  'under-way': 'blue',
  overturned: 'pine',
  upheld: 'red',
  dismissed: 'red',
  draft: 'orange',
  requested: 'blue',
  pended: 'blue',
  approved: 'pine',
  'partly-approved': 'orange',
  cancelled: 'gray',
  overdue: 'red',
  late: 'orange',
  'in-time': 'pine',
  disputed: 'blue',
  recovered: 'pine',
  none: 'gray',
};

export function Status({ value, words }: { value: string; words?: Readonly<Record<string, string>> }) {
  return (
    <Badge color={TONES[value] ?? 'gray'} size="sm" className="status">
      {words?.[value] ?? value}
    </Badge>
  );
}

/** The head of a screen: what it is about, the facts in one line, the actions on the right. */
export function PageHead({ title, facts, actions }: { title: ReactNode; facts?: ReactNode; actions?: ReactNode }) {
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
      <Stack gap={2}>
        <Title order={1}>{title}</Title>
        {facts && (
          <Text size="sm" c="dimmed" component="div">
            {facts}
          </Text>
        )}
      </Stack>
      {actions && (
        <Group gap="xs" wrap="nowrap">
          {actions}
        </Group>
      )}
    </Group>
  );
}

export function Panel({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="panel" aria-label={title}>
      <Group justify="space-between" mb={6}>
        <Title order={2}>{title}</Title>
        {actions}
      </Group>
      {children}
    </section>
  );
}

/** Nothing here, and what brings something here. */
export function Empty({ title, hint, action }: { title: string; hint: ReactNode; action?: ReactNode }) {
  return (
    <Stack gap={4} p="md" align="flex-start">
      <Text fw={600}>{title}</Text>
      <Text size="sm" c="dimmed" component="div">
        {hint}
      </Text>
      {action}
    </Stack>
  );
}

/** Name and value, as on a form. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="sm" component="div">
        {children || '—'}
      </Text>
    </div>
  );
}
