import '../../ui/plain-table.css';
import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import type { DenialTrends, TrendDimension } from 'cleanclaim/contract/denial-views';
import { TREND_DIMENSIONS } from 'cleanclaim/contract/denial-words';
import { addDays } from 'cleanclaim/contract/format';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Go } from '../../app/navigate.tsx';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { Empty, Fact, Money, PageHead, Panel } from '../../ui/bits.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { Preventable } from './preventable.tsx';
import { drillDown, filtersOf, percent, trendName, trendsCsv } from './trend-values.ts';

const ALL_PAYERS = 'all';

/** What payers refuse most, how much of what they decide that is, what came back, and what the front could stop. */
export function Page() {
  const may = useMay();
  const [by, setBy] = useState<TrendDimension>('cause');
  const [from, setFrom] = useState<string>(addDays(todayHere(), -180));
  const [to, setTo] = useState<string>(todayHere());
  const [payerId, setPayerId] = useState(ALL_PAYERS);
  const payers = useEndpoint('list-payers', { limit: 500 }, { enabled: may('list-payers') });
  const trends = useEndpoint(
    'show-denial-trends',
    { by, from, to, ...(payerId === ALL_PAYERS ? {} : { payerId }) },
    // A day that is being typed is none yet.
    { enabled: from !== '' && to !== '', keepPrevious: true },
  );
  return (
    <div className="page">
      <PageHead
        title="Denial trends"
        facts={<Go to="/denials">All denials</Go>}
        actions={trends.data && <Download trends={trends.data} />}
      />
      <Stack gap="sm">
        <Group gap="sm" align="flex-end">
          <Select
            label="By"
            data={Object.entries(TREND_DIMENSIONS).map(([value, label]) => ({ value, label }))}
            value={by}
            onChange={(value) => setBy((value ?? 'cause') as TrendDimension)}
            allowDeselect={false}
          />
          <TextInput label="From" type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput label="To" type="date" value={to} onChange={(event) => setTo(event.currentTarget.value)} />
          {payers.data && (
            <Select
              label="Payer"
              data={[
                { value: ALL_PAYERS, label: 'All payers' },
                ...payers.data.rows.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={payerId}
              onChange={(value) => setPayerId(value ?? ALL_PAYERS)}
              allowDeselect={false}
              searchable
            />
          )}
        </Group>
        <Await query={trends}>{(view) => <Shown trends={view} />}</Await>
      </Stack>
    </div>
  );
}

function Download({ trends }: { trends: DenialTrends }) {
  const download = () => {
    const url = URL.createObjectURL(new Blob([trendsCsv(trends)], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `denials-by-${trends.by}-${trends.from}-${trends.to}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="default" onClick={download}>
      Export as CSV
    </Button>
  );
}

function Shown({ trends }: { trends: DenialTrends }) {
  const { totals } = trends;
  if (totals.denials === 0) {
    return (
      <Empty
        title="No payer has refused anything in these days"
        hint="Denials are counted by the day of the remittance in which the payer refused. Choose other days, or all payers."
        action={<Go to="/remittances">Look at the remittances</Go>}
      />
    );
  }
  return (
    <>
      <Panel title="In these days">
        <SimpleGrid cols={{ base: 2, sm: 3, lg: 7 }} spacing="xs" verticalSpacing={6}>
          <Fact label="Claims denied">
            {totals.claims} of {totals.adjudicatedClaims} ({percent(totals.claims, totals.adjudicatedClaims)})
          </Fact>
          <Fact label="Dollars denied">
            <Money cents={totals.deniedCents} /> ({percent(totals.deniedCents, totals.adjudicatedCents)})
          </Fact>
          <Fact label="Recovered">
            <Money cents={totals.recoveredCents} /> ({percent(totals.recoveredCents, totals.deniedCents)})
          </Fact>
          <Fact label="Paid by the next payer">
            <Money cents={totals.nextPayerCents} />
          </Fact>
          <Fact label="Still open">
            <Money cents={totals.openCents} />
          </Fact>
          <Fact label="Preventable">
            <Money cents={totals.preventableCents} /> ({percent(totals.preventableCents, totals.deniedCents)})
          </Fact>
          <Fact label="Denials">{totals.denials}</Fact>
        </SimpleGrid>
        <Text size="xs" c="dimmed" mt={6}>
          A claim counts once for each answer in which the payer refused a part of it. Rejections (999, 277CA) are not
          denials and not counted.
        </Text>
      </Panel>
      <Panel title={`By ${TREND_DIMENSIONS[trends.by].toLowerCase()}`}>
        <TrendTable trends={trends} />
      </Panel>
      <Preventable trends={trends} />
    </>
  );
}

function TrendTable({ trends }: { trends: DenialTrends }) {
  const { by, rows, totals } = trends;
  const most = Math.max(...rows.map(({ deniedCents }) => deniedCents), 1);
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{TREND_DIMENSIONS[by]}</th>
          <th scope="col" className="right">
            Denials
          </th>
          <th scope="col" className="right">
            Denied
          </th>
          <th scope="col" style={{ width: 140 }}>
            Share of dollars
          </th>
          <th scope="col" className="right">
            Claims denied
          </th>
          <th scope="col" className="right">
            Dollars denied
          </th>
          <th scope="col" className="right">
            Recovered
          </th>
          <th scope="col" className="right">
            Preventable
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const filters = filtersOf(by, row);
          const name = trendName(by, row);
          const decided = row.adjudicated;
          return (
            <tr key={row.key}>
              <td>{filters ? <Go to={drillDown(trends, filters)}>{name}</Go> : name}</td>
              <td className="right">{row.denials}</td>
              <td className="right">
                <Money cents={row.deniedCents} />
              </td>
              <td>
                <Group gap={6} wrap="nowrap">
                  <span
                    aria-hidden
                    style={{
                      height: 8,
                      width: `${Math.max(2, (80 * row.deniedCents) / most)}px`,
                      background: 'var(--mantine-primary-color-filled)',
                    }}
                  />
                  {percent(row.deniedCents, totals.deniedCents)}
                </Group>
              </td>
              <td className="right">{decided ? percent(row.claims, decided.adjudicatedClaims) : '—'}</td>
              <td className="right">{decided ? percent(row.deniedCents, decided.adjudicatedCents) : '—'}</td>
              <td className="right">{percent(row.recoveredCents, row.deniedCents)}</td>
              <td className="right">{percent(row.preventableCents, row.deniedCents)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
