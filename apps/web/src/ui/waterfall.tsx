import './waterfall.css';
import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Day, Money } from './bits.tsx';
import { placed } from './places.ts';
import { type BarPiece, type BarTone, barPieces, type WaterfallMove, waterfallScale } from './waterfall-scale.ts';
import { money } from './words.ts';

export interface WaterfallStep extends WaterfallMove {
  date: string;
  what: ReactNode;
  source: ReactNode;
  /** What the source names; shown where it moved nothing. */
  amountCents: number;
}

/** A last line under the steps: what is left by one account. */
export interface WaterfallEnd {
  label: string;
  payerCents: number;
  patientCents: number;
}

const TONES: Readonly<Record<BarTone, string>> = {
  payer: 'The payer owes',
  patient: 'The patient owes',
  gone: 'Taken off by the step',
  credit: 'Paid too much',
};

/** What moved, in figures and words: off or onto the balance, from payer to patient, or nothing. */
function Change({ step }: { step: WaterfallStep }) {
  const { payerChangeCents: payer, patientChangeCents: patient, amountCents } = step;
  const sum = payer + patient;
  if (sum !== 0) return <span className="money">{`${sum > 0 ? '+' : '−'}${money(Math.abs(sum))}`}</span>;
  const words = payer === 0 ? 'moves nothing' : patient > 0 ? 'to the patient' : 'to the payer';
  return (
    <>
      <span className="money">{money(payer === 0 ? amountCents : Math.abs(payer))}</span>
      <Text size="xs" c="dimmed">
        {words}
      </Text>
    </>
  );
}

/** A balance as it came about: one row a step, drawn to one scale, with what payer and patient owe after each. */
export function Waterfall({
  label,
  steps,
  ends,
}: {
  label: string;
  steps: readonly WaterfallStep[];
  ends: readonly WaterfallEnd[];
}) {
  const scale = waterfallScale(steps);
  const pieces = steps.map((step) => barPieces(step, scale));
  return (
    <>
      <Legend used={new Set(pieces.flat().map((piece) => piece.tone))} />
      <table className="waterfall" aria-label={label}>
        <colgroup>
          <col style={{ width: 88 }} />
          <col />
          <col style={{ width: '21%' }} />
          <col style={{ width: 116 }} />
          <col style={{ width: '22%' }} />
          <col style={{ width: 108 }} />
          <col style={{ width: 108 }} />
        </colgroup>
        <Head />
        <tbody>
          {placed(steps).map(({ place, item: step }) => (
            <Step key={place} step={step} pieces={pieces[place - 1] ?? []} zero={scale.zero} />
          ))}
        </tbody>
        <tfoot>
          {ends.map((end) => (
            <tr key={end.label}>
              <th scope="row" colSpan={5}>
                {end.label}
              </th>
              <td className="right">
                <Money cents={end.payerCents} />
              </td>
              <td className="right">
                <Money cents={end.patientCents} />
              </td>
            </tr>
          ))}
        </tfoot>
      </table>
    </>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col">Date</th>
        <th scope="col">What happened</th>
        <th scope="col">Where it comes from</th>
        <th scope="col" className="right">
          Amount
        </th>
        <th scope="col">Owed after it</th>
        <th scope="col" className="right">
          Payer owes
        </th>
        <th scope="col" className="right">
          Patient owes
        </th>
      </tr>
    </thead>
  );
}

function Step({ step, pieces, zero }: { step: WaterfallStep; pieces: readonly BarPiece[]; zero: number }) {
  return (
    <tr>
      <td>
        <Day date={step.date} />
      </td>
      <td>{step.what}</td>
      <td>{step.source}</td>
      <td className="right">
        <Change step={step} />
      </td>
      <td>
        <div className="waterfall-bar" aria-hidden>
          {pieces.map(({ tone, left, width }) => (
            <div
              key={tone}
              className={`waterfall-piece tone-${tone}`}
              style={{ left: `${left}%`, width: `${width}%` }}
            />
          ))}
          <div className="waterfall-zero" style={{ left: `${zero}%` }} />
        </div>
      </td>
      <td className="right">
        <Money cents={step.payerBalanceCents} dimZero />
      </td>
      <td className="right">
        <Money cents={step.patientBalanceCents} dimZero />
      </td>
    </tr>
  );
}

function Legend({ used }: { used: ReadonlySet<BarTone> }) {
  return (
    <Group gap="lg" mb={4}>
      {(Object.keys(TONES) as BarTone[])
        .filter((tone) => used.has(tone))
        .map((tone) => (
          <Text key={tone} size="xs">
            <span className={`waterfall-legend tone-${tone}`} aria-hidden />
            {TONES[tone]}
          </Text>
        ))}
    </Group>
  );
}
