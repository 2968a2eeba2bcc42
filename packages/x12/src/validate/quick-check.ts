import type { BlockSegment } from '../scan/block.ts';
import { packedBytes, packedText, TOO_LONG } from '../scan/packed.ts';
import { lookUp, type PackedTable, packedTable } from '../scan/packed-table.ts';
import { hasQuickNpiDigit, isQuickDate, isQuickTime } from '../scan/quick-values.ts';
import { type CompiledElement, type CompiledSegment, isFormatted, type SyntaxNote } from './compile.ts';

/**
 * A quick look at a segment's bytes that only says whether everything is surely fine. Most segments are, and need no
 * text at all; the others go the careful way (`checkElements`), which alone makes findings.
 */

/** How the bytes of an element are looked at. */
const TEXT = 0;
const CODE = 1;
const NUMBER = 2;
const WHOLE = 3;
const DATE = 4;
const TIME = 5;
const LISTED = 6;
const COMPOSITE = 7;
const CAREFUL = 8;

interface QuickElement {
  kind: number;
  required: boolean;
  notUsed: boolean;
  min: number;
  max: number;
  codes: PackedTable | undefined;
  components: readonly QuickElement[];
  notes: readonly QuickNote[];
  /** True of a date whose format stands right before it. */
  formatted: boolean;
}

/** A syntax note over bits: bit n - 1 is set when element n has a value. */
interface QuickNote {
  kind: SyntaxNote['kind'];
  all: number;
  first: number;
}

export interface QuickSegment {
  elements: readonly QuickElement[];
  /** Number of elements up to the last required one. */
  least: number;
  notes: readonly QuickNote[];
  /** False for what only the careful way can tell: more elements than bits. */
  possible: boolean;
}

const made = new WeakMap<CompiledSegment, QuickSegment>();

/** The quick form of a compiled segment; made once. */
export function quickSegment(compiled: CompiledSegment): QuickSegment {
  let quick = made.get(compiled);
  if (quick === undefined) {
    const elements = quickElements(compiled.elements);
    quick = {
      elements,
      least: elements.findLastIndex((one) => one.required) + 1,
      notes: compiled.notes.map(quickNote),
      possible: elements.length <= 31,
    };
    made.set(compiled, quick);
  }
  return quick;
}

function quickElements(all: readonly CompiledElement[]): QuickElement[] {
  return all.map((one, i) => quickElement(one, isFormatted(all, i)));
}

function quickElement(one: CompiledElement, formatted: boolean): QuickElement {
  const { rule, element, components } = one;
  return {
    kind: kindOf(one),
    required: rule?.usage === 'R',
    notUsed: rule?.usage === 'N',
    min: element?.min ?? 0,
    max: element?.max ?? 0,
    codes: rule?.codes === undefined ? undefined : packedTable([...rule.codes].map((code) => [packedText(code), 1])),
    components: quickElements(components ?? []),
    notes: one.componentNotes.map(quickNote),
    formatted,
  };
}

function kindOf({ rule, element, components }: CompiledElement): number {
  if (components !== undefined) return COMPOSITE;
  if (rule?.codes !== undefined)
    return [...rule.codes].some((code) => packedText(code) === TOO_LONG) ? CAREFUL : LISTED;
  switch (element?.type) {
    case 'AN':
      return TEXT;
    case 'ID':
      return CODE;
    case 'R':
      return NUMBER;
    case 'N0':
    case 'N2':
      return WHOLE;
    case 'DT':
      return DATE;
    case 'TM':
      return TIME;
    default:
      return CAREFUL;
  }
}

function quickNote(note: SyntaxNote): QuickNote {
  const bit = (position: number | undefined): number => (position === undefined ? 0 : 1 << (position - 1));
  return { kind: note.kind, all: note.positions.reduce((bits, n) => bits | bit(n), 0), first: bit(note.positions[0]) };
}

function holds(note: QuickNote, bits: number): boolean {
  const own = bits & note.all;
  switch (note.kind) {
    case 'P':
      return own === 0 || own === note.all;
    case 'R':
      return own !== 0;
    case 'E':
      return (own & (own - 1)) === 0;
    case 'C':
      return (own & note.first) === 0 || own === note.all;
    case 'L':
      return (own & note.first) === 0 || own !== note.first;
  }
}

/** A minus or a point may separate components; then a number is not surely one. */
const isInNumbers = (separator: number): boolean => separator === 45 || separator === 46;

/** True when the elements of the segment are surely as standard and guide say. */
export function isSurelyFine(segment: BlockSegment, quick: QuickSegment): boolean {
  const { count, first, block, delimiters } = segment;
  const { elements, notes } = quick;
  if (!quick.possible || count > elements.length || count < quick.least) return false;
  const { bytes, marks } = block;
  const component = delimiters.component.charCodeAt(0);
  const repetition = delimiters.repetition === '' ? -1 : delimiters.repetition.charCodeAt(0);
  if (isInNumbers(component) || isInNumbers(repetition)) return false;
  let bits = 0;
  let before = 0;
  let from = 0;
  let to = marks[first] as number;
  for (let i = 0; i < count; i += 1) {
    before = from;
    from = to + 1;
    to = marks[first + i + 1] as number;
    const element = elements[i] as QuickElement;
    if (to === from) {
      if (element.required) return false;
      continue;
    }
    if (element.notUsed || !isFine(bytes, from, to, element, component, repetition)) return false;
    if (element.formatted && !isDateAsTold(bytes, before, from, to)) return false;
    bits |= 1 << i;
  }
  // A separator after the last value has a finding of its own.
  if (count > 0 && bits >>> (count - 1) === 0) return false;
  for (const note of notes) if (!holds(note, bits)) return false;
  return true;
}

function isFine(
  bytes: Uint8Array,
  from: number,
  to: number,
  element: QuickElement,
  component: number,
  repetition: number,
): boolean {
  const length = to - from;
  switch (element.kind) {
    case LISTED:
      return lookUp(element.codes as PackedTable, packedBytes(bytes, from, to)) > 0;
    case TEXT:
      return length >= element.min && length <= element.max && isText(bytes, from, to, component, repetition);
    case NUMBER:
      return isNumber(bytes, from, to, element, true);
    case WHOLE:
      return isNumber(bytes, from, to, element, false);
    case DATE:
      return length >= element.min && isQuickDate(bytes, from, to);
    case TIME:
      return isQuickTime(bytes, from, to);
    case CODE:
      if (length < element.min || length > element.max) return false;
      for (let i = from; i < to; i += 1) {
        const byte = bytes[i] as number;
        if (byte === component || byte === repetition || byte === 32) return false;
      }
      return true;
    case COMPOSITE:
      return isComposite(bytes, from, to, element, component, repetition);
    default:
      return false;
  }
}

/** Text without separators of other levels, that is not blank and does not end with a blank. */
function isText(bytes: Uint8Array, from: number, to: number, component: number, repetition: number): boolean {
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte === component || byte === repetition) return false;
  }
  return bytes[to - 1] !== 32;
}

function isNumber(bytes: Uint8Array, from: number, to: number, element: QuickElement, mayHavePoint: boolean): boolean {
  let digits = 0;
  let points = 0;
  for (let i = from; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte >= 48 && byte <= 57) digits += 1;
    else if (byte === 46 && mayHavePoint) points += 1;
    else if (byte !== 45 || i !== from) return false;
  }
  return points <= 1 && digits > 0 && digits >= element.min && digits <= element.max;
}

function isComposite(
  bytes: Uint8Array,
  from: number,
  to: number,
  element: QuickElement,
  component: number,
  repetition: number,
): boolean {
  const { components } = element;
  let bits = 0;
  let n = 0;
  let before = from;
  let start = from;
  for (let i = from; i <= to; i += 1) {
    if (i < to && bytes[i] !== component) continue;
    const one = components[n];
    if (one === undefined) return false;
    if (i === start) {
      if (one.required || i === to) return false;
    } else {
      if (one.notUsed || !isFine(bytes, start, i, one, -1, repetition)) return false;
      if (one.formatted && !isDateAsTold(bytes, before, start, i)) return false;
      bits |= 1 << n;
    }
    n += 1;
    before = start;
    start = i + 1;
  }
  for (; n < components.length; n += 1) if ((components[n] as QuickElement).required) return false;
  for (const note of element.notes) if (!holds(note, bits)) return false;
  return true;
}

const D8 = packedText('D8');
const RD8 = packedText('RD8');

/**
 * A date in bytes[from..to) in the format that starts at `before` and ends with the separator before the date; formats
 * other than a day or a range of days: careful way.
 */
function isDateAsTold(bytes: Uint8Array, before: number, from: number, to: number): boolean {
  const format = packedBytes(bytes, before, from - 1);
  if (format === D8) return to - from === 8 && isQuickDate(bytes, from, to);
  if (format !== RD8 || to - from !== 17 || bytes[from + 8] !== 45) return false;
  if (!isQuickDate(bytes, from, from + 8) || !isQuickDate(bytes, from + 9, to)) return false;
  for (let k = 0; k < 8; k += 1) {
    const difference = (bytes[from + k] as number) - (bytes[from + 9 + k] as number);
    if (difference !== 0) return difference < 0;
  }
  return true;
}

const XX = packedText('XX');

/** True when the NPI under qualifier XX in element `n` (if there is one) has its check digit. */
export function hasFineNpi({ block, first, count }: BlockSegment, n: number): boolean {
  if (count < n + 1) return true;
  const { bytes, marks } = block;
  const at = first + n;
  if (packedBytes(bytes, (marks[at - 1] as number) + 1, marks[at] as number) !== XX) return true;
  const from = (marks[at] as number) + 1;
  const to = marks[at + 1] as number;
  return from === to || hasQuickNpiDigit(bytes, from, to);
}
