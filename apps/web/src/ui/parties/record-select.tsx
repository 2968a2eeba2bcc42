import { Select, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type ReactNode, useState } from 'react';

export interface RecordOption {
  value: string;
  label: string;
  /** What tells it from another of the same name. */
  detail: string;
}

/** Props of every choice of a record: `known` is what the chosen one is called, while the search does not list it. */
export interface RecordSelectProps {
  label: string;
  value: string;
  known?: string;
  onChange: (id: string, label: string) => void;
  error?: ReactNode;
  required?: boolean;
  clearable?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
}

interface Props extends RecordSelectProps {
  options: readonly RecordOption[];
  onSearch: (text: string) => void;
}

/** A record chosen by typing: the server finds it, so that thousands need not be loaded. */
export function RecordSelect({ options, onSearch, onChange, value, known, ...props }: Props) {
  const chosen = options.find((option) => option.value === value);
  const data = chosen || !value || !known ? options : [{ value, label: known, detail: '' }, ...options];
  const details = new Map(data.map((option) => [option.value, option.detail]));
  const selectedLabel = chosen?.label ?? known;
  return (
    <Select
      {...props}
      placeholder={props.placeholder ?? 'Type to search'}
      searchable
      openOnFocus={false}
      data={data.map(({ value: id, label }) => ({ value: id, label }))}
      filter={({ options: found }) => found}
      value={value || null}
      onChange={(id) => onChange(id ?? '', data.find((option) => option.value === id)?.label ?? '')}
      onSearchChange={(text) => onSearch(text === selectedLabel ? '' : text)}
      nothingFoundMessage="Nothing found"
      maxDropdownHeight={260}
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          {details.get(option.value) && (
            <Text size="xs" c="dimmed">
              {details.get(option.value)}
            </Text>
          )}
        </div>
      )}
    />
  );
}

/** What is typed, a moment later: one question a pause, not one a letter. */
export function useSearchText(): readonly [string, (text: string) => void] {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 150);
  return [settled, setText];
}
