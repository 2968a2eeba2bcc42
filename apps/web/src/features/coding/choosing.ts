import type { Item } from './items.ts';
import type { System } from './shown-code.ts';

/** The dialog that stands before the desk, and what it is about. */
export type Choosing =
  | { kind: 'add' }
  | { kind: 'replace'; item: Item }
  | { kind: 'look'; system: System; code: string }
  | { kind: 'finish' };
