import { Button, Checkbox, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import type { ListColumn, ListFilter } from 'cleanclaim/contract/lists';
import { type FormEvent, useState } from 'react';
import { MoneyInput } from '../form/money-input.tsx';
import { draftOf, type FilterDraft, filtersOf, TEST_WORDS, testsOf } from './filter-values.ts';

interface Props {
  field: string;
  column: ListColumn;
  /** The filters that stand on the column now. */
  filters: readonly ListFilter[];
  onApply: (filters: ListFilter[]) => void;
}

/** Asks what a column must hold, as its kind allows. */
export function FilterEditor({ field, column, filters, onApply }: Props) {
  const [draft, setDraft] = useState<FilterDraft>(() => draftOf(column, filters));
  const set = (part: Partial<FilterDraft>) => setDraft((now) => ({ ...now, ...part }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(filtersOf(field, draft));
  };
  return (
    <form onSubmit={submit} aria-label={`Filter by ${column.label}`}>
      <Stack gap="xs" w={230}>
        <NativeSelect
          size="xs"
          label={column.label}
          data={testsOf(column).map((test) => ({ value: test, label: TEST_WORDS[test] }))}
          value={draft.test}
          onChange={(event) => set({ test: event.currentTarget.value as FilterDraft['test'] })}
        />
        <Values column={column} draft={draft} set={set} />
        <Group justify="space-between">
          <Button type="submit">Apply</Button>
          {filters.length > 0 && (
            <Button variant="subtle" onClick={() => onApply([])}>
              Remove
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}

type ValueProps = { column: ListColumn; draft: FilterDraft; set: (part: Partial<FilterDraft>) => void };

function Values({ column, draft, set }: ValueProps) {
  if (draft.test === 'empty' || draft.test === 'not-empty') return null;
  if (draft.test === 'between') return <Range column={column} draft={draft} set={set} />;
  if (column.kind === 'status') return <Choices column={column} draft={draft} set={set} />;
  const label = `${column.label} ${TEST_WORDS[draft.test]}`;
  if (draft.values.length > 1) {
    return (
      <Textarea
        label={`${label}, one a line`}
        autosize
        maxRows={8}
        data-autofocus
        value={draft.values.join('\n')}
        onChange={(event) => set({ values: event.currentTarget.value.split('\n') })}
      />
    );
  }
  return (
    <TextInput
      label={label}
      maxLength={100}
      data-autofocus
      value={draft.values[0] ?? ''}
      onChange={(event) => set({ values: [event.currentTarget.value] })}
    />
  );
}

function Choices({ column, draft, set }: ValueProps) {
  return (
    <Checkbox.Group value={draft.values} onChange={(values) => set({ values })} aria-label={column.label}>
      <Stack gap={5} mah={260} style={{ overflowY: 'auto' }}>
        {Object.entries(column.values ?? {}).map(([value, words], at) => (
          <Checkbox
            key={value}
            size="xs"
            value={value}
            label={words}
            {...(at === 0 ? { 'data-autofocus': true } : {})}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function Range({ column, draft, set }: ValueProps) {
  const common = (end: 'from' | 'to') => ({
    label: end === 'from' ? 'From' : 'To',
    ...(end === 'from' ? { 'data-autofocus': true } : {}),
  });
  return (
    <Group grow gap="xs">
      {(['from', 'to'] as const).map((end) => {
        if (column.kind === 'money') {
          const value = draft[end] === '' ? undefined : Number(draft[end]);
          return (
            <MoneyInput
              key={end}
              {...common(end)}
              value={value}
              onChange={(cents) => set({ [end]: cents === undefined ? '' : String(cents) })}
            />
          );
        }
        const type = column.kind === 'count' ? 'number' : 'date';
        return (
          <TextInput
            key={end}
            {...common(end)}
            type={type}
            // A time filter that names an hour keeps its day here: people filter by days.
            value={type === 'date' ? draft[end].slice(0, 10) : draft[end]}
            onChange={(event) => set({ [end]: event.currentTarget.value })}
          />
        );
      })}
    </Group>
  );
}
