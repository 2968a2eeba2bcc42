import type { Note } from '../note/types.ts';
import { findAll, type Hit, statusOfHit } from './reading.ts';

/**
 * The first place where the notes say it of this patient without denying it, in their text or else in a heading
 * ("NEW PATIENT VISIT"); undefined when they do not.
 */
export function says(notes: readonly Note[], pattern: RegExp): Hit | undefined {
  const found = findAll(notes, pattern).find((hit) => {
    const { certainty, time, experiencer } = statusOfHit(notes, hit);
    return certainty !== 'negated' && time !== 'conditional' && experiencer !== 'family';
  });
  return found ?? inHeading(notes, pattern);
}

function inHeading(notes: readonly Note[], pattern: RegExp): Hit | undefined {
  const plain = pattern.global ? new RegExp(pattern.source, pattern.flags.replace('g', '')) : pattern;
  for (const [note, { text, sections }] of notes.entries()) {
    for (const { title, start: sectionStart, kind } of sections) {
      const match = title === '' ? null : plain.exec(title);
      const titleStart = match === null ? -1 : text.lastIndexOf(title, sectionStart);
      if (match === null || titleStart < 0) continue;
      const start = titleStart + match.index;
      const span = { start, end: start + match[0].length };
      return { note, ...span, text: match[0], section: kind, sentence: span, around: match[0] };
    }
  }
  return undefined;
}
