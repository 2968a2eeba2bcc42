import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { ApiError } from '../../api/client.ts';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { money } from '../../ui/words.ts';
import { ClaimFinder } from './claim-finder.tsx';
import { MatchCandidates } from './match-candidates.tsx';

interface Props {
  exception: RemittanceView['exceptions'][number];
  /** The payer's amounts do not add up: its paid amount is posted, and nothing else. */
  paidOnly?: boolean;
  onClose: () => void;
}

/** Finds the claim that held money is for, and gives it there. */
export function GiveDialog({ exception, paidOnly = false, onClose }: Props) {
  const [chosen, setChosen] = useState<ClaimListRow>();
  const [reason, setReason] = useState('');
  const give = useAction('apply-held-payment');
  const beside = useEndpoint('show-match-candidates', { exceptionId: exception.id });
  const payment = beside.data?.payment;
  const run = (claimId: string, number: string) => {
    const more = paidOnly ? { paidOnly, ...(reason.trim() === '' ? {} : { reason }) } : {};
    give.mutate(
      { exceptionId: exception.id, claimId, ...more },
      {
        onSuccess: () => {
          notifications.show({ message: `${money(exception.heldCents)} given to claim ${number}.` });
          onClose();
        },
      },
    );
  };
  const fields = give.error instanceof ApiError ? give.error.fields : undefined;
  const what = paidOnly ? 'Post what was paid' : `Give ${money(exception.heldCents)}`;
  return (
    <Dialog opened onClose={onClose} title={`${what} to a claim`} size={1040}>
      <Stack gap="sm">
        {paidOnly && <Reason value={reason} onChange={setReason} cents={exception.heldCents} error={fields?.reason} />}
        {/* Digits are keys here: the focus starts outside of the text field. */}
        <div tabIndex={-1} className="candidates-start" {...(paidOnly ? {} : { 'data-autofocus': true })}>
          <Await query={beside}>
            {(view) => (
              <MatchCandidates
                view={view}
                busy={give.isPending}
                onGive={(one) => run(one.claimId, one.patientControlNumber)}
              />
            )}
          </Await>
        </div>
        {payment && (
          <ClaimFinder
            label="Or find the claim: patient, or the start of its number"
            initial={lastName(payment.patientName)}
            chosen={chosen?.id}
            onChoose={setChosen}
            chargeCents={payment.chargeCents}
          />
        )}
        {give.error && (
          <Alert color="red" variant="light" role="alert" p="xs">
            {fields?.reason ?? give.error.message}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!chosen}
            loading={give.isPending}
            onClick={() => chosen && run(chosen.id, chosen.patientControlNumber)}
          >
            {chosen ? `Give it to claim ${chosen.patientControlNumber}` : 'Choose a claim'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** The payer's `VANCE, MARTA` or `Vance Marta`: the last name comes first. */
const lastName = (name = '') => name.split(/[, ]/)[0] ?? '';

interface ReasonProps {
  value: string;
  onChange: (reason: string) => void;
  cents: number;
  error: string | undefined;
}

function Reason({ value, onChange, cents, error }: ReasonProps) {
  return (
    <>
      <Text size="sm">
        {money(cents)} is posted as paid, and nothing else that the payer says: what is left stays on the payer’s
        balance of the claim, with work to settle it. A reversal from the payer takes it back.
      </Text>
      <TextInput
        label="Why it is posted without the rest"
        required
        data-autofocus
        maxLength={300}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
    </>
  );
}
