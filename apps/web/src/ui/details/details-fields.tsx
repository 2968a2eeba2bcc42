import { Accordion, Select, SimpleGrid, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { DetailValues, Row } from './detail-values.ts';
import type { ColumnSpec, FieldGroup, FieldSpec } from './field-spec.ts';
import { RowsField } from './rows-field.tsx';

export type ClaimKind = 'professional' | 'institutional' | 'dental';

export const CLAIM_KINDS: Readonly<Record<ClaimKind, string>> = {
  professional: 'Professional (CMS-1500)',
  institutional: 'Hospital or facility (UB-04)',
  dental: 'Dental (ADA)',
};

interface Props {
  groups: readonly FieldGroup[];
  kind: ClaimKind;
  values: DetailValues;
  change: (path: string, value: string | readonly Row[]) => void;
  /** By path of the data, what the schema says: `details.institutional.drg`. */
  errors: Readonly<Record<string, ReactNode>>;
  /** Before each path in `errors`. */
  prefix: string;
}

/** What is wrong, in a biller's words: the kind of field tells what belongs there. */
const WRONG: Readonly<Record<FieldSpec['kind'] | ColumnSpec['kind'], string>> = {
  text: 'Enter it.',
  number: 'Enter a number.',
  cents: 'Enter an amount, as 125.00.',
  date: 'Enter a day.',
  choice: 'Choose one.',
  flag: 'Choose yes or no.',
  codes: 'Enter the codes, with spaces between.',
  rows: 'Fill in every field of a row.',
  'by-key': 'Fill in both fields of a row.',
};

export function groupsFor(groups: readonly FieldGroup[], kind: ClaimKind): FieldGroup[] {
  return groups.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === kind);
}

/** What is wrong stands at the field itself, in one of its rows, or at the part that it belongs to and that is not whole. */
const isAt = (error: string, field: string) =>
  error === field || error.startsWith(`${field}.`) || field.startsWith(`${error}.`);

/** Part of an element's id: no blanks. */
const slug = ({ title }: { title: string }) => title.toLowerCase().replace(/\W+/g, '-');

const isFilled = (values: DetailValues, { path }: FieldSpec) => (values[path] ?? '').length > 0;

/** The groups of a kind: those that it usually fills, or that are filled, stand open. */
export function DetailsFields({ groups, kind, values, change, errors, prefix }: Props) {
  const shown = groupsFor(groups, kind);
  const wrong = (field: FieldSpec): string | undefined =>
    Object.keys(errors).some((key) => isAt(key, `${prefix}.${field.path}`)) ? WRONG[field.kind] : undefined;
  const [folded, setFolded] = useState<readonly string[]>();
  const open = shown.filter(
    ({ usualFor, fields }) => usualFor.includes(kind) || fields.some((field) => isFilled(values, field)),
  );
  return (
    <Accordion
      multiple
      value={[...(folded ?? open.map(slug)), ...shown.filter(({ fields }) => fields.some(wrong)).map(slug)]}
      onChange={setFolded}
      chevronPosition="left"
    >
      {shown.map(({ title, fields }) => (
        <Accordion.Item key={title} value={slug({ title })}>
          <Accordion.Control>{title}</Accordion.Control>
          <Accordion.Panel>
            <SimpleGrid cols={3} spacing="xs">
              {fields.map((field) => (
                <DetailField
                  key={field.path}
                  field={field}
                  value={values[field.path] ?? ''}
                  error={wrong(field)}
                  onChange={(value) => change(field.path, value)}
                />
              ))}
            </SimpleGrid>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

interface FieldProps {
  field: FieldSpec;
  value: string | readonly Row[];
  error: string | undefined;
  onChange: (value: string | readonly Row[]) => void;
}

function DetailField({ field, value, error, onChange }: FieldProps) {
  const { label, example } = field;
  if ('columns' in field)
    return (
      <RowsField
        label={label}
        columns={field.columns}
        rows={value as readonly Row[]}
        error={error}
        onChange={onChange}
      />
    );
  const text = value as string;
  const options = field.kind === 'flag' ? { yes: 'Yes', no: 'No' } : 'options' in field ? field.options : undefined;
  if (options) {
    return (
      <Select
        label={label}
        clearable
        data={Object.entries(options).map(([code, words]) => ({
          value: code,
          label: words === code ? code : `${words}`,
        }))}
        value={text || null}
        error={error}
        onChange={(code) => onChange(code ?? '')}
      />
    );
  }
  return (
    <TextInput
      label={label}
      type={field.kind === 'date' ? 'date' : 'text'}
      placeholder={example ?? ''}
      maxLength={field.kind === 'codes' ? 200 : 80}
      value={text}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
