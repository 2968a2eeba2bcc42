import { Button } from '@mantine/core';
import { useState } from 'react';

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const words = { idle: `Copy ${what}`, copied: 'Copied', failed: 'Not copied: select it by hand' };
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('copied'),
      () => setState('failed'),
    );
  return (
    <Button variant="default" onClick={() => void copy()} aria-live="polite">
      {words[state]}
    </Button>
  );
}
