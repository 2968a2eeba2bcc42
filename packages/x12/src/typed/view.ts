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
}
type ViewClass<Source> = new (source: Source, text: string) => object;
type Getter<Source> = readonly [key: string, read: (source: Source, text: string) => unknown];

const loopClasses = new WeakMap<LoopRule, ViewClass<Loop>>();
const segmentClasses = new WeakMap<SegmentRule, ViewClass<Segment>>();

/** The view of one loop by its rule. */
export function loopView(loop: Loop, rule: LoopRule): object {
  let Class = loopClasses.get(rule);
  if (Class === undefined) {
    Class = viewClass(itemKeys(rule).map(itemGetter));
    loopClasses.set(rule, Class);
  }
  return new Class(loop, '');
}

/** The view of one segment by its rule. */
function segmentView(segment: Segment, rule: SegmentRule): object {
  let Class = segmentClasses.get(rule);
  if (Class === undefined) {
    Class = viewClass(fieldsOf(rule).map(elementGetter));
    segmentClasses.set(rule, Class);
  }
  return new Class(segment, '');
}

function viewClass<Source extends Loop | Segment>(getters: readonly Getter<Source>[]): ViewClass<Source> {
  class TypedView {
    readonly [SOURCE]: Source;
    readonly [TEXT]: string;
    constructor(source: Source, text: string) {
      this[SOURCE] = source;
      this[TEXT] = text;
    }
    /** `JSON.stringify` writes what is present. */
    toJSON(): unknown {
      return plainView(this);
    }
    /** So does `console.log` of Node. */
    [Symbol.for('nodejs.util.inspect.custom')](): unknown {
      return plainView(this);
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
      ({ segments, rules = [] }) => {
        const segment = segments[rules.indexOf(item)];
        return segment === undefined ? undefined : segmentView(segment, item);
      },
    ];
  }
  return [
    key,
    ({ segments, rules = [] }) => segments.filter((_, i) => rules[i] === item).map((one) => segmentView(one, item)),
  ];
}

function elementGetter(field: Field): Getter<Segment> {
  const { key, position, formatAt, many } = field;
  const decode = decoder(field);
  if (many) return [key, (segment) => repetitions(segment, position).map((text) => decode(text, segment, ''))];
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

function decoder({ kind, fields }: Field): Decode {
  switch (kind) {
    case 'text':
      return (text) => (text === '' ? undefined : text);
    case 'cents':
      return (text) => (text === '' ? undefined : (parseCents(text) ?? Number.NaN));
    case 'date':
      return (text) => (text === '' ? undefined : isoDate(text));
    case 'period':
      return (text, _, format) => (text === '' ? undefined : isoPeriod(format, text));
    case 'composite': {
      const Composite = viewClass(fields.map(componentGetter));
      return (text, segment) => (text === '' ? undefined : new Composite(segment, text));
    }
  }
}

/** A view as a plain object of all values that are present; undefined for what is no view. */
export function plainView(view: object): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const key of Object.keys(Object.getPrototypeOf(view) ?? {})) {
    const value = plainValue((view as Record<string, unknown>)[key]);
    if (value !== undefined) plain[key] = value;
  }
  return plain;
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plainValue);
  return isView(value) ? plainView(value) : value;
}

function isView(value: unknown): value is View {
  return typeof value === 'object' && value !== null && SOURCE in value;
}

/** The loop or segment that a view looks at; undefined for what is no view. */
export function viewSource(view: unknown): Loop | Segment | undefined {
  return isView(view) ? view[SOURCE] : undefined;
}
