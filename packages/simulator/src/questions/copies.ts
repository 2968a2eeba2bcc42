import { allSegments, element, type Loop, type OutSegment, splitComponents } from '@cleanclaim/x12';

/** Segments of a question as they were sent, to be repeated in its answer. */
export function copies(loop: Loop | undefined, id: string, qualifier?: string): OutSegment[] {
  return allSegments(loop, id, qualifier).map((segment) => [
    id,
    ...Array.from({ length: segment.elements.length }, (_, i) => splitComponents(element(segment, i + 1), segment)),
  ]);
}
