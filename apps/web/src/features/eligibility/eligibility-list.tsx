import { Button, Group, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EligibilityAsked } from 'cleanclaim/contract/eligibility-views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { count, day, todayIso } from '../../ui/words.ts';

const is = (field: string, ...values: string[]) => [{ field, op: 'is' as const, values }];

/** The day after, as an ISO day. */
function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** What became of the questions, and what a person has to do about the rest. */
function askedWords({ asked, known, cannotAsk }: EligibilityAsked, date: string): string {
  if (asked + known + cannotAsk === 0) return `No insured patient has a visit on ${day(date)}.`;
  const parts = [
    `${count(asked, 'coverage')} asked about for ${day(date)}.`,
    known > 0 && `${known} known or asked already.`,
    cannotAsk > 0 && `${cannotAsk} cannot be asked about: the payer, member id or connection is missing.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Every question to a payer whether a coverage is in force, and what it said. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Eligibility" actions={<AskOfDay />} />
      <DataTable
        list="eligibility-checks"
        endpoint="list-eligibility-checks"
        open={(row) => `/eligibility/${row.id}`}
        quick={[
          { label: 'Problems', filters: is('result', 'inactive', 'not-found', 'unknown', 'silent') },
          { label: 'Other payer first', filters: [{ field: 'otherPayerName', op: 'not-empty' as const, values: [] }] },
          { label: 'Waiting for the payer', filters: is('result', 'asked') },
        ]}
        empty={{
          title: 'No payer has been asked yet',
          hint: 'Ask about all patients of a day with “Check the visits”, or about one on the page of the patient. Over a connection that takes eligibility questions, tomorrow’s patients and new claims are asked about every evening.',
          action: (
            <Stack gap={2}>
              <Go to="/patients">Look at the patients</Go>
              <Go to="/settings/connections">Let a connection ask by itself</Go>
            </Stack>
          ),
        }}
      />
    </div>
  );
}

/** Asks about everyone who is seen on a day. */
function AskOfDay() {
  const may = useMay();
  const ask = useAction('ask-eligibility-of-visits');
  const [date, setDate] = useState(dayAfter(todayIso()));
  if (!may('ask-eligibility-of-visits')) return null;
  const check = (of: string) =>
    ask.mutate(
      { date: of },
      {
        onSuccess: (asked) => notifications.show({ message: askedWords(asked, of) }),
        onError: ({ message }) => notifications.show({ color: 'red', message }),
      },
    );
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Button variant="default" loading={ask.isPending} onClick={() => check(todayIso())}>
        Check today’s visits
      </Button>
      <TextInput
        type="date"
        aria-label="Day of the visits"
        value={date}
        onChange={(event) => setDate(event.currentTarget.value)}
      />
      <Button loading={ask.isPending} disabled={date === ''} onClick={() => check(date)}>
        Check the visits of this day
      </Button>
    </Group>
  );
}
