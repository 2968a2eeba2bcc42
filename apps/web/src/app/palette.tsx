import './palette.css';
import { Alert, Kbd, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Fragment, type KeyboardEvent, useEffect, useMemo, useState } from 'react';
import { useEndpoint } from '../api/queries.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { NavItem } from './feature.ts';
import { strokes } from './key-words.ts';
import { useKeyHints } from './keys.tsx';
import { useGo } from './navigate.tsx';
import { commandEntries, type Entry, hitEntries } from './palette-entries.ts';
import { useMay } from './session.tsx';

interface Props {
  mode: 'search' | 'commands';
  items: readonly NavItem[];
  onClose: () => void;
}

const QUIET_MS = 150;
/** One letter finds half the practice. */
const LEAST_LETTERS = 2;

/** Finds people and papers by the server, or commands of the screen: one dialog, one way of moving in it. */
export function Palette({ mode, items, onClose }: Props) {
  const [text, setText] = useState('');
  const isSearch = mode === 'search';
  return (
    <Dialog
      opened
      onClose={onClose}
      title={isSearch ? 'Search' : 'Commands'}
      size="lg"
      yOffset="10vh"
      centered={false}
      // What is typed right after the key belongs into the field.
      transitionProps={{ duration: 0 }}
    >
      {isSearch ? (
        <SearchBody text={text} setText={setText} onClose={onClose} />
      ) : (
        <CommandBody text={text} setText={setText} items={items} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface BodyProps {
  text: string;
  setText: (text: string) => void;
  onClose: () => void;
}

function SearchBody({ text, setText, onClose }: BodyProps) {
  const go = useGo();
  const may = useMay();
  const [asked] = useDebouncedValue(text.trim(), QUIET_MS);
  const isAsking = asked.length >= LEAST_LETTERS;
  const found = useEndpoint('search', { text: asked }, { enabled: isAsking && may('search'), keepPrevious: true });
  const hits = isAsking ? found.data?.hits : undefined;
  const entries = useMemo(() => (hits ? hitEntries(hits, go) : []), [hits, go]);
  const isDone = isAsking && hits !== undefined && !found.isFetching;
  return (
    <>
      <EntryList label="Patients, claims, checks, control numbers, files" {...{ text, setText, entries, onClose }} />
      {found.error && (
        <Alert color="red" variant="light" role="alert" p="xs">
          {found.error.message}
        </Alert>
      )}
      <Text size="xs" c="dimmed" role="status" mt={4}>
        {!isAsking && 'Type a name, date of birth, MRN, claim or check number: at least two letters or digits.'}
        {isDone && entries.length === 0 && `Nothing on file for “${asked}”. Numbers are found by their first digits.`}
        {isDone && entries.length > 0 && `${entries.length} found`}
      </Text>
    </>
  );
}

function CommandBody({ text, setText, items, onClose }: BodyProps & { items: readonly NavItem[] }) {
  const go = useGo();
  const hints = useKeyHints();
  const entries = commandEntries(text, items, hints, go);
  return (
    <>
      <EntryList label="What do you want to do?" {...{ text, setText, entries, onClose }} />
      <Text size="xs" c="dimmed" role="status" mt={4}>
        {entries.length === 0 && 'No command of this screen has these words.'}
      </Text>
    </>
  );
}

interface ListProps extends BodyProps {
  label: string;
  entries: readonly Entry[];
}

/** A field and its list: arrows move, Enter does it (WAI-ARIA combobox pattern). */
function EntryList({ label, text, setText, entries, onClose }: ListProps) {
  const [at, setAt] = useState(0);
  const current = entries[Math.min(at, entries.length - 1)];
  useEffect(() => {
    if (current) document.getElementById(current.id)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const perform = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    // The dialog is gone before a command opens another one.
    setTimeout(entry.run, 0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = Math.min(at, Math.max(0, entries.length - 1));
    if (event.key === 'ArrowDown') setAt(Math.min(now + 1, entries.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(now - 1, 0));
    else if (event.key === 'Enter') perform(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <TextInput
        label={label}
        size="sm"
        data-autofocus
        autoFocus
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={current?.id}
        autoComplete="off"
        maxLength={100}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list" id="palette-list" role="listbox" aria-label={label} tabIndex={-1}>
        {entries.map((entry, index) => (
          <Fragment key={entry.id}>
            {entry.group !== entries[index - 1]?.group && (
              <div className="palette-group" role="presentation">
                {entry.group}
              </div>
            )}
            <EntryLine entry={entry} isCurrent={entry === current} perform={perform} />
          </Fragment>
        ))}
      </div>
    </>
  );
}

function EntryLine(props: { entry: Entry; isCurrent: boolean; perform: (entry: Entry) => void }) {
  const { entry, isCurrent, perform } = props;
  return (
    // The field above has the focus and the keys; its aria-activedescendant points here.
    <UnstyledButton
      id={entry.id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className="palette-entry"
      onClick={() => perform(entry)}
    >
      <span>{entry.title}</span>
      <span>{entry.detail}</span>
      {entry.keys && (
        <span aria-hidden>
          {strokes(entry.keys).map((stroke) => (
            <Kbd key={stroke} size="xs" ml={3}>
              {stroke}
            </Kbd>
          ))}
        </span>
      )}
    </UnstyledButton>
  );
}
