import { component, element } from './access.ts';
import type { LoopRule, SegmentRule } from './guide.ts';
import { QUALIFIER_PLACES } from './guide.ts';
import type { RulePath } from './rule-path.ts';
import { someSegment, startOf } from './rule-path.ts';
import type { Loop, Segment } from './types.ts';

/** Looks for a segment that the path names and `test` says yes to. */
export type Finder = (loop: Loop, test: (segment: Segment) => boolean) => boolean;

/** Uses of a segment that a path means, in one loop of a guide. */
interface Use {
  index: number;
  rule: SegmentRule;
  /** True when every qualifier of the use is meant: then the use alone tells. */
  isWhole: boolean;
}

function usesOf(path: RulePath, loop: LoopRule): Use[] {
  return loop.items.flatMap((rule, index) => {
    if (rule.kind !== 'segment' || rule.id !== path.segment) return [];
    const { qualifiers } = path;
    if (qualifiers === undefined) return [{ index, rule, isWhole: true }];
    const codes = rule.key === undefined ? undefined : [...rule.key.codes];
    if (codes !== undefined && !codes.some((code) => qualifiers.has(code))) return [];
    return [{ index, rule, isWhole: codes?.every((code) => qualifiers.has(code)) ?? false }];
  });
}

/** Indexes of the items whose counts tell whether the path's segment or loop is there; undefined where more must be asked. */
export function countedItems(path: RulePath, loop: LoopRule | undefined): readonly number[] | undefined {
  if (loop === undefined || path.from !== '' || path.element !== 0) return undefined;
  if (path.segment === '') {
    if (path.loops.length !== 1) return undefined;
    return loop.items.flatMap((item, i) => (item.kind === 'loop' && item.id === path.loops[0] ? [i] : []));
  }
  if (path.loops.length > 0) return undefined;
  const uses = usesOf(path, loop);
  return uses.every((use) => use.isWhole) ? uses.map((use) => use.index) : undefined;
}

/**
 * A finder for one loop of a guide: which uses of a segment are meant is decided once, so that looking compares rules and
 * not texts.
 */
export function finder(path: RulePath, loop: LoopRule | undefined): Finder {
  if (loop === undefined) return (at, test) => someSegment(path, at, test);
  if (path.from !== '') return outerFinder(path);
  const [id, ...rest] = path.loops;
  if (id === undefined) return localFinder(path, loop);
  const index = loop.items.findIndex((item) => item.kind === 'loop' && item.id === id);
  const child = loop.items[index];
  if (child === undefined || child.kind !== 'loop') return () => false;
  const inner = finder({ ...path, loops: rest }, child);
  return (at, test) => {
    if (at.counts?.[index] === 0) return false;
    for (const one of at.loops) if (one.id === id && inner(one, test)) return true;
    return false;
  };
}

/** Starts at an enclosing loop; one of the same name may have another rule elsewhere in the guide. */
function outerFinder(path: RulePath): Finder {
  const inner = { ...path, from: '' };
  let lastRule: LoopRule | undefined;
  let last: Finder | undefined;
  return (at, test) => {
    const start = startOf(path, at);
    if (start?.rule === undefined) return start !== undefined && someSegment(inner, start, test);
    if (start.rule !== lastRule || last === undefined) {
      lastRule = start.rule;
      last = finder(inner, start.rule);
    }
    return last(start, test);
  };
}

function localFinder(path: RulePath, loop: LoopRule): Finder {
  const uses = usesOf(path, loop);
  const [first, ...others] = uses;
  if (first === undefined) return () => false;
  if (others.length === 0 && first.isWhole) {
    const { rule, index } = first;
    if (index === 0) {
      // What opens the loop is its first segment, and its only one of this use.
      return (at, test) => {
        const [opener] = at.segments;
        return opener !== undefined && opener.rule === rule && test(opener);
      };
    }
    return (at, test) => {
      if (at.counts?.[index] === 0) return false;
      for (const segment of at.segments) if (segment.rule === rule && test(segment)) return true;
      return false;
    };
  }
  const rules = uses.map((use) => use.rule);
  const isWhole = uses.every((use) => use.isWhole);
  const [n, m] = QUALIFIER_PLACES[path.segment] ?? [1, 0];
  const isMeant = (segment: Segment): boolean =>
    isWhole || path.qualifiers?.has(m === 0 ? element(segment, n) : component(segment, n, m)) === true;
  return (at, test) => {
    for (const segment of at.segments) {
      if (segment.rule !== undefined && rules.includes(segment.rule) && isMeant(segment) && test(segment)) return true;
    }
    return false;
  };
}
