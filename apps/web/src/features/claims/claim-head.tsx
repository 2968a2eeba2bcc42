import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { CLAIM_STATUSES, LISTS } from 'cleanclaim/contract/columns';
import type { ClaimView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { withPractice } from '../../api/client.ts';
import { useAction } from '../../api/queries.ts';
import { type KeyBinding, useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Fact, Money, PageHead, Status } from '../../ui/bits.tsx';
import { fullName } from '../../ui/parties/values.ts';
import { CameBack } from './came-back.tsx';
import { CameOnPaper } from './came-on-paper.tsx';
import { Deadline } from './deadline.tsx';
import { MoreMenu } from './deeds/more-menu.tsx';
import { usePrintClaims } from './print-for-mail.ts';
import { RebillButton } from './rebill.tsx';
import { sentWords } from './sent-words.ts';
import { WITH_PAYER } from './with-payer.ts';
import { WriteOffDialog } from './write-off.tsx';

const FREQUENCIES = {
  '1': 'Original',
  '2': 'First interim bill',
  '3': 'Next interim bill',
  '4': 'Last interim bill',
  '5': 'Late charges',
  '7': 'Replacement',
  '8': 'Void',
  '9': 'Final home health bill',
} as const;

interface Save {
  run: () => void;
  saving: boolean;
}

/** The claim in a line, what is next and whose turn it is, and what can be done with it. */
export function ClaimHead({ view, save }: { view: ClaimView; save: Save | undefined }) {
  const may = useMay();
  const { claim } = view;
  const patient = fullName(claim.patient.name);
  return (
    <>
      <PageHead
        title={`Claim ${claim.patientControlNumber}`}
        facts={
          <Group gap="sm">
            <Status value={view.claimStatus} words={CLAIM_STATUSES} />
            {may('show-patient') ? <Go to={`/patients/${claim.patient.id}`}>{patient}</Go> : patient}
            <span>{claim.payer.name}</span>
            <span>
              Service <Day date={claim.dateOfService} />
            </span>
          </Group>
        }
        actions={<ClaimActions view={view} save={save} />}
      />
      <section className="panel claim-strip" aria-label="Where the claim stands">
        <Fact label="Next step">
          <b>{view.nextStep}</b>
        </Fact>
        <Fact label="By">{view.deadlineDate && <Deadline date={view.deadlineDate} />}</Fact>
        <Fact label="Turn">{LISTS.claims.owner.values[view.owner]}</Fact>
        <Fact label="Charge">
          <Money cents={claim.totalChargeCents} />
        </Fact>
        <Fact label="Payer owes">
          <Money cents={view.payerBalanceCents} />
        </Fact>
        <Fact label="Patient owes">
          <Money cents={view.patientBalanceCents} />
        </Fact>
        <Fact label="Goes as">{FREQUENCIES[claim.frequencyCode]}</Fact>
        {view.payerClaimControlNumber && <Fact label="Payer's claim number">{view.payerClaimControlNumber}</Fact>}
      </section>
    </>
  );
}

/** The claim on its form, for the file. */
const copyUrl = (view: ClaimView) => withPractice(`/api/claims/${view.claim.id}/pdf`);

function ClaimActions({ view, save }: { view: ClaimView; save: Save | undefined }) {
  const may = useMay();
  const go = useGo();
  const send = useSend(view.claim.id);
  // An item of the work queue leads here with the write-off open.
  const [writingOff, setWritingOff] = useState(() => new URLSearchParams(window.location.search).has('write-off'));
  const print = usePrintClaims();
  const byMail = view.claim.payer.delivery === 'paper';
  const maySend = view.claimStatus === 'ready' && !byMail && may('submit-claims');
  const mayPrint = view.claimStatus === 'ready' && byMail && may('make-print-batch');
  const mayWriteOff = may('write-off-claim') && (view.payerBalanceCents > 0 || view.patientBalanceCents > 0);
  const explain = () => go(`/claims/${view.claim.id}/explain`);
  const keys: (KeyBinding | false | undefined)[] = [
    save && { keys: 's', what: 'Save the claim and check it', run: save.run },
    mayPrint && { keys: 'p', what: 'Print for mail', run: () => void print.run([view.claim.id]) },
    maySend && { keys: 's', what: 'Send the claim now', run: send.run },
    mayWriteOff && { keys: 'w', what: 'Write off', run: () => setWritingOff(true) },
    { keys: 'f', what: 'Print a file copy', run: () => window.open(copyUrl(view), '_blank', 'noopener') },
    may('explain-claim') && { keys: 'e', what: 'Explain the balance', run: explain },
  ];
  useKeys(keys.filter((key) => !!key));
  return (
    <>
      {may('explain-claim') && (
        <Button variant="default" title="Key e" onClick={explain}>
          Explain the balance
        </Button>
      )}
      <AskPayer view={view} />
      <CameBack view={view} />
      <CameOnPaper view={view} />
      <Button
        component="a"
        href={copyUrl(view)}
        target="_blank"
        rel="noopener"
        variant="default"
        title="On its form, with labelled boxes. Key f"
      >
        Print a file copy
      </Button>
      <RebillButton view={view} />
      <MoreMenu view={view} />
      {mayWriteOff && (
        <Button variant="default" title="Key w" onClick={() => setWritingOff(true)}>
          Write off
        </Button>
      )}
      {mayPrint && (
        <Button title="Key p" loading={print.printing} onClick={() => void print.run([view.claim.id])}>
          Print for mail
        </Button>
      )}
      {maySend && (
        <Button title="Key s" loading={send.sending} onClick={send.run}>
          Send now
        </Button>
      )}
      {save && (
        <Button title="Key s" loading={save.saving} onClick={save.run}>
          Save and check
        </Button>
      )}
      {mayWriteOff && writingOff && <WriteOffDialog view={view} onClose={() => setWritingOff(false)} />}
    </>
  );
}

/** Asks the payer for the claim's status (276); the answer (277) stands on the timeline. */
function AskPayer({ view }: { view: ClaimView }) {
  const may = useMay();
  const ask = useAction('ask-claim-status');
  if (!may('ask-claim-status') || !WITH_PAYER.includes(view.claimStatus)) return null;
  const run = () =>
    ask.mutate(
      { claimIds: [view.claim.id] },
      {
        onSuccess: () => notifications.show({ message: 'The payer is asked. Its answer will stand on the timeline.' }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not asked', message: error.message }),
      },
    );
  return (
    <Button variant="default" loading={ask.isPending} onClick={run}>
      Ask the payer
    </Button>
  );
}

function useSend(claimId: string): { run: () => void; sending: boolean } {
  const send = useAction('submit-claims');
  const run = () =>
    send.mutate(
      { claimIds: [claimId] },
      {
        onSuccess: (answer) => notifications.show({ message: sentWords(answer) }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not sent', message: error.message }),
      },
    );
  return { run, sending: send.isPending };
}
