import { NativeSelect, TextInput } from '@mantine/core';
import type { FieldForm } from '../../ui/parties/field-form.ts';
import { EditedRows } from './edited-rows.tsx';
import { type EnrollmentRow, enrollmentRow } from './provider-values.ts';

interface Props {
  form: FieldForm & {
    insertListItem: (path: string, item: unknown) => void;
    removeListItem: (path: string, index: number) => void;
  };
  rows: readonly EnrollmentRow[];
  /** Whom a row may be with; absent where all are with one payer. */
  payers?: readonly { id: string; name: string }[];
  maySave: boolean;
  /** What a new row starts with. */
  start?: Partial<EnrollmentRow>;
}

const STATES = [
  { value: 'active', label: 'Active' },
  { value: 'pending', label: 'Pending' },
  { value: 'ended', label: 'Ended' },
];

/** Enrollments of a provider, one a row. */
export function EnrollmentRows({ form, rows, payers, maySave, start }: Props) {
  const choices = payers && [
    { value: '', label: 'Choose' },
    ...payers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const columns = [
    ...(payers ? [{ name: 'payerId', label: 'Payer' }] : []),
    { name: 'status', label: 'State' },
    { name: 'from', label: 'First day' },
    { name: 'to', label: 'Last day' },
    { name: 'providerNumber', label: 'Number with the payer' },
  ];
  const cell = (index: number, { name, label }: { name: string; label: string }) => {
    const field = {
      'aria-label': `${label} of enrollment ${index + 1}`,
      ...form.getInputProps(`enrollments.${index}.${name}`),
    };
    if (name === 'payerId') return <NativeSelect size="xs" data={choices ?? []} {...field} />;
    if (name === 'status') return <NativeSelect size="xs" data={STATES} {...field} />;
    return name === 'providerNumber' ? <TextInput maxLength={50} {...field} /> : <TextInput type="date" {...field} />;
  };
  return (
    <EditedRows
      noun="enrollment"
      rows={rows.length}
      columns={columns.map(({ label }) => label)}
      cells={(index) => columns.map((column) => cell(index, column))}
      empty="None on file. Add one as pending when the application is sent, so that nobody forgets it."
      maySave={maySave}
      onAdd={() => form.insertListItem('enrollments', enrollmentRow(start))}
      onRemove={(index) => form.removeListItem('enrollments', index)}
    />
  );
}
