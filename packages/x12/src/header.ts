import type { Delimiters } from './types.ts';

/** What an ISA at some byte told: its separators, where it ends, and in which ways it is not as the standard says. */
export interface HeaderShape {
  delimiters: Delimiters;
  /** Index just after the segment terminator. */
  end: number;
  /** Index of the last byte of ISA16, plus one. */
  textEnd: number;
  problems: HeaderProblem[];
}

export type HeaderProblem = 'isa-width' | 'isa-component-missing' | 'isa-delimiters-same' | 'isa-repetition-missing';

/** Where the 16 element separators of a 106-byte ISA stand, counted from its `I` (X12.5 interchange header). */
const SEPARATOR_PLACES = [3, 6, 17, 20, 31, 34, 50, 53, 69, 76, 81, 83, 89, 99, 101, 103];
/** An ISA wider than this is not recovered: the widest legal contents are 106 bytes. */
export const HEADER_SEARCH_BYTES = 400;

const CR = 13;
const LF = 10;

export function isLineEnd(byte: number | undefined): boolean {
  return byte === CR || byte === LF;
}

/** Bytes that may stand between segments without being data: line ends, blanks, tabs, NUL and the old Ctrl-Z end mark. */
export function isFiller(byte: number | undefined): boolean {
  return byte === CR || byte === LF || byte === 32 || byte === 9 || byte === 0 || byte === 26;
}

function isAlphanumeric(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

/** A separator may be any single ASCII byte that is neither a letter, a digit nor a blank. */
function canSeparate(byte: number | undefined): byte is number {
  return byte !== undefined && byte < 128 && byte !== 32 && !isAlphanumeric(byte);
}

/** True when the bytes at `at` read ISA (any case) and a possible element separator. */
export function looksLikeHeader(bytes: Uint8Array, at: number, end: number): boolean {
  if (at + 4 > end) return false;
  const upper = (i: number): number => (bytes[at + i] ?? 0) & 0xdf;
  return upper(0) === 73 && upper(1) === 83 && upper(2) === 65 && canSeparate(bytes[at + 3]);
}

/** A byte before `end`: the buffer of a stream may hold older bytes behind it. */
const byteBefore = (bytes: Uint8Array, at: number, end: number): number | undefined =>
  at < end ? bytes[at] : undefined;

/** True when a segment identifier that may follow ISA (GS, TA1, IEA, ISB, ISE) starts at `at`. */
function startsNextSegment(bytes: Uint8Array, at: number, end: number, separator: number): boolean {
  if (at + 3 > end) return false;
  const a = (bytes[at] ?? 0) & 0xdf;
  const b = (bytes[at + 1] ?? 0) & 0xdf;
  if (a === 71 && b === 83) return bytes[at + 2] === separator;
  return (
    ((a === 84 && b === 65) || (a === 73 && (b === 69 || b === 83))) && byteBefore(bytes, at + 3, end) === separator
  );
}

function skipFiller(bytes: Uint8Array, from: number, end: number): number {
  let i = from;
  while (i < end && isFiller(bytes[i])) i += 1;
  return i;
}

function findSeparators(bytes: Uint8Array, at: number, end: number): number[] {
  const separator = bytes[at + 3];
  const places: number[] = [];
  const limit = Math.min(end, at + HEADER_SEARCH_BYTES);
  for (let i = at + 3; i < limit && places.length < 16; i += 1) if (bytes[i] === separator) places.push(i - at);
  return places;
}

/** In `*P*~\nGS...~\n` the tilde is the terminator, not ISA16: the next segment ends with it too. */
function lineEndsWith(bytes: Uint8Array, from: number, end: number, byte: number): boolean {
  let i = from;
  while (i < end && !isLineEnd(bytes[i])) i += 1;
  return i < end && bytes[i - 1] === byte;
}

/** Component separator and terminator after the 16th element separator at `last`. */
function tail(bytes: Uint8Array, last: number, end: number, separator: number): Tail | undefined {
  const first = byteBefore(bytes, last + 1, end);
  const second = byteBefore(bytes, last + 2, end);
  if (!canSeparate(first)) return undefined;
  const afterFirst = skipFiller(bytes, last + 2, end);
  if (startsNextSegment(bytes, afterFirst, end, separator) && (!canSeparate(second) || isLineEnd(second))) {
    const missing = !isLineEnd(second) || lineEndsWith(bytes, afterFirst, end, first);
    if (missing) return { component: undefined, terminator: first, textEnd: last + 1 };
  }
  if (canSeparate(second) && startsNextSegment(bytes, skipFiller(bytes, last + 3, end), end, separator)) {
    return { component: first, terminator: second, textEnd: last + 2 };
  }
  for (let i = last + 3; i < Math.min(end, last + 12); i += 1) {
    const byte = bytes[i];
    if (canSeparate(byte) && startsNextSegment(bytes, skipFiller(bytes, i + 1, end), end, separator)) {
      return { component: first, terminator: byte, textEnd: i };
    }
  }
  return canSeparate(second) ? { component: first, terminator: second, textEnd: last + 2 } : undefined;
}

/** An ISA with an element too few: the terminator is what stands before the first GS. */
function tailBeforeGroup(bytes: Uint8Array, at: number, end: number, separator: number): Tail | undefined {
  for (let i = at + 5; i + 2 < end; i += 1) {
    if (bytes[i] !== 71 || bytes[i + 1] !== 83 || bytes[i + 2] !== separator) continue;
    let before = i - 1;
    while (before > at && isFiller(bytes[before])) before -= 1;
    const terminator = bytes[before];
    if (!canSeparate(terminator) || terminator === separator) return undefined;
    const component = bytes[before - 1];
    const hasComponent = bytes[before - 2] === separator && canSeparate(component);
    return { component: hasComponent ? component : undefined, terminator, textEnd: before };
  }
  return undefined;
}

interface Tail {
  component: number | undefined;
  terminator: number;
  textEnd: number;
}

/** The line end right after the ISA terminator: '', '\n' or '\r\n'. */
function suffixAfter(bytes: Uint8Array, from: number, end: number): string {
  if (from < end && bytes[from] === LF) return '\n';
  return from + 1 < end && bytes[from] === CR && bytes[from + 1] === LF ? '\r\n' : '';
}

/**
 * Reads the separators of the ISA that starts at byte `at`. The standard fixes its width at 106 bytes; a header of
 * another width is still read by counting its 16 element separators. Undefined when this is no header at all.
 */
export function readHeader(bytes: Uint8Array, at: number, end: number): HeaderShape | undefined {
  const places = findSeparators(bytes, at, end);
  const last = places[15];
  const separator = bytes[at + 3];
  if (separator === undefined) return undefined;
  const counted = last === undefined ? undefined : tail(bytes, at + last, end, separator);
  const ending = counted ?? tailBeforeGroup(bytes, at, end, separator);
  if (ending === undefined) return undefined;
  const problems: HeaderProblem[] = [];
  const widthIsRight = SEPARATOR_PLACES.every((place, i) => places[i] === place) && ending.textEnd === at + 105;
  if (!widthIsRight) problems.push('isa-width');
  if (ending.component === undefined) problems.push('isa-component-missing');
  const eleventh = byteBefore(bytes, at + (places[10] ?? 0) + 1, end);
  const usesRepetition = places[11] === (places[10] ?? 0) + 2 && canSeparate(eleventh);
  if (!usesRepetition && eleventh !== 85) problems.push('isa-repetition-missing');
  const used = [separator, ending.terminator, ending.component, usesRepetition ? eleventh : undefined];
  const known = used.filter((b) => b !== undefined);
  if (new Set(known).size !== known.length) problems.push('isa-delimiters-same');
  // A repetition separator that is another one, too, cannot tell repetitions.
  const isOwn = eleventh !== separator && eleventh !== ending.terminator && eleventh !== (ending.component ?? 58);
  const delimiters: Delimiters = {
    element: String.fromCharCode(separator),
    repetition: usesRepetition && isOwn ? String.fromCharCode(eleventh) : '',
    component: String.fromCharCode(ending.component ?? 58),
    segment: String.fromCharCode(ending.terminator),
    suffix: suffixAfter(bytes, ending.textEnd + 1, end),
  };
  return { delimiters, end: ending.textEnd + 1, textEnd: ending.textEnd, problems };
}
