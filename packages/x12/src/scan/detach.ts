import type { Segment } from '../types.ts';

/** The same segment on its own, so that keeping it does not keep the block of bytes that it was read from. */
export function detached({ id, elements, position, offset, delimiters, layout }: Segment): Segment {
  // Short parts of a large text would keep all of it: a round trip through an array of characters makes them their own.
  const own = elements.map((text) => [...text].join(''));
  return { id, elements: own, position, offset, delimiters, ...(layout === undefined ? {} : { layout }) };
}
