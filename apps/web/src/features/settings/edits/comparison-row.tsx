import { Group, NativeSelect, Select } from '@mantine/core';
import type { ClaimPropertyView, Comparison, EditVocabulary } from 'cleanclaim/contract/practice-edit-views';
import { useMemo } from 'react';
import type { ErrorAt } from './edit-values.ts';
import { Remove } from './remove.tsx';
import { ValueFields } from './value-fields.tsx';

interface Props {
  comparison: Comparison;
  vocabulary: EditVocabulary;
  path: string;
  name: string;
  errorAt: ErrorAt;
  onChange: (comparison: Comparison) => void;
  onRemove: () => void;
}

/** What is compared, how, and with what. */
export function ComparisonRow({ comparison, vocabulary, path, name, errorAt, onChange, onRemove }: Props) {
  const property = vocabulary.properties.find(({ key }) => key === comparison.property);
  const operators = property ? vocabulary.operators.filter(({ labels }) => labels[property.type]) : [];
  const operator = operators.find(({ key }) => key === comparison.operator);
  const choose = (key: string | null) => {
    const next = vocabulary.properties.find((one) => one.key === key);
    const kept = next && next.type === property?.type ? comparison.operator : firstOperator(next, vocabulary);
    onChange({
      ...comparison,
      property: key ?? '',
      operator: kept,
      values: kept === comparison.operator ? comparison.values : [],
    });
  };
  const chooseOperator = (key: string) => {
    const takes = operators.find((one) => one.key === key)?.takes;
    const most = takes === 'none' ? 0 : takes === 'one' ? 1 : takes === 'two' ? 2 : comparison.values.length;
    onChange({ ...comparison, operator: key, values: comparison.values.slice(0, most) });
  };
  return (
    <Group gap="xs" align="flex-start" className="edit-row">
      <Select
        size="xs"
        searchable
        limit={60}
        aria-label={`What condition ${name} looks at`}
        placeholder="What to look at"
        nothingFoundMessage="Nothing of this name"
        className="edit-property"
        data={usePropertyChoices(vocabulary.properties)}
        value={comparison.property || null}
        error={errorAt(`${path}.property`)}
        onChange={choose}
      />
      {property && (
        <NativeSelect
          size="xs"
          aria-label={`How condition ${name} compares`}
          data={[
            { value: '', label: '' },
            ...operators.map(({ key, labels }) => ({ value: key, label: labels[property.type] ?? key })),
          ]}
          value={comparison.operator}
          error={errorAt(`${path}.operator`)}
          onChange={(event) => chooseOperator(event.currentTarget.value)}
        />
      )}
      {property && operator && (
        <ValueFields
          property={property}
          operator={operator}
          values={comparison.values}
          label={`condition ${name}`}
          error={valueError(errorAt, path)}
          onChange={(values) => onChange({ ...comparison, values })}
        />
      )}
      <Remove what={`condition ${name}`} onClick={onRemove} />
    </Group>
  );
}

/** Yes-or-no properties have one question only; others begin with the first comparison. */
function firstOperator(property: ClaimPropertyView | undefined, { operators }: EditVocabulary): string {
  return (property && operators.find(({ labels }) => labels[property.type])?.key) ?? '';
}

const valueError = (errorAt: ErrorAt, path: string) =>
  errorAt(`${path}.values`) ?? errorAt(`${path}.values.0`) ?? errorAt(`${path}.values.1`);

function usePropertyChoices(properties: readonly ClaimPropertyView[]) {
  return useMemo(
    () =>
      [...Map.groupBy(properties, ({ subject }) => subject)].map(([group, some]) => ({
        group,
        items: some.map(({ key, label }) => ({ value: key, label })),
      })),
    [properties],
  );
}
