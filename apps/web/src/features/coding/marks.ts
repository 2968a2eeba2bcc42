/** A span of a note that carries a code; `id` names the suggestion. 0-based, half-open. */
export interface MarkedSpan {
  start: number;
  end: number;
  id: string;
}

/** The id of words that are pointed at and carry no suggestion. */
export const POINTED = 'pointed';

/** A stretch of the note that carries the same suggestions. */
export interface Stretch {
  text: string;
  start: number;
  ids: readonly string[];
}

/** Cuts a text at the borders of spans, so that each stretch can be marked; spans may overlap. Nothing of the text is lost. */
export function stretchesOf(text: string, spans: readonly MarkedSpan[]): Stretch[] {
  const within = spans
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter((span) => span.start < span.end);
  const borders = [...new Set([0, text.length, ...within.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, i) => {
    const end = borders[i + 1] ?? text.length;
    const ids = within.filter((span) => span.start <= start && span.end >= end).map((span) => span.id);
    return { text: text.slice(start, end), start, ids: [...new Set(ids)] };
  });
}
