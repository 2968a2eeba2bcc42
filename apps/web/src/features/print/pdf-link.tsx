import { Button, type ButtonProps } from '@mantine/core';
import { withPractice } from '../../api/client.ts';

/** Addresses of what is printed. */
export const batchPdf = (printBatchId: string, part: 'stock' | 'covers' | 'copy') =>
  withPractice(`/api/print-batches/${printBatchId}/pdf?part=${part}`);
export const alignmentPdf = (form: string, printerOffsetId?: string) =>
  withPractice(`/api/alignment-pages/${form}${printerOffsetId ? `?printerOffsetId=${printerOffsetId}` : ''}`);

/** Opens a PDF in a tab of its own, where the browser prints it. */
export function openPdf(url: string): void {
  window.open(url, '_blank', 'noopener');
}

/** A button that is a link to a PDF. */
export function PdfButton({
  url,
  label,
  title,
  ...props
}: { url: string; label: string; title?: string } & ButtonProps) {
  return (
    <Button
      component="a"
      href={url}
      target="_blank"
      rel="noopener"
      variant="default"
      title={title ?? 'Opens in a new tab'}
      {...props}
    >
      {label}
    </Button>
  );
}
