import { Alert, Button, Text } from '@mantine/core';
import type { BuildOutcome } from 'cleanclaim/contract/api';
import type { EncounterView } from 'cleanclaim/contract/views';
import type { ReactNode } from 'react';
import { useAction } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';

const WORDS = {
  'already-billed': 'This visit is billed already.',
  'waits-for-coder': 'Not built: the open questions need an answer first.',
  'no-charge': 'Nothing to bill: the visit has no charge.',
  'self-pay': "No coverage on that day: the charges are on the patient's account.",
  held: 'The claim is built and held: it has findings to fix before it can be sent.',
  ready: 'The claim is built, clean, and ready to send.',
} as const;

/** Builds the claim from the saved codes: the button for the head of the screen, and what came of it. */
export function useBuildClaim(view: EncounterView, unsaved: boolean): { button: ReactNode; outcome: ReactNode } {
  const may = useMay();
  const build = useAction('build-claim');
  const offered = view.editable && may('build-claim');
  const run = () => {
    if (!unsaved && !build.isPending) build.mutate({ encounterId: view.encounter.id });
  };
  useKeys(offered ? [{ keys: 'b', what: 'Build the claim', run }] : []);
  const button = offered && (
    <>
      {unsaved && (
        <Text size="xs" c="dimmed">
          Save the codes first.
        </Text>
      )}
      <Button onClick={run} loading={build.isPending} disabled={unsaved} title="Key: b">
        Build the claim
      </Button>
    </>
  );
  const outcome = (
    <>
      {build.data && <Outcome outcome={build.data} view={view} />}
      {build.error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {build.error.message}
        </Alert>
      )}
    </>
  );
  return { button, outcome };
}

function Outcome({ outcome, view }: { outcome: BuildOutcome; view: EncounterView }) {
  const may = useMay();
  const good = outcome.outcome === 'ready' || outcome.outcome === 'self-pay' || outcome.outcome === 'already-billed';
  return (
    <Alert color={good ? 'pine' : 'orange'} variant="light" p="xs" role="status">
      {outcome.outcome === 'blocked' ? `Not built: ${outcome.message}` : WORDS[outcome.outcome]}{' '}
      {'claimId' in outcome && (
        <Go to={`/claims/${outcome.claimId}`} underline="always">
          Open the claim
        </Go>
      )}
      {outcome.outcome === 'self-pay' && may('show-account') && (
        <Go to={`/patients/${view.patient.id}/account`} underline="always">
          Open the account
        </Go>
      )}
      {outcome.outcome === 'blocked' && (
        <Go to={`/patients/${view.patient.id}`} underline="always">
          Open the patient
        </Go>
      )}
    </Alert>
  );
}
