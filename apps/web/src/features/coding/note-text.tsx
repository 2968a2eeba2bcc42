import { Box, Stack, Title } from '@mantine/core';
import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import { useEffect, useMemo, useRef } from 'react';
import { Panel } from '../../ui/bits.tsx';
import type { Item } from './items.ts';
import { type MarkedSpan, stretchesOf } from './marks.ts';

interface Props {
  notes: CodingReviewView['notes'];
  items: readonly Item[];
  shown: readonly string[];
  onShow: (ids: readonly string[]) => void;
}

/** The notes with the words that carry codes marked. Pointing at a mark shows its codes; the code in hand is scrolled to. */
export function NoteText({ notes, items, shown, onShow }: Props) {
  const spans = useMemo(() => {
    const byNote = new Map<number, MarkedSpan[]>();
    for (const { id, suggestion } of items) {
      for (const { note, start, end } of suggestion.evidence) {
        byNote.set(note, [...(byNote.get(note) ?? []), { start, end, id }]);
      }
    }
    return byNote;
  }, [items]);
  const panel = useRef<HTMLDivElement>(null);
  const first = shown[0];
  useEffect(() => {
    if (first === undefined) return;
    const mark = panel.current?.querySelector(`[data-ids~="${CSS.escape(first)}"]`);
    if (mark && !isVisible(mark)) mark.scrollIntoView({ block: 'center' });
  }, [first]);
  if (notes.length === 0) {
    return (
      <Panel title="Note">
        This visit has no note to read. Import its chart, or enter the codes on the visit itself.
      </Panel>
    );
  }
  return (
    <Panel title="Note">
      <Box ref={panel} className="coding-note" tabIndex={0} role="group" aria-label="Text of the note">
        <Stack gap="sm">
          {notes.map((note, index) => (
            <div key={note.id} data-note={index}>
              {note.title && <Title order={3}>{note.title}</Title>}
              <p className="coding-text">
                {stretchesOf(note.text, spans.get(index) ?? []).map(({ text, start, ids }) =>
                  ids.length === 0 ? (
                    <span key={start} data-start={start}>
                      {text}
                    </span>
                  ) : (
                    <mark
                      key={start}
                      data-start={start}
                      data-ids={ids.join(' ')}
                      className={ids.some((id) => shown.includes(id)) ? 'shown' : undefined}
                      onMouseEnter={() => onShow(ids)}
                      onMouseLeave={() => onShow([])}
                    >
                      {text}
                    </mark>
                  ),
                )}
              </p>
            </div>
          ))}
        </Stack>
      </Box>
    </Panel>
  );
}

function isVisible(element: Element): boolean {
  const box = element.getBoundingClientRect();
  const around = element.closest('.coding-note')?.getBoundingClientRect();
  return around !== undefined && box.top >= around.top && box.bottom <= Math.min(around.bottom, window.innerHeight);
}
