import { Button, Group, TextInput } from '@mantine/core';
import type { TypedPaperEob } from 'cleanclaim/contract/paper-views';
import { Panel } from '../../ui/bits.tsx';
import { MoneyInput } from '../../ui/form/money-input.tsx';

interface Props {
  typed: TypedPaperEob;
  onChange: (changed: Partial<TypedPaperEob>) => void;
}

/** What a payment holds besides its claims: interest, and what the payer kept for earlier ones. */
export function OtherMoney({ typed, onChange }: Props) {
  const { interestCents, takebacks } = typed;
  const change = (index: number, changed: Partial<(typeof takebacks)[number]>) =>
    onChange({ takebacks: takebacks.map((one, i) => (i === index ? { ...one, ...changed } : one)) });
  return (
    <Panel title="Besides the claims">
      <Group gap="sm" align="flex-end">
        <MoneyInput
          label="Interest"
          w={130}
          value={interestCents === 0 ? undefined : interestCents}
          onChange={(cents) => onChange({ interestCents: cents || 0 })}
        />
        <Button variant="default" onClick={() => onChange({ takebacks: [...takebacks, { reference: '', cents: 0 }] })}>
          Add what was kept back
        </Button>
      </Group>
      {Array.from(takebacks.entries(), ([i, one]) => (
        <Group key={i} gap="sm" align="flex-end" mt={6}>
          <TextInput
            label="For claim"
            maxLength={50}
            value={one.reference}
            onChange={(event) => change(i, { reference: event.currentTarget.value })}
          />
          <MoneyInput
            label="Kept back"
            w={130}
            value={one.cents === 0 ? undefined : one.cents}
            onChange={(cents) => change(i, { cents: cents || 0 })}
          />
          <Button variant="subtle" onClick={() => onChange({ takebacks: takebacks.filter((_, at) => at !== i) })}>
            Take out
          </Button>
        </Group>
      ))}
    </Panel>
  );
}
