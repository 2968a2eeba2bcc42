import { NativeSelect, TagsInput, TextInput } from '@mantine/core';
import type { ClaimPropertyView, Comparison, OperatorView } from 'cleanclaim/contract/practice-edit-views';
import { MoneyInput } from '../../../ui/form/money-input.tsx';

interface Props {
  property: ClaimPropertyView;
  operator: OperatorView;
  values: Comparison['values'];
  /** Names the fields for those who hear them. */
  label: string;
  error: string | undefined;
  onChange: (values: string[]) => void;
}

/** Fields for what a property is compared with: none, one, two or many values. */
export function ValueFields({ property, operator, values, label, error, onChange }: Props) {
  if (operator.takes === 'none') return null;
  if (operator.takes === 'many') {
    return (
      <TagsInput
        size="xs"
        aria-label={`Values of ${label}`}
        className="edit-values"
        placeholder={values.length === 0 ? 'Type a value, then Enter' : ''}
        splitChars={property.type === 'code' ? [',', ';', ' ', '\n'] : [',', ';', '\n']}
        acceptValueOnBlur
        clearable
        {...(property.choices ? { data: Object.keys(property.choices) } : {})}
        value={[...values]}
        error={error}
        onChange={onChange}
      />
    );
  }
  const [from = '', to = ''] = values;
  if (operator.takes === 'one') {
    return (
      <OneValue
        property={property}
        value={from}
        label={`Value of ${label}`}
        error={error}
        onChange={(value) => onChange([value])}
      />
    );
  }
  return (
    <>
      <OneValue
        property={property}
        value={from}
        label={`From, ${label}`}
        error={error}
        onChange={(value) => onChange([value, to])}
      />
      <span className="edit-word">and</span>
      <OneValue
        property={property}
        value={to}
        label={`To, ${label}`}
        error={undefined}
        onChange={(value) => onChange([from, value])}
      />
    </>
  );
}

interface OneProps {
  property: ClaimPropertyView;
  value: string;
  label: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

function OneValue({ property, value, label, error, onChange }: OneProps) {
  const { type, choices } = property;
  const common = { 'aria-label': label, error, className: 'edit-value' };
  if (choices) {
    const data = [
      { value: '', label: '' },
      ...Object.entries(choices).map(([key, words]) => ({
        value: key,
        label: `${key === words ? '' : `${key} `}${words}`,
      })),
    ];
    return (
      <NativeSelect
        size="xs"
        {...common}
        data={data}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    );
  }
  if (type === 'cents') {
    const amountCents = value === '' ? undefined : Number(value);
    return (
      <MoneyInput
        {...common}
        value={amountCents}
        onChange={(cents) => onChange(cents === undefined ? '' : String(cents))}
      />
    );
  }
  return (
    <TextInput
      {...common}
      {...(type === 'date' ? { type: 'date' } : type === 'number' ? { inputMode: 'decimal' as const } : {})}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
