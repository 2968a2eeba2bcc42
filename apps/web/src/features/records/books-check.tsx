import { Alert, Badge, Stack, Table, Text } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { money } from '../../ui/words.ts';

/** What must be zero, in words; the keys are those of the server's answer. */
const INVARIANTS = [
  { key: 'unbalancedEntries', holds: 'Every entry of the ledger adds up to zero', off: 'entries do not' },
  { key: 'unbalancedRemittances', holds: 'Posted payments are those of the 835s as stored', off: 'payments differ' },
  { key: 'lostClaims', holds: 'Every visit and claim is with someone', off: 'are with nobody' },
  { key: 'doublePosted', holds: 'Nothing is posted twice', off: 'posted too often' },
  { key: 'unexplainedCents', holds: 'Every balance follows from charges, 835s and receipts', off: 'unexplained' },
] as const;

/** Recomputes the books from the stored files and shows each promise with its figure. */
export function BooksCheck({ onClose }: { onClose: () => void }) {
  const books = useEndpoint('check-books', {});
  return (
    <Dialog opened onClose={onClose} title="Check the books" size="lg">
      {books.isPending && <Text size="sm">Recomputing from the stored files; a large practice takes a minute…</Text>}
      <Await query={books}>
        {({ invariants, brokenAuditEvent }) => {
          const faults = INVARIANTS.filter(({ key }) => invariants[key] !== 0).length + (brokenAuditEvent ? 1 : 0);
          return (
            <Stack gap="sm">
              <Alert color={faults ? 'red' : 'pine'} variant="light" role="status" p="xs">
                {faults ? 'The books do not hold. Do not bill on; look at the lines below.' : 'The books hold.'}
              </Alert>
              <Table>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>What must hold</Table.Th>
                    <Table.Th ta="right">Figure</Table.Th>
                    <Table.Th>Verdict</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {INVARIANTS.map(({ key, holds, off }) => (
                    <Line
                      key={key}
                      what={holds}
                      figure={
                        key === 'unexplainedCents' ? money(invariants[key]) : invariants[key].toLocaleString('en-US')
                      }
                      fault={invariants[key] === 0 ? undefined : off}
                    />
                  ))}
                  <Line
                    what="The audit trail is whole: no event was changed or removed"
                    figure={brokenAuditEvent === null ? '0' : `No. ${brokenAuditEvent}`}
                    fault={brokenAuditEvent === null ? undefined : 'first broken event'}
                  />
                </Table.Tbody>
              </Table>
            </Stack>
          );
        }}
      </Await>
    </Dialog>
  );
}

function Line({ what, figure, fault }: { what: string; figure: string; fault: string | undefined }) {
  return (
    <Table.Tr>
      <Table.Td>{what}</Table.Td>
      <Table.Td ta="right" className="money">
        {figure}
      </Table.Td>
      <Table.Td>
        <Badge color={fault ? 'red' : 'pine'} size="sm">
          {fault ?? 'Holds'}
        </Badge>
      </Table.Td>
    </Table.Tr>
  );
}
