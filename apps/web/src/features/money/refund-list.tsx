import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';

const is = (...values: string[]) => [{ field: 'state', op: 'is' as const, values }];

/** Money on its way back to payers and patients. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Refunds" facts={<Go to="/credits">Credit balances</Go>} />
      <DataTable
        list="refunds"
        endpoint="list-refunds"
        open={(row) => `/refunds/${row.id}`}
        quick={[
          { label: 'Need approval', filters: is('requested') },
          { label: 'To be paid', filters: is('approved') },
          { label: 'Ended', filters: is('paid', 'recouped', 'refused', 'cancelled') },
        ]}
        empty={{
          title: 'No refund is under way',
          hint: 'Open a credit balance and ask for its refund. Above the practice’s limit another person approves it before it is paid.',
          action: <Go to="/credits">Look at the credit balances</Go>,
        }}
      />
    </div>
  );
}
