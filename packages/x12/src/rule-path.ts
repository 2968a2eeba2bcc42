import { childLoops, component, element, loopCount, repetitions, splitComponents } from './access.ts';
import { QUALIFIER_PLACES } from './guide.ts';
import type { Loop, Segment } from './types.ts';

/** A path of the rule language, parsed; see `Condition`. */
export interface RulePath {
  /** Nearest enclosing loop to start from; '' for the rule's own loop. */
  from: string;
  /** Child loops to go down through. */
  loops: readonly string[];
  /** '' where the path ends at a loop. */
  segment: string;
  qualifiers: ReadonlySet<string> | undefined;
  /** 1-based element, 0 for the segment as such, -1 for every element. */
  element: number;
  /** 1-based component, 0 for the element as such. */
  component: number;
}

const SEGMENT_PART = /^([A-Z][A-Z0-9]{1,2}?)(?:\[([^\]]+)\])?(\d\d|\*)?(?:-(\d{1,2}))?$/;

/** Parses a path; throws on one that is not well formed, so that a wrong rule is seen when it is loaded. */
export function parseRulePath(text: string): RulePath {
  const parts = text.split('/');
  const from = parts[0]?.startsWith('^') ? (parts.shift() ?? '').slice(1) : '';
  const last = parts.at(-1) ?? '';
  const isLoop = /^\d/.test(last) || (parts.length === 0 && from !== '');
  const loops = isLoop ? parts : parts.slice(0, -1);
  if (loops.some((id) => !/^\d[0-9A-Z]*$/.test(id))) throw new Error(`${text}: a loop is named by its guide id.`);
  if (isLoop) return { from, loops, segment: '', qualifiers: undefined, element: 0, component: 0 };
  const match = SEGMENT_PART.exec(last);
  if (match === null) throw new Error(`${text}: this is no path such as 2010BA/REF[SY]02 or CLM05-1.`);
  const [, segment = '', qualifiers, element, component] = match;
  return {
    from,
    loops,
    segment,
    qualifiers: qualifiers === undefined ? undefined : new Set(qualifiers.split('|')),
    element: element === undefined ? 0 : element === '*' ? -1 : Number(element),
    component: Number(component ?? 0),
  };
}

/** The loop where a path starts: the rule's own, or the nearest around it of the name that the path gives. */
export function startOf(path: RulePath, loop: Loop): Loop | undefined {
  if (path.from === '') return loop;
  let at: Loop | undefined = loop;
  while (at !== undefined && at.id !== path.from) at = at.parent;
  return at;
}

/** The loops in which the path looks for its segment, or that it names. */
export function loopsAt(path: RulePath, loop: Loop): Loop[] {
  const start = startOf(path, loop);
  let found = start === undefined ? [] : [start];
  for (const id of path.loops) found = found.flatMap((one) => childLoops(one, id));
  return found;
}

/** Number of loops at a path that ends at a loop, those included that a stream has passed on. */
export function loopNumberAt(path: RulePath, loop: Loop): number {
  const start = startOf(path, loop);
  if (start === undefined) return 0;
  const [only, deeper] = path.loops;
  if (only === undefined) return 1;
  if (deeper === undefined) return loopCount(start, only);
  const around = loopsAt({ ...path, loops: path.loops.slice(0, -1) }, loop);
  return around.reduce((sum, one) => sum + loopCount(one, path.loops.at(-1) ?? ''), 0);
}

/** True when `test` says yes to one of the segments that the path names; the rest is then not looked at. */
export function someSegment(path: RulePath, loop: Loop, test: (segment: Segment, loop: Loop) => boolean): boolean {
  const start = startOf(path, loop);
  return start !== undefined && someBelow(path, start, 0, test);
}

function someBelow(
  path: RulePath,
  loop: Loop,
  depth: number,
  test: (segment: Segment, loop: Loop) => boolean,
): boolean {
  if (depth === path.loops.length) {
    for (const segment of loop.segments) {
      if (segment.id === path.segment && isQualified(path, segment) && test(segment, loop)) return true;
    }
    return false;
  }
  const id = path.loops[depth];
  for (const child of loop.loops) if (child.id === id && someBelow(path, child, depth + 1, test)) return true;
  return false;
}

/** The segments that the path names, with their loops. */
export function segmentsAt(path: RulePath, start: Loop): { loop: Loop; segment: Segment }[] {
  const found: { loop: Loop; segment: Segment }[] = [];
  someSegment(path, start, (segment, loop) => {
    found.push({ loop, segment });
    return false;
  });
  return found;
}

function isQualified(path: RulePath, segment: Segment): boolean {
  const { qualifiers } = path;
  if (qualifiers === undefined) return true;
  const place = QUALIFIER_PLACES[segment.id];
  const n = place?.[0] ?? 1;
  const value = (place?.[1] ?? 0) === 0 ? element(segment, n) : component(segment, n, place?.[1] ?? 1);
  return qualifiers.has(value);
}

/** True when `test` says yes to a value at the path; a segment or loop without element gives its identifier. */
export function someValue(path: RulePath, loop: Loop, test: (value: string) => boolean): boolean {
  if (path.segment === '') return loopsAt(path, loop).some((one) => test(one.id));
  return someSegment(path, loop, (segment) => someOf(path, segment, test));
}

/** The same in one segment that the path names. */
export function someOf(path: RulePath, segment: Segment, test: (value: string) => boolean): boolean {
  if (path.element === 0) return test(segment.id);
  if (path.element > 0) return someOfElement(path, segment, path.element, test);
  for (let n = 1; n <= segment.elements.length; n += 1) if (someOfElement(path, segment, n, test)) return true;
  return false;
}

function someOfElement(path: RulePath, segment: Segment, n: number, test: (value: string) => boolean): boolean {
  const text = element(segment, n);
  if (text === '') return false;
  const separator = segment.delimiters.repetition;
  if (separator === '' || !text.includes(separator)) {
    const value = path.component === 0 ? text : component(segment, n, path.component);
    return value !== '' && test(value);
  }
  return repetitions(segment, n).some((one) => {
    const value = path.component === 0 ? one : (splitComponents(one, segment)[path.component - 1] ?? '');
    return value !== '' && test(value);
  });
}

/** Every value at the path that is not empty. */
export function valuesAt(path: RulePath, start: Loop): string[] {
  const values: string[] = [];
  someValue(path, start, (value) => {
    values.push(value);
    return false;
  });
  return values;
}
