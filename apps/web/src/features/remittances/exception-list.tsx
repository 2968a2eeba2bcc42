import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import { EXCEPTION_KINDS } from './exception-words.ts';

/** Money and payments that could not be placed as the payer said: each waits for a person. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead
        title="Money to place"
        facts="Open one to see it beside the payer's own segments and give it to a claim."
      />
      <DataTable
        list="exceptions"
        endpoint="list-exceptions"
        open={(row) => (row.remittanceId ? `/remittances/${row.remittanceId}?exception=${row.id}` : undefined)}
        quick={[
          { label: 'Open', filters: [{ field: 'state', op: 'is', values: ['open'] }] },
          { label: 'Settled', filters: [{ field: 'state', op: 'is', values: ['settled'] }] },
        ]}
        cells={{
          kind: (row) => EXCEPTION_KINDS[row.kind] ?? row.kind,
          reason: (row) => row.resolution ?? row.reason,
        }}
        empty={{
          title: 'Every payment has found its claim',
          hint: 'A claim payment that names no claim of ours, or that does not add up, waits here with its money until someone places it.',
          action: <Go to="/remittances">Look at the remittances</Go>,
        }}
      />
    </div>
  );
}
