import { Box } from '@mantine/core';

/** Text as it came, in a box that scrolls; it takes the focus, so that arrow keys scroll it too. */
export function ScrollText({ label, className, children }: { label: string; className: string; children: string }) {
  return (
    <Box component="pre" role="group" aria-label={label} className={`${className} mono`} tabIndex={0}>
      {children}
    </Box>
  );
}
