import './recovery-codes.css';
import { Alert, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { CopyButton } from './copy-button.tsx';

/** Recovery codes, which are shown once: the way in on the day without the phone. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const [isKept, setKept] = useState(false);
  const text = `Cleanclaim recovery codes. Each works once.\n\n${codes.join('\n')}\n`;
  const href = useMemo(() => URL.createObjectURL(new Blob([text], { type: 'text/plain' })), [text]);
  useEffect(() => () => URL.revokeObjectURL(href), [href]);
  return (
    <Stack gap="sm">
      <Alert color="orange" variant="light" p="xs">
        These codes are shown now and never again. Each one opens your account once when you do not have your phone.
        Keep them where only you can find them.
      </Alert>
      <ul className="recovery-codes" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs">
        <CopyButton text={text} what="codes" />
        <Button component="a" variant="default" href={href} download="cleanclaim-recovery-codes.txt">
          Download
        </Button>
      </Group>
      <Checkbox
        size="xs"
        label="I have put them away safely"
        checked={isKept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <Button disabled={!isKept} onClick={onDone}>
        Continue
      </Button>
      {!isKept && (
        <Text size="xs" c="dimmed">
          Continue opens when the box is ticked.
        </Text>
      )}
    </Stack>
  );
}
