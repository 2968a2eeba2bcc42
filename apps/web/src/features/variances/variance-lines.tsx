import { VARIANCE_KINDS, VARIANCE_STATUSES } from 'cleanclaim/contract/columns';
import type { VarianceListRow } from 'cleanclaim/contract/variance-views';
import { useState } from 'react';
import { Go } from '../../app/navigate.tsx';
import { PageHead, Status } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { BulkAction } from '../../ui/table/types.ts';
import { count } from '../../ui/words.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { DisputeDialog, type DisputeOf } from './dispute-dialog.tsx';

const one = (field: string, ...values: string[]) => [{ field, op: 'is' as const, values }];
const QUICK = [
  { label: 'Open', filters: one('varianceStatus', 'open') },
  { label: 'Disputed', filters: one('varianceStatus', 'disputed') },
  { label: 'Recovered', filters: one('varianceStatus', 'recovered') },
  { label: 'Paid too much', filters: [{ field: 'varianceCents', op: 'to' as const, values: ['-1'] }] },
];

type Opened = { what: 'dispute'; of: DisputeOf } | { what: 'accept'; ids: string[] };

function disputeRefusal(rows: readonly VarianceListRow[]): string | undefined {
  const payers = new Set(rows.map((row) => row.payerId)).size;
  if (payers > 1) return `These are of ${payers} payers. A letter goes to one: filter by a payer.`;
  const others = rows.filter((row) => row.varianceStatus !== 'open' || row.varianceCents <= 0).length;
  return others > 0 ? `${count(others, 'row')} cannot be disputed: finished already, or paid too much.` : undefined;
}

/** Every line and claim on which a payment differs from what was agreed. */
export function Page() {
  const [opened, setOpened] = useState<Opened>();
  const open = (next: Opened) => {
    setOpened(next);
    return undefined;
  };
  const dispute: BulkAction<VarianceListRow> = {
    label: 'Dispute',
    keys: 'd',
    endpoint: 'dispute-variances',
    refuse: disputeRefusal,
    run: (rows) => {
      const cents = rows.reduce((sum, row) => sum + row.varianceCents, 0);
      const what = `${count(rows.length, 'payment')} of ${rows[0]?.payerName ?? ''}`;
      return open({ what: 'dispute', of: { what, cents, varianceIds: rows.map((row) => row.id) } });
    },
  };
  const accept: BulkAction<VarianceListRow> = {
    label: 'Accept',
    keys: 'a',
    endpoint: 'accept-variances',
    refuse: (rows) => {
      const done = rows.filter((row) => row.varianceStatus !== 'open' && row.varianceStatus !== 'disputed').length;
      return done > 0 ? `${count(done, 'row is', 'rows are')} finished already.` : undefined;
    },
    run: (rows) => open({ what: 'accept', ids: rows.map((row) => row.id) }),
  };
  const close = () => setOpened(undefined);
  return (
    <div className="page page-fill">
      <PageHead title="Variances by line" actions={<Go to="/variances">By payer and code</Go>} />
      <DataTable
        list="variances"
        endpoint="list-variances"
        open={(row) => `/variances/${row.id}`}
        quick={QUICK}
        bulk={[dispute, accept]}
        cells={{
          kind: (row) => VARIANCE_KINDS[row.kind],
          varianceStatus: (row) => <Status value={row.varianceStatus} words={VARIANCE_STATUSES} />,
        }}
        empty={{
          title: 'No payment differs from what was agreed',
          hint: 'Each posted payment is compared with the contract of its day. Lines that were allowed less or more than agreed stand here.',
          action: <Go to="/settings/contracts">Look at the contracts</Go>,
        }}
      />
      {opened?.what === 'dispute' && <DisputeDialog of={opened.of} onClose={close} />}
      {opened?.what === 'accept' && <AcceptDialog varianceIds={opened.ids} onClose={close} />}
    </div>
  );
}
