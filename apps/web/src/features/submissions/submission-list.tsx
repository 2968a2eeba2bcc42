import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';

const one = (field: string, value: string) => [{ field, op: 'is' as const, values: [value] }];

/** Every 837 that went out, with the answer to it. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead title="Submissions" />
      <DataTable
        list="submissions"
        endpoint="list-submissions"
        open={(row) => `/submissions/${row.id}`}
        quick={[
          { label: 'Not delivered', filters: one('delivery', 'waiting') },
          { label: 'No answer yet', filters: one('acknowledgment', 'none') },
          { label: 'Rejected', filters: one('acknowledgment', 'rejected') },
          { label: 'Partly accepted', filters: one('acknowledgment', 'partly') },
        ]}
        empty={{
          title: 'Nothing has been sent yet',
          hint: 'Claims that are ready go out together in one 837 file, by themselves or with “Send now” in the list of claims. Each file stands here with what the clearinghouse and payer answered.',
          action: <Go to="/claims">Look at the claims</Go>,
        }}
      />
    </div>
  );
}
