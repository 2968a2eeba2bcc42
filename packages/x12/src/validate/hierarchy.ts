import { element } from '../access.ts';
import type { Guide } from '../guide.ts';
import type { Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { add } from './collector.ts';

/** The HL segments of one set so far: a few bytes each, since a set may have millions. */
export interface Hierarchy {
  parents: Guide['levels'] | undefined;
  count: number;
  /** Level code of each HL, as an index in `codes`. */
  levels: Uint8Array;
  codes: string[];
  /** HL04 of each level: 0, 1 or 2 for anything else; 4 is added once a child came. */
  states: Uint8Array;
  offsets: Float64Array;
  positions: Float64Array;
  /** Index by HL01, for those that are not numbered as they should be. */
  misnumbered: Map<string, number>;
  allParentsKnown: boolean;
}

const HAS_CHILD = 4;
/** Wrong numbers beyond this are not remembered, so that memory stays bounded. */
const MAX_MISNUMBERED = 100_000;

/** Starts the check of HL numbering, parents and child codes of one set (SNIP 2). */
export function startHierarchy(parents: Guide['levels'] | undefined): Hierarchy {
  return {
    parents,
    count: 0,
    levels: new Uint8Array(16),
    codes: [],
    states: new Uint8Array(16),
    offsets: new Float64Array(16),
    positions: new Float64Array(16),
    misnumbered: new Map(),
    allParentsKnown: true,
  };
}

const COUNT_FIX = 'Number the HL segments 1, 2, 3 and so on within the transaction set.';
const PARENT_FIX = 'Put the HL01 of the level above into HL02.';

/** Checks the next HL: HL01 counts from 1, HL02 names a level that came before, of the level code that the guide says. */
export function checkLevel(at: Collector, state: Hierarchy, segment: Segment): void {
  const [id, parentId, code] = [element(segment, 1), element(segment, 2), element(segment, 3)];
  const number = state.count + 1;
  if (id !== '' && id !== String(number)) report(at, segment, 'HL01', id, `HL01 must be ${number}.`, COUNT_FIX);
  const parent = parentId === '' ? -1 : indexOf(state, parentId);
  if (parent >= 0) state.states[parent] = (state.states[parent] as number) | HAS_CHILD;
  const wanted = state.parents?.[code];
  const parentCode = parent < 0 ? '' : (state.codes[state.levels[parent] as number] ?? '');
  if (parentId !== '' && parent < 0) {
    state.allParentsKnown = false;
    report(at, segment, 'HL02', parentId, `HL02 names a parent, ${parentId}, that does not come before.`, PARENT_FIX);
  } else if (wanted !== undefined && parent >= 0 && ![wanted].flat().includes(parentCode)) {
    const message = `The parent of a level ${code} must be a level ${[wanted].flat().join(' or ')}.`;
    report(at, segment, 'HL02', parentId, message, PARENT_FIX);
  }
  remember(state, segment, id, code);
}

/** Index of the level with this HL01, -1 where none came before. */
function indexOf(state: Hierarchy, id: string): number {
  const odd = state.misnumbered.get(id);
  if (odd !== undefined) return odd;
  const number = Number(id);
  const isOwn = Number.isInteger(number) && number >= 1 && number <= state.count && String(number) === id;
  // A level that has another number than its place is known by that one only.
  return isOwn && ((state.states[number - 1] as number) & MISNUMBERED) === 0 ? number - 1 : -1;
}

const MISNUMBERED = 8;

function remember(state: Hierarchy, segment: Segment, id: string, code: string): void {
  const index = state.count;
  if (index === state.levels.length) grow(state);
  let level = state.codes.indexOf(code);
  if (level < 0 && state.codes.length < 255) level = state.codes.push(code) - 1;
  const child = element(segment, 4);
  state.levels[index] = level < 0 ? 255 : level;
  state.states[index] = child === '0' ? 0 : child === '1' ? 1 : 2;
  state.offsets[index] = segment.offset;
  state.positions[index] = segment.position;
  if (id !== String(index + 1)) {
    state.states[index] = (state.states[index] as number) | MISNUMBERED;
    if (state.misnumbered.size < MAX_MISNUMBERED) state.misnumbered.set(id, index);
  } else state.misnumbered.delete(id);
  state.count += 1;
}

function grow(state: Hierarchy): void {
  const length = state.levels.length * 4;
  const larger = <T extends Uint8Array | Float64Array>(from: T, to: T): T => {
    to.set(from);
    return to;
  };
  state.levels = larger(state.levels, new Uint8Array(length));
  state.states = larger(state.states, new Uint8Array(length));
  state.offsets = larger(state.offsets, new Float64Array(length));
  state.positions = larger(state.positions, new Float64Array(length));
}

/** At the end of the set: HL04 says of each level whether one follows below it. */
export function endHierarchy(at: Collector, state: Hierarchy): void {
  if (state.parents === undefined || !state.allParentsKnown) return;
  for (let i = 0; i < state.count; i += 1) {
    const value = state.states[i] as number;
    const declared = value & 3;
    const hasChild = (value & HAS_CHILD) !== 0;
    const place = { id: 'HL', position: state.positions[i] as number, offset: state.offsets[i] as number };
    if (declared === 0 && hasChild)
      report(at, place, 'HL04', '0', 'HL04 says that no level follows, but one does.', 'Set HL04 to 1.');
    if (declared === 1 && !hasChild)
      report(at, place, 'HL04', '1', 'HL04 says that a level follows, but none does.', 'Set HL04 to 0.');
  }
}

function report(
  at: Collector,
  place: Pick<Segment, 'id' | 'position' | 'offset'>,
  reference: string,
  value: string,
  message: string,
  fix: string,
): void {
  const code = reference === 'HL01' ? 'hl-number' : reference === 'HL02' ? 'hl-parent' : 'hl-child-code';
  add(at, place, '', { snip: 2, code, element: reference, value, message, fix, ik403: '7' });
}
