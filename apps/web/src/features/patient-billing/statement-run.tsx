import { Alert, Button, Group, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RunRow, StatementRunView } from 'cleanclaim/contract/patient-billing-views';
import { LANGUAGES } from 'cleanclaim/contract/schemas/patient-billing';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { useKeys } from '../../app/keys.tsx';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { count, money } from '../../ui/words.ts';
import { InstalmentsDue } from './instalments-due.tsx';
import '../../ui/plain-table.css';

/** Who gets a statement today, whose turn is a person's, and who gets none and why. */
export function Page() {
  const [after, setAfter] = useState<string>();
  const query = useEndpoint('preview-statements', after ? { after } : {});
  const may = useMay();
  return (
    <div className="page">
      <PageHead
        title="Patient billing"
        facts="Statements go out every morning by the practice's cycle; what insurance has not answered is never on one."
        actions={may('show-billing-policy') && <Go to="/patient-billing/rules">Rules</Go>}
      />
      <Await query={query}>
        {(view) => <Run view={view} onNext={setAfter} isPart={after !== undefined || view.nextAfter !== null} />}
      </Await>
      {may('list-due-instalments') && <InstalmentsDue />}
    </div>
  );
}

function useRun() {
  const run = useAction('run-statements');
  const go = (patientIds?: string[]) =>
    run.mutate(patientIds ? { patientIds } : {}, {
      onSuccess: ({ sent, sentCents, left, more }) =>
        notifications.show({
          message: `${count(sent, 'statement')} made, ${money(sentCents)}.${left > 0 ? ` ${left} left for a person.` : ''}${more ? ' The rest is made in the background.' : ''}`,
        }),
      onError: ({ message }) => notifications.show({ color: 'red', title: 'No statement was made', message }),
    });
  return { go, isRunning: run.isPending };
}

interface RunProps {
  view: StatementRunView;
  /** Not every balance is in the view. */
  isPart: boolean;
  onNext: (after: string | undefined) => void;
}

/** Where one page of balances ends and another begins. */
function Parts({ view: { nextAfter }, onNext }: RunProps) {
  return (
    <Group gap="xs">
      <Text size="sm">These are some of the balances. “Send all that are due” sends to everyone.</Text>
      <Button variant="default" size="compact-sm" onClick={() => onNext(nextAfter ?? undefined)}>
        {nextAfter ? 'Show the next ones' : 'Back to the first ones'}
      </Button>
    </Group>
  );
}

function Run(props: RunProps) {
  const { view } = props;
  const may = useMay();
  const { go, isRunning } = useRun();
  const mayRun = may('run-statements') && view.due.length > 0;
  useKeys(mayRun ? [{ keys: 's', what: 'Make the statements that are due', run: () => go() }] : []);
  return (
    <>
      {props.isPart && <Parts {...props} />}
      <Panel
        title={`Due now: ${count(view.due.length, 'statement')}, ${money(view.dueCents)}`}
        actions={
          mayRun && (
            <Button title="Key: s" loading={isRunning} onClick={() => go()}>
              Send all that are due
            </Button>
          )
        }
      >
        {view.due.length === 0 ? (
          <Empty
            title="No statement is due"
            hint="A balance stands here as soon as insurance has answered and left a part to the patient, and again when its next step comes."
            action={<Go to="/patients">Look at the patients</Go>}
          />
        ) : (
          <Rows label="Statements due" rows={view.due} send={may('run-statements') ? (id) => go([id]) : undefined} />
        )}
      </Panel>
      {view.byHand.length > 0 && (
        <Panel title="A person's turn">
          <Rows label="Steps by hand" rows={view.byHand} />
        </Panel>
      )}
      <Panel title="Not due">
        {view.notDue.length === 0 ? (
          <Text size="sm" c="dimmed">
            Every open balance is due.
          </Text>
        ) : (
          <Rows label="Balances that are not due" rows={view.notDue} />
        )}
      </Panel>
    </>
  );
}

function Head({ sends }: { sends: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col" style={{ width: 220 }}>
          Guarantor
        </th>
        <th scope="col" style={{ width: 80 }}>
          Language
        </th>
        <th scope="col" className="right" style={{ width: 110 }}>
          Asked for
        </th>
        <th scope="col">Next step, and what is left out</th>
        {sends && (
          <th scope="col" style={{ width: 110 }}>
            <VisuallyHidden>Send</VisuallyHidden>
          </th>
        )}
      </tr>
    </thead>
  );
}

function Rows({
  label,
  rows,
  send,
}: {
  label: string;
  rows: readonly RunRow[];
  send?: ((patientId: string) => void) | undefined;
}) {
  return (
    <table className="plain-table" aria-label={label}>
      <Head sends={send !== undefined} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.patientId}>
            <td>
              <Go to={`/patients/${row.patientId}/billing`}>{row.guarantorName}</Go>
              {row.patients > 1 && ` (${count(row.patients, 'patient')})`}
            </td>
            <td>{LANGUAGES[row.language]}</td>
            <td className="right">
              <Money cents={row.dueCents} />
            </td>
            <td>
              {row.nextWords}
              {row.leftOut.map((visit) => (
                <div key={visit.encounterId}>
                  Left out: <Day date={visit.dateOfService} /> {visit.patientName}. {visit.words}
                </div>
              ))}
              {row.warnings.map((warning) => (
                <Alert key={warning} color="orange" variant="light" p={4} role="note">
                  {warning}
                </Alert>
              ))}
            </td>
            {send && (
              <td>
                <Group justify="flex-end">
                  <Button
                    variant="default"
                    size="compact-xs"
                    onClick={() => send(row.patientId)}
                    aria-label={`Send to ${row.guarantorName}`}
                  >
                    Send
                  </Button>
                </Group>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
