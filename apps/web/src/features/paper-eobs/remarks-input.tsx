import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { readRemarks } from './remarks.ts';

interface Props {
  label: string;
  remarks: readonly string[];
  onChange: (remarks: readonly string[]) => void;
}

/** Remark codes of a line as text: `N130, M15`. */
export function RemarksInput({ label, remarks, onChange }: Props) {
  const [text, setText] = useState(() => remarks.join(', '));
  const [isTyping, setTyping] = useState(false);
  const read = readRemarks(text);
  useEffect(() => {
    if (!isTyping) setText(remarks.join(', '));
  }, [remarks, isTyping]);
  return (
    <TextInput
      size="xs"
      w={96}
      aria-label={label}
      placeholder="N130"
      maxLength={100}
      value={text}
      error={!isTyping && !read.ok && read.message}
      onChange={(event) => {
        const typed = event.currentTarget.value;
        setTyping(true);
        setText(typed);
        const result = readRemarks(typed);
        onChange(result.ok ? result.remarks : []);
      }}
      onBlur={() => setTyping(!read.ok)}
    />
  );
}
