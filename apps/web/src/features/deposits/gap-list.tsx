import { DISCREPANCY_WORDS } from 'cleanclaim/contract/deposit-words';
import { Go } from '../../app/navigate.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';

const one = (value: string) => [{ field: 'kind', op: 'is' as const, values: [value] }];
const KINDS = ['paid-not-advised', 'advised-not-paid', 'short', 'over', 'doubled', 'returned'] as const;

/** Money that bank and books do not agree on, each with its work. */
export function Page() {
  return (
    <div className="page page-fill">
      <PageHead
        title="Bank against books"
        facts="What is in the bank and nobody advised, what was advised and did not come, what is short or doubled."
        actions={<Go to="/deposits">Deposits</Go>}
      />
      <DataTable
        list="deposit-gaps"
        endpoint="list-deposit-gaps"
        open={(row) =>
          row.bankLineId
            ? `/deposits/${row.bankLineId}`
            : row.paymentKey
              ? `/deposits/payments/${row.paymentKey}`
              : undefined
        }
        quick={KINDS.map((kind) => ({ label: DISCREPANCY_WORDS[kind], filters: one(kind) }))}
        empty={{
          title: 'Bank and books agree',
          hint: 'Every deposit holds its payments and every payment is in the bank, as far as the statements go. Import the next statement to look further.',
          action: <Go to="/deposits">Look at the deposits</Go>,
        }}
      />
    </div>
  );
}
