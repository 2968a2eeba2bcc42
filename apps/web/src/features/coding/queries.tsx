import { Alert, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import type { ClinicianQueryView, CodingReviewView, SpecificityGap } from 'cleanclaim/contract/coding-views';
import { useState } from 'react';
import { useAction } from '../../api/queries.ts';
import { useMay } from '../../app/session.tsx';
import { Panel } from '../../ui/bits.tsx';
import { diagnosisText } from '../../ui/codes/code-text.ts';
import { day } from '../../ui/words.ts';

interface Draft {
  code: string;
  gap: SpecificityGap;
}

/** Gaps that were not asked about yet. */
function draftsOf(view: CodingReviewView): Draft[] {
  const asked = new Set(view.queries.map((query) => `${query.code} ${query.what}`));
  return view.review.diagnoses
    .flatMap(({ code, gaps }) => gaps.map((gap) => ({ code, gap })))
    .filter(({ code, gap }) => !asked.has(`${code} ${gap.what}`));
}

/** Questions to the clinician: drafted from what the note leaves open, asked, and answered. */
export function Queries({ view }: { view: CodingReviewView }) {
  const drafts = draftsOf(view);
  if (drafts.length === 0 && view.queries.length === 0) return null;
  return (
    <Panel title="Questions to the clinician">
      <Stack gap="sm">
        {view.queries.map((query) => (
          <Asked key={query.id} query={query} />
        ))}
        {drafts.map(({ code, gap }) => (
          <DraftQuery key={`${code} ${gap.what}`} encounterId={view.encounterId} code={code} gap={gap} />
        ))}
      </Stack>
    </Panel>
  );
}

function DraftQuery({ encounterId, code, gap }: Draft & { encounterId: string }) {
  const may = useMay();
  const ask = useAction('ask-clinician');
  const [text, setText] = useState(gap.query);
  return (
    <section aria-label={`${diagnosisText(code)}: ${gap.message}`}>
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
              onClick={() => ask.mutate({ encounterId, code, what: gap.what, text })}
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

function Asked({ query }: { query: ClinicianQueryView }) {
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
              onClick={() => settle.mutate({ queryId: query.id, answer: answer.trim() })}
            >
              Save the answer
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => settle.mutate({ queryId: query.id })}>
              Withdraw
            </Button>
          </Group>
        </Stack>
      )}
    </section>
  );
}
