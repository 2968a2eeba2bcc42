/** A place in a note, 0-based, end exclusive. */
export interface NotePlace {
  start: number;
  end: number;
}

const LONGEST = 320;

/**
 * The sentence around a place of a note, as a letter quotes it: white space as one space, at most 320 characters with the
 * place in it.
 */
export function quotePlace(text: string, { start, end }: NotePlace): string {
  const before = Math.max(text.lastIndexOf('.', start - 1), text.lastIndexOf('\n', start - 1)) + 1;
  const stops = [text.indexOf('. ', end), text.indexOf('.\n', end), text.indexOf('\n', end)].filter((at) => at >= 0);
  const stop = stops.length > 0 ? Math.min(...stops) : text.length;
  const after = text[stop] === '.' ? stop + 1 : stop;
  const isLong = after - before > LONGEST;
  const from = isLong ? Math.max(before, start - 100) : before;
  const to = isLong ? Math.min(after, from + LONGEST) : after;
  return text.slice(from, to).replace(/\s+/g, ' ').trim();
}

/** Places in order, those that touch or overlap as one; places outside the text are left out. */
export function mergePlaces(places: readonly NotePlace[], length: number): NotePlace[] {
  const merged: NotePlace[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < 0 || end > length || start >= end) continue;
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
