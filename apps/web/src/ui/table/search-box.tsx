import { TextInput } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { ChangeState } from './use-table-state.ts';

const QUIET_MS = 150;

interface Props {
  box: RefObject<HTMLInputElement | null>;
  search: string;
  what: string;
  change: ChangeState;
  /** Arrow down and Enter go to the rows. */
  toRows: () => void;
}

/** Searches while one types, after a short pause. */
export function SearchBox({ box, search, what, change, toRows }: Props) {
  const [text, setText] = useState(search);
  const sent = useRef(search);
  useEffect(() => {
    // From outside: back, a saved view, "Clear filters".
    if (search === sent.current) return;
    sent.current = search;
    setText(search);
  }, [search]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === sent.current) return;
    const timer = setTimeout(() => {
      // Beginning a search is a step to come back from, each further letter is not.
      const how = sent.current === '' ? 'push' : 'replace';
      sent.current = wanted;
      change({ search: wanted }, how);
    }, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, change]);
  return (
    <TextInput
      ref={box}
      type="search"
      aria-label={`Search ${what}`}
      placeholder={`Search ${what}`}
      title="Key f"
      w={220}
      maxLength={100}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown' || event.key === 'Enter') {
          event.preventDefault();
          toRows();
        }
      }}
    />
  );
}
