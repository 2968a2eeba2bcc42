import { Button, Group } from '@mantine/core';
import { addDays } from 'cleanclaim/contract/format';
import type { ListFilter } from 'cleanclaim/contract/lists';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { todayHere } from '../../ui/today-here.ts';

const is = (field: string, ...values: string[]): ListFilter => ({ field, op: 'is', values });
const before = (days: number): ListFilter => ({ field: 'deniedOn', op: 'to', values: [addDays(todayHere(), -days)] });

/** Everything that payers have refused and that is still open; what became of the rest is found by its state. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Denials" actions={<Trends />} />
      <DataTable
        list="denials"
        endpoint="list-denials"
        open={(row) => (row.workItemId ? `/work/${row.workItemId}` : `/claims/${row.claimId}`)}
        quick={[
          { label: 'Preventable', filters: [is('preventable', 'yes')] },
          { label: 'Over 30 days', filters: [before(31)] },
          { label: 'Over 60 days', filters: [before(61)] },
          { label: 'Over 90 days', filters: [before(91)] },
          { label: 'Appealed', filters: [is('denialStatus', 'appealed')] },
          { label: 'Recovered', filters: [is('denialStatus', 'recovered', 'overturned')] },
        ]}
        empty={{
          title: 'No payer has refused anything that is open',
          hint: 'What a payer refuses in a remittance (835) stands here line by line, with its category, its cause and who fixes it, until it is paid, appealed or given up. Claims that never reached a payer are rejections: they stand in the work queue.',
          action: <Go to="/work">Look at the work queue</Go>,
        }}
      />
    </div>
  );
}

function Trends() {
  const go = useGo();
  const offered = useMay()('show-denial-trends');
  useKeys(offered ? [{ keys: 't', what: 'Denial trends', run: () => go('/denials/trends') }] : []);
  return (
    <Group gap="xs">
      {offered && (
        <Button variant="default" title="Key t" onClick={() => go('/denials/trends')}>
          Trends
        </Button>
      )}
    </Group>
  );
}
