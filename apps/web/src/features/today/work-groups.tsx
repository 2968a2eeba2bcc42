import { Table } from '@mantine/core';
import type { TodaysWork } from 'cleanclaim/contract/views';
import { useRef } from 'react';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { Day, Money } from '../../ui/bits.tsx';

type WorkGroup = TodaysWork['groups'][number];

/** The nearest deadline first; what has none comes last. */
function byDeadline(a: WorkGroup, b: WorkGroup): number {
  return (a.dueDate ?? '9999').localeCompare(b.dueDate ?? '9999') || b.count - a.count;
}

/** What waits for the person's roles, a line a kind. j and k move along the lines, Enter opens. */
export function WorkGroups({ groups, today }: { groups: readonly WorkGroup[]; today: string }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const go = useGo();
  const move = (by: number) => {
    const links = [...(body.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    links[at < 0 ? 0 : Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
  };
  useKeys([
    { keys: 'j', what: 'Next line (Enter opens it)', run: () => move(1) },
    { keys: 'k', what: 'Line before', run: () => move(-1) },
  ]);
  return (
    <Table className="today-table" highlightOnHover>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>What</Table.Th>
          <Table.Th ta="right">Count</Table.Th>
          <Table.Th ta="right">Money</Table.Th>
          <Table.Th ta="right">Oldest</Table.Th>
          <Table.Th ta="right">Due</Table.Th>
          <Table.Th ta="right">Overdue</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody ref={body}>
        {groups.toSorted(byDeadline).map((group) => (
          <Table.Tr key={group.key} onClick={() => go(group.to)}>
            <Table.Td onClick={(event) => event.stopPropagation()}>
              <Go to={group.to} display="block">
                {group.title}
              </Go>
            </Table.Td>
            <Table.Td ta="right" className="money">
              {group.count.toLocaleString('en-US')}
            </Table.Td>
            <Table.Td ta="right">{group.cents !== 0 && <Money cents={group.cents} />}</Table.Td>
            <Table.Td ta="right">
              <Day date={group.oldestDate} />
            </Table.Td>
            <Table.Td ta="right" {...(group.dueDate && group.dueDate <= today ? { fw: 600 } : {})}>
              {group.dueDate === today ? 'Today' : <Day date={group.dueDate} />}
            </Table.Td>
            <Table.Td
              ta="right"
              className="money"
              {...(group.overdue ? { fw: 600, c: 'var(--mantine-color-error)' } : {})}
            >
              {group.overdue || ''}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
