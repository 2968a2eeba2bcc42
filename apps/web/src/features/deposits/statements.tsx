import { Button, Group, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { BankStatementView } from 'cleanclaim/contract/deposit-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Day, PageHead, Panel } from '../../ui/bits.tsx';
import { count, time } from '../../ui/words.ts';
import { StatementDialog } from './reason-dialogs.tsx';

/** Every bank statement that was taken in; a wrong one is taken back here, and its account's columns are asked for anew. */
export function Page() {
  const statements = useEndpoint('list-bank-statements', {});
  return (
    <div className="page">
      <PageHead
        title="Bank statements"
        facts="What was imported, and whether its balances show that no line is missing."
        actions={<Go to="/deposits">Deposits</Go>}
      />
      <Await query={statements}>{({ statements: all }) => <Statements all={all} />}</Await>
    </div>
  );
}

function Statements({ all }: { all: readonly BankStatementView[] }) {
  const may = useMay();
  const [chosen, setChosen] = useState<BankStatementView>();
  if (all.length === 0)
    return (
      <Panel title="No bank statement yet">
        <Text size="sm">Import one under Deposits (key i): CSV, OFX (QFX), BAI2 or camt.053.</Text>
      </Panel>
    );
  return (
    <>
      <Panel title="Taken in, the newest first">
        <Table className="rows" aria-label="Bank statements">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>File</Table.Th>
              <Table.Th>Account</Table.Th>
              <Table.Th>Days</Table.Th>
              <Table.Th>Lines</Table.Th>
              <Table.Th>Proof</Table.Th>
              <Table.Th>Taken in</Table.Th>
              <Table.Th>Change</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {all.map((one) => (
              <Row
                key={one.id}
                statement={one}
                mayChange={may('take-back-statement')}
                onChoose={() => setChosen(one)}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Panel>
      {may('forget-bank-columns') && <Columns all={all} />}
      {chosen && <StatementDialog statement={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

interface RowProps {
  statement: BankStatementView;
  mayChange: boolean;
  onChoose: () => void;
}

function Row({ statement, mayChange, onChoose }: RowProps) {
  const { fileName, accountName, fromDate, toDate, linesAdded, linesKnown, takenBackBy, takenBackWhy } = statement;
  const isAway = takenBackBy !== null;
  return (
    <Table.Tr>
      <Table.Td>{fileName}</Table.Td>
      <Table.Td>{accountName}</Table.Td>
      <Table.Td>
        <Day date={fromDate} /> to <Day date={toDate} />
      </Table.Td>
      <Table.Td>{`${count(linesAdded, 'line')}${linesKnown > 0 ? `, ${linesKnown} here before` : ''}`}</Table.Td>
      <Table.Td>{isAway ? `Taken back by ${takenBackBy}: ${takenBackWhy}` : statement.proof}</Table.Td>
      <Table.Td>{`${time(statement.importedAt)}, ${statement.importedBy}`}</Table.Td>
      <Table.Td>
        {mayChange && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${isAway ? 'Bring back' : 'Take back'} ${fileName}`}
            onClick={onChoose}
          >
            {isAway ? 'Bring back' : 'Take back'}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

/** Accounts whose CSV columns a person has chosen. */
function Columns({ all }: { all: readonly BankStatementView[] }) {
  const forget = useAction('forget-bank-columns');
  const kept = [...new Map(all.filter((one) => one.keepsColumns).map((one) => [one.bankAccountId, one])).values()];
  if (kept.length === 0) return null;
  const run = (one: BankStatementView) =>
    forget.mutate(
      { bankAccountId: one.bankAccountId },
      {
        onSuccess: () =>
          notifications.show({ message: `The next CSV file of ${one.accountName} asks for its columns again.` }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not done', message: error.message }),
      },
    );
  return (
    <Panel title="Columns of CSV files">
      <Text size="sm" c="dimmed" mb={8}>
        Chosen once for an account and kept. What is here already stays as it was read.
      </Text>
      <Group gap="xs">
        {kept.map((one) => (
          <Button key={one.bankAccountId} size="compact-sm" variant="default" onClick={() => run(one)}>
            Choose the columns of {one.accountName} anew
          </Button>
        ))}
      </Group>
    </Panel>
  );
}
