import { Alert, Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { DeniedLineView, RebillOffer } from 'cleanclaim/contract/correction-views';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Money } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { count } from '../../ui/words.ts';

type Offer = Extract<RebillOffer, { possible: true }>;

/** Offers to bill the lines again that the payer refused, where it has paid others. */
export function RebillButton({ view }: { view: ClaimView }) {
  const may = useMay();
  // What was offered when it was opened: once it is done the claim offers nothing, and the dialog still has to say so.
  const [offer, setOffer] = useState<Offer>();
  if (!may('rebill-denied-lines')) return null;
  const { rebill } = view;
  const close = () => setOffer(undefined);
  return (
    <>
      {rebill?.possible && (
        <Button variant="default" onClick={() => setOffer(rebill)}>
          Bill refused lines again
        </Button>
      )}
      {offer && (
        <Dialog opened onClose={close} size="lg" title="Bill refused lines again">
          <RebillForm view={view} lines={offer.lines} filingDeadline={offer.filingDeadline} onClose={close} />
        </Dialog>
      )}
    </>
  );
}

interface FormProps {
  view: ClaimView;
  lines: readonly DeniedLineView[];
  filingDeadline: string | null;
  onClose: () => void;
}

function RebillForm({ view, lines, filingDeadline, onClose }: FormProps) {
  const go = useGo();
  const rebill = useAction('rebill-denied-lines');
  const [chosen, setChosen] = useState<readonly number[]>(lines.map((line) => line.lineNumber));
  const toggle = (lineNumber: number) =>
    setChosen((before) =>
      before.includes(lineNumber) ? before.filter((one) => one !== lineNumber) : [...before, lineNumber].toSorted(),
    );
  const run = () =>
    rebill.mutate(
      { claimId: view.claim.id, version: view.version, lineNumbers: [...chosen] },
      {
        onSuccess: ({ claimId, claimStatus }) => {
          const message =
            claimStatus === 'ready'
              ? 'The new claim is clean and ready to send.'
              : 'The new claim is held. Fix what holds it.';
          notifications.show({ message });
          onClose();
          go(`/claims/${claimId}`);
        },
      },
    );
  return (
    <Stack gap="sm">
      <Text size="sm">
        The lines go to {view.claim.payer.name} on a claim of their own. What it paid stays as it is, and this claim
        stays as it was sent. Correct the new claim before it goes out.
      </Text>
      <LineTable lines={lines} chosen={chosen} onToggle={toggle} />
      {filingDeadline && (
        <Text size="sm">
          {view.claim.payer.name} takes the new claim until <Day date={filingDeadline} />.
        </Text>
      )}
      {rebill.error && (
        <Alert color="red" variant="light" role="alert" p="xs" title="Not billed">
          {rebill.error.message}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button data-autofocus loading={rebill.isPending} disabled={chosen.length === 0} onClick={run}>
          Bill {count(chosen.length, 'line')} again
        </Button>
      </Group>
    </Stack>
  );
}

interface LineTableProps {
  lines: readonly DeniedLineView[];
  chosen: readonly number[];
  onToggle: (lineNumber: number) => void;
}

function LineTable({ lines, chosen, onToggle }: LineTableProps) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Line</Table.Th>
          <Table.Th>Why it was refused</Table.Th>
          <Table.Th ta="right">Charge</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.lineNumber}>
            <Table.Td>
              <Checkbox
                label={`${line.lineNumber}: ${line.procedureCode}`}
                description={line.description}
                checked={chosen.includes(line.lineNumber)}
                onChange={() => onToggle(line.lineNumber)}
              />
            </Table.Td>
            <Table.Td>
              {line.reasons.map(({ code, label }) => (
                <div key={code}>
                  {code} {label}
                </div>
              ))}
            </Table.Td>
            <Table.Td ta="right">
              <Money cents={line.chargeCents} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** Leads from a claim to the one that bills its lines again, and back; says why refused lines may not be. */
export function RebillNotice({ view }: { view: ClaimView }) {
  const { rebills } = view.claim;
  const refused = view.rebill && !view.rebill.possible && view.rebilledOn.length === 0 ? view.rebill.reason : undefined;
  if (!rebills && view.rebilledOn.length === 0 && !refused) return null;
  return (
    <Text size="sm" c="dimmed" component="div">
      {rebills && (
        <div>
          Bills {count(rebills.lineNumbers.length, 'refused line')} again of{' '}
          <Go to={`/claims/${rebills.claimId}`}>the first claim</Go>.
        </div>
      )}
      {view.rebilledOn.map((one) => (
        <div key={one.claimId}>
          {one.lineNumbers.length === 1 ? 'Line' : 'Lines'} {one.lineNumbers.join(', ')} billed again on{' '}
          <Go to={`/claims/${one.claimId}`}>claim {one.patientControlNumber}</Go>.
        </div>
      ))}
      {refused && <div>Its refused lines cannot be billed by themselves: {refused}</div>}
    </Text>
  );
}
