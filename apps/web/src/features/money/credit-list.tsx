import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';

const of = (value: string) => [{ field: 'account', op: 'is' as const, values: [value] }];

/** What somebody has paid too much, and by when it goes back. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Credit balances" facts={<Go to="/refunds">Refunds under way</Go>} />
      <DataTable
        list="credits"
        endpoint="list-credits"
        open={(row) => `/credits/${row.id}`}
        quick={[
          { label: 'Payers', filters: of('payer-ar') },
          { label: 'Patients', filters: of('patient-ar') },
          { label: 'Not applied', filters: of('unapplied-cash') },
        ]}
        empty={{
          title: 'Nobody has paid too much',
          hint: 'A credit shows here when a payer or a patient has paid more than was owed, or when a patient’s payment waits for a visit. An overpayment by Medicare or Medicaid goes back within 60 days after it is found.',
        }}
      />
    </div>
  );
}
