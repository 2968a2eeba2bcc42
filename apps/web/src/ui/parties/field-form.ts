import type { UseFormReturnType } from '@mantine/form';
import type { ChangeEvent } from 'react';

/** A form of whatever values: the shared fields need its inputs by path, and what stands in them. */
export type FieldForm = Pick<UseFormReturnType<Record<string, unknown>>, 'errors'> & {
  getInputProps: (path: string) => ReturnType<UseFormReturnType<Record<string, unknown>>['getInputProps']>;
};

/** `prefix` is the path of the part that the fields belong to: `address`, `subscriber.name`; '' for the form itself. */
export interface FieldsProps {
  form: FieldForm;
  prefix: string;
}

export const at = (prefix: string, field: string) => (prefix ? `${prefix}.${field}` : field);

/** Input props that keep only what fits: digits, or capital letters. A pasted `(218) 555-0100` becomes ten digits. */
export function fitted(form: FieldForm, path: string, fit: (text: string) => string) {
  const props = form.getInputProps(path);
  return {
    ...props,
    value: props.value ?? '',
    onChange: (event: ChangeEvent<HTMLInputElement>) => props.onChange(fit(event.currentTarget.value)),
  };
}

export const digits = (text: string) => text.replace(/\D/g, '');
export const capitals = (text: string) => text.toUpperCase();
