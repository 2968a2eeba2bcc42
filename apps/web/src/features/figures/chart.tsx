import type { KpiView } from 'cleanclaim/contract/figures-views';
import { figureWords } from './figure-words.ts';

type Series = KpiView['months'];

/** Places of a series in a box: left to right by month, top for the largest; a month without a value is left out. */
function pointsOf(
  months: Series,
  width: number,
  height: number,
): { x: number; y: number; value: number; month: string }[] {
  const most = Math.max(...months.map(({ value }) => value ?? 0), 0);
  const least = Math.min(...months.map(({ value }) => value ?? 0), 0);
  const range = most - least || 1;
  const step = months.length > 1 ? width / (months.length - 1) : 0;
  return months.flatMap(({ month, value }, i) =>
    value === null ? [] : [{ x: i * step, y: height - ((value - least) / range) * height, value, month }],
  );
}

const pathOf = (points: readonly { x: number; y: number }[], dx = 0, dy = 0) =>
  points.map(({ x, y }) => `${(x + dx).toFixed(1)},${(y + dy).toFixed(1)}`).join(' ');

/** A figure's months in a line of the table: its shape alone, the numbers stand beside. */
export function Sparkline({ months }: { months: Series }) {
  const points = pointsOf(months, 92, 18);
  return (
    <svg className="figures-line" viewBox="0 0 96 22" aria-hidden="true">
      <polyline points={pathOf(points, 2, 2)} fill="none" stroke="currentColor" strokeWidth="1.5" />
      {points.slice(-1).map(({ x, y }) => (
        <circle key="last" cx={x + 2} cy={y + 2} r="2" fill="currentColor" />
      ))}
    </svg>
  );
}

/** A figure's months with their values; the same stand in the table below it. */
export function Chart({ figure }: { figure: KpiView }) {
  const points = pointsOf(figure.months, 330, 100);
  return (
    <svg
      className="figures-chart"
      viewBox="0 0 390 150"
      role="img"
      aria-label="By month; the table below has the figures"
    >
      <line className="base" x1="20" x2="370" y1="122" y2="122" />
      <polyline points={pathOf(points, 30, 20)} fill="none" stroke="currentColor" strokeWidth="2" />
      {points.map(({ x, y, value, month }) => (
        <g key={month}>
          <circle cx={x + 30} cy={y + 20} r="3" fill="currentColor" />
          <text x={x + 30} y={y + 12} textAnchor="middle">
            {points.length <= 8 ? figureWords(figure.kpi, value) : ''}
          </text>
          <text x={x + 30} y={138} textAnchor="middle">
            {points.length <= 8 ? month : month.slice(5)}
          </text>
        </g>
      ))}
    </svg>
  );
}
