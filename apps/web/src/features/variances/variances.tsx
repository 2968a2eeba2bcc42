import '../../ui/plain-table.css';
import { Button, Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { VARIANCE_KINDS } from 'cleanclaim/contract/columns';
import type { VarianceTotal } from 'cleanclaim/contract/variance-views';
import { useState } from 'react';
import { useAction, useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { count } from '../../ui/words.ts';
import { DisputeDialog, type DisputeOf } from './dispute-dialog.tsx';
import { Disputes } from './disputes.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { GROUPINGS, type Grouping, linesAddress } from './variance-words.ts';

/** Where payments differ from what was agreed: what is owed by payer and code, and the letters about it. */
export function Page() {
  const may = useMay();
  const [settings, setSettings] = useState(false);
  return (
    <div className="page">
      <PageHead
        title="Variances"
        facts="What payers paid beside what was agreed, by the contract in force on the day of service."
        actions={
          <>
            {may('show-variance-settings') && (
              <Button variant="default" onClick={() => setSettings(true)}>
                What is let be
              </Button>
            )}
            {may('find-variances') && <CompareAgain />}
            <Go to="/variances/lines">All lines</Go>
          </>
        }
      />
      <Totals />
      <Disputes />
      {settings && <SettingsDialog onClose={() => setSettings(false)} />}
    </div>
  );
}

function CompareAgain() {
  const find = useAction('find-variances');
  const run = () =>
    find.mutate(
      {},
      {
        onSuccess: ({ claims, changed }) =>
          notifications.show({
            message: `${count(claims, 'answered claim')} compared, ${count(changed, 'case')} changed.${claims === 100 ? ' The rest follows in the background.' : ''}`,
          }),
        onError: (error) => notifications.show({ color: 'red', title: 'Not compared', message: error.message }),
      },
    );
  return (
    <Button variant="default" loading={find.isPending} onClick={run}>
      Compare again
    </Button>
  );
}

function Totals() {
  const [by, setBy] = useState<Grouping>('payer-code');
  const query = useEndpoint('total-variances', { by });
  return (
    <Panel
      title="What differs"
      actions={
        <SegmentedControl
          size="xs"
          aria-label="Add up by"
          data={GROUPINGS.map(({ value, label }) => ({ value, label }))}
          value={by}
          onChange={(value) => setBy(value as Grouping)}
        />
      }
    >
      <Await query={query}>
        {({ totals }) =>
          totals.length === 0 ? (
            <Empty
              title="No payment differs from what was agreed"
              hint="Enter what each payer has agreed to pay. Every payment that is posted is then compared with it, line by line, and what differs stands here with its dollars."
              action={<Go to="/settings/contracts">Look at the contracts</Go>}
            />
          ) : (
            <TotalsTable totals={totals} by={by} />
          )
        }
      </Await>
    </Panel>
  );
}

const sumOf = (
  totals: readonly VarianceTotal[],
  key: 'owedCents' | 'disputedCents' | 'recoveredCents' | 'acceptedCents' | 'overpaidCents',
) => totals.reduce((sum, one) => sum + one[key], 0);

function TotalsTable({ totals, by }: { totals: readonly VarianceTotal[]; by: Grouping }) {
  const may = useMay();
  const [disputing, setDisputing] = useState<DisputeOf>();
  const payer = by === 'payer-code' || by === 'payer';
  const mayDispute = payer && may('dispute-variances');
  return (
    <>
      <table className="plain-table" aria-label="Variances added up">
        <thead>
          <tr>
            <th scope="col">{GROUPINGS.find(({ value }) => value === by)?.label}</th>
            {['Cases', 'Owed', 'of it disputed', 'Recovered', 'Accepted', 'Paid too much'].map((title) => (
              <th key={title} scope="col" className="right" style={{ width: 110 }}>
                {title}
              </th>
            ))}
            {mayDispute && (
              <th scope="col" style={{ width: 110 }}>
                <VisuallyHidden>Dispute</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <TotalRow key={total.key} total={total} by={by} {...(mayDispute ? { onDispute: setDisputing } : {})} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Together</th>
            <td className="right">{totals.reduce((sum, one) => sum + one.cases, 0)}</td>
            {(['owedCents', 'disputedCents', 'recoveredCents', 'acceptedCents', 'overpaidCents'] as const).map(
              (key) => (
                <td key={key} className="right">
                  <Money cents={sumOf(totals, key)} dimZero />
                </td>
              ),
            )}
            {mayDispute && <td />}
          </tr>
        </tfoot>
      </table>
      {disputing && <DisputeDialog of={disputing} onClose={() => setDisputing(undefined)} />}
    </>
  );
}

function nameOf({ payerName, procedureCode, group }: VarianceTotal, by: Grouping): string {
  if (by === 'kind') return VARIANCE_KINDS[group as keyof typeof VARIANCE_KINDS];
  if (by === 'month') return group;
  const code = procedureCode || 'whole claims';
  if (by === 'payer') return payerName;
  return by === 'code' ? code : `${payerName}, ${code}`;
}

interface RowProps {
  total: VarianceTotal;
  by: Grouping;
  onDispute?: (of: DisputeOf) => void;
}

function TotalRow({ total, by, onDispute }: RowProps) {
  const { cases, owedCents, disputedCents, recoveredCents, acceptedCents, overpaidCents, payerId } = total;
  const name = nameOf(total, by);
  const undisputed = owedCents - disputedCents;
  const of = {
    payerId: payerId ?? '',
    what: name,
    cents: undisputed,
    ...(by === 'payer-code' ? { procedureCode: total.procedureCode } : {}),
  };
  return (
    <tr>
      <td>
        <Go to={linesAddress(total, by)}>{name}</Go>
      </td>
      <td className="right">{cases}</td>
      {[owedCents, disputedCents, recoveredCents, acceptedCents, overpaidCents].map((cents, i) => (
        // Columns stand in one order.
        <td key={COLUMNS[i]} className="right">
          <Money cents={cents} dimZero />
        </td>
      ))}
      {onDispute && (
        <td className="right">
          {undisputed > 0 && (
            <Group justify="flex-end">
              <Button size="compact-sm" variant="default" aria-label={`Dispute ${name}`} onClick={() => onDispute(of)}>
                Dispute
              </Button>
            </Group>
          )}
          {undisputed <= 0 && owedCents > 0 && (
            <Text size="xs" c="dimmed">
              With the payer
            </Text>
          )}
        </td>
      )}
    </tr>
  );
}
const COLUMNS = ['owed', 'disputed', 'recovered', 'accepted', 'overpaid'] as const;
