import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useAction } from '../../../api/queries.ts';
import { Go } from '../../../app/navigate.tsx';
import { useMay } from '../../../app/session.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { DeedProps } from './deed-props.ts';
import { useNextClaim, useNextPayerName } from './next-payer-dialog.tsx';
import { PaperLine } from './paper-line.tsx';
import { paperDecision, paperFault, type TypedLine } from './paper-values.ts';
import { Refused } from './refused.tsx';

const blankLine = ({ lineNumber }: { lineNumber: number }): TypedLine => ({
  lineNumber,
  paidCents: undefined,
  adjustments: [{ key: 0, code: '', cents: undefined }],
});

/** Bills the next payer from a paper explanation of benefits, typed line by line with what is left of each charge. */
export function PaperDialog({ view, onClose }: DeedProps) {
  const { id, patientControlNumber, payer, lines } = view.claim;
  const bill = useAction('bill-next-payer');
  const opened = useNextClaim(onClose);
  const may = useMay();
  const [paidDate, setPaidDate] = useState('');
  const [number, setNumber] = useState(view.payerClaimControlNumber ?? '');
  const [typed, setTyped] = useState<readonly TypedLine[]>(() => lines.map(blankLine));
  const [tried, setTried] = useState(false);
  const fault = paperFault(lines, typed, paidDate);
  const change = (line: TypedLine) =>
    setTyped((before) => before.map((one) => (one.lineNumber === line.lineNumber ? line : one)));
  const run = () => {
    setTried(true);
    if (fault) return;
    const paper = paperDecision(typed, { paidDate, payerClaimControlNumber: number });
    bill.mutate({ claimId: id, version: view.version, paper }, { onSuccess: opened });
  };
  const name = useNextPayerName(view);
  return (
    <Dialog opened onClose={onClose} size="xl" title={`From a paper EOB: claim ${patientControlNumber}`}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          run();
        }}
      >
        <Stack gap="sm">
          <Text size="sm">
            {name} gets a claim with what {payer.name}’s paper says, and the patient’s part goes over to it; the payment
            itself posts with {payer.name}’s remittance, not here.{' '}
            {may('save-paper-eob') && (
              <Go to={`/paper-eobs/new?claim=${id}`}>Did its check come with the paper? Type both, and post it.</Go>
            )}
          </Text>
          <Group gap="sm" align="flex-end">
            <TextInput
              type="date"
              label="Paid on"
              required
              data-autofocus
              value={paidDate}
              onChange={(event) => setPaidDate(event.currentTarget.value)}
            />
            <TextInput
              label="Payer’s claim number"
              maxLength={50}
              value={number}
              onChange={(event) => setNumber(event.currentTarget.value)}
            />
          </Group>
          {lines.map((line) => {
            const own = typed.find((one) => one.lineNumber === line.lineNumber);
            return own && <PaperLine key={line.lineNumber} line={line} typed={own} change={change} />;
          })}
          {tried && fault && (
            <Text size="sm" c="var(--mantine-color-error)" role="alert">
              {fault}
            </Text>
          )}
          <Refused title="Not billed" error={bill.error} />
          <Buttons name={name} sending={bill.isPending} onClose={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}

function Buttons({ name, sending, onClose }: { name: string; sending: boolean; onClose: () => void }) {
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        Cancel
      </Button>
      <Button type="submit" loading={sending}>
        Bill {name}
      </Button>
    </Group>
  );
}
