import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Day, Empty, Status } from '../../ui/bits.tsx';
import { money } from '../../ui/words.ts';

const CANDIDATES = 8;
const TYPING_MS = 200;

interface Props {
  label: string;
  /** What is looked for at first. */
  initial?: string;
  chosen: string | undefined;
  onChoose: (claim: ClaimListRow | undefined) => void;
  /** What the payer calls the charge. */
  chargeCents?: number | undefined;
  error?: string | undefined;
}

/** Finds a claim by the patient or the start of its number, and chooses it. */
export function ClaimFinder({ label, initial = '', chosen, onChoose, chargeCents, error }: Props) {
  const [text, setText] = useState(initial);
  const [asked] = useDebouncedValue(text.trim(), TYPING_MS);
  const found = useEndpoint(
    'list-claims',
    { search: asked, limit: CANDIDATES },
    { enabled: asked.length >= 2, keepPrevious: true },
  );
  const rows = asked.length >= 2 ? (found.data?.rows ?? []) : [];
  return (
    <Stack gap="xs">
      <TextInput
        label={label}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        error={error}
      />
      {asked.length < 2 ? (
        <Text size="sm" c="dimmed">
          Type at least two letters or digits.
        </Text>
      ) : rows.length === 0 ? (
        <Empty
          title={`No claim for “${asked}”`}
          hint="Try the patient’s last name, or the payer’s number of the claim."
        />
      ) : (
        <Radio.Group
          value={chosen ?? null}
          onChange={(id) => onChoose(rows.find((row) => row.id === id))}
          aria-label="Claims found"
        >
          {rows.map((row) => (
            <Candidate key={row.id} row={row} isCharge={row.chargeCents === chargeCents} />
          ))}
        </Radio.Group>
      )}
    </Stack>
  );
}

function Candidate({ row, isCharge }: { row: ClaimListRow; isCharge: boolean }) {
  return (
    <div className="candidate">
      <Radio
        value={row.id}
        size="xs"
        label={
          <>
            <b>{row.patientControlNumber}</b> {row.patientName}{' '}
            <Text span inherit c="dimmed">
              <Day date={row.dateOfService} /> · {row.payerName} · charge {money(row.chargeCents)}
              {isCharge && ', the same as the payer says'} · payer owes {money(row.payerBalanceCents)}
            </Text>
          </>
        }
      />
      <Status value={row.claimStatus} words={CLAIM_STATUSES} />
    </div>
  );
}
