import { Anchor, Button, FileButton, Text } from '@mantine/core';
import type { PaperEobView } from 'cleanclaim/contract/paper-views';
import { Panel } from '../../ui/bits.tsx';
import { OriginalLink, originalUrl } from '../../ui/original.tsx';

interface Props {
  scan: PaperEobView['scan'];
  onChoose?: (file: File) => void;
}

/** The paper beside what is typed from it: a picture, or a PDF where the browser shows such files itself. */
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
      {scan && !scan.isPicture && <PdfScan scan={scan} />}
      {scan ? (
        <Text size="sm">
          {scan.isPicture ? (
            <OriginalLink sha256={scan.sha256}>{scan.fileName}</OriginalLink>
          ) : (
            <Anchor href={originalUrl(scan.sha256, 'download')} inherit underline="always">
              Save {scan.fileName}
            </Anchor>
          )}
        </Text>
      ) : (
        <Text size="sm" c="dimmed">
          No scan yet. PDF, PNG and JPEG stand here beside what you type.
        </Text>
      )}
    </Panel>
  );
}

/** A PDF in the browser's own viewer; some browsers have none, or it is turned off. */
function PdfScan({ scan }: { scan: NonNullable<PaperEobView['scan']> }) {
  if (!navigator.pdfViewerEnabled)
    return (
      <Text size="sm" c="dimmed">
        This browser shows no PDF. Turn its PDF viewer on, or save the scan and open it beside this window.
      </Text>
    );
  return <iframe className="paper-scan-pdf" src={originalUrl(scan.sha256, 'beside')} title={`Scan ${scan.fileName}`} />;
}
