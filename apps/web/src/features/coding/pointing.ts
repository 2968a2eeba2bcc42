import type { MouseEvent } from 'react';
import { useState } from 'react';

/** Words of a note: index of the note, 0-based half-open offsets. */
export interface NoteSpan {
  note: number;
  start: number;
  end: number;
}

/** What is pointed at: suggestions by their ids, or words that belong to none. */
export interface Pointed {
  ids?: readonly string[];
  spans?: readonly NoteSpan[];
}

export interface Pointing {
  /** Ids that are shown: what is pointed at, else what is in hand. */
  shown: readonly string[];
  spans: readonly NoteSpan[];
  point: (to: Pointed | undefined) => void;
}

/** What mouse or focus points at; a suggestion in hand is shown where nothing is. */
export function usePointing(hand: string | undefined): Pointing {
  const [pointed, setPointed] = useState<Pointed>();
  const key = JSON.stringify(pointed ?? null);
  return {
    shown: pointed ? (pointed.ids ?? []) : hand ? [hand] : [],
    spans: pointed?.spans ?? [],
    point: (to) => {
      if (JSON.stringify(to ?? null) !== key) setPointed(to);
    },
  };
}

/** A mouse that rests while the list moves under it points at nothing new. */
const isMoving = (event: MouseEvent) => event.movementX !== 0 || event.movementY !== 0;

/** Handlers for an element that points somewhere while the mouse is over it or the focus in it. */
export function pointsTo({ point }: Pick<Pointing, 'point'>, to: Pointed) {
  return {
    onMouseMove: (event: MouseEvent) => isMoving(event) && point(to),
    onMouseLeave: () => point(undefined),
    onFocus: () => point(to),
    onBlur: () => point(undefined),
  };
}
