import '../../../ui/plain-table.css';
import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { PracticeEditVersionView, PracticeEditView, TriedClaim } from 'cleanclaim/contract/practice-edit-views';
import { useAction } from '../../../api/queries.ts';
import { Go } from '../../../app/navigate.tsx';
import { useMay } from '../../../app/session.tsx';
import { Fact, Money, Panel, Status } from '../../../ui/bits.tsx';
import { count, day, money, time } from '../../../ui/words.ts';

const EFFECTS = { hold: 'held', warn: 'warned', set: 'changed', route: 'given to a person' } as const;

/** Tries the latest version on the last quarter's claims, shows what came of it, and switches it on. */
export function EditTrial({ view, unsaved }: { view: PracticeEditView; unsaved: boolean }) {
  const may = useMay();
  const latest = view.versions[0];
  if (!latest) return null;
  return (
    <Panel
      title="Dry run on the last quarter’s claims"
      actions={may('try-practice-edit') && <TrialActions view={view} latest={latest} unsaved={unsaved} />}
    >
      {latest.trial ? (
        <TrialFigures trial={latest.trial} />
      ) : (
        <Text size="sm" c="dimmed">
          Version {latest.version} was not tried yet. A dry run changes no claim: it says which of the last quarter’s
          claims the edit would have held, and what those were really paid. Only a version that was tried can be
          switched on.
        </Text>
      )}
    </Panel>
  );
}

interface ActionsProps {
  view: PracticeEditView;
  latest: PracticeEditVersionView;
  unsaved: boolean;
}

function TrialActions({ view, latest, unsaved }: ActionsProps) {
  const attempt = useAction('try-practice-edit');
  const turn = useAction('switch-practice-edit');
  const { id: editId, version, runningVersion } = view;
  const switchTo = (run: number | null) =>
    turn.mutate(
      { editId, version, run },
      {
        onSuccess: () =>
          notifications.show({
            message:
              run === null ? 'The edit is off.' : `Version ${run} is on: claims built from now on go through it.`,
          }),
      },
    );
  const error = attempt.error ?? turn.error;
  return (
    <Stack gap={4} align="flex-end">
      <Group gap="xs">
        <Button
          variant="default"
          disabled={unsaved}
          title={unsaved ? 'Save first: the saved version is tried.' : undefined}
          loading={attempt.isPending}
          onClick={() => attempt.mutate({ editId })}
        >
          {`Try version ${latest.version}`}
        </Button>
        {latest.trial && runningVersion !== latest.version && (
          <Button loading={turn.isPending} onClick={() => switchTo(latest.version)}>
            {`Switch version ${latest.version} on`}
          </Button>
        )}
        {runningVersion !== null && (
          <Button variant="default" loading={turn.isPending} onClick={() => switchTo(null)}>
            Switch off
          </Button>
        )}
      </Group>
      {error && (
        <Alert color="red" variant="light" p="xs" role="alert">
          {error.message}
        </Alert>
      )}
    </Stack>
  );
}

function TrialFigures({ trial }: { trial: NonNullable<PracticeEditVersionView['trial']> }) {
  const { held, heldPaidClaims, heldPaidCents, heldRefusedClaims, heldRefusedCents, heldOpenClaims } = trial;
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {count(trial.claims, 'claim')} built from {day(trial.from)} to {day(trial.through)}, as they stand now; tried{' '}
        {time(trial.triedAt)} by {trial.triedBy}.
      </Text>
      <SimpleGrid cols={4} spacing="xs">
        <Fact label="Would have held">
          {count(held, 'claim')}, {money(trial.heldChargeCents)}
        </Fact>
        <Fact label="Paid in spite of it (held for nothing)">
          {count(heldPaidClaims, 'claim')}, {money(heldPaidCents)}
        </Fact>
        <Fact label="Refused by the payer (rightly held)">
          {count(heldRefusedClaims, 'claim')}, {money(heldRefusedCents)}
        </Fact>
        <Fact label="Not answered yet">{count(heldOpenClaims, 'claim')}</Fact>
        <Fact label="Would have warned of">{count(trial.warned, 'claim')}</Fact>
        <Fact label="Would have changed">{count(trial.set, 'claim')}</Fact>
        <Fact label="Would have given to a person">{count(trial.routed, 'claim')}</Fact>
      </SimpleGrid>
      {trial.rows.length > 0 && <TriedClaims rows={trial.rows} />}
    </Stack>
  );
}

function TriedClaims({ rows }: { rows: readonly TriedClaim[] }) {
  return (
    <table className="plain-table" aria-label="Claims that it would have touched">
      <thead>
        <tr>
          <th>Claim</th>
          <th>Payer</th>
          <th>Service</th>
          <th>Would have been</th>
          <th className="right">Charge</th>
          <th className="right">Payer paid</th>
          <th className="right">Refused</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.claimId}>
            <td>
              <Go to={`/claims/${row.claimId}`}>{row.patientControlNumber}</Go>
            </td>
            <td>{row.payerName}</td>
            <td>{day(row.dateOfService)}</td>
            <td>{row.effects.map((effect) => EFFECTS[effect]).join(', ')}</td>
            <td className="right">
              <Money cents={row.chargeCents} />
            </td>
            <td className="right">
              <Money cents={row.paidCents} dimZero />
            </td>
            <td className="right">
              <Money cents={row.refusedCents} dimZero />
            </td>
            <td>
              <Status value={row.claimStatus} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
