import { Button, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { placed } from '../../ui/places.ts';

/** A rule of late payment as it is typed. */
export interface PromptPayRow {
  state: string;
  electronicDays: number | string;
  paperDays: number | string;
  /** Ten-thousandths; '' while nothing is typed. */
  yearlyShare: number | '';
  source: string;
}

const NEW_ROW: PromptPayRow = { state: '', electronicDays: 30, paperDays: 30, yearlyShare: '', source: '' };

interface Props {
  rows: readonly PromptPayRow[];
  onChange: (rows: PromptPayRow[]) => void;
  errorOf: (index: number, field: keyof PromptPayRow) => string | undefined;
  disabled: boolean;
}

/** The practice's own rules of late payment, each for a state; they go before those that ship. */
export function PromptPayRows({ rows, onChange, errorOf, disabled }: Props) {
  const change = (index: number, part: Partial<PromptPayRow>) =>
    onChange(rows.map((row, i) => (i === index ? { ...row, ...part } : row)));
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          Late payment by rules of your own
        </Text>
        {!disabled && (
          <Button size="compact-sm" variant="default" onClick={() => onChange([...rows, NEW_ROW])}>
            Add a state
          </Button>
        )}
      </Group>
      {rows.length === 0 && (
        <Text size="xs" c="dimmed">
          Colorado, Florida, Illinois, New Jersey, New York and Ohio are known. Add another state, or yours when its
          rule has changed.
        </Text>
      )}
      {placed(rows).map(({ place, item }) => (
        <Rule
          key={place}
          place={place}
          row={item}
          disabled={disabled}
          errorOf={(field) => errorOf(place - 1, field)}
          onChange={(part) => change(place - 1, part)}
          onRemove={() => onChange(rows.filter((_, i) => i !== place - 1))}
        />
      ))}
    </Stack>
  );
}

interface RuleProps {
  place: number;
  row: PromptPayRow;
  disabled: boolean;
  errorOf: (field: keyof PromptPayRow) => string | undefined;
  onChange: (part: Partial<PromptPayRow>) => void;
  onRemove: () => void;
}

function Rule({ place, row, disabled, errorOf, onChange, onRemove }: RuleProps) {
  const text = (field: 'state' | 'source') => ({ disabled, value: row[field], error: errorOf(field) });
  const days = (field: 'electronicDays' | 'paperDays') => ({
    value: row[field],
    onChange: (value: number | string) => onChange({ [field]: value }),
    error: errorOf(field),
    disabled,
    min: 1,
    w: 90,
  });
  return (
    <Group gap="xs" align="flex-end" role="group" aria-label={`Rule ${place}`}>
      <TextInput
        label="State"
        w={64}
        maxLength={2}
        {...text('state')}
        onChange={(event) => onChange({ state: event.currentTarget.value.toUpperCase() })}
      />
      <NumberInput label="Days" {...days('electronicDays')} />
      <NumberInput label="On paper" {...days('paperDays')} />
      <NumberInput
        label="A year"
        w={90}
        suffix="%"
        min={0}
        max={100}
        decimalScale={2}
        disabled={disabled}
        value={row.yearlyShare === '' ? '' : row.yearlyShare / 100}
        error={errorOf('yearlyShare')}
        onChange={(value) => onChange({ yearlyShare: typeof value === 'number' ? Math.round(value * 100) : '' })}
      />
      <TextInput
        label="Law or contract"
        flex={1}
        maxLength={200}
        {...text('source')}
        onChange={(event) => onChange({ source: event.currentTarget.value })}
      />
      {!disabled && (
        <Button variant="subtle" aria-label={`Remove rule ${place}`} onClick={onRemove}>
          Remove
        </Button>
      )}
    </Group>
  );
}
