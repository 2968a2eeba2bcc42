import { Button, Text } from '@mantine/core';
import type { ContactView } from 'cleanclaim/contract/follow-up-views';
import { CALL_OUTCOMES } from 'cleanclaim/contract/follow-up-words';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty } from '../../ui/bits.tsx';
import { CallDialog } from '../../ui/follow-up/call-dialog.tsx';
import { day, money, time } from '../../ui/words.ts';

/** Nothing is left to ask the payer. */
const SETTLED: readonly string[] = ['paid', 'patient-due', 'closed'];
const PROMISES = { open: 'not due yet', kept: 'paid', passed: 'not paid' } as const;

/** The calls to the payer about a claim, and a way to log the next one. */
export function ClaimCalls({ view }: { view: ClaimView }) {
  const may = useMay();
  const { claim } = view;
  const query = useEndpoint('list-contacts', { claimId: claim.id });
  const [calling, setCalling] = useState(false);
  return (
    <>
      {may('log-call') && !SETTLED.includes(view.claimStatus) && (
        <Button variant="default" mb={8} onClick={() => setCalling(true)}>
          Log a call
        </Button>
      )}
      <Await query={query}>{({ contacts }) => <Calls contacts={contacts} />}</Await>
      {calling && <CallDialog claimIds={[claim.id]} payerName={claim.payer.name} onClose={() => setCalling(false)} />}
    </>
  );
}

function Calls({ contacts }: { contacts: readonly ContactView[] }) {
  if (contacts.length === 0) {
    return (
      <Empty
        title="Nobody has called about it"
        hint="Calls that are logged here or in Follow-up stand here, with who was reached and what was promised."
      />
    );
  }
  return (
    <ol className="claim-history">
      {contacts.map((call) => (
        <li key={call.id}>
          <b>{CALL_OUTCOMES[call.outcome]}</b>
          <Text size="xs" c="dimmed" component="div">
            {time(call.at)} · {call.author}
            {call.reached && ` reached ${call.reached}`}
            {call.referenceNumber && ` · reference ${call.referenceNumber}`}
          </Text>
          {call.said}
          {call.promiseDate && (
            <Text size="xs" component="div">
              Promised{call.promiseCents === null ? '' : ` ${money(call.promiseCents)}`} for {day(call.promiseDate)}:{' '}
              {call.promise && PROMISES[call.promise]}
            </Text>
          )}
          <Text size="xs" c="dimmed" component="div">
            Look again on {day(call.nextLook)}
          </Text>
        </li>
      ))}
    </ol>
  );
}
