import { Button } from '@mantine/core';
import { useKeys } from '../../app/keys.tsx';
import { Go, useGo } from '../../app/navigate.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { QuickFilter } from '../../ui/table/types.ts';

const billing = (value: string) => [{ field: 'billingStatus', op: 'is' as const, values: [value] }];
const QUICK: readonly QuickFilter[] = [
  { label: 'Needs codes', filters: billing('coding') },
  { label: 'Blocked', filters: billing('blocked') },
  { label: 'Self-pay', filters: billing('self-pay') },
];

/** Visits by day, newest first: what was seen, how it is coded, and what became of its bill. */
export function Page() {
  const may = useMay();
  const go = useGo();
  const capture = () => go('/visits/new');
  useKeys(may('add-encounter') ? [{ keys: 'n', what: 'Charge capture', run: capture }] : []);
  const button = may('add-encounter') && (
    <Button onClick={capture} title="Key: n">
      Charge capture
    </Button>
  );
  return (
    <div className="page page-fill">
      <PageHead title="Visits" actions={button} />
      <DataTable
        list="encounters"
        endpoint="list-encounters"
        open={(row) => `/visits/${row.id}`}
        quick={QUICK}
        empty={{
          title: 'No visits yet',
          hint: (
            <>
              Visits come with charts: drop chart files on{' '}
              <Go to="/files" underline="always">
                Files received
              </Go>
              , or enter one by charge capture.
            </>
          ),
          action: button,
        }}
      />
    </div>
  );
}
