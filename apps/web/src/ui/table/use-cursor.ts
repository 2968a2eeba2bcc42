import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';

interface Identified {
  id: string;
}

/** Which row the keyboard is on. It follows the row's id, so that a refresh does not move it. */
export function useCursor(rows: readonly Identified[], startId: string | undefined) {
  const [cursorId, setCursorId] = useState(startId);
  const lastIndex = useRef(0);
  /** Set where the row under the cursor should take the focus when it is drawn. */
  const wantsFocus = useRef(false);
  const indexOf = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const index = cursorId === undefined ? undefined : indexOf.get(cursorId);
  useEffect(() => {
    if (index !== undefined) lastIndex.current = index;
  }, [index]);
  // The row is gone (worked off, paid, no match any more): the one in its place takes over, with the focus.
  useLayoutEffect(() => {
    if (cursorId === undefined || index !== undefined || rows.length === 0) return;
    wantsFocus.current = document.activeElement === document.body;
    setCursorId(rows[Math.min(lastIndex.current, rows.length - 1)]?.id);
  }, [cursorId, index, rows]);
  return { cursorId, index, indexOf, setCursorId, wantsFocus };
}

/** Which rows are chosen for an action. */
export function useChosen<Row extends Identified>(
  rows: readonly Row[],
  indexOf: ReadonlyMap<string, number>,
  question: unknown,
) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string>(undefined);
  const clear = useCallback(() => setIds((now) => (now.size === 0 ? now : new Set())), []);
  const asked = useRef(question);
  // Another question shows other rows: nothing out of sight stays chosen.
  useEffect(() => {
    if (asked.current !== question) clear();
    asked.current = question;
  }, [question, clear]);
  const toggle = useCallback((id: string) => {
    anchor.current = id;
    setIds((now) => {
      const next = new Set(now);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  /** All rows from the last one that was toggled to this one. */
  const extend = (id: string) => {
    const from = indexOf.get(anchor.current ?? id);
    const to = indexOf.get(id);
    if (from === undefined || to === undefined) return toggle(id);
    const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
    setIds((now) => new Set([...now, ...range.map((row) => row.id)]));
  };
  const chosen = useMemo(() => (ids.size === 0 ? [] : rows.filter(({ id }) => ids.has(id))), [rows, ids]);
  const all = () => setIds(chosen.length === rows.length ? new Set() : new Set(rows.map(({ id }) => id)));
  return { ids, chosen, toggle, extend, clear, all };
}
