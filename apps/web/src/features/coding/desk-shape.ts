import type { ApiError } from '../../api/client.ts';
import type { Choosing } from './choosing.ts';
import type { Item } from './items.ts';
import type { Pointing } from './pointing.ts';
import type { System } from './shown-code.ts';
import type { StandingCode } from './standing-codes.ts';

/** What the parts of the screen share: the suggestion or code in hand, what is pointed at, and the deeds. */
export interface Desk extends Pointing {
  items: readonly Item[];
  diagnoses: readonly Item[];
  procedures: readonly Item[];
  standing: readonly StandingCode[];
  /** Id of the suggestion or standing code that keys act on. */
  hand: string | undefined;
  take: (id: string) => void;
  /** The next suggestion or standing code (1), or the one before (-1). */
  step: (by: -1 | 1) => void;
  canCode: boolean;
  busy: boolean;
  failure: ApiError | undefined;
  lookAgain: () => void;
  /** What was done last, for screen readers. */
  said: string;
  say: (words: string) => void;
  decide: (item: Item, decision: 'accept' | 'reject') => void;
  put: (change: { item?: Item; system: System; code: string }) => void;
  remove: (one: StandingCode) => void;
  move: (code: string, by: -1 | 1) => void;
  undo: () => void;
  /** What an undo would take back; undefined when there is nothing. */
  undoable: string | undefined;
  finish: () => void;
  choosing: Choosing | undefined;
  choose: (what: Choosing | undefined) => void;
}
