import { Button, FileButton, Text } from '@mantine/core';
import type { PaperEobView } from 'cleanclaim/contract/paper-views';
import { Panel } from '../../ui/bits.tsx';
import { OriginalLink, originalUrl } from '../../ui/original.tsx';

interface Props {
  scan: PaperEobView['scan'];
  onChoose?: (file: File) => void;
}

/** The paper beside what is typed from it. A picture stands here; a PDF opens in a tab of its own. */
export function ScanSide({ scan, onChoose }: Props) {
  return (
    <Panel
      title="The paper"
      actions={
        onChoose && (
          <FileButton
            accept="application/pdf,image/png,image/jpeg"
            onChange={(file) => file && onChoose(file)}
            inputProps={{ 'aria-label': 'Scan of the paper' }}
          >
            {(props) => (
              <Button size="compact-sm" variant="default" {...props}>
                {scan ? 'Another scan' : 'Add the scan'}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {scan?.isPicture && <img className="paper-scan" src={originalUrl(scan.sha256)} alt={`Scan ${scan.fileName}`} />}
      {scan ? (
        <Text size="sm">
          <OriginalLink sha256={scan.sha256}>{scan.fileName}</OriginalLink>
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          No scan yet. PNG and JPEG stand here beside what you type; a PDF opens in a tab.
        </Text>
      )}
    </Panel>
  );
}
