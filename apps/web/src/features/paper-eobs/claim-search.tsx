import { Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { PaperClaimView } from 'cleanclaim/contract/paper-views';
import { type KeyboardEvent, type Ref, useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { day, money } from '../../ui/words.ts';

interface Props {
  payerId: string;
  taken: readonly string[];
  inputRef: Ref<HTMLInputElement>;
  onFound: (claim: PaperClaimView) => void;
}

/** Finds the next claim of the paper: arrows choose, Enter copies its lines in. */
export function ClaimSearch({ payerId, taken, inputRef, onFound }: Props) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [asked] = useDebouncedValue(text.trim(), 150);
  const isAsked = asked.length >= 2;
  const input = { text: asked, ...(payerId ? { payerId } : {}) };
  const { data, error } = useEndpoint('find-paper-claims', input, { enabled: isAsked, keepPrevious: true });
  const isCurrent = isAsked && asked === text.trim();
  const claims = isCurrent ? (data?.claims ?? []).filter(({ claimId }) => !taken.includes(claimId)) : [];
  const take = (claim: PaperClaimView | undefined) => {
    if (!claim) return;
    setText('');
    setAt(0);
    onFound(claim);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setAt(Math.max(0, Math.min(claims.length - 1, at + step)));
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) take(claims[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div>
      <TextInput
        ref={inputRef}
        label="Next claim"
        description="Its number or the payer's, the patient, or the charge. Enter copies it in."
        value={text}
        error={error?.message}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className="paper-found" aria-label="Claims found">
        {claims.map((claim, i) => (
          <li key={claim.claimId} data-on={i === at || undefined}>
            <button type="button" tabIndex={-1} onClick={() => take(claim)}>
              {claim.patientControlNumber} · {claim.patientName} · {day(claim.dateOfService)} ·{' '}
              {money(claim.totalChargeCents)} · {claim.payerName} · {money(claim.payerBalanceCents)} open
            </button>
          </li>
        ))}
      </ul>
      {isCurrent && data && claims.length === 0 && (
        <Text size="sm" c="dimmed">
          No other claim that went out has this number, patient or charge.
        </Text>
      )}
    </div>
  );
}
