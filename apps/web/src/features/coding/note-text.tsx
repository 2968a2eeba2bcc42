import { Box, Stack, Title } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { Panel } from '../../ui/bits.tsx';
import type { Item } from './items.ts';
import { type MarkedSpan, POINTED, stretchesOf } from './marks.ts';
import type { NoteSpan, Pointing } from './pointing.ts';
import { showMark } from './show-place.ts';

interface Props {
  notes: CodingReviewView['notes'];
  items: readonly Item[];
  pointing: Pointing;
  /** A mark was clicked: the suggestion that it carries, the next one at each further click. */
  onTake?: (id: string) => void;
}

/** Marks by note. Rejected suggestions leave no mark, unless they are the ones shown. */
function marksOf(items: readonly Item[], shown: readonly string[], spans: readonly NoteSpan[]) {
  const byNote = new Map<number, MarkedSpan[]>();
  const add = (note: number, span: MarkedSpan) => byNote.set(note, [...(byNote.get(note) ?? []), span]);
  for (const { id, suggestion, state } of items) {
    if ((state === 'rejected' || state === 'replaced') && !shown.includes(id)) continue;
    for (const { note, start, end } of suggestion.evidence) add(note, { start, end, id });
  }
  for (const { note, start, end } of spans) add(note, { start, end, id: POINTED });
  return byNote;
}

const idsAt = (target: EventTarget) =>
  target instanceof Element ? (target.closest<HTMLElement>('mark')?.dataset.ids?.split(' ') ?? []) : [];

/** The notes with the words that carry codes marked. Pointing at a mark shows its codes; what is shown is scrolled to. */
export function NoteText({ notes, items, pointing, onTake }: Props) {
  const { shown, spans, point } = pointing;
  const marks = useMemo(() => marksOf(items, shown, spans), [items, shown, spans]);
  const accepted = useMemo(() => new Set(items.filter((one) => one.state === 'accepted').map(({ id }) => id)), [items]);
  const box = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([shown, spans]);
  useEffect(() => {
    if (key === '[[],[]]') return;
    const found = [...(box.current?.querySelectorAll('mark.shown') ?? [])];
    if (found[0] && !found.some(isVisible)) showMark(found[0]);
  }, [key]);
  if (notes.length === 0) {
    return (
      <Panel title="Note">
        This visit has no note to read. Import its chart, or enter the codes on the visit itself.
      </Panel>
    );
  }
  const onMouseMove = ({ target, movementX, movementY }: MouseEvent) => {
    if (movementX === 0 && movementY === 0) return;
    const ids = idsAt(target).filter((id) => id !== POINTED);
    point(ids.length > 0 ? { ids } : undefined);
  };
  const onClick = ({ target }: MouseEvent) => {
    const ids = idsAt(target).filter((id) => id !== POINTED);
    const next = ids[(ids.findIndex((id) => shown.length === 1 && id === shown[0]) + 1) % ids.length];
    if (next && onTake) onTake(next);
  };
  return (
    <section className="panel coding-note-panel" aria-label="Note">
      <Box
        ref={box}
        className="coding-note"
        tabIndex={0}
        role="group"
        aria-label="Text of the note"
        onMouseMove={onMouseMove}
        onMouseLeave={() => point(undefined)}
        onClick={onClick}
      >
        <Stack gap="sm">
          {notes.map((note, index) => (
            <div key={note.id}>
              <Title order={2}>{note.title || 'Note'}</Title>
              <p className="coding-text">
                {stretchesOf(note.text, marks.get(index) ?? []).map(({ text, start, ids }) =>
                  ids.length === 0 ? (
                    text
                  ) : (
                    <mark key={start} data-ids={ids.join(' ')} className={markClass(ids, shown, accepted)}>
                      {text}
                    </mark>
                  ),
                )}
              </p>
            </div>
          ))}
        </Stack>
      </Box>
    </section>
  );
}

function markClass(
  ids: readonly string[],
  shown: readonly string[],
  accepted: ReadonlySet<string>,
): string | undefined {
  if (ids.some((id) => id === POINTED || shown.includes(id))) return 'shown';
  return ids.some((id) => accepted.has(id)) ? 'accepted' : undefined;
}

function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const around = element.closest('.coding-note')?.getBoundingClientRect();
  return around !== undefined && box.top >= around.top && box.bottom <= Math.min(around.bottom, window.innerHeight);
}
