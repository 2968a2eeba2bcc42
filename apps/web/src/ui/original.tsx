import { Anchor, Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { ApiError, headersFor, withPractice } from '../api/client.ts';
import { Await } from '../app/screen-states.tsx';
import { Dialog } from './dialog.tsx';
import { splitX12 } from './x12-text.ts';
import { X12View } from './x12-view.tsx';

/** The address of a stored file, byte for byte: to be shown in a tab or beside something in a frame, or to be saved. */
export function originalUrl(sha256: string, shown: 'tab' | 'beside' | 'download' = 'tab'): string {
  return withPractice(`/api/originals/${sha256}${shown === 'tab' ? '' : `?${shown}=1`}`);
}

async function fetchText(sha256: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(originalUrl(sha256), { credentials: 'same-origin', headers: headersFor({}), signal });
  if (response.ok) return response.text();
  throw new ApiError(response.status, await response.json());
}

/** A stored file as text. A file is known by the hash of its content: it is fetched once. */
export function useOriginalText(sha256: string) {
  return useQuery<string, ApiError>({
    queryKey: ['original', sha256],
    queryFn: ({ signal }) => fetchText(sha256, signal),
    staleTime: 'static',
  });
}

/** A link to a stored file, in a tab of its own. */
export function OriginalLink({ sha256, children }: { sha256: string; children: ReactNode }) {
  return (
    <Anchor href={originalUrl(sha256)} target="_blank" rel="noopener" inherit underline="always">
      {children}
    </Anchor>
  );
}

interface FileProps {
  sha256: string;
  label: string;
  /** Byte offsets of the segments that are meant. */
  offsets?: readonly number[];
  maxHeight?: number | string;
}

/** A whole stored X12 file, segment by segment. */
export function OriginalX12({ sha256, ...props }: FileProps) {
  const query = useOriginalText(sha256);
  return <Await query={query}>{(text) => <Segments text={text} {...props} />}</Await>;
}

function Segments({ text, label, offsets = [], maxHeight = 480 }: Omit<FileProps, 'sha256'> & { text: string }) {
  const segments = useMemo(() => splitX12(text), [text]);
  const highlighted = segments.flatMap((segment, i) => (offsets.includes(segment.offset) ? [i] : []));
  return (
    <X12View
      segments={segments.map((segment) => segment.text)}
      highlighted={highlighted}
      label={label}
      maxHeight={maxHeight}
    />
  );
}

/** A button that opens the stored file at the segment that is meant. */
export function OriginalButton({ sha256, label, offsets, children }: FileProps & { children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Anchor component="button" type="button" inherit ta="left" onClick={() => setOpened(true)}>
        {children}
      </Anchor>
      <Dialog opened={opened} onClose={() => setOpened(false)} title={label} size={900}>
        {opened && <OriginalX12 sha256={sha256} label={label} maxHeight="60vh" {...(offsets ? { offsets } : {})} />}
        <Group justify="space-between" mt="sm">
          <Text size="sm">
            <OriginalLink sha256={sha256}>Open the file as it came</OriginalLink>
          </Text>
          <Button variant="default" onClick={() => setOpened(false)}>
            Close
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
