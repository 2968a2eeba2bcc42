import { TextInput, type TextInputProps } from '@mantine/core';
import { cents as asCents, formatDollars, parseDollars } from 'cleanclaim/contract/format';
import { useEffect, useState } from 'react';

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  /** Cents; undefined while nothing is typed, NaN for what is no amount: schemas refuse it, so that it is not lost. */
  value: number | undefined;
  onChange: (cents: number | undefined) => void;
}

const plain = (cents: number | null | undefined) =>
  cents === undefined || cents === null || Number.isNaN(cents)
    ? ''
    : formatDollars(asCents(cents)).replace(/[$,]/g, '');

const read = (text: string) => parseDollars(text) ?? (text.trim() === '' ? undefined : Number.NaN);

/** Dollars as people type them (`125`, `125.5`, `$1,250.00`), cents as the program keeps them. */
export function MoneyInput({ value, onChange, ...props }: Props) {
  const [text, setText] = useState(plain(value));
  useEffect(() => {
    // A value from outside (reset, price) replaces the text; what is being typed stays as typed.
    setText((now) => (Object.is(read(now), value) ? now : plain(value)));
  }, [value]);
  return (
    <TextInput
      inputMode="decimal"
      leftSection="$"
      {...props}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(read(event.currentTarget.value));
      }}
      onBlur={() => setText(plain(parseDollars(text)) || text)}
    />
  );
}
