import './equation.css';
import { Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { placed } from './places.ts';
import { money } from './words.ts';

export interface Term {
  label: ReactNode;
  cents: number;
  /** Where the sign is to stand also before zero. */
  sign?: '+' | '−';
}

/** Amounts that add up, read from left to right: `Charged − Paid = Owed`. A term above zero is added, one below taken off. */
export function Equation({ label, terms, result }: { label: string; terms: readonly Term[]; result: Term }) {
  return (
    <section className="equation" aria-label={label}>
      {placed(terms).map(({ place, item: term }) => (
        <Fragment key={place}>
          {(place > 1 || term.cents < 0) && (
            <span className="equation-sign">{term.sign ?? (term.cents < 0 ? '−' : '+')}</span>
          )}
          <Amount label={term.label} text={money(Math.abs(term.cents))} />
        </Fragment>
      ))}
      <span className="equation-sign">=</span>
      <Amount label={result.label} text={money(result.cents)} />
    </section>
  );
}

function Amount({ label, text }: { label: ReactNode; text: string }) {
  return (
    <div>
      <div className="equation-value money">{text}</div>
      <Text size="xs" c="dimmed" component="div">
        {label}
      </Text>
    </div>
  );
}
