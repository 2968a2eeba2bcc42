import '../../ui/plain-table.css';
import { Badge, Text } from '@mantine/core';
import type { ContractView } from 'cleanclaim/contract/views';
import { useEndpoint } from '../../api/queries.ts';
import { Go, useGo } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty } from '../../ui/bits.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { day } from '../../ui/words.ts';
import { contractKind } from './contract-values.ts';
import { NewButton } from './new-button.tsx';

/** What payers have agreed to pay, and what is expected of a claim before it is sent. */
export function Contracts() {
  const may = useMay();
  const go = useGo();
  const query = useEndpoint('list-contracts', {});
  return (
    <>
      <div className="settings-bar">
        <Text size="sm" c="dimmed">
          What payers have agreed to pay. A claim shows what it should bring by the contract of its day.
        </Text>
        {may('save-contract') && <NewButton label="New contract" onClick={() => go('/settings/contracts/new')} />}
      </div>
      <Await query={query}>{({ contracts }) => <List contracts={contracts} />}</Await>
    </>
  );
}

function List({ contracts }: { contracts: readonly ContractView[] }) {
  const today = todayHere();
  if (contracts.length === 0) {
    return (
      <Empty
        title="No contracts yet"
        hint="Add one for each payer that pays by agreement: paste its rates from a spreadsheet, or enter a percentage of Medicare or of the charge. Claims then show what to expect, and short payments stand out."
      />
    );
  }
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th>Payer</th>
          <th>Contract</th>
          <th>From</th>
          <th>To</th>
          <th>Pays</th>
        </tr>
      </thead>
      <tbody>
        {contracts.map(({ id, payerName, name, from, to, terms }) => (
          <tr key={id}>
            <td>{payerName}</td>
            <td>
              <Go to={`/settings/contracts/${id}`}>{name}</Go>
            </td>
            <td>{day(from)}</td>
            <td>
              {to ? day(to) : 'Until further notice'} {to && to < today && <Badge color="gray">Over</Badge>}
              {from > today && <Badge color="blue">To come</Badge>}
            </td>
            <td>{contractKind(terms)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
