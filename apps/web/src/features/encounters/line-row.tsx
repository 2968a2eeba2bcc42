import { ActionIcon, NumberInput, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { CodeInput } from '../../ui/codes/code-input.tsx';
import { CodeMeaningOf } from '../../ui/codes/code-options.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { money } from '../../ui/words.ts';
import { BLANK_LINE, type CodesFieldsProps, type LineValues } from './codes-values.ts';

interface Props extends CodesFieldsProps {
  index: number;
  autoFocus: boolean;
}

/** One service line. Without a charge of its own, the fee schedule prices it. */
export function LineRow({ values, setValues, errors, date, kind, index, autoFocus }: Props) {
  const line = values.charges[index] ?? BLANK_LINE;
  const number = index + 1;
  const change = (part: Partial<LineValues>) =>
    setValues({ ...values, charges: values.charges.map((one, i) => (i === index ? { ...one, ...part } : one)) });
  const at = `charges.${index}`;
  const wrongModifier = Object.entries(errors).find(([path]) => path.startsWith(`${at}.modifiers`))?.[1];
  const wrongPointer = Object.entries(errors).find(([path]) => path.startsWith(`${at}.diagnosisPointers`))?.[1];
  return (
    <div>
      <div className="coding-line">
        <span className="coding-place" aria-hidden>
          {number}
        </span>
        <CodeInput
          set="procedure"
          date={date}
          value={line.procedureCode}
          onChange={(procedureCode) => change({ procedureCode })}
          label={`Line ${number}: procedure code`}
          hideLabel
          meaning={false}
          autoFocus={autoFocus}
          error={errors[`${at}.procedureCode`]}
        />
        <TextInput
          aria-label={`Line ${number}: modifiers`}
          placeholder="25 59"
          maxLength={12}
          value={line.modifiers}
          onChange={(event) => change({ modifiers: event.currentTarget.value.toUpperCase() })}
          error={wrongModifier}
        />
        <NumberInput
          aria-label={`Line ${number}: units`}
          hideControls
          min={0}
          max={99_999}
          value={line.units}
          onChange={(units) => change({ units: typeof units === 'number' ? units : '' })}
          error={errors[`${at}.units`]}
        />
        <TextInput
          aria-label={`Line ${number}: points to diagnoses, by letter`}
          placeholder="AB"
          maxLength={8}
          value={line.pointers}
          onChange={(event) => change({ pointers: event.currentTarget.value.toUpperCase() })}
          error={wrongPointer}
        />
        <ChargeInput line={line} number={number} change={change} error={errors[`${at}.chargeCents`]} />
        <ActionIcon
          variant="transparent"
          className="coding-icon"
          size="sm"
          mt={2}
          aria-label={`Remove line ${number}`}
          title="Remove"
          onClick={() => setValues({ ...values, charges: values.charges.filter((_, i) => i !== index) })}
        >
          ✕
        </ActionIcon>
      </div>
      {kind === 'institutional' && (
        <RevenueInput line={line} number={number} change={change} error={errors[`${at}.revenueCode`]} />
      )}
      <Meaning line={line} date={date} />
    </div>
  );
}

interface InputProps {
  line: LineValues;
  number: number;
  change: (part: Partial<LineValues>) => void;
  error: ReactNode;
}

function RevenueInput({ line, number, change, error }: InputProps) {
  return (
    <TextInput
      className="coding-revenue"
      aria-label={`Line ${number}: revenue code`}
      placeholder="Revenue code, as 0450"
      maxLength={4}
      value={line.revenueCode}
      onChange={(event) => change({ revenueCode: event.currentTarget.value })}
      error={error}
    />
  );
}

function ChargeInput({ line, number, change, error }: InputProps) {
  return (
    <MoneyInput
      aria-label={`Line ${number}: charge`}
      placeholder={line.pricedCents > 0 ? money(line.pricedCents).slice(1) : 'By fee'}
      title="Left empty, the fee schedule prices the line"
      value={line.chargeCents}
      onChange={(chargeCents) => change({ chargeCents })}
      error={error}
    />
  );
}

function Meaning({ line, date }: { line: LineValues; date: string }) {
  return (
    <div className="coding-meaning">
      {line.procedureCode === '' && line.words && <div className="coding-words">The chart says: {line.words}</div>}
      {line.procedureCode !== '' && <CodeMeaningOf set="procedure" date={date} value={line.procedureCode} />}
    </div>
  );
}
