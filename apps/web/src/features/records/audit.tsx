import { Button } from '@mantine/core';
import { addDays } from 'cleanclaim/contract/format';
import type { AuditListRow } from 'cleanclaim/contract/rows';
import { lazy, Suspense, useState } from 'react';
import { useKeys } from '../../app/keys.tsx';
import { useMay, useMe } from '../../app/session.tsx';
import { PageHead } from '../../ui/bits.tsx';
import { DataTable } from '../../ui/table/data-table.tsx';
import type { DataTableProps } from '../../ui/table/types.ts';
import { todayHere } from '../../ui/today-here.ts';

const BooksCheck = lazy(() => import('./books-check.tsx').then((m) => ({ default: m.BooksCheck })));

function quickFilters(name: string): NonNullable<DataTableProps<'list-audit-events'>['quick']> {
  const today = todayHere();
  return [
    { label: 'Today', filters: [{ field: 'at', op: 'from', values: [today] }] },
    { label: 'Seven days', filters: [{ field: 'at', op: 'from', values: [addDays(today, -6)] }] },
    { label: 'Changes', filters: [{ field: 'action', op: 'is-not', values: ['read'] }] },
    { label: 'By me', filters: [{ field: 'actor', op: 'is', values: [name] }] },
  ];
}

/** Where a record is shown, for those kinds that have a screen. */
const SCREENS: Readonly<Record<string, string>> = {
  claim: '/claims/',
  patient: '/patients/',
  encounter: '/visits/',
  remittance: '/remittances/',
  submission: '/submissions/',
  'work-item': '/work/',
  'received-file': '/files/',
};

function addressOf({ subjectKind, subjectId }: AuditListRow): string | undefined {
  const screen = SCREENS[subjectKind];
  return screen && /^[0-9a-f-]{36}$/.test(subjectId) ? screen + subjectId : undefined;
}

/** `show-claim` as `Show claim`. */
const inWords = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Who read or changed what, and the proof that the books hold. */
export function Page() {
  const me = useMe();
  const may = useMay();
  const [checking, setChecking] = useState(false);
  const check = () => setChecking(true);
  useKeys(may('check-books') ? [{ keys: 'b', what: 'Check the books', run: check }] : []);
  return (
    <div className="page page-fill">
      <PageHead
        title="Audit"
        facts="Who read or changed which record, in an unbroken chain. Search finds people, records and patients."
        actions={
          may('check-books') && (
            <Button variant="default" title="Key b" onClick={check}>
              Check the books
            </Button>
          )
        }
      />
      <DataTable
        list="audit-events"
        endpoint="list-audit-events"
        open={addressOf}
        quick={quickFilters(me.name)}
        cells={{ operation: (row) => inWords(row.operation), subjectKind: (row) => inWords(row.subjectKind) }}
        empty={{ title: 'Nothing is recorded yet', hint: 'Every look and every change is written here by itself.' }}
      />
      {checking && (
        <Suspense>
          <BooksCheck onClose={() => setChecking(false)} />
        </Suspense>
      )}
    </div>
  );
}
