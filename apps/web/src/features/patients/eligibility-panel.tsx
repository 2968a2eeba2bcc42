import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { EligibilityCheckView, OtherPayerFound } from 'cleanclaim/contract/eligibility-views';
import type { CoverageView, PatientView } from 'cleanclaim/contract/views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, Panel } from '../../ui/bits.tsx';
import { CheckAnswer, CheckLine } from '../../ui/eligibility/answer.tsx';
import { count } from '../../ui/words.ts';
import { CoverageDialog } from './coverage-dialog.tsx';
import { SEQUENCE_WORDS } from './coverage-words.ts';

/** What the payers say of each coverage: in force or not, the benefits in words, who else pays. */
export function EligibilityPanel({ view }: { view: PatientView }) {
  const may = useMay();
  const [found, setFound] = useState<OtherPayerFound>();
  if (!may('show-coverage-eligibility')) return null;
  const askable = view.coverages.filter(({ payerId }) => payerId !== null);
  return (
    <Panel title="Eligibility">
      {askable.length === 0 ? (
        <Empty
          title="No coverage to ask about"
          hint="Add a coverage whose payer the practice has; then the payer is asked here whether it is in force, and for its benefits."
        />
      ) : (
        <Stack gap="md">
          {askable.map((coverage) => (
            <CoverageEligibility key={coverage.id} coverage={coverage} view={view} add={setFound} />
          ))}
        </Stack>
      )}
      <CoverageDialog
        opened={found !== undefined}
        view={view}
        coverage={undefined}
        found={found}
        onDone={() => setFound(undefined)}
      />
    </Panel>
  );
}

interface Props {
  coverage: CoverageView;
  view: PatientView;
  add: (found: OtherPayerFound) => void;
}

function CoverageEligibility({ coverage, view, add }: Props) {
  const query = useEndpoint('show-coverage-eligibility', { coverageId: coverage.id });
  const [latest, ...earlier] = query.data?.checks ?? [];
  const order = SEQUENCE_WORDS[coverage.payerSequence];
  return (
    <section aria-label={`Eligibility of the ${order.toLowerCase()} coverage`}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={3} size="sm">
          {order}: {coverage.payerName} {coverage.memberId}
        </Title>
        <CheckNow coverage={coverage} order={order} waits={latest?.checkStatus === 'asked'} />
      </Group>
      {query.error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {query.error.message}
        </Text>
      )}
      {query.data && !latest && (
        <Text size="sm" c="dimmed">
          Never asked. “Check now” asks the payer whether it is in force today, and for copay, deductible and limits.
        </Text>
      )}
      {latest && (
        <Stack gap="xs">
          <CheckLine check={latest} />
          {latest.otherPayer && <OtherPayer found={latest.otherPayer} view={view} add={add} />}
          <CheckAnswer check={latest} />
        </Stack>
      )}
      {earlier.length > 0 && <Earlier checks={earlier} />}
    </section>
  );
}

function CheckNow({ coverage, order, waits }: { coverage: CoverageView; order: string; waits: boolean }) {
  const may = useMay();
  const ask = useAction('ask-eligibility');
  if (!may('ask-eligibility')) return null;
  const now = () =>
    ask.mutate(
      { coverageIds: [coverage.id] },
      {
        onSuccess: () => notifications.show({ message: `${coverage.payerName} is asked. The answer appears here.` }),
        onError: ({ message }) => notifications.show({ color: 'red', message }),
      },
    );
  return (
    <Button
      variant="default"
      size="compact-xs"
      loading={ask.isPending}
      disabled={waits}
      onClick={now}
      aria-label={`${waits ? 'Asked' : 'Check now'}: the ${order.toLowerCase()} coverage`}
    >
      {waits ? 'Asked' : 'Check now'}
    </Button>
  );
}

/** Another payer that comes first: on file, or to be added with what the answer says of it. */
function OtherPayer({ found, view, add }: { found: OtherPayerFound; view: PatientView; add: Props['add'] }) {
  const may = useMay();
  const isOnFile = view.coverages.some(
    ({ payerId, memberId }) => (found.payerId !== null && payerId === found.payerId) || memberId === found.memberId,
  );
  return (
    <Alert color="orange" variant="light" p="xs" title={`${found.name} pays first, the payer says`}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm">
          {isOnFile
            ? 'It is on file. See that it is the primary coverage and this one the secondary.'
            : 'Ask the patient. If it is so, add it as the primary coverage and make this one the secondary.'}
        </Text>
        {!isOnFile && may('save-coverage') && (
          <Button variant="default" size="compact-sm" onClick={() => add(found)}>
            Add this coverage
          </Button>
        )}
      </Stack>
    </Alert>
  );
}

function Earlier({ checks }: { checks: readonly EligibilityCheckView[] }) {
  return (
    <details>
      <summary>{count(checks.length, 'earlier check')}</summary>
      <Stack gap={4} mt={4}>
        {checks.map((check) => (
          <Group key={check.id} gap="xs">
            <CheckLine check={check} />
            <Go to={`/eligibility/${check.id}`}>Open</Go>
          </Group>
        ))}
      </Stack>
    </details>
  );
}
