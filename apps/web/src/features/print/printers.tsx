import '../../ui/plain-table.css';
import { Anchor, Button, Group, Text } from '@mantine/core';
import { PAPER_FORMS } from 'cleanclaim/contract/columns';
import type { PaperFormName, PrinterOffsetView } from 'cleanclaim/contract/printing-views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, PageHead, Panel } from '../../ui/bits.tsx';
import { alignmentPdf, PdfButton } from './pdf-link.tsx';
import { PrinterDialog } from './printer-dialog.tsx';

const FORMS = Object.entries(PAPER_FORMS) as [PaperFormName, string][];

/** How far each printer is off on each form, and the page that shows it. */
export function Page() {
  const query = useEndpoint('list-printer-offsets', {});
  return (
    <div className="page">
      <PageHead title="Printers" facts={<Go to="/mail">Back to the mail</Go>} />
      <Panel title="Does a form lie right?">
        <Text size="sm" mb={8}>
          Print the alignment page of a form on one preprinted sheet, at full size. Each cross belongs where the first
          character of its box begins; what it is off is what you enter for the printer.
        </Text>
        <Group gap="sm">
          {FORMS.map(([form, title]) => (
            <PdfButton key={form} url={alignmentPdf(form)} label={`Alignment page ${title}`} />
          ))}
        </Group>
      </Panel>
      <Await query={query}>{({ printers }) => <Printers printers={printers} />}</Await>
    </div>
  );
}

function Printers({ printers }: { printers: readonly PrinterOffsetView[] }) {
  const may = useMay();
  const [open, setOpen] = useState<PrinterOffsetView | 'new'>();
  const changes = may('save-printer-offset');
  useKeys(changes ? [{ keys: 'n', what: 'New printer', run: () => setOpen('new') }] : []);
  return (
    <Panel
      title="Printers that are off"
      actions={
        changes && (
          <Button title="Key n" onClick={() => setOpen('new')}>
            New printer
          </Button>
        )
      }
    >
      {printers.length === 0 ? (
        <Empty
          title="No printer is off"
          hint="Where the alignment page lies right nothing is needed here. Otherwise add the printer with how far it is off, and choose it in the print batch."
        />
      ) : (
        <PrinterTable printers={printers} {...(changes ? { onEdit: setOpen } : {})} />
      )}
      {open && (
        <PrinterDialog
          key={open === 'new' ? 'new' : open.id}
          {...(open === 'new' ? {} : { printer: open })}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}

const mm = (tenths: number) => `${(tenths / 10).toFixed(1)} mm`;

function PrinterTable({
  printers,
  onEdit,
}: {
  printers: readonly PrinterOffsetView[];
  onEdit?: (printer: PrinterOffsetView) => void;
}) {
  return (
    <table className="plain-table" aria-label="Printers">
      <thead>
        <tr>
          <th scope="col">Printer</th>
          <th scope="col" style={{ width: 160 }}>
            Form
          </th>
          <th scope="col" className="right" style={{ width: 120 }}>
            To the right
          </th>
          <th scope="col" className="right" style={{ width: 120 }}>
            Down
          </th>
          <th scope="col" style={{ width: 220 }}>
            Alignment
          </th>
        </tr>
      </thead>
      <tbody>
        {printers.map((printer) => (
          <tr key={printer.id}>
            <td>
              {onEdit ? (
                <Anchor component="button" type="button" inherit ta="left" onClick={() => onEdit(printer)}>
                  {printer.name}
                </Anchor>
              ) : (
                printer.name
              )}
            </td>
            <td>{PAPER_FORMS[printer.form]}</td>
            <td className="right">{mm(printer.rightTenths)}</td>
            <td className="right">{mm(printer.downTenths)}</td>
            <td>
              <Anchor
                href={alignmentPdf(printer.form, printer.id)}
                aria-label={`Print with this offset: ${printer.name}`}
                target="_blank"
                rel="noopener"
                inherit
              >
                Print with this offset
              </Anchor>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
