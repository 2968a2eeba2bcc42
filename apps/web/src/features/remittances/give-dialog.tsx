import { Alert, Button, Group, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import type { RemittanceView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Day, Empty, Status } from '../../ui/bits.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { money } from '../../ui/words.ts';
import { MatchCandidates } from './match-candidates.tsx';

interface Props {
  exception: RemittanceView['exceptions'][number];
  remittance: RemittanceView;
  onClose: () => void;
}

const CANDIDATES = 8;
const TYPING_MS = 200;

/** Finds the claim that held money is for, and gives it there. */
export function GiveDialog({ exception, remittance, onClose }: Props) {
  const payment = remittance.claims.find((one) => one.payment.segment.offset === exception.segment?.offset)?.payment;
  const [text, setText] = useState(lastName(payment?.patientName));
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const [chosen, setChosen] = useState<string>();
  const found = useEndpoint(
    'list-claims',
    { search: asked, limit: CANDIDATES },
    { enabled: asked.length >= 2, keepPrevious: true },
  );
  const rows = asked.length >= 2 ? (found.data?.rows ?? []) : [];
  const claim = rows.find((row) => row.id === chosen);
  const give = useAction('apply-held-payment');
  const beside = useEndpoint('show-match-candidates', { exceptionId: exception.id });
  const run = (claimId: string, number: string) => {
    give.mutate(
      { exceptionId: exception.id, claimId },
      {
        onSuccess: () => {
          notifications.show({
            message: `${money(exception.heldCents)} given to claim ${number}.`,
          });
          onClose();
        },
      },
    );
  };
  return (
    <Dialog opened onClose={onClose} title={`Give ${money(exception.heldCents)} to a claim`} size={1040}>
      <Stack gap="sm">
        {/* Digits are keys here: the focus starts outside of the text field. */}
        <div tabIndex={-1} data-autofocus className="candidates-start">
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
        <TextInput
          label="Or find the claim: patient, or the start of its number"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
        />
        <Candidates rows={rows} asked={asked} chosen={chosen} onChoose={setChosen} chargeCents={payment?.chargeCents} />
        {give.error && (
          <Alert color="red" variant="light" role="alert" p="xs">
            {give.error.message}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={!claim}
            loading={give.isPending}
            onClick={() => claim && run(claim.id, claim.patientControlNumber)}
          >
            {claim ? `Give it to claim ${claim.patientControlNumber}` : 'Choose a claim'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** The payer's `VANCE, MARTA` or `Vance Marta`: the last name comes first. */
const lastName = (name = '') => name.split(/[, ]/)[0] ?? '';

interface CandidatesProps {
  rows: readonly ClaimListRow[];
  asked: string;
  chosen: string | undefined;
  onChoose: (claimId: string) => void;
  chargeCents: number | undefined;
}

function Candidates({ rows, asked, chosen, onChoose, chargeCents }: CandidatesProps) {
  if (asked.length < 2)
    return (
      <Text size="sm" c="dimmed">
        Type at least two letters or digits.
      </Text>
    );
  if (rows.length === 0)
    return (
      <Empty
        title={`No claim for “${asked}”`}
        hint="Try the patient’s last name, or the payer’s number of the claim."
      />
    );
  return (
    <Radio.Group value={chosen ?? null} onChange={onChoose} aria-label="Claims found">
      {rows.map((row) => (
        <div key={row.id} className="candidate">
          <Radio
            value={row.id}
            size="xs"
            label={
              <>
                <b>{row.patientControlNumber}</b> {row.patientName}{' '}
                <Text span inherit c="dimmed">
                  <Day date={row.dateOfService} /> · {row.payerName} · charge {money(row.chargeCents)}
                  {row.chargeCents === chargeCents && ', the same as the payer says'} · payer owes{' '}
                  {money(row.payerBalanceCents)}
                </Text>
              </>
            }
          />
          <Status value={row.claimStatus} words={CLAIM_STATUSES} />
        </div>
      ))}
    </Radio.Group>
  );
}
