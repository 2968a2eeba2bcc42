import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AttachmentView, ClaimDocumentsView, DocumentRequestView } from 'cleanclaim/contract/document-views';
import { useEffect, useRef, useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Panel, Status } from '../../ui/bits.tsx';
import { OriginalButton, OriginalLink } from '../../ui/original.tsx';
import { AttachDialog } from './attach-dialog.tsx';
import { ProofDialog, SendDialog } from './document-dialogs.tsx';
import { STATE_WORDS, WAY_WORDS } from './document-words.ts';

/** What the payer wants to read, until when, and what goes to it. */
export function DocumentsSection({ claimId }: { claimId: string }) {
  const query = useEndpoint('show-claim-documents', { claimId });
  const place = useRef<HTMLDivElement>(null);
  const isThere = query.data !== undefined;
  // Work on documents leads here, below the form.
  useEffect(() => {
    if (isThere && new URLSearchParams(window.location.search).has('documents')) place.current?.scrollIntoView();
  }, [isThere]);
  return (
    <div ref={place}>
      <Await query={query}>{(view) => <Documents view={view} />}</Await>
    </div>
  );
}

function Documents({ view }: { view: ClaimDocumentsView }) {
  const may = useMay();
  const [attaching, setAttaching] = useState<{ request?: DocumentRequestView }>();
  const { requests, attachments } = view;
  // An electronic document needs its number on the claim: once that is out, only an answer or paper can follow.
  const offered = may('attach-document') && (view.mayJoin || requests.every((one) => one.state !== 'open'));
  return (
    <Panel
      title="Documents"
      actions={
        offered && (
          <Button size="compact-sm" variant="default" onClick={() => setAttaching({})}>
            Attach a document
          </Button>
        )
      }
    >
      <Stack gap="sm">
        {requests.map((request) => (
          <Request key={request.id} request={request} onAttach={() => setAttaching({ request })} />
        ))}
        {attachments.length > 0 && <Attachments view={view} />}
        {requests.length + attachments.length === 0 && (
          <Text size="sm" c="dimmed">
            The payer has asked for nothing.{' '}
            {view.mayJoin
              ? 'What it always wants to read can go with the claim: attach it before the claim goes out.'
              : 'A request for records shows here with its last day.'}
          </Text>
        )}
      </Stack>
      {attaching && <AttachDialog view={view} {...attaching} onClose={() => setAttaching(undefined)} />}
    </Panel>
  );
}

const REQUEST_WORDS = { open: 'Open', answered: 'Answered', closed: 'Over' } as const;

function Request({ request, onAttach }: { request: DocumentRequestView; onAttach: () => void }) {
  const may = useMay();
  const { documents, message, payerName } = request.request;
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <Text size="sm" component="div">
        <b>{payerName}</b> asks for{' '}
        {documents.map(({ label, line }) => (line ? `${label} (line ${line})` : label)).join(', ')}
        {request.dueDate && (
          <>
            {' '}
            until <Day date={request.dueDate} />
          </>
        )}
        .{' '}
        <Status
          value={request.state === 'answered' ? 'done' : request.state}
          words={{ ...REQUEST_WORDS, done: 'Answered' }}
        />{' '}
        {may('show-submission') && (
          <OriginalButton sha256={request.sha256} label="The request as it came (277)">
            Request
          </OriginalButton>
        )}
        {message && (
          <Text size="xs" c="dimmed">
            {message}
          </Text>
        )}
      </Text>
      {request.state === 'open' && may('attach-document') && (
        <Button size="compact-sm" onClick={onAttach}>
          Answer
        </Button>
      )}
    </Group>
  );
}

function Attachments({ view }: { view: ClaimDocumentsView }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Document</Table.Th>
          <Table.Th>Number</Table.Th>
          <Table.Th>How</Table.Th>
          <Table.Th>State</Table.Th>
          <Table.Th>What to do</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {view.attachments.map((attachment) => (
          <Attachment key={attachment.id} claimId={view.claimId} attachment={attachment} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Attachment({ claimId, attachment }: { claimId: string; attachment: AttachmentView }) {
  const { title, fileName, sha256, controlNumber, way, state, sentDate, sentTo, proof, proofDate } = attachment;
  return (
    <Table.Tr>
      <Table.Td>
        {title}{' '}
        <Text size="xs" component="div">
          <OriginalLink sha256={sha256}>{fileName}</OriginalLink>
        </Text>
      </Table.Td>
      <Table.Td className="money">{controlNumber}</Table.Td>
      <Table.Td>
        {WAY_WORDS[way]}
        {attachment.coverSha256 && (
          <Text size="xs" component="div">
            <OriginalLink sha256={attachment.coverSha256}>Letter to print</OriginalLink>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <Status value={state === 'draft' ? 'waiting' : state} words={{ ...STATE_WORDS, waiting: STATE_WORDS.draft }} />
        {sentDate && (
          <Text size="xs" c="dimmed">
            Sent <Day date={sentDate} />
            {sentTo && ` to ${sentTo}`}
          </Text>
        )}
        {proof && (
          <Text size="xs" c="dimmed">
            <Day date={proofDate} />: {proof}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <AttachmentActions claimId={claimId} attachment={attachment} />
      </Table.Td>
    </Table.Tr>
  );
}

function AttachmentActions({ claimId, attachment }: { claimId: string; attachment: AttachmentView }) {
  const may = useMay();
  const send = useAction('send-attachments');
  const remove = useAction('remove-attachment');
  const [asking, setAsking] = useState<'send' | 'proof'>();
  const { id, state, title, way } = attachment;
  const failed = (heading: string) => (error: Error) =>
    notifications.show({ color: 'red', title: heading, message: error.message });
  const sendNow = () =>
    send.mutate(
      { claimId, attachmentIds: [id] },
      { onSuccess: () => notifications.show({ message: `${title} is sent.` }), onError: failed('Not sent') },
    );
  const close = () => setAsking(undefined);
  return (
    <Group gap={4} justify="flex-end" wrap="nowrap">
      {state === 'draft' && may('remove-attachment') && (
        <Button
          size="compact-sm"
          variant="default"
          loading={remove.isPending}
          onClick={() => remove.mutate({ attachmentId: id }, { onError: failed('Not removed') })}
        >
          Remove
        </Button>
      )}
      {state === 'draft' && may('send-attachments') && (
        <Button
          size="compact-sm"
          loading={send.isPending}
          onClick={way === 'x12-275' ? sendNow : () => setAsking('send')}
        >
          Send
        </Button>
      )}
      {state === 'sent' && way !== 'x12-275' && may('note-proof') && (
        <Button size="compact-sm" variant="default" onClick={() => setAsking('proof')}>
          Note proof
        </Button>
      )}
      {asking === 'send' && <SendDialog claimId={claimId} attachment={attachment} onClose={close} />}
      {asking === 'proof' && <ProofDialog attachment={attachment} onClose={close} />}
    </Group>
  );
}
