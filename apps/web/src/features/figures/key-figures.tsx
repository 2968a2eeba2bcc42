import './figures.css';
import '../../ui/plain-table.css';
import { Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import type { KpisView } from 'cleanclaim/contract/figures-views';
import { KPIS, type KpiName } from 'cleanclaim/contract/kpi-definitions';
import { useState } from 'react';
import { useEndpoint } from '../../api/queries.ts';
import { Await } from '../../app/screen-states.tsx';
import { useMay } from '../../app/session.tsx';
import { PageHead, Panel } from '../../ui/bits.tsx';
import { todayHere } from '../../ui/today-here.ts';
import { day } from '../../ui/words.ts';
import { Sparkline } from './chart.tsx';
import { CostDialog } from './cost-dialog.tsx';
import { downloadCsv } from './download-csv.ts';
import { figureWords } from './figure-words.ts';
import { OneFigure } from './one-figure.tsx';
import type { Span } from './parts.ts';

/** `2026-11` and a number of months before it. */
function monthsBefore(month: string, back: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 - back;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The practice's key figures: each with its definition, its months, and the claims that it counts. */
export function Page() {
  const may = useMay();
  const thisMonth = todayHere().slice(0, 7);
  const [span, setSpan] = useState<Span>({ from: monthsBefore(thisMonth, 5), to: thisMonth, by: 'payer' });
  const [enters, setEnters] = useState(false);
  const query = useEndpoint('show-kpis', span);
  const setMonth = (end: 'from' | 'to', month: string) => {
    const next = { ...span, [end]: month };
    if (/^\d{4}-\d{2}$/.test(month) && next.from <= next.to) setSpan(next);
  };
  return (
    <div className="page">
      <PageHead
        title="Key figures"
        facts={query.data && `From the ledger as of ${day(query.data.asOf)}`}
        actions={
          <>
            {may('save-collection-cost') && (
              <Button variant="default" onClick={() => setEnters(true)}>
                Enter costs
              </Button>
            )}
            {query.data && <ExportButton view={query.data} />}
          </>
        }
      />
      <Group gap="sm" align="flex-end">
        <TextInput
          type="month"
          label="From"
          size="xs"
          value={span.from}
          onChange={({ currentTarget }) => setMonth('from', currentTarget.value)}
        />
        <TextInput
          type="month"
          label="To"
          size="xs"
          value={span.to}
          onChange={({ currentTarget }) => setMonth('to', currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label="Put together by"
          data={[
            { value: 'payer', label: 'By payer' },
            { value: 'provider', label: 'By provider' },
          ]}
          value={span.by}
          onChange={(by) => setSpan({ ...span, by: by as Span['by'] })}
        />
      </Group>
      <Await query={query}>{(view) => <Figures view={view} span={span} />}</Await>
      {enters && <CostDialog month={span.to} costs={query.data?.costs ?? []} onClose={() => setEnters(false)} />}
    </div>
  );
}

function Figures({ view, span }: { view: KpisView; span: Span }) {
  const [chosen, setChosen] = useState<string>('days-in-ar');
  const figure = view.figures.find(({ kpi }) => kpi === chosen);
  return (
    <div className="figures-columns">
      <Panel title="Figures">
        <table className="plain-table figures-table">
          <thead>
            <tr>
              <th>Figure</th>
              <th className="right">{`${view.from} to ${view.to}`}</th>
              <th>By month</th>
              <th>Better</th>
            </tr>
          </thead>
          <tbody>
            {view.figures.map(({ kpi, total, months }) => (
              <tr key={kpi} aria-current={kpi === chosen ? 'true' : undefined}>
                <td>
                  <button type="button" className="figure-button" onClick={() => setChosen(kpi)}>
                    {KPIS[kpi as KpiName].label}
                  </button>
                </td>
                <td className="right">{figureWords(kpi, total.value)}</td>
                <td>
                  <Sparkline months={months} />
                </td>
                <td>
                  <Text size="xs" c="dimmed">
                    {KPIS[kpi as KpiName].better}
                  </Text>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {figure && <OneFigure figure={figure} span={span} />}
    </div>
  );
}

function ExportButton({ view }: { view: KpisView }) {
  const rows = [
    ['figure', 'of', 'numerator', 'denominator', 'value'],
    ...view.figures.flatMap(({ kpi, total, months, groups }) => [
      [kpi, `${view.from} to ${view.to}`, total.numerator, total.denominator, total.value],
      ...months.map((one) => [kpi, one.month, one.numerator, one.denominator, one.value]),
      ...groups.map((one) => [kpi, one.label, one.numerator, one.denominator, one.value]),
    ]),
  ];
  return (
    <Button variant="default" onClick={() => downloadCsv(`key-figures-${view.from}-${view.to}.csv`, rows)}>
      Export CSV
    </Button>
  );
}
