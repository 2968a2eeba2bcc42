import { ActionIcon, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { placed } from '../places.ts';
import type { Row } from './detail-values.ts';
import type { ColumnSpec } from './field-spec.ts';

interface Props {
  label: string;
  columns: readonly ColumnSpec[];
  rows: readonly Row[];
  error: string | undefined;
  onChange: (rows: readonly Row[]) => void;
}

/** A short table that grows by a row. */
export function RowsField({ label, columns, rows, error, onChange }: Props) {
  const change = (index: number, key: string, text: string) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, [key]: text } : row)));
  const blank = Object.fromEntries(columns.map(({ key }) => [key, '']));
  return (
    <Stack gap={4} style={{ gridColumn: '1 / -1' }} role="group" aria-label={label}>
      <Group gap="xs">
        <Text size="sm" fw={500}>
          {label}
        </Text>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onChange([...rows, blank])}
          aria-label={`Add to ${label.toLowerCase()}`}
        >
          Add
        </Button>
      </Group>
      {placed(rows).map(({ place, item }) => (
        <Group key={place} gap="xs" wrap="nowrap">
          {columns.map((column) => (
            <Cell
              key={column.key}
              column={column}
              label={`${label} ${place}: ${column.label}`}
              value={item[column.key] ?? ''}
              onChange={(text) => change(place - 1, column.key, text)}
            />
          ))}
          <ActionIcon
            variant="transparent"
            className="coding-icon"
            size="sm"
            aria-label={`Remove ${label.toLowerCase()} ${place}`}
            title="Remove"
            onClick={() => onChange(rows.filter((_, i) => i !== place - 1))}
          >
            ✕
          </ActionIcon>
        </Group>
      ))}
      {error && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
    </Stack>
  );
}

interface CellProps {
  column: ColumnSpec;
  label: string;
  value: string;
  onChange: (text: string) => void;
}

function Cell({ column, label, value, onChange }: CellProps) {
  if (column.options)
    return (
      <Select
        aria-label={label}
        placeholder={column.label}
        data={Object.entries(column.options).map(([code, words]) => ({ value: code, label: words }))}
        value={value || null}
        onChange={(code) => onChange(code ?? '')}
      />
    );
  return (
    <TextInput
      aria-label={label}
      type={column.kind === 'date' ? 'date' : 'text'}
      placeholder={column.example ?? column.label}
      maxLength={80}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
