import { Alert, Button, Group, NumberInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { CoderAnswer } from 'cleanclaim/contract/api';
import type { EncounterView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';

type Open = EncounterView['questions'][number];

const codeText = ({ kind, code }: Open['question']) => (kind === 'diagnosis' ? diagnosisText(code) : code);

/** What a coder must settle before the visit can be billed, each with the ways to settle it. */
export function Questions({ view }: { view: EncounterView }) {
  if (view.questions.length === 0) return null;
  return (
    <Panel title={`Open questions (${view.questions.length})`}>
      {view.questions.map((open) => (
        <Question key={open.id} open={open} date={view.encounter.dateOfService} words={chartWords(view, open)} />
      ))}
    </Panel>
  );
}

/** What the chart calls a diagnosis or service that has no code. */
function chartWords(view: EncounterView, { question }: Open): string {
  if (question.reason !== 'missing') return '';
  const number = Number(/\d+$/.exec(question.place)?.[0]);
  const diagnosis = view.charted.diagnoses.find(({ rank }) => rank === number);
  return (question.kind === 'diagnosis' ? diagnosis?.description : view.codes.charges[number - 1]?.description) ?? '';
}

/** `Diagnosis 2 · E11`. */
function titleOf({ question }: Open): string {
  const place = question.place.charAt(0).toUpperCase() + question.place.slice(1);
  const code = codeText(question);
  return code ? `${place} · ${code}` : place;
}

function Question({ open, date, words }: { open: Open; date: string; words: string }) {
  const may = useMay();
  const answer = useAction('answer-code-question');
  const send = (given: CoderAnswer) =>
    answer.mutate(
      { questionId: open.id, answer: given },
      { onSuccess: () => notifications.show({ message: 'Answered. The visit is checked again.' }) },
    );
  return (
    <section className="question" aria-label={titleOf(open)}>
      <Stack gap={6}>
        <Title order={3}>{titleOf(open)}</Title>
        {words && (
          <Text size="sm" fw={600}>
            The chart says: {words}
          </Text>
        )}
        <Text size="sm">{open.question.message}</Text>
        {answer.error && (
          <Alert color="red" variant="light" p="xs" role="alert">
            {answer.error.message}
          </Alert>
        )}
        {may('answer-code-question') ? (
          <Answers open={open} date={date} send={send} busy={answer.isPending} />
        ) : (
          <Text size="xs" c="dimmed">
            A coder answers this.
          </Text>
        )}
      </Stack>
    </section>
  );
}

interface AnswersProps {
  open: Open;
  date: string;
  send: (answer: CoderAnswer) => void;
  busy: boolean;
}

function Answers({ open: { question }, date, send, busy }: AnswersProps) {
  const isNew = question.reason === 'no-diagnosis' || question.reason === 'no-charge';
  const confirmable = ['unknown', 'not-billable', 'not-effective'].includes(question.reason) && question.code !== '';
  return (
    <Stack gap={6}>
      {question.choices?.map((choice) => (
        <Group key={choice.code} gap="xs" wrap="nowrap">
          <Button
            variant="default"
            size="compact-xs"
            disabled={busy}
            onClick={() => send({ action: 'replace', replacement: choice.code })}
          >
            Use {question.kind === 'diagnosis' ? diagnosisText(choice.code) : choice.code}
          </Button>
          <Text size="xs">{choice.label}</Text>
        </Group>
      ))}
      <Replace question={question} isNew={isNew} date={date} send={send} busy={busy} />
      {confirmable && <Confirm code={codeText(question)} send={send} busy={busy} />}
      {!isNew && (
        <Group>
          <Button
            variant="subtle"
            color="red"
            size="compact-xs"
            disabled={busy}
            onClick={() => send({ action: 'remove' })}
          >
            Remove this {question.kind === 'diagnosis' ? 'diagnosis' : 'line'}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface ReplaceProps extends Omit<AnswersProps, 'open'> {
  question: Open['question'];
  /** Nothing stands there yet: the code is added. */
  isNew: boolean;
}

function Replace({ question, isNew, date, send, busy }: ReplaceProps) {
  const [code, setCode] = useState('');
  const [units, setUnits] = useState<number | ''>(1);
  const isCharge = question.reason === 'no-charge';
  const ready = code.trim() !== '' && (!isCharge || (units !== '' && units >= 1));
  const give = () => {
    if (!ready || busy) return;
    if (!isNew) send({ action: 'replace', replacement: code });
    else if (isCharge) send({ action: 'add-charge', replacement: code, units: Number(units) });
    else send({ action: 'add-diagnosis', replacement: code });
  };
  return (
    <Group gap="xs" align="flex-start" wrap="nowrap">
      <div style={{ flex: 1 }}>
        <CodeInput
          set={question.kind}
          date={date}
          value={code}
          onChange={setCode}
          label={isNew ? 'Code to add' : 'Replace by'}
          onEnter={give}
        />
      </div>
      {isCharge && (
        <NumberInput
          label="Units"
          w={64}
          hideControls
          min={1}
          value={units}
          onChange={(value) => setUnits(typeof value === 'number' ? value : '')}
        />
      )}
      <Button mt={20} onClick={give} disabled={!ready} loading={busy}>
        {isNew ? 'Add' : 'Replace'}
      </Button>
    </Group>
  );
}

function Confirm({ code, send, busy }: Pick<AnswersProps, 'send' | 'busy'> & { code: string }) {
  const [reason, setReason] = useState('');
  const ready = reason.trim().length >= 3;
  const give = () => {
    if (ready && !busy) send({ action: 'confirm', reason: reason.trim() });
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <TextInput
        label={`Or keep ${code}, because`}
        placeholder="Checked in the full code book"
        maxLength={200}
        style={{ flex: 1 }}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') give();
        }}
      />
      <Button variant="default" onClick={give} disabled={!ready} loading={busy}>
        Confirm
      </Button>
    </Group>
  );
}
