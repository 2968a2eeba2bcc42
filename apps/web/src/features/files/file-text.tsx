import './file-text.css';
import { Alert, Text } from '@mantine/core';
import type { FileView } from 'cleanclaim/contract/views';
import { Await } from '../../app/screen-states.tsx';
import { fileSize } from '../../ui/import/file-kind.ts';
import { OriginalLink, OriginalX12, useOriginalText } from '../../ui/original.tsx';
import { ScrollText } from '../../ui/scroll-text.tsx';

/** Longer texts are cut on the screen, never in the file. */
const SHOWN = 200_000;

/** The original: X12 segment by segment, everything else as text. */
export function FileText({ file }: { file: FileView }) {
  const isX12 = file.kind !== 'chart' && file.reading !== 'refused';
  if (isX12) return <OriginalX12 sha256={file.sha256} label={file.fileName} />;
  return <PlainText file={file} />;
}

/** Bytes that no text holds: a zip or PDF that was taken for a chart. */
const isText = (text: string) => !text.slice(0, 4000).includes('\0');

function PlainText({ file }: { file: FileView }) {
  const query = useOriginalText(file.sha256);
  return (
    <Await query={query}>
      {(text) =>
        isText(text) ? (
          <>
            {text.length > SHOWN && (
              <Alert color="blue" variant="light" p="xs" mb="xs">
                The file has {fileSize(file.byteSize)}; its first {fileSize(SHOWN)} are shown.{' '}
                <OriginalLink sha256={file.sha256}>Open all of it</OriginalLink>
              </Alert>
            )}
            <ScrollText className="file-text" label={`Text of ${file.fileName}`}>
              {text.slice(0, SHOWN).replace(/\r\n?/g, '\n')}
            </ScrollText>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            This is no text. <OriginalLink sha256={file.sha256}>Open it as it came</OriginalLink>
          </Text>
        )
      }
    </Await>
  );
}
