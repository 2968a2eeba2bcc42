import { Checkbox, NumberInput, Select, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { AppealView } from 'cleanclaim/contract/appeal-views';
import { APPEAL_OUTCOMES, APPEAL_WAYS } from 'cleanclaim/contract/appeal-words';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { loadDraft } from '../../ui/form/draft.ts';
import { todayHere } from '../../ui/today-here.ts';
import { day, money } from '../../ui/words.ts';
import { appealDraftKey } from './appeal-values.ts';
import { Ask } from './ask.tsx';

export interface DialogProps {
  view: AppealView;
  onClose: () => void;
}

const options = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** How it goes out; the packet is kept as it is then. */
export function SendDialog({ view, onClose }: DialogProps) {
  const send = useAction('send-appeal');
  const [way, setWay] = useState(view.payerWay);
  const [sentTo, setSentTo] = useState('');
  const [articleNumber, setArticleNumber] = useState('');
  const [sentDate, setSentDate] = useState(todayHere());
  const isUnsaved = loadDraft(appealDraftKey(view.id)) !== undefined;
  const run = () =>
    send.mutate(
      { appealId: view.id, version: view.version, way, sentTo, articleNumber, sentDate },
      {
        onSuccess: ({ decisionDue }) => {
          notifications.show({ message: decisionDue ? `Sent. The decision is due on ${day(decisionDue)}.` : 'Sent.' });
          onClose();
        },
      },
    );
  return (
    <Ask
      title="Send the appeal"
      blocked={isUnsaved ? 'What you typed is not saved, so it is not in the packet. Save the draft first.' : undefined}
      verb="Mark as sent"
      busy={send.isPending}
      error={send.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <Text size="sm">
        Open the packet, print it or upload it, and say here how it went. It is kept as it is now; last day{' '}
        <b>{day(view.row.deadlineDate)}</b>.
      </Text>
      <Select
        label="Goes by"
        allowDeselect={false}
        data-autofocus
        data={options(APPEAL_WAYS)}
        value={way}
        onChange={(value) => value && setWay(value as typeof way)}
      />
      {way === 'certified-mail' && (
        <TextInput
          label="Number of the certified letter"
          required
          maxLength={40}
          value={articleNumber}
          onChange={(event) => setArticleNumber(event.currentTarget.value)}
        />
      )}
      <TextInput
        label="Sent to"
        description={`Empty: ${way === 'fax' ? `fax ${view.payerFax || '(the payer has none: enter it)'}` : view.payerAddress || 'the payer'}.`}
        maxLength={200}
        value={sentTo}
        onChange={(event) => setSentTo(event.currentTarget.value)}
      />
      <TextInput label="On" type="date" value={sentDate} onChange={(event) => setSentDate(event.currentTarget.value)} />
    </Ask>
  );
}

/** What shows that it came. */
export function ProofDialog({ view, onClose }: DialogProps) {
  const note = useAction('note-appeal-proof');
  const [proof, setProof] = useState(view.proof ?? '');
  const [proofDate, setProofDate] = useState(view.proofDate ?? todayHere());
  const run = () => note.mutate({ appealId: view.id, version: view.version, proof, proofDate }, { onSuccess: onClose });
  return (
    <Ask
      title="It arrived"
      verb="Save"
      busy={note.isPending}
      error={note.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <TextInput
        label="What shows it"
        description="Fax confirmation, delivery of the letter, receipt of the site."
        required
        maxLength={200}
        data-autofocus
        value={proof}
        onChange={(event) => setProof(event.currentTarget.value)}
      />
      <TextInput
        label="On"
        type="date"
        value={proofDate}
        onChange={(event) => setProofDate(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** What they decided, and what it brings. */
export function DecideDialog({ view, onClose }: DialogProps) {
  const decide = useAction('decide-appeal');
  const [outcome, setOutcome] = useState('');
  const [dollars, setDollars] = useState<number | string>('');
  const [decidedDate, setDecidedDate] = useState(todayHere());
  const [note, setNote] = useState('');
  const isWon = outcome === 'overturned' || outcome === 'partly';
  const run = () =>
    decide.mutate(
      {
        ...{ appealId: view.id, version: view.version, outcome: outcome as 'overturned', decidedDate, note },
        ...(isWon && typeof dollars === 'number' ? { wonCents: Math.round(dollars * 100) } : {}),
      },
      {
        onSuccess: ({ nextDeadline }) => {
          notifications.show({
            message: nextDeadline ? `Recorded. The next level may be filed until ${day(nextDeadline)}.` : 'Recorded.',
          });
          onClose();
        },
      },
    );
  return (
    <Ask
      title="Record the decision"
      verb="Record"
      busy={decide.isPending}
      error={decide.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <Select
        label="They decided"
        placeholder="Choose"
        required
        data-autofocus
        data={options(APPEAL_OUTCOMES)}
        value={outcome || null}
        onChange={(value) => setOutcome(value ?? '')}
      />
      {isWon && (
        <NumberInput
          label="Won"
          description={`Of ${money(view.row.disputedCents)}${outcome === 'overturned' ? '; empty: all of it' : ''}. The payment posts with its remittance.`}
          prefix="$"
          decimalScale={2}
          min={0}
          max={view.row.disputedCents / 100}
          value={dollars}
          onChange={setDollars}
        />
      )}
      <TextInput
        label="Date of the decision"
        type="date"
        value={decidedDate}
        onChange={(event) => setDecidedDate(event.currentTarget.value)}
      />
      <Textarea
        label="Why"
        description="Their reason in short; it goes into the next level."
        autosize
        minRows={2}
        maxLength={1000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** Takes it back. */
export function WithdrawDialog({ view, onClose }: DialogProps) {
  const withdraw = useAction('withdraw-appeal');
  const [note, setNote] = useState('');
  const run = () => withdraw.mutate({ appealId: view.id, version: view.version, note }, { onSuccess: onClose });
  return (
    <Ask
      title="Withdraw the appeal"
      verb="Withdraw it"
      busy={withdraw.isPending}
      error={withdraw.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <Text size="sm">
        What comes of the refusal is then to be decided anew: correct the claim, appeal again, or write it off.
      </Text>
      <TextInput
        label="Why"
        required
        maxLength={500}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Ask>
  );
}

/** Keeps a letter that has won. */
export function KeepDialog({ view, onClose }: DialogProps) {
  const keep = useAction('keep-appeal-letter');
  const [body, setBody] = useState(view.letter);
  const [onlyThisPayer, setOnly] = useState(true);
  const run = () =>
    keep.mutate(
      { appealId: view.id, onlyThisPayer, body },
      {
        onSuccess: () => {
          notifications.show({ message: 'Kept. The next appeal of this kind begins with it.' });
          onClose();
        },
      },
    );
  return (
    <Ask
      title="Keep the letter"
      verb="Keep it"
      busy={keep.isPending}
      error={keep.error?.message}
      onSubmit={run}
      onClose={onClose}
    >
      <Text size="sm">
        Take out what is only of this patient and put fields there:{' '}
        {
          '{patient}, {serviceDate}, {services}, {diagnoses}, {codes}, {payerReasons}, {disputed}, {evidence}, {clinician}'
        }
        .
      </Text>
      <Textarea
        label="Letter"
        autosize
        minRows={8}
        maxRows={18}
        maxLength={20_000}
        data-autofocus
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Checkbox
        label={`Only for ${view.row.payerName}`}
        checked={onlyThisPayer}
        onChange={(event) => setOnly(event.currentTarget.checked)}
      />
    </Ask>
  );
}
