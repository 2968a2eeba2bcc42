import { Button } from '@mantine/core';
import { useKeys } from '../../app/keys.tsx';

/** Adds one more to a tab's list, by the button or by `n`. */
export function NewButton({ label, onClick }: { label: string; onClick: () => void }) {
  useKeys([{ keys: 'n', what: label, run: onClick }]);
  return (
    <Button onClick={onClick} title="Key n">
      {label}
    </Button>
  );
}
