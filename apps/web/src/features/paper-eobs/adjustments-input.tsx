import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type Adjustments, readAdjustments, writeAdjustments } from './adjustments.ts';

interface Props {
  label: string;
  adjustments: Adjustments;
  /** Charge less payment. */
  leftCents: number;
  onChange: (adjustments: Adjustments) => void;
}

/** Adjustments of a line as text: `=` writes off all that is left, as CO-45. */
export function AdjustmentsInput({ label, adjustments, leftCents, onChange }: Props) {
  const [text, setText] = useState(() => writeAdjustments(adjustments));
  const [isTyping, setTyping] = useState(false);
  const read = readAdjustments(text, leftCents);
  useEffect(() => {
    if (!isTyping) setText(writeAdjustments(adjustments));
  }, [adjustments, isTyping]);
  return (
    <TextInput
      size="xs"
      miw={200}
      aria-label={label}
      placeholder="= or CO-45 50, PR-2 20"
      value={text}
      error={!isTyping && !read.ok && read.message}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setTyping(true);
        setText(typed);
        const result = readAdjustments(typed, leftCents);
        onChange(result.ok ? result.adjustments : []);
      }}
      onBlur={() => {
        if (read.ok) setText(writeAdjustments(read.adjustments));
        setTyping(false);
      }}
    />
  );
}
