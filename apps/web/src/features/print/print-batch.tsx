import '../../ui/plain-table.css';
import { Alert, Button, Group, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { LISTS } from 'cleanclaim/contract/columns';
import type { PrintBatchView } from 'cleanclaim/contract/printing-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { usePathParam } from '../../app/path-param.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Panel, Status } from '../../ui/bits.tsx';
import { count, day, money, time } from '../../ui/words.ts';
import { EnvelopePanel } from './envelope.tsx';
import { MailedDialog } from './mailed-dialog.tsx';
import { batchPdf, openPdf, PdfButton } from './pdf-link.tsx';

/** One print batch: what is printed on which paper, what each payer gets, and when it was mailed. */
export function Page() {
  const printBatchId = usePathParam('printBatchId');
  const query = useEndpoint('show-print-batch', { printBatchId });
  return <Await query={query}>{(batch) => <Batch key={printBatchId} batch={batch} />}</Await>;
}

const COLUMNS = LISTS['print-batches'];

function Batch({ batch }: { batch: PrintBatchView }) {
  const { batchNumber, form, state, claimCount, pageCount, chargeCents, madeAt, madeBy } = batch;
  return (
    <div className="page">
      <PageHead
        title={`Print batch ${batchNumber}`}
        facts={
          <Group gap="sm">
            <Status value={state} words={COLUMNS.state.values} />
            <span>{COLUMNS.form.values[form]}</span>
            <span>
              {count(claimCount, 'claim')} on {count(pageCount, 'page')}, {money(chargeCents)}
            </span>
            <span>
              Printed {time(madeAt)} by {madeBy}
            </span>
          </Group>
        }
        actions={<Actions batch={batch} />}
      />
      <Print batch={batch} />
      {batch.envelopes.map((envelope) => (
        <EnvelopePanel key={envelope.payerId} envelope={envelope} state={state} />
      ))}
    </div>
  );
}

function Actions({ batch }: { batch: PrintBatchView }) {
  const may = useMay();
  const [marking, setMarking] = useState(false);
  const undo = useAction('unmake-print-batch');
  const isOpen = batch.state === 'made';
  const mayMark = isOpen && may('mark-batch-mailed');
  const mayUndo = isOpen && may('unmake-print-batch');
  useKeys(mayMark ? [{ keys: 'm', what: 'Mark as mailed', run: () => setMarking(true) }] : []);
  const takeApart = () =>
    undo.mutate(
      { printBatchId: batch.id, version: batch.version },
      {
        onSuccess: ({ claims }) =>
          notifications.show({ message: `${count(claims, 'claim is', 'claims are')} ready to print again.` }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not taken apart', message: error.message }),
      },
    );
  return (
    <>
      {mayUndo && (
        <Button variant="default" loading={undo.isPending} onClick={takeApart}>
          Take apart
        </Button>
      )}
      {mayMark && (
        <Button title="Key m" onClick={() => setMarking(true)}>
          Mark as mailed
        </Button>
      )}
      {mayMark && marking && <MailedDialog batch={batch} onClose={() => setMarking(false)} />}
    </>
  );
}

/** The three ways onto paper, and the printer whose sheets they are. */
function Print({ batch }: { batch: PrintBatchView }) {
  const urls = {
    stock: batchPdf(batch.id, 'stock'),
    covers: batchPdf(batch.id, 'covers'),
    copy: batchPdf(batch.id, 'copy'),
  };
  useKeys([
    { keys: 'f', what: 'Open the forms for preprinted sheets', run: () => openPdf(urls.stock) },
    { keys: 'c', what: 'Open the cover sheets', run: () => openPdf(urls.covers) },
    { keys: 'k', what: 'Open the copy for the file', run: () => openPdf(urls.copy) },
  ]);
  return (
    <Panel title="Print">
      {batch.state === 'mailed' && (
        <Text size="sm" mb={8}>
          Mailed on {day(batch.mailedDate)} by {batch.mailedBy}. The payers have no other way to say that they have it:
          wait for their 835 or paper.
        </Text>
      )}
      {batch.state === 'undone' && (
        <Alert color="gray" variant="light" p="xs" mb={8}>
          This batch was taken apart: do not mail what was printed of it. Its claims are ready again, or in a later
          batch.
        </Alert>
      )}
      <Group gap="sm" align="flex-end">
        {batch.state === 'made' && <PrinterChoice batch={batch} />}
        <PdfButton url={urls.stock} label="Forms for preprinted sheets" title="Data only. Key f" />
        <PdfButton url={urls.covers} label="Cover sheets" title="On white paper. Key c" />
        <PdfButton url={urls.copy} label="File copy" title="Covers and forms on white paper, for the file. Key k" />
      </Group>
      <Text size="xs" c="dimmed" mt={8}>
        Print at full size, not fitted to the page. Cover sheets and the file copy go on white paper.
      </Text>
    </Panel>
  );
}

function PrinterChoice({ batch }: { batch: PrintBatchView }) {
  const may = useMay();
  const { data } = useEndpoint('list-printer-offsets', {});
  const choose = useAction('choose-batch-printer');
  const printers = (data?.printers ?? []).filter(({ form }) => form === batch.form);
  const onChange = (printerOffsetId: string | null) =>
    choose.mutate(
      { printBatchId: batch.id, version: batch.version, printerOffsetId: printerOffsetId || null },
      {
        onError: (error) => notifications.show({ color: 'red', title: 'Not changed', message: error.message }),
      },
    );
  return (
    <Select
      label="Printer with the preprinted sheets"
      description={
        <>
          Lies wrong? <Go to="/mail/printers">Set how far it is off</Go>
        </>
      }
      w={260}
      allowDeselect={false}
      disabled={!may('choose-batch-printer') || choose.isPending}
      data={[{ value: '', label: 'Sheets lie right' }, ...printers.map(({ id, name }) => ({ value: id, label: name }))]}
      value={batch.printerOffsetId ?? ''}
      onChange={onChange}
    />
  );
}
