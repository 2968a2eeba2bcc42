import { Alert, Button, FileButton, Group, Radio, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import type { ClaimDocumentsView, DocumentRequestView, DocumentWay } from 'cleanclaim/contract/document-views';
import { DOCUMENT_LIMIT_BYTES } from 'cleanclaim/contract/schemas/documents';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../ui/words.ts';
import { base64Of, WAY_WORDS } from './document-words.ts';

type Attaching = Api['attach-document']['input'];

interface Props {
  view: ClaimDocumentsView;
  /** Absent: it goes before anyone asks. */
  request?: DocumentRequestView;
  onClose: () => void;
}

/** Documents to choose from: those that the payer asks for, once each, or all. */
function kindsFor(view: ClaimDocumentsView, request: DocumentRequestView | undefined) {
  const kinds = request?.request.documents ?? view.kinds;
  return [...new Map(kinds.map(({ loinc, label }) => [loinc, { value: loinc, label }])).values()];
}

/** Ways to choose from: an electronic document without a request needs a claim that has not gone out. */
function waysFor(view: ClaimDocumentsView, request: DocumentRequestView | undefined) {
  const all = Object.entries(WAY_WORDS).map(([value, label]) => ({ value, label }));
  return all.filter(({ value }) => value !== 'x12-275' || request !== undefined || view.mayJoin);
}

/** Chooses what goes to the payer: a note of the visit, its chart, or a PDF. */
export function AttachDialog({ view, request, onClose }: Props) {
  const attaching = useAttaching(view, request, onClose);
  const { values, set, run, busy, error, mayAttach } = attaching;
  const may = useMay();
  const sendsNow = request !== undefined && values.way === 'x12-275' && may('send-attachments');
  return (
    <Dialog opened onClose={onClose} title={request ? 'Answer the request' : 'Attach a document'} size="lg">
      <Stack gap="sm">
        {request === undefined && view.mayJoin && (
          <Text size="sm">It gets a number that stands on the claim, so that the payer finds it.</Text>
        )}
        <Select
          label="What it is"
          required
          allowDeselect={false}
          data={kindsFor(view, request)}
          value={values.loinc}
          onChange={(loinc) => set({ loinc: loinc ?? '' })}
        />
        <SourceChoice view={view} values={values} set={set} />
        <Select
          label="How it goes"
          required
          allowDeselect={false}
          data={waysFor(view, request)}
          value={values.way}
          onChange={(way) => set({ way: (way ?? 'mail') as DocumentWay })}
        />
        {error && (
          <Alert color="red" variant="light" role="alert" p="xs" title="Not attached">
            {error}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant={sendsNow ? 'default' : 'filled'}
            loading={busy}
            disabled={!mayAttach}
            onClick={() => void run(false)}
          >
            Attach
          </Button>
          {sendsNow && (
            <Button loading={busy} disabled={!mayAttach} onClick={() => void run(true)}>
              Attach and send
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

interface Values {
  loinc: string;
  way: DocumentWay;
  /** `note:<id>`, `chart-file` or `upload`. */
  source: string;
  file: File | undefined;
}

function firstValues(view: ClaimDocumentsView, request: DocumentRequestView | undefined): Values {
  const [note] = view.notes;
  const ways = waysFor(view, request).map(({ value }) => value);
  return {
    loinc: kindsFor(view, request)[0]?.value ?? '',
    way: ways.includes(view.way) ? view.way : 'mail',
    source: note ? `note:${note.id}` : view.chartFile ? 'chart-file' : 'upload',
    file: undefined,
  };
}

async function sourceOf({ source, file }: Values): Promise<Attaching['source']> {
  if (source.startsWith('note:')) return { from: 'note', noteId: source.slice(5) };
  if (source === 'chart-file' || !file) return { from: 'chart-file' };
  return { from: 'upload', fileName: file.name, base64: await base64Of(file) };
}

function useAttaching(view: ClaimDocumentsView, request: DocumentRequestView | undefined, onClose: () => void) {
  const attach = useAction('attach-document');
  const send = useAction('send-attachments');
  const [values, setValues] = useState(() => firstValues(view, request));
  const [problem, setProblem] = useState<string>();
  const set = (more: Partial<Values>) => setValues((before) => ({ ...before, ...more }));
  const { claimId } = view;
  const tooLarge = values.file !== undefined && values.file.size > DOCUMENT_LIMIT_BYTES;
  const run = async (sends: boolean) => {
    setProblem(undefined);
    try {
      const requested = request ? { requestId: request.id } : {};
      const { loinc, way } = values;
      const source = await sourceOf(values);
      const { attachmentId } = await attach.mutateAsync({ claimId, ...requested, loinc, way, source });
      // Attached it is: what keeps it from going is told beside it.
      onClose();
      if (!sends) return notifications.show({ message: 'Attached. It goes when you send it.' });
      await send.mutateAsync({ claimId, attachmentIds: [attachmentId] });
      notifications.show({ message: 'The document is sent.' });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'Try again.';
      setProblem(message);
      notifications.show({ color: 'red', title: 'Not done', message });
    }
  };
  return {
    values,
    set,
    run,
    busy: attach.isPending || send.isPending,
    error: tooLarge ? 'The file is larger than 10 MB. Scan it with fewer dots, or split it.' : problem,
    mayAttach: values.loinc !== '' && !tooLarge && (values.source !== 'upload' || values.file !== undefined),
  };
}

interface SourceProps {
  view: ClaimDocumentsView;
  values: Values;
  set: (more: Partial<Values>) => void;
}

function SourceChoice({ view, values, set }: SourceProps) {
  return (
    <Radio.Group label="From" required value={values.source} onChange={(source) => set({ source })}>
      <Stack gap={6} mt={4}>
        {view.notes.map((note) => (
          <Radio
            key={note.id}
            value={`note:${note.id}`}
            label={note.title || 'Note'}
            description={`Of the visit, ${count(note.words, 'word')}`}
          />
        ))}
        {view.chartFile && (
          <Radio value="chart-file" label="The chart of the visit, as it came" description={view.chartFile} />
        )}
        <Radio
          value="upload"
          label="A PDF or a picture"
          description={values.file?.name ?? 'A scan, a letter, a picture'}
        />
        {values.source === 'upload' && (
          <FileButton
            accept="application/pdf,image/png,image/jpeg"
            onChange={(file) => set({ file: file ?? undefined })}
            inputProps={{ 'aria-label': 'PDF to attach' }}
          >
            {(props) => (
              <Button variant="default" size="compact-sm" w="fit-content" {...props}>
                Choose the PDF
              </Button>
            )}
          </FileButton>
        )}
      </Stack>
    </Radio.Group>
  );
}
