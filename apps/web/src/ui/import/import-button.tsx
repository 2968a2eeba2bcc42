import { Button, type ButtonProps, FileButton } from '@mantine/core';
import { importFiles } from './imports.ts';
import { useMayImport } from './may-import.ts';

/** Chooses files to import; not there for those who may not. What becomes of them stands in the import panel. */
export function ImportButton({ label = 'Import files', ...props }: { label?: string } & ButtonProps) {
  if (!useMayImport()) return null;
  return (
    <FileButton multiple onChange={importFiles} inputProps={{ 'aria-label': 'Files to import', tabIndex: -1 }}>
      {(button) => (
        <Button variant="default" {...props} {...button} title="Charts and payer answers; or drop files anywhere">
          {label}
        </Button>
      )}
    </FileButton>
  );
}
