import { loopCount, repetitions, splitComponents } from './access.ts';
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

/** The loops in which the path looks for its segment, or that it names. */
export function loopsAt(path: RulePath, start: Loop): Loop[] {
  let found: Loop[] = [];
  if (path.from === '') found = [start];
  else
    for (let at: Loop | undefined = start; at !== undefined; at = at.parent) {
      if (at.id !== path.from) continue;
      found = [at];
      break;
    }
  for (const id of path.loops) found = found.flatMap((loop) => loop.loops.filter((child) => child.id === id));
  return found;
}

/** Number of loops at a path that ends at a loop, those included that a stream has passed on. */
export function loopNumberAt(path: RulePath, start: Loop): number {
  const last = path.loops.at(-1);
  if (last === undefined) return loopsAt(path, start).length;
  const around = loopsAt({ ...path, loops: path.loops.slice(0, -1) }, start);
  return around.reduce((sum, loop) => sum + loopCount(loop, last), 0);
}

/** The segments that the path names, with their loops. */
export function segmentsAt(path: RulePath, start: Loop): { loop: Loop; segment: Segment }[] {
  const found: { loop: Loop; segment: Segment }[] = [];
  for (const loop of loopsAt(path, start)) {
    for (const segment of loop.segments) {
      if (segment.id === path.segment && isQualified(path, segment)) found.push({ loop, segment });
    }
  }
  return found;
}

function isQualified(path: RulePath, segment: Segment): boolean {
  if (path.qualifiers === undefined) return true;
  const [n, m] = QUALIFIER_PLACES[segment.id] ?? [1, 0];
  const text = segment.elements[n - 1] ?? '';
  const value = m === 0 ? text : (splitComponents(text, segment)[m - 1] ?? '');
  return path.qualifiers.has(value);
}

/** Every value at the path that is not empty; a segment or loop without element gives its identifier. */
export function valuesAt(path: RulePath, start: Loop): string[] {
  if (path.segment === '') return loopsAt(path, start).map((loop) => loop.id);
  const values: string[] = [];
  for (const { segment } of segmentsAt(path, start)) {
    if (path.element === 0) values.push(segment.id);
    else if (path.element > 0) addValues(values, path, segment, path.element);
    else for (let n = 1; n <= segment.elements.length; n += 1) addValues(values, path, segment, n);
  }
  return values;
}

function addValues(values: string[], path: RulePath, segment: Segment, n: number): void {
  for (const text of repetitions(segment, n)) {
    const value = path.component === 0 ? text : (splitComponents(text, segment)[path.component - 1] ?? '');
    if (value !== '') values.push(value);
  }
}
