import { Button, Kbd, Text, VisuallyHidden } from '@mantine/core';
import { CLAIM_STATUSES } from 'cleanclaim/contract/columns';
import type { MatchCandidatesView } from 'cleanclaim/contract/posting-views';
import { type ReactNode, useEffect } from 'react';
import { Day, Money, Status } from '../../ui/bits.tsx';
import { money } from '../../ui/words.ts';
import { type Agreement, agreements } from './match-words.ts';

type Candidate = MatchCandidatesView['candidates'][number];
const MOST_KEYS = 9;

interface Props {
  view: MatchCandidatesView;
  onGive: (candidate: Candidate) => void;
  busy: boolean;
}

/** Presses of 1 to 9 outside of text fields. */
function useDigits(onDigit: (digit: number) => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
      const digit = Number(event.key);
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !(digit >= 1 && digit <= MOST_KEYS)) return;
      onDigit(digit);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}

/** Held money beside the claims that it may be for, fact by fact; a digit gives it to one. */
export function MatchCandidates({ view, onGive, busy }: Props) {
  const { payment, candidates } = view;
  useDigits((digit) => {
    const candidate = candidates[digit - 1];
    if (candidate && !busy) onGive(candidate);
  });
  if (candidates.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        No claim has the same member, or the same day and charge. Look for it by name or number below.
      </Text>
    );
  }
  return (
    <div className="candidates-frame">
      <table className="plain-table candidates" aria-label="The payment beside the claims it may be for">
        <thead>
          <tr>
            <td />
            <th scope="col">The payer says</th>
            {candidates.map((one, i) => (
              <th scope="col" key={one.claimId}>
                <Button
                  size="compact-xs"
                  disabled={busy}
                  onClick={() => onGive(one)}
                  {...(i < MOST_KEYS ? { rightSection: <Kbd size="xs">{i + 1}</Kbd> } : {})}
                >
                  Give it to<VisuallyHidden>{` claim ${one.patientControlNumber}`}</VisuallyHidden>
                </Button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ label, fact, said, ours }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{said(payment)}</td>
              {candidates.map((one) => (
                <td key={one.claimId}>
                  <Mark agrees={fact && agreements(one.facts)[fact]}>{ours(one)}</Mark>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface Row {
  label: string;
  fact?: Candidate['facts'][number]['fact'];
  said: (payment: MatchCandidatesView['payment']) => ReactNode;
  ours: (candidate: Candidate) => ReactNode;
}

function Days({ dates }: { dates: readonly string[] }) {
  const [first] = dates;
  const last = dates.at(-1);
  return (
    <>
      <Day date={first} />
      {last !== first && (
        <>
          {' '}
          to <Day date={last} />
        </>
      )}
    </>
  );
}

const ROWS: readonly Row[] = [
  {
    label: 'Claim',
    fact: 'control-number',
    said: (one) => one.patientControlNumber,
    ours: (one) => one.patientControlNumber,
  },
  {
    label: "Payer's number",
    fact: 'payer-number',
    said: (one) => one.payerClaimControlNumber,
    ours: (one) => one.payerClaimControlNumber,
  },
  { label: 'Member', fact: 'member', said: (one) => one.memberId, ours: (one) => one.memberId },
  {
    label: 'Service',
    fact: 'dates',
    said: (one) => <Days dates={one.dates} />,
    ours: (one) => <Days dates={one.dates} />,
  },
  {
    label: 'Charge',
    fact: 'charge',
    said: (one) => <Money cents={one.chargeCents} />,
    ours: (one) => <Money cents={one.chargeCents} />,
  },
  { label: 'Codes', fact: 'codes', said: (one) => one.codes.join(', '), ours: (one) => one.codes.join(', ') },
  { label: 'Patient', said: (one) => one.patientName, ours: (one) => one.patientName },
  { label: 'Payer', said: () => '', ours: (one) => one.payerName },
  {
    label: 'Paid, or open',
    said: (one) => <Money cents={one.paidCents} />,
    ours: (one) => (
      <>
        {money(one.payerBalanceCents)} open <Status value={one.claimStatus} words={CLAIM_STATUSES} />
      </>
    ),
  },
];

/** What agrees is marked with a word too, not by color alone. */
function Mark({ agrees, children }: { agrees: Agreement | undefined; children: ReactNode }) {
  if (agrees === 'yes') {
    return (
      <span className="agrees">
        {children} <span title="The same as the payer says">=</span>
      </span>
    );
  }
  if (agrees === 'no') {
    return (
      <span className="differs">
        {children} <span title="Other than the payer says">≠</span>
      </span>
    );
  }
  return children;
}
