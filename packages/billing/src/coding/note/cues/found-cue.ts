import type { Cue } from '../types.ts';

/** A cue of a sentence and the tokens that it governs: half-open ranges of `note.tokens`. */
export interface FoundCue {
  kind: Cue['kind'];
  name: string;
  first: number;
  end: number;
  scopeFirst: number;
  scopeEnd: number;
}
