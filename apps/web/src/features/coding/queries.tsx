import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import type { ClinicianQueryView, CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import { day } from '../../ui/words.ts';
import type { Desk } from './desk-shape.ts';
import { goToPart } from './hand-focus.ts';
import { Part } from './part.tsx';
import { type Pointing, pointsTo } from './pointing.ts';
import { type Draft, draftsOf } from './query-drafts.ts';

/** Questions to the clinician: drafted from what the note leaves open, asked, and answered. */
export function Queries({ view, desk }: { view: CodingReviewView; desk: Desk }) {
  const drafts = draftsOf(view, desk.items);
  const none = drafts.length === 0 && view.queries.length === 0;
  // Who asked or answered stays here: what had the focus is gone.
  const done = (words: string) => {
    desk.say(words);
    goToPart('questions');
  };
  return (
    <Part name="questions" title="Questions to the clinician">
      {none && (
        <Text size="sm" c="dimmed">
          The note leaves nothing open that a code needs.
        </Text>
      )}
      <Stack gap="sm">
        {view.queries.map((query) => (
          <Asked key={query.id} query={query} onDone={done} />
        ))}
        {drafts.map(({ code, gap }) => (
          <DraftQuery
            key={`${code} ${gap.what}`}
            encounterId={view.encounterId}
            code={code}
            gap={gap}
            pointing={desk}
            onDone={done}
          />
        ))}
      </Stack>
    </Part>
  );
}

interface DraftProps extends Draft {
  encounterId: string;
  pointing: Pointing;
  onDone: (words: string) => void;
}

function DraftQuery({ encounterId, code, gap, pointing, onDone }: DraftProps) {
  const may = useMay();
  const ask = useAction('ask-clinician');
  const [text, setText] = useState(gap.query);
  return (
    <section
      aria-label={`${diagnosisText(code)}: ${gap.message}`}
      {...pointsTo(pointing, { ids: [`icd10cm:${code}`] })}
    >
      <Title order={3}>
        {diagnosisText(code)}: {gap.message}
      </Title>
      {may('ask-clinician') && (
        <Stack gap={6}>
          <Textarea
            label="Draft of the question"
            autosize
            minRows={2}
            maxLength={2000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          {ask.error && <Refused message={ask.error.message} />}
          <Group>
            <Button
              size="compact-sm"
              variant="default"
              loading={ask.isPending}
              onClick={() =>
                ask.mutate(
                  { encounterId, code, what: gap.what, text },
                  { onSuccess: () => onDone(`Asked about ${diagnosisText(code)}.`) },
                )
              }
            >
              Ask the clinician
            </Button>
          </Group>
        </Stack>
      )}
    </section>
  );
}

function Refused({ message }: { message: string }) {
  return (
    <Alert color="red" variant="light" p="xs" role="alert">
      {message}
    </Alert>
  );
}

const STATUS_WORDS = { open: 'waits for an answer', answered: 'answered', withdrawn: 'withdrawn' } as const;

function Asked({ query, onDone }: { query: ClinicianQueryView; onDone: (words: string) => void }) {
  const may = useMay();
  const settle = useAction('answer-clinician-query');
  const [answer, setAnswer] = useState('');
  const isOpen = query.status === 'open' && may('answer-clinician-query');
  return (
    <section aria-label={`Question about ${diagnosisText(query.code)}`}>
      <Title order={3}>
        {diagnosisText(query.code)}: {STATUS_WORDS[query.status]}
      </Title>
      <Text size="sm">{query.text}</Text>
      <Text size="xs" c="dimmed">
        Asked by {query.askedBy}, {day(query.askedAt.slice(0, 10))}
      </Text>
      {query.answer && <Text size="sm">Answer: {query.answer}</Text>}
      {isOpen && (
        <Stack gap={6}>
          <Textarea
            label="What the clinician answered"
            autosize
            minRows={2}
            maxLength={2000}
            value={answer}
            onChange={(event) => setAnswer(event.currentTarget.value)}
          />
          {settle.error && <Refused message={settle.error.message} />}
          <Group gap="xs">
            <Button
              size="compact-sm"
              disabled={answer.trim() === ''}
              loading={settle.isPending}
              onClick={() =>
                settle.mutate(
                  { queryId: query.id, answer: answer.trim() },
                  { onSuccess: () => onDone('Answer saved.') },
                )
              }
            >
              Save the answer
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              disabled={settle.isPending}
              onClick={() => settle.mutate({ queryId: query.id }, { onSuccess: () => onDone('Question withdrawn.') })}
            >
              Withdraw
            </Button>
          </Group>
        </Stack>
      )}
    </section>
  );
}
