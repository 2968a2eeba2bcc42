import { Combobox, type ComboboxStore, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { CodeHit } from 'cleanclaim/contract/views';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { CodeMeaning, CodeOptions, type OptionsProps } from './code-options.tsx';
import { type CodeSetAsked, plainCode, shownCode } from './code-text.ts';
import { useCodeSearch } from './use-code-search.ts';

const DEBOUNCE_MS = 120;

/** The first of new hits stands ready for Enter; arrows then move freely until others come. */
function useFirstReady(combobox: ComboboxStore, isReady: boolean, hits: readonly CodeHit[]): void {
  const store = useRef(combobox);
  store.current = combobox;
  useEffect(() => {
    if (isReady && hits.length > 0) store.current.selectFirstOption();
    else store.current.resetSelectedOption();
  }, [isReady, hits]);
}

export interface CodeInputProps {
  set: CodeSetAsked;
  /** ISO day on which the code must be valid. */
  date: string;
  /** A code, or what is being typed. */
  value: string;
  /** The code as the sets keep it (a diagnosis without its dot), with what is known of it when it was chosen. */
  onChange: (code: string, hit?: CodeHit) => void;
  label: string;
  error?: ReactNode;
  /** The label is for screen readers only: in tables, whose head says it. */
  hideLabel?: boolean;
  /** The line under the field with the code's meaning; false where the screen shows it itself. */
  meaning?: boolean;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** Enter with nothing to choose. */
  onEnter?: () => void;
}

/** A code with type-ahead: by the start of the code or by words of its label. Whatever is typed is kept, found or not. */
export function CodeInput(props: CodeInputProps) {
  const { set, date, value, onChange, hideLabel = false, meaning = true } = props;
  const [typing, setTyping] = useState<string>();
  const [asked] = useDebouncedValue(typing ?? value, DEBOUNCE_MS);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { hits, fresh, exact, subset } = useCodeSearch({ set, date, text: asked, current: value });
  const settled = fresh && asked === (typing ?? value);

  useFirstReady(combobox, settled && Boolean(typing), hits);

  const choose = (code: string) => {
    onChange(
      code,
      hits.find((hit) => hit.code === code),
    );
    setTyping(undefined);
    combobox.closeDropdown();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    if (combobox.dropdownOpened && !settled) {
      event.preventDefault(); // what is listed still belongs to the text before
      combobox.closeDropdown();
    } else if (!combobox.dropdownOpened && props.onEnter) {
      event.preventDefault();
      props.onEnter();
    }
  };
  const type = (text: string) => {
    setTyping(text);
    onChange(plainCode(set, text) === value ? value : text.includes(' ') ? text : plainCode(set, text));
    if (text.trim()) combobox.openDropdown();
    else combobox.closeDropdown();
  };

  // Words on the way to a code are no wrong code yet.
  const told = meaning && value !== '' && !props.error && (exact || !combobox.dropdownOpened);
  return (
    <div>
      <Combobox store={combobox} onOptionSubmit={choose} width={460} position="bottom-start">
        <Combobox.Target withExpandedAttribute>
          <TextInput
            {...(hideLabel ? { 'aria-label': props.label } : { label: props.label })}
            {...(props.required ? { required: true, withAsterisk: true } : {})}
            value={typing ?? shownCode(set, value)}
            error={props.error}
            placeholder={props.placeholder ?? 'Code or words'}
            disabled={props.disabled ?? false}
            autoFocus={props.autoFocus ?? false}
            {...(props.autoFocus ? { 'data-autofocus': true } : {})}
            autoComplete="off"
            spellCheck={false}
            maxLength={100}
            onChange={(event) => type(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            // What is typed takes the place of what stands there.
            onFocus={(event) => props.autoFocus && event.currentTarget.select()}
            onBlur={() => {
              setTyping(undefined);
              combobox.closeDropdown();
            }}
          />
        </Combobox.Target>
        <Found set={set} date={date} hits={hits} asked={asked} fresh={fresh} subset={subset} />
      </Combobox>
      {told && <CodeMeaning date={date} exact={exact} subset={subset} />}
    </div>
  );
}

function Found({ subset, ...found }: OptionsProps & { subset: string | undefined }) {
  return (
    <Combobox.Dropdown hidden={found.asked.trim() === ''}>
      <Combobox.Options aria-label="Codes found" mah={280} style={{ overflowY: 'auto' }}>
        <CodeOptions {...found} />
      </Combobox.Options>
      {subset && (
        <Combobox.Footer>
          <Text size="xs" c="dimmed">
            {subset}
          </Text>
        </Combobox.Footer>
      )}
    </Combobox.Dropdown>
  );
}
