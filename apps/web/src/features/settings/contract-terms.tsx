import '../../ui/plain-table.css';
import { Button, Group, NativeSelect, NumberInput, Text, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { type ReactNode, useState } from 'react';
import { Panel } from '../../ui/bits.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { count } from '../../ui/words.ts';
import { ContractPaste } from './contract-paste.tsx';
import {
  type ContractValues,
  HOWS,
  isPercent,
  KINDS,
  newTerm,
  rowsOf,
  type TermRow,
  termsText,
} from './contract-values.ts';
import { listError } from './list-error.ts';

const SHOWN = 40;
const HOW_CHOICES = Object.entries(HOWS).map(([value, label]) => ({ value, label }));
const KIND_CHOICES = [
  { value: '', label: 'All claims' },
  ...Object.entries(KINDS).map(([value, label]) => ({ value, label })),
];

interface Props {
  form: UseFormReturnType<ContractValues>;
  maySave: boolean;
}

/** The rates of a contract, the narrowest first: the first that fits a line prices it. */
export function ContractTerms({ form, maySave }: Props) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const [pasting, setPasting] = useState(false);
  const rows = rowsOf(form.values.terms);
  const setRows = (next: readonly TermRow[]) => form.setFieldValue('terms', termsText(next));
  const wanted = search.trim().toUpperCase();
  const wrong = new Set(
    Object.keys(form.errors)
      .flatMap((path) => /^terms\.(\d+)/.exec(path)?.[1] ?? [])
      .map(Number),
  );
  const found = rows
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => wrong.has(index) || !wanted || row.codes.split(' ').some((code) => fits(code, wanted)));
  const shown = found.filter(({ index }, at) => at < most || wrong.has(index));
  return (
    <Panel
      title="Rates"
      actions={
        <Group gap="xs">
          <TextInput
            aria-label="Find a code"
            placeholder="Find a code"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          {maySave && (
            <>
              <Button variant="default" onClick={() => setRows([newTerm(), ...rows])}>
                Add a rate
              </Button>
              <Button variant="default" onClick={() => setPasting(true)}>
                Paste or upload rates
              </Button>
            </>
          )}
        </Group>
      }
    >
      <Text size="xs" c="dimmed" mb={4}>
        The first rate that fits a line prices it. Codes: 99213, several with blanks between, R0450 a revenue code, D470
        a DRG, 992* all that start so, * all others.
      </Text>
      {form.errors.terms && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {form.errors.terms}
        </Text>
      )}
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          No rates yet. Paste the payer’s fee schedule, or add one rate with * for a percentage of everything.
        </Text>
      )}
      {shown.length > 0 && <TermTable form={form} rows={rows} shown={shown} setRows={setRows} maySave={maySave} />}
      <Group gap="sm" mt={6}>
        <Text size="sm" c="dimmed" role="status">
          {wanted ? `${count(found.length, 'rate')} of ${rows.length} for “${wanted}”` : count(rows.length, 'rate')}
        </Text>
        {found.length > most && (
          <Button variant="subtle" size="compact-xs" onClick={() => setMost(most + 10 * SHOWN)}>
            Show more
          </Button>
        )}
      </Group>
      {pasting && <ContractPaste rows={rows} onTake={setRows} onClose={() => setPasting(false)} />}
    </Panel>
  );
}

interface TableProps extends Props {
  rows: readonly TermRow[];
  shown: readonly { row: TermRow; index: number }[];
  setRows: (rows: readonly TermRow[]) => void;
}

function TermTable({ form, rows, shown, setRows, maySave }: TableProps) {
  return (
    <fieldset className="settings-fields" disabled={!maySave}>
      <table className="plain-table settings-rows">
        <thead>
          <tr>
            <th>Codes</th>
            <th>Modifier</th>
            <th>Of</th>
            <th>Pays</th>
            <th>Rate</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, index }) => (
            <Term
              key={index}
              row={row}
              number={index + 1}
              errorOf={(field) => listError(form.errors, `terms.${index}.${field}`)}
              onChange={(change) => setRows(rows.with(index, { ...row, ...change }))}
              onRemove={maySave ? () => setRows(rows.toSpliced(index, 1)) : undefined}
            />
          ))}
        </tbody>
      </table>
    </fieldset>
  );
}

/** A pattern fits what is looked for when either begins with the other: 992* is found by 99213. */
function fits(pattern: string, wanted: string): boolean {
  const start = pattern.toUpperCase().replace(/\*$/, '');
  return start.startsWith(wanted) || (pattern.endsWith('*') && wanted.startsWith(start));
}

interface TermProps {
  row: TermRow;
  /** 1-based. */
  number: number;
  errorOf: (field: string) => ReactNode;
  onChange: (change: Partial<TermRow>) => void;
  onRemove: (() => void) | undefined;
}

function Term({ row, number, errorOf, onChange, onRemove }: TermProps) {
  const label = (what: string) => ({ 'aria-label': `${what} of rate ${number}` });
  return (
    <tr>
      <td>
        <TextInput
          {...label('Codes')}
          value={row.codes}
          error={errorOf('codes')}
          onChange={(event) => onChange({ codes: event.currentTarget.value.toUpperCase() })}
        />
      </td>
      <td>
        <TextInput
          {...label('Modifier')}
          w={60}
          maxLength={2}
          value={row.modifier}
          error={errorOf('modifier')}
          onChange={(event) => onChange({ modifier: event.currentTarget.value.toUpperCase() })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          {...label('Claims')}
          data={KIND_CHOICES}
          value={row.kind}
          onChange={(event) => onChange({ kind: event.currentTarget.value as TermRow['kind'] })}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          {...label('Way')}
          data={HOW_CHOICES}
          value={row.how}
          onChange={(event) => onChange({ how: event.currentTarget.value as TermRow['how'] })}
        />
      </td>
      <td>
        <Rate row={row} number={number} error={errorOf('rate')} onChange={onChange} />
      </td>
      <td>
        {onRemove && (
          <Button variant="subtle" size="compact-xs" aria-label={`Remove rate ${number}`} onClick={onRemove}>
            Remove
          </Button>
        )}
      </td>
    </tr>
  );
}

function Rate({ row, number, error, onChange }: Omit<TermProps, 'errorOf' | 'onRemove'> & { error: ReactNode }) {
  return isPercent(row.how) ? (
    <NumberInput
      aria-label={`Percentage of rate ${number}`}
      w={120}
      suffix="%"
      decimalScale={2}
      min={0}
      max={1000}
      value={row.percent}
      error={error}
      onChange={(value) => onChange({ percent: typeof value === 'number' ? value : '' })}
    />
  ) : (
    <MoneyInput
      aria-label={`Amount of rate ${number}`}
      w={120}
      value={row.cents}
      error={error}
      onChange={(cents) => onChange({ cents })}
    />
  );
}
