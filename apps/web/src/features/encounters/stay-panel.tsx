import { Button, Group, Select, Stack, Table, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Api } from 'cleanclaim/contract/api';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { StayView } from 'cleanclaim/contract/correction-views';
import { billInterimSchema } from 'cleanclaim/contract/schemas/corrections';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Money, Panel, Status } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FormNotices } from '../../ui/form/form-notices.tsx';
import { useDraftForm } from '../../ui/form/use-draft-form.ts';
import { count, day, money } from '../../ui/words.ts';

const BILLS: Readonly<Record<string, string>> = {
  '1': 'Whole stay',
  '2': 'First',
  '3': 'Next',
  '4': 'Last',
  '5': 'Late charges',
  '7': 'Replacement',
  '8': 'Void',
};

/** NUBC patient status, as far as a bill of a stay mostly needs it; the claim takes any other. */
const LEFT: readonly { value: string; label: string }[] = [
  { value: '30', label: '30: still a patient' },
  { value: '01', label: '01: home' },
  { value: '02', label: '02: another hospital' },
  { value: '03', label: '03: skilled nursing facility' },
  { value: '06', label: '06: home with home health care' },
  { value: '07', label: '07: left against advice' },
  { value: '20', label: '20: died' },
  { value: '50', label: '50: hospice at home' },
  { value: '51', label: '51: hospice facility' },
  { value: '62', label: '62: rehabilitation' },
];

/** The bills of an inpatient stay, what is on none of them, and the next one to make. */
export function StayPanel({ view }: { view: EncounterView }) {
  const may = useMay();
  const [open, setOpen] = useState(false);
  const { stay } = view;
  if (!stay || stay.bills.length === 0) return null;
  const able = may('bill-interim');
  const mayGoOn = able && !stay.ended && stay.coming.charges > 0;
  return (
    <Panel
      title="Bills of the stay"
      actions={
        <Group gap="xs">
          {able && <LateButton view={view} />}
          {mayGoOn && (
            <Button size="xs" onClick={() => setOpen(true)}>
              Make the next bill
            </Button>
          )}
        </Group>
      }
    >
      <BillTable stay={stay} />
      <Text size="sm" mt={6}>
        {waiting(stay)}
      </Text>
      {open && (
        <Dialog opened onClose={() => setOpen(false)} title={`Next bill of the stay, from ${day(stay.nextFrom)}`}>
          <NextBillForm view={view} stay={stay} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </Panel>
  );
}

function waiting({ coming, late, ended, nextFrom }: StayView): string {
  const parts = [
    coming.charges > 0 &&
      `${count(coming.charges, 'charge')} from ${day(nextFrom)} (${money(coming.cents)}) ${coming.charges === 1 ? 'waits' : 'wait'} for the next bill.`,
    late.charges > 0 &&
      `${count(late.charges, 'charge')} of days that are billed already (${money(late.cents)}) came late.`,
  ].filter(Boolean);
  if (parts.length > 0) return parts.join(' ');
  return ended ? 'Every charge is on a bill, and the last bill is made.' : 'Every charge that came in is on a bill.';
}

function BillTable({ stay }: { stay: StayView }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Bill</Table.Th>
          <Table.Th>Days</Table.Th>
          <Table.Th>Claim</Table.Th>
          <Table.Th ta="right">Charge</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stay.bills.map((bill) => (
          <Table.Tr key={bill.claimId}>
            <Table.Td>{BILLS[bill.frequencyCode] ?? bill.frequencyCode}</Table.Td>
            <Table.Td>
              <Day date={bill.from} /> to <Day date={bill.through} />
            </Table.Td>
            <Table.Td>
              <Group gap={6} component="span">
                <Go to={`/claims/${bill.claimId}`}>{bill.patientControlNumber}</Go>
                <Status value={bill.claimStatus} words={CLAIM_STATUSES} />
              </Group>
            </Table.Td>
            <Table.Td ta="right">
              <Money cents={bill.chargeCents} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const made = ({ claimStatus }: Api['bill-interim']['output']) =>
  notifications.show({
    message: claimStatus === 'ready' ? 'The bill is made, clean, and ready to send.' : 'The bill is made and held.',
  });

function LateButton({ view }: { view: EncounterView }) {
  const go = useGo();
  const bill = useAction('bill-interim');
  const run = () =>
    bill.mutate(
      { encounterId: view.encounter.id, version: view.version, bill: 'late' },
      {
        onSuccess: (answer) => {
          made(answer);
          go(`/claims/${answer.claimId}`);
        },
        onError: (error) => notifications.show({ color: 'red', title: 'Not billed', message: error.message }),
      },
    );
  if (!view.stay?.late.charges) return null;
  return (
    <Button size="xs" variant="default" loading={bill.isPending} onClick={run}>
      Send late charges
    </Button>
  );
}

function NextBillForm({ view, stay, onClose }: { view: EncounterView; stay: StayView; onClose: () => void }) {
  const go = useGo();
  const bill = useAction('bill-interim');
  const draft = useDraftForm({
    draftKey: `stay-bill:${view.encounter.id}:${stay.nextFrom}`,
    schema: billInterimSchema,
    saved: {
      throughDate: stay.lastDay,
      patientStatus: stay.patientStatus || '30',
      dischargeTime: stay.dischargeTime,
      nonCoveredDays: '',
    },
    toInput: ({ throughDate, patientStatus, dischargeTime, nonCoveredDays }) => ({
      encounterId: view.encounter.id,
      version: view.version,
      throughDate,
      patientStatus,
      ...(dischargeTime && patientStatus !== '30' ? { dischargeTime: dischargeTime.replace(':', '') } : {}),
      ...(nonCoveredDays ? { nonCoveredDays: Number(nonCoveredDays) } : {}),
    }),
    save: (input: Api['bill-interim']['input']) => bill.mutateAsync(input),
    onSaved: (answer: Api['bill-interim']['output']) => {
      made(answer);
      onClose();
      go(`/claims/${answer.claimId}`);
    },
  });
  const { form, saving, submit } = draft;
  const known = LEFT.some(({ value }) => value === form.values.patientStatus);
  const choices = known ? LEFT : [...LEFT, { value: form.values.patientStatus, label: form.values.patientStatus }];
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <FormNotices draft={draft} />
        <TextInput
          label="Last day of the bill"
          type="date"
          required
          data-autofocus
          {...form.getInputProps('throughDate')}
        />
        <Select
          label="How the patient left"
          required
          data={choices}
          allowDeselect={false}
          {...form.getInputProps('patientStatus')}
        />
        {form.values.patientStatus !== '30' && (
          <TextInput label="Time of discharge" placeholder="1430" {...form.getInputProps('dischargeTime')} />
        )}
        <TextInput
          label="Days not covered"
          description="Of this bill. The covered days follow from its dates."
          inputMode="numeric"
          {...form.getInputProps('nonCoveredDays')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={saving}>
            Make the bill
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
