import type { Dictionary } from '../../dictionary/release-006020.ts';
import type { LoopRule, SegmentRule } from '../../guide.ts';
import type { Loop, Segment } from '../../types.ts';
import { plainSegment } from './comparable.ts';
import { keysOf } from './keys.ts';

/** A segment with its use and what it says, as a number that equal contents share. */
export interface OwnSegment {
  segment: Segment;
  rule: SegmentRule | undefined;
  same: number;
}

/** A loop made ready to compare. Most loops are the same in both files: keys and contents are worked out when asked for. */
export class Node {
  readonly loop: Loop;
  readonly own: readonly OwnSegment[];
  readonly children: readonly Node[];
  /** Equal for loops that say the same, whatever the order of what may come in any order. */
  readonly same: number;
  #keys: readonly string[] | undefined;

  constructor(loop: Loop, own: readonly OwnSegment[], children: readonly Node[], same: number) {
    this.loop = loop;
    this.own = own;
    this.children = children;
    this.same = same;
  }

  get keys(): readonly string[] {
    this.#keys ??= keysOf(this.loop);
    return this.#keys;
  }

  /** Contents of the loop and of its child loops: what a similarity goes by. */
  get marks(): ReadonlySet<number> {
    const marks = new Set(this.own.map((one) => one.same));
    for (const child of this.children) {
      marks.add(child.same);
      for (const one of child.own) marks.add(one.same);
    }
    return marks;
  }
}

/** Numbers for texts: equal texts, in both files, have the same one. */
export class Numbers {
  readonly #known = new Map<string, number>();

  of(text: string): number {
    let number = this.#known.get(text);
    if (number === undefined) {
      number = this.#known.size;
      this.#known.set(text, number);
    }
    return number;
  }
}

const ordinals = new WeakMap<LoopRule, ReadonlyMap<SegmentRule | LoopRule, number>>();

/** Position group of an item in its loop: items of one group may come in any order. */
function ordinalOf(loop: LoopRule | undefined, item: SegmentRule | LoopRule | undefined): number {
  if (loop === undefined || item === undefined) return -1;
  let known = ordinals.get(loop);
  if (known === undefined) {
    known = new Map(loop.items.map((one, i) => [one, loop.ordinals[i] ?? 0]));
    ordinals.set(loop, known);
  }
  return known.get(item) ?? -1;
}

/** Makes a loop and all below it ready to compare. Trailers are left out: they count what is there to be seen. */
export function nodeOf(loop: Loop, dictionary: Dictionary, numbers: Numbers, extra: readonly Segment[] = []): Node {
  const own: OwnSegment[] = [];
  for (const segment of loop.segments) {
    if (segment.id === 'SE') continue;
    own.push({ segment, rule: segment.rule, same: numbers.of(plainSegment(dictionary, segment)) });
  }
  for (const segment of extra)
    own.push({ segment, rule: undefined, same: numbers.of(plainSegment(dictionary, segment)) });
  const children = loop.loops.map((child) => nodeOf(child, dictionary, numbers));
  const parts = [
    ...own.map((one) => `${ordinalOf(loop.rule, one.rule)}s${one.same}`),
    ...children.map((child) => `${ordinalOf(loop.rule, child.loop.rule)}l${child.same}`),
  ];
  const same = numbers.of(`${loop.id}(${parts.sort().join(' ')})`);
  return new Node(loop, own, children, same);
}
