import { Button, Text } from '@mantine/core';
import type { KpiView } from 'cleanclaim/contract/figures-views';
import { KPIS, type KpiName } from 'cleanclaim/contract/kpi-definitions';
import { useState } from 'react';
import { Panel } from '../../ui/bits.tsx';
import { Chart } from './chart.tsx';
import { denominatorWords, figureWords, numeratorWords } from './figure-words.ts';
import { KpiClaimsDialog, type KpiPart } from './kpi-claims.tsx';
import type { Span } from './parts.ts';

/** One key figure: what it says, how it is reckoned, its months and groups, and the claims behind them. */
export function OneFigure({ figure, span }: { figure: KpiView; span: Span }) {
  const { label, definition, formula } = KPIS[figure.kpi as KpiName];
  const [part, setPart] = useState<KpiPart>();
  const hasClaims = !('wholePractice' in KPIS[figure.kpi as KpiName]);
  return (
    <Panel
      title={label}
      actions={
        hasClaims && (
          <Button size="compact-sm" variant="default" onClick={() => setPart({ label, from: span.from, to: span.to })}>
            Show the claims
          </Button>
        )
      }
    >
      <Text size="sm">{definition}</Text>
      <Text size="xs" c="dimmed" mb={8}>
        {formula}
      </Text>
      {figure.months.length > 1 && <Chart figure={figure} />}
      <table className="plain-table">
        <thead>
          <tr>
            <th>Month</th>
            <th className="right">Counted</th>
            <th className="right">Of</th>
            <th className="right">Figure</th>
          </tr>
        </thead>
        <tbody>
          {figure.months.map(({ month, ...one }) => (
            <Row
              key={month}
              kpi={figure.kpi}
              name={month}
              one={one}
              open={hasClaims ? () => setPart({ label: `${label}, ${month}`, from: month, to: month }) : undefined}
            />
          ))}
        </tbody>
        {figure.groups.length > 0 && (
          <tbody>
            <tr>
              <th colSpan={4}>{span.by === 'payer' ? 'By payer' : 'By provider'}</th>
            </tr>
            {figure.groups.map(({ key, label: name, ...one }) => (
              <Row
                key={key}
                kpi={figure.kpi}
                name={name}
                one={one}
                open={() => setPart({ label: `${label}, ${name}`, from: span.from, to: span.to, by: span.by, key })}
              />
            ))}
          </tbody>
        )}
      </table>
      {part && <KpiClaimsDialog kpi={figure.kpi} part={part} onClose={() => setPart(undefined)} />}
    </Panel>
  );
}

interface RowProps {
  kpi: string;
  name: string;
  one: { numerator: number; denominator: number; value: number | null };
  open: (() => void) | undefined;
}

function Row({ kpi, name, one, open }: RowProps) {
  return (
    <tr>
      <td>
        {open && one.denominator !== 0 ? (
          <button type="button" className="figure-button" onClick={open}>
            {name}
          </button>
        ) : (
          name
        )}
      </td>
      <td className="right">{numeratorWords(kpi, one.numerator)}</td>
      <td className="right">{denominatorWords(kpi, one.denominator)}</td>
      <td className="right">{figureWords(kpi, one.value)}</td>
    </tr>
  );
}
