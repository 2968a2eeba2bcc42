import { Text } from '@mantine/core';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { Day, Money, Panel, Status } from '../../ui/bits.tsx';
import { count, money } from '../../ui/words.ts';

const STATES = { due: 'Due', late: 'Late', missed: 'Missed' } as const;

/** Instalments of payment plans that are due, for the front desk and for the card processor. */
export function InstalmentsDue() {
  const query = useEndpoint('list-due-instalments', {});
  return (
    <Await query={query}>
      {({ rows }) => (
        <Panel
          title={`Instalments due: ${count(rows.length, 'instalment')}, ${money(rows.reduce((sum, row) => sum + row.dueCents, 0))}`}
        >
          {rows.length === 0 ? (
            <Text size="sm" c="dimmed">
              None. An instalment of a payment plan stands here from its day until it is paid.
            </Text>
          ) : (
            <table className="plain-table" aria-label="Instalments due">
              <thead>
                <tr>
                  <th scope="col">Guarantor</th>
                  <th scope="col">Due</th>
                  <th scope="col">State</th>
                  <th scope="col">Taken by</th>
                  <th scope="col" className="right">
                    Amount
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={`${row.planId}|${row.ordinal}`}>
                    <td>
                      <Go to={`/patients/${row.patientId}/billing`}>{row.patientName}</Go>
                    </td>
                    <td>
                      <Day date={row.dueDate} />
                    </td>
                    <td>
                      <Status value={row.state} words={STATES} />
                    </td>
                    <td>{row.autopay ? 'The card processor' : 'The front desk'}</td>
                    <td className="right">
                      <Money cents={row.dueCents} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Panel>
      )}
    </Await>
  );
}
