import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { leftOfLine, type PaperClaimView, type PaperEob, type TypedPaperClaim } from 'cleanclaim/contract/paper-views';
import { Money } from '../../ui/bits.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';
import { day } from '../../ui/words.ts';
import { AdjustmentsInput } from './adjustments-input.tsx';
import { RemarksInput } from './remarks-input.tsx';

const STATUSES = [
  { value: '1', label: 'Paid as first payer' },
  { value: '2', label: 'Paid as second payer' },
  { value: '3', label: 'Paid as third payer' },
  { value: '4', label: 'Denied' },
  { value: '19', label: 'Passed on to the next payer' },
  { value: '22', label: 'Taken back' },
];

interface Props {
  typed: TypedPaperClaim;
  /** With the claim's own facts. */
  whole: PaperEob['claims'][number];
  facts: PaperClaimView | undefined;
  fault: string | undefined;
  onChange: (claim: TypedPaperClaim | undefined) => void;
}

/** One claim of the paper: its lines with charge, to be tabbed through. */
export function ClaimBlock({ typed, whole, facts, fault, onChange }: Props) {
  const number = whole.patientControlNumber;
  const changeLine = (index: number, changed: Partial<TypedPaperClaim['lines'][number]>) =>
    onChange({ ...typed, lines: typed.lines.map((one, i) => (i === index ? { ...one, ...changed } : one)) });
  return (
    <section className="paper-claim" aria-label={`Claim ${number}`}>
      <Group justify="space-between" align="flex-end" gap="sm">
        <div>
          <Text fw={600}>{number}</Text>
          <Text size="sm">
            {facts?.patientName}, {day(facts?.dateOfService)}
          </Text>
        </div>
        <Group gap="xs" align="flex-end">
          <TextInput
            size="xs"
            label="Payer's claim number"
            maxLength={50}
            value={typed.payerClaimControlNumber}
            onChange={(event) => onChange({ ...typed, payerClaimControlNumber: event.currentTarget.value })}
          />
          <NativeSelect
            size="xs"
            label="Decided"
            data={STATUSES}
            value={typed.status}
            onChange={(event) => onChange({ ...typed, status: event.currentTarget.value as TypedPaperClaim['status'] })}
          />
          <Button
            size="xs"
            variant="subtle"
            onClick={() => onChange(undefined)}
            aria-label={`Take out claim ${number}`}
          >
            Take out
          </Button>
        </Group>
      </Group>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" className="right">
              Charge
            </th>
            <th scope="col">Allowed</th>
            <th scope="col">Paid</th>
            <th scope="col">Adjustments</th>
            <th scope="col">Remarks</th>
            <th scope="col" className="right">
              Left
            </th>
          </tr>
        </thead>
        <tbody>
          {whole.lines.map((line, i) => (
            <LineRow key={line.lineNumber} line={line} number={number} onChange={(changed) => changeLine(i, changed)} />
          ))}
        </tbody>
      </table>
      {fault && (
        <Text size="sm" c="var(--mantine-color-error)">
          {fault}
        </Text>
      )}
    </section>
  );
}

interface LineProps {
  line: PaperEob['claims'][number]['lines'][number];
  number: string;
  onChange: (changed: Partial<TypedPaperClaim['lines'][number]>) => void;
}

function LineRow({ line, number, onChange }: LineProps) {
  const { lineNumber, code, modifiers, chargeCents, allowedCents, paidCents, adjustments, remarks } = line;
  const of = `line ${lineNumber} of ${number}`;
  const left = leftOfLine(line);
  return (
    <tr>
      <td>
        {lineNumber} · {[code, ...modifiers].join('-')}
      </td>
      <td className="right">
        <Money cents={chargeCents} />
      </td>
      <td>
        <MoneyInput
          size="xs"
          w={96}
          aria-label={`Allowed, ${of}`}
          value={allowedCents}
          onChange={(cents) => onChange({ allowedCents: Number.isNaN(cents) ? undefined : cents })}
        />
      </td>
      <td>
        <MoneyInput
          size="xs"
          w={96}
          aria-label={`Paid, ${of}`}
          value={paidCents === 0 ? undefined : paidCents}
          onChange={(cents) => onChange({ paidCents: cents || 0 })}
        />
      </td>
      <td>
        <AdjustmentsInput
          label={`Adjustments, ${of}`}
          adjustments={adjustments}
          leftCents={chargeCents - paidCents}
          onChange={(changed) => onChange({ adjustments: changed })}
        />
      </td>
      <td>
        <RemarksInput
          label={`Remarks, ${of}`}
          remarks={remarks}
          onChange={(changed) => onChange({ remarks: changed })}
        />
      </td>
      <td className="right">
        <Money cents={left} dimZero />
      </td>
    </tr>
  );
}
