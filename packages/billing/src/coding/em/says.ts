import type { Note } from '../note/types.ts';
import { findAll, type Hit, statusOfHit } from './reading.ts';

/** The first place where the notes say it of this patient without denying it; undefined when they do not. */
export function says(notes: readonly Note[], pattern: RegExp): Hit | undefined {
  const global = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  return findAll(notes, global).find((hit) => {
    const { certainty, time, experiencer } = statusOfHit(notes, hit);
    return certainty !== 'negated' && time !== 'conditional' && experiencer !== 'family';
  });
}
