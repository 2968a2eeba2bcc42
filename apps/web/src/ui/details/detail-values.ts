import { cents, formatDollars, parseDollars } from 'cleanclaim/contract/format';
import { day } from '../words.ts';
import type { ColumnSpec, FieldSpec } from './field-spec.ts';

export type Row = Readonly<Record<string, string>>;
/** Fields by path as the form holds them: text, or rows; '' for nothing. */
export type DetailValues = Readonly<Record<string, string | readonly Row[]>>;

type Data = Readonly<Record<string, unknown>>;

function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((inner, key) => (inner && typeof inner === 'object' ? (inner as Data)[key] : undefined), data);
}

const dollars = (value: number) => formatDollars(cents(value)).replace(/[$,]/g, '');

function shown(kind: ColumnSpec['kind'] | 'flag', value: unknown): string {
  if (value === undefined || value === null) return '';
  if (kind === 'cents') return typeof value === 'number' ? dollars(value) : '';
  if (kind === 'codes') return Array.isArray(value) ? value.join(' ') : '';
  if (kind === 'flag') return value === true ? 'yes' : 'no';
  return String(value);
}

function rowsOf(field: FieldSpec & { columns: readonly ColumnSpec[] }, value: unknown): Row[] {
  if (value === undefined || value === null || typeof value !== 'object') return [];
  const [key, inner] = field.columns;
  if (field.kind === 'by-key' && key && inner)
    return Object.entries(value).map(([name, one]) => ({ [key.key]: name, [inner.key]: shown(inner.kind, one) }));
  return (value as unknown[]).map((one) =>
    Object.fromEntries(field.columns.map((column) => [column.key, shown(column.kind, at(one, column.key))])),
  );
}

/** The fields of what is on file. */
export function detailValues(fields: readonly FieldSpec[], data: object): DetailValues {
  return Object.fromEntries(
    fields.map((field) => {
      const value = at(data, field.path);
      return [field.path, 'columns' in field ? rowsOf(field, value) : shown(field.kind, value)];
    }),
  );
}

/** What was typed, as data; what is no number stays text, so that the schema refuses it at its field. */
function typed(kind: ColumnSpec['kind'] | 'flag', text: string): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (kind === 'number') return Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
  if (kind === 'cents') return parseDollars(trimmed) ?? trimmed;
  if (kind === 'flag') return trimmed === 'yes';
  if (kind === 'codes')
    return trimmed
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean)
      .map((code) => code.replace('.', ''));
  return trimmed;
}

const isBlank = (row: Row) => Object.values(row).every((text) => text.trim() === '');

function rowsData(field: FieldSpec & { columns: readonly ColumnSpec[] }, rows: readonly Row[]): unknown {
  const filled = rows.filter((row) => !isBlank(row));
  if (filled.length === 0) return undefined;
  const [key, inner] = field.columns;
  if (field.kind === 'by-key' && key && inner)
    return Object.fromEntries(
      filled.map((row) => [(row[key.key] ?? '').trim(), typed(inner.kind, row[inner.key] ?? '')]),
    );
  return filled.map((row) => {
    const data: Record<string, unknown> = {};
    for (const column of field.columns)
      put(data, column.key, typed(column.kind, row[column.key] ?? '') ?? (column.mayBeNone ? [] : undefined));
    return data;
  });
}

/** Sets a value at a path; nothing is set for nothing. */
function put(data: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let inner = data;
  for (const key of keys) {
    inner[key] ??= {};
    inner = inner[key] as Record<string, unknown>;
  }
  inner[last] = value;
}

/**
 * The typed fields as data, without what is blank. A part of which anything is filled is there, whole or not: the schema
 * says what it lacks.
 * @param over what is on file: parts without a field here stay.
 */
export function detailData(
  fields: readonly FieldSpec[],
  values: DetailValues,
  over: object = {},
): Record<string, unknown> {
  const data = structuredClone(over) as Record<string, unknown>;
  for (const { path } of fields) remove(data, path);
  for (const field of fields) {
    const value = values[field.path];
    put(
      data,
      field.path,
      'columns' in field
        ? rowsData(field, (value ?? []) as readonly Row[])
        : typed(field.kind, (value ?? '') as string),
    );
  }
  // A part that is there says none of its codes as an empty list.
  for (const field of fields)
    if ('mayBeNone' in field && at(data, field.path) === undefined && at(data, parentOf(field.path)) !== undefined)
      put(data, field.path, []);
  return data;
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('.'));

/** Takes a value away, and what is empty without it. */
function remove(data: Record<string, unknown>, path: string): void {
  const [key = '', ...rest] = path.split('.');
  const inner = data[key];
  if (rest.length === 0) delete data[key];
  else if (inner && typeof inner === 'object') {
    remove(inner as Record<string, unknown>, rest.join('.'));
    if (Object.keys(inner).length === 0) delete data[key];
  }
}

/** A field that is filled, in words. */
export interface FilledField {
  path: string;
  label: string;
  text: string;
}

function inWords(
  { kind, options }: { kind: string; options?: Readonly<Record<string, string>> | undefined },
  value: string,
): string {
  if (kind === 'date') return day(value);
  const words = options?.[value];
  return words && words !== value ? `${value} ${words}` : value;
}

/** What is filled, for reading. */
export function filledFields(fields: readonly FieldSpec[], data: object): FilledField[] {
  const values = detailValues(fields, data);
  return fields.flatMap((field) => {
    const value = values[field.path] ?? '';
    if (value.length === 0) return [];
    const text =
      'columns' in field
        ? (value as readonly Row[])
            .map((row) =>
              field.columns
                .map((column) => inWords(column, row[column.key] ?? ''))
                .filter(Boolean)
                .join(' '),
            )
            .join(', ')
        : inWords(field, value as string);
    return [{ path: field.path, label: field.label, text }];
  });
}
