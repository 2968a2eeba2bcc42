import { Select, TextInput, type TextInputProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Fact } from '../../ui/bits.tsx';
import { CodeInput, type CodeInputProps } from '../../ui/codes/code-input.tsx';
import { useClaimForm, useFields } from './claim-form-state.tsx';
import { FindingNotes } from './finding-notes.tsx';

interface FieldProps {
  /** Path in the form. */
  path: string;
  label: string;
  /** How the value reads where it cannot be changed. */
  shown?: ReactNode;
}

/** A fact that the claim states and this form does not change, with what is wrong about it. */
export function ClaimFact({ path, label, children }: { path: string; label: string; children: ReactNode }) {
  const field = useFields()(path);
  return (
    <div data-path={path}>
      <Fact label={label}>{children}</Fact>
      <FindingNotes findings={field.findings} />
    </div>
  );
}

/** A field of text; where nothing can be changed, the text. */
export function TextField({ path, label, shown, ...input }: FieldProps & Omit<TextInputProps, 'label'>) {
  const { editable } = useClaimForm();
  const { props } = useFields()(path);
  if (!editable) {
    return (
      <ClaimFact path={path} label={label}>
        {shown ?? props.value}
      </ClaimFact>
    );
  }
  return <TextInput label={label} autoComplete="off" {...input} {...props} value={props.value ?? ''} />;
}

export function SelectField({
  path,
  label,
  options,
  clearable = false,
}: FieldProps & { options: Readonly<Record<string, string>>; clearable?: boolean }) {
  const { editable } = useClaimForm();
  const { props } = useFields()(path);
  if (!editable) {
    return (
      <ClaimFact path={path} label={label}>
        {options[String(props.value)] ?? props.value}
      </ClaimFact>
    );
  }
  return (
    <Select
      label={label}
      data={Object.entries(options).map(([value, words]) => ({ value, label: words }))}
      clearable={clearable}
      allowDeselect={clearable}
      {...props}
      value={props.value || null}
      onChange={(value) => props.onChange(value ?? '')}
    />
  );
}

/** A code with type-ahead. `shown` says what it means. */
export function CodeField({
  path,
  label,
  shown,
  onCode,
  ...input
}: FieldProps &
  Pick<CodeInputProps, 'set' | 'date' | 'hideLabel' | 'meaning'> & { onCode?: CodeInputProps['onChange'] }) {
  const { editable } = useClaimForm();
  const { props, findings } = useFields()(path);
  if (!editable) {
    return (
      <ClaimFact path={path} label={label}>
        {shown ?? props.value}
      </ClaimFact>
    );
  }
  return (
    <div data-path={path}>
      <CodeInput
        label={label}
        {...input}
        value={props.value ?? ''}
        error={props.error}
        onChange={(code, hit) => {
          props.onChange(code);
          onCode?.(code, hit);
        }}
      />
      <FindingNotes findings={findings.filter((finding) => finding.severity === 'warn')} />
    </div>
  );
}

/** Puts the keyboard into a field, or brings a fact into view. */
export function focusField(path: string): void {
  const place = document.querySelector<HTMLElement>(`[data-path="${path}"]`);
  const input = place?.matches('input, textarea') ? place : place?.querySelector<HTMLElement>('input, textarea');
  (input ?? place)?.scrollIntoView({ block: 'center' });
  input?.focus({ preventScroll: true });
}
