import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ClaimView } from 'cleanclaim/contract/views';
import { MoneyInput } from '../../../ui/form/money-input.tsx';
import { money } from '../../../ui/words.ts';
import { leftOfLine, type TypedLine } from './paper-values.ts';

interface Props {
  line: ClaimView['claim']['lines'][number];
  typed: TypedLine;
  change: (line: TypedLine) => void;
}

/** What the paper says of one line: paid, adjustments, and what of the charge is not explained yet. */
export function PaperLine({ line, typed, change }: Props) {
  const { lineNumber, procedureCode, revenueCode, chargeCents } = line;
  const { adjustments } = typed;
  const left = leftOfLine(line, typed);
  const set = (key: number, part: Partial<TypedLine['adjustments'][number]>) =>
    change({ ...typed, adjustments: adjustments.map((one) => (one.key === key ? { ...one, ...part } : one)) });
  const add = () => {
    const key = Math.max(-1, ...adjustments.map((one) => one.key)) + 1;
    change({ ...typed, adjustments: [...adjustments, { key, code: '', cents: left === 0 ? undefined : left }] });
  };
  return (
    <Stack gap={4} component="fieldset" className="paper-line">
      <Text component="legend" size="sm" fw={600}>
        Line {lineNumber}: {procedureCode || revenueCode} · {money(chargeCents)}
      </Text>
      <Group gap="xs" align="flex-end">
        <MoneyInput
          label={`Line ${lineNumber}: paid`}
          w={140}
          value={typed.paidCents}
          onChange={(paidCents) => change({ ...typed, paidCents })}
        />
        {adjustments.map(({ key, code, cents }, i) => (
          <Group key={key} gap={4} align="flex-end" wrap="nowrap">
            <TextInput
              label={`Adjustment ${i + 1}`}
              aria-label={`Line ${lineNumber}: adjustment ${i + 1}`}
              placeholder="CO-45"
              w={110}
              maxLength={9}
              value={code}
              onChange={(event) => set(key, { code: event.currentTarget.value })}
            />
            <MoneyInput
              label="Amount"
              aria-label={`Line ${lineNumber}: amount ${i + 1}`}
              w={120}
              value={cents}
              onChange={(next) => set(key, { cents: next })}
            />
          </Group>
        ))}
        <Button variant="subtle" size="compact-sm" onClick={add}>
          Add an adjustment
        </Button>
      </Group>
      <Text size="sm" role="status" c={left === 0 ? 'dimmed' : 'var(--cc-warning)'}>
        {left === 0 ? 'Adds up.' : `${money(left)} of the charge is not explained yet.`}
      </Text>
    </Stack>
  );
}
