import { element, repetitions, splitComponents } from '../access.ts';
import type { LoopRule, SegmentRule } from '../guide.ts';
import { parseCents } from '../money.ts';
import type { Loop, Segment } from '../types.ts';
import { isoDate, isoPeriod } from './dates.ts';
import { type Field, fieldsOf, type ItemKey, itemKeys } from './keys.ts';

/**
 * Views over loops, segments and composites: one class per rule, made when it is first needed, whose getters decode what
 * is asked for and keep nothing.
 */

const SOURCE = Symbol('source');
const TEXT = Symbol('text');

/** What a view looks at: a loop, a segment, or one repetition of a composite element with its segment. */
interface View {
  [SOURCE]: Loop | Segment;
  [TEXT]: string;
  toJSON(): Plain;
}
type Plain = Record<string, unknown>;
type ViewClass<Source> = new (source: Source, text: string) => View;
type Getter<Source> = readonly [key: string, read: (source: Source, text: string) => unknown];

const loopClasses = new WeakMap<LoopRule, ViewClass<Loop>>();
const segmentClasses = new WeakMap<SegmentRule, ViewClass<Segment>>();

/** The view of one loop by its rule. */
export function loopView(loop: Loop, rule: LoopRule): object {
  let Class = loopClasses.get(rule);
  if (Class === undefined) {
    Class = viewClass(itemKeys(rule).map(itemGetter), (source) => plainLoop(source, rule));
    loopClasses.set(rule, Class);
  }
  return new Class(loop, '');
}

/** The view of one segment by its rule. */
function segmentView(segment: Segment, rule: SegmentRule): object {
  let Class = segmentClasses.get(rule);
  if (Class === undefined) {
    Class = viewClass(fieldsOf(rule).map(elementGetter), (source) => plainSegment(source, rule));
    segmentClasses.set(rule, Class);
  }
  return new Class(segment, '');
}

function viewClass<Source extends Loop | Segment>(
  getters: readonly Getter<Source>[],
  plain: (source: Source, text: string) => Plain,
): ViewClass<Source> {
  class TypedView {
    readonly [SOURCE]: Source;
    readonly [TEXT]: string;
    constructor(source: Source, text: string) {
      this[SOURCE] = source;
      this[TEXT] = text;
    }
    /** `JSON.stringify` writes what is present. */
    toJSON(): Plain {
      return plain(this[SOURCE], this[TEXT]);
    }
    /** So does Node where it shows a value. */
    [Symbol.for('nodejs.util.inspect.custom')](): Plain {
      return this.toJSON();
    }
  }
  for (const [key, read] of getters) {
    Object.defineProperty(TypedView.prototype, key, {
      enumerable: true,
      get(this: TypedView) {
        return read(this[SOURCE], this[TEXT]);
      },
    });
  }
  return TypedView;
}

function itemGetter({ key, item, many }: ItemKey): Getter<Loop> {
  if (item.kind === 'loop') {
    if (!many) {
      return [
        key,
        ({ loops }) => {
          const child = loops.find((one) => one.rule === item);
          return child === undefined ? undefined : loopView(child, item);
        },
      ];
    }
    return [key, ({ loops }) => loops.filter((child) => child.rule === item).map((child) => loopView(child, item))];
  }
  if (!many) {
    return [
      key,
      ({ segments }) => {
        const segment = segments.find((one) => one.rule === item);
        return segment === undefined ? undefined : segmentView(segment, item);
      },
    ];
  }
  return [key, ({ segments }) => segments.filter((one) => one.rule === item).map((one) => segmentView(one, item))];
}

function elementGetter(field: Field): Getter<Segment> {
  const { key, position, formatAt, many } = field;
  const decode = decoder(field);
  if (many) return [key, (segment) => present(segment, position).map((text) => decode(text, segment, ''))];
  if (formatAt > 0) {
    return [key, (segment) => decode(element(segment, position), segment, element(segment, formatAt))];
  }
  return [key, (segment) => decode(element(segment, position), segment, '')];
}

function componentGetter(field: Field): Getter<Segment> {
  const { key, position, formatAt } = field;
  const decode = decoder(field);
  return [
    key,
    (segment, text) => {
      const parts = splitComponents(text, segment);
      return decode(parts[position - 1] ?? '', segment, parts[formatAt - 1] ?? '');
    },
  ];
}

type Decode = (text: string, segment: Segment, format: string) => unknown;

function decoder(field: Field): Decode {
  if (field.kind !== 'composite')
    return (text, _, format) => (text === '' ? undefined : simpleValue(field, text, format));
  const Composite = viewClass(field.fields.map(componentGetter), (segment: Segment, text) =>
    plainComposite(field, segment, text),
  );
  return (text, segment) => (text === '' ? undefined : new Composite(segment, text));
}

/** What the text of an element or component that is not empty says. */
function simpleValue({ kind }: Field, text: string, format: string): string | number {
  if (kind === 'cents') return parseCents(text) ?? Number.NaN;
  if (kind === 'date') return isoDate(text);
  return kind === 'period' ? isoPeriod(format, text) : text;
}

/** The loop or segment that a view looks at; undefined for what is no view. */
export function viewSource(view: unknown): Loop | Segment | undefined {
  return isView(view) ? view[SOURCE] : undefined;
}

/** A view as a plain object of all values that are present; throws for what is no view. */
export function plainView(view: unknown): Plain {
  if (!isView(view)) throw new Error('This is no typed view.');
  return view.toJSON();
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && SOURCE in value;
}

const itemIndexes = new WeakMap<LoopRule, ReadonlyMap<SegmentRule | LoopRule, number>>();

/** Place of each item in its loop. */
function indexesOf(rule: LoopRule): ReadonlyMap<SegmentRule | LoopRule, number> {
  let indexes = itemIndexes.get(rule);
  if (indexes === undefined) {
    indexes = new Map(rule.items.map((item, i) => [item, i]));
    itemIndexes.set(rule, indexes);
  }
  return indexes;
}

/** What the view of a loop says, by one look at each segment and loop that is there. */
function plainLoop({ segments, loops }: Loop, rule: LoopRule): Plain {
  const indexes = indexesOf(rule);
  const found: Plain[][] = [];
  const put = (item: SegmentRule | LoopRule, value: Plain): void => {
    const index = indexes.get(item);
    if (index === undefined) return;
    const list = found[index];
    if (list === undefined) found[index] = [value];
    else list.push(value);
  };
  for (const segment of segments)
    if (segment.rule !== undefined) put(segment.rule, plainSegment(segment, segment.rule));
  for (const child of loops) if (child.rule !== undefined) put(child.rule, plainLoop(child, child.rule));
  const plain: Plain = {};
  const keys = itemKeys(rule);
  found.forEach((list, i) => {
    const { key = '', many } = keys[i] ?? {};
    plain[key] = many ? list : list[0];
  });
  return plain;
}

function plainSegment(segment: Segment, rule: SegmentRule): Plain {
  const plain: Plain = {};
  for (const field of fieldsOf(rule)) {
    const text = element(segment, field.position);
    if (text === '') continue;
    const format = field.formatAt === 0 ? '' : element(segment, field.formatAt);
    plain[field.key] = field.many
      ? present(segment, field.position).map((one) => plainValue(field, segment, one, ''))
      : plainValue(field, segment, text, format);
  }
  return plain;
}

/** The repetitions that are not empty. */
function present(segment: Segment, position: number): string[] {
  return repetitions(segment, position).filter((text) => text !== '');
}

function plainValue(field: Field, segment: Segment, text: string, format: string): unknown {
  return field.kind === 'composite' ? plainComposite(field, segment, text) : simpleValue(field, text, format);
}

function plainComposite({ fields }: Field, segment: Segment, text: string): Plain {
  const parts = splitComponents(text, segment);
  const plain: Plain = {};
  for (const field of fields) {
    const part = parts[field.position - 1] ?? '';
    if (part !== '') plain[field.key] = simpleValue(field, part, parts[field.formatAt - 1] ?? '');
  }
  return plain;
}
