import { lazy, Suspense } from 'react';
import { PageHead } from '../../ui/bits.tsx';
import { ImportButton } from '../../ui/import/import-button.tsx';
import { useMayImport } from '../../ui/import/may-import.ts';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { DataTableProps } from '../../ui/table/types.ts';

const DropZone = lazy(() => import('../../ui/import/drop-zone.tsx').then((m) => ({ default: m.DropZone })));

const QUICK: DataTableProps<'list-files'>['quick'] = [
  { label: 'Charts', filters: [{ field: 'kind', op: 'is', values: ['chart'] }] },
  { label: 'Answers', filters: [{ field: 'kind', op: 'is', values: ['x12'] }] },
  { label: 'Refused', filters: [{ field: 'reading', op: 'is', values: ['refused'] }] },
  { label: 'Waiting', filters: [{ field: 'reading', op: 'is', values: ['waiting'] }] },
];

/** Every file that came in, by hand or from the clearinghouse, with what became of it. */
export function Page() {
  const mayImport = useMayImport();
  return (
    <div className="page page-fill">
      <PageHead
        title="Files received"
        facts="Every chart and payer answer as it came, and what was read from it."
        actions={<ImportButton />}
      />
      {mayImport && (
        <Suspense fallback={<div className="drop-zone-place" />}>
          <DropZone />
        </Suspense>
      )}
      <DataTable
        list="files"
        endpoint="list-files"
        open={(row) => `/files/${row.id}`}
        quick={QUICK}
        empty={{
          title: 'No file has come in yet',
          hint: 'Charts come as C-CDA, FHIR, HL7 or CSV superbills, answers of payers as 999, 277CA and 835. Answers from the clearinghouse come in by themselves.',
          action: <ImportButton variant="filled" />,
        }}
      />
    </div>
  );
}
