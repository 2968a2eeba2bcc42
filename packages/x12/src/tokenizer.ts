import { latin1Text } from './bytes.ts';
import type { HeaderProblem } from './header.ts';
import { HEADER_SEARCH_BYTES, isFiller, isLineEnd, looksLikeHeader, readHeader } from './header.ts';
import { binaryEnd } from './scan/binary.ts';
import { BlockSegment } from './scan/block.ts';
import { ODD, type PlainScan, scanFrom } from './scan/plain-segments.ts';
import { SEGMENT_IDS, segmentNumber } from './scan/segment-numbers.ts';
import type { Delimiters, Segment, SegmentLayout } from './types.ts';

/** What the tokenizer noticed about the bytes themselves. */
export type TokenProblem =
  | HeaderProblem
  | 'byte-order-mark'
  | 'leading-whitespace'
  | 'stray-whitespace'
  | 'data-outside-interchange'
  | 'terminator-missing'
  | 'segment-empty'
  | 'segment-too-long'
  | 'segment-id-case'
  | 'encoding-not-utf8';

export interface TokenSink {
  segment(segment: Segment): void;
  /** `segment` is the one the problem belongs to; undefined where the bytes belong to none. */
  problem(problem: TokenProblem, offset: number, value: string, segment: Segment | undefined): void;
}

/** Bytes not yet turned into segments, and where the tokenizer stands. Byte offsets are absolute: `base` + index. */
export interface Tokenizer {
  sink: TokenSink;
  /** True when a chunk may be changed once it was pushed: its bytes are copied. */
  copies: boolean;
  buffer: Uint8Array;
  /** True when `buffer` was made here and may be written to; a caller's chunk never is. */
  ownsBuffer: boolean;
  base: number;
  start: number;
  end: number;
  /** Index up to which no terminator was found. */
  scanned: number;
  /** Separators of the interchange being read; undefined while an ISA is looked for. */
  delimiters: Delimiters | undefined;
  terminator: number;
  /** Scanned part of the buffer, for the run of plain segments. */
  scan: PlainScan | undefined;
  /** True when the last segment was no valid UTF-8. */
  latin1: boolean;
  before: string;
  /** True once blanks before the first ISA were told. */
  leadReported: boolean;
  junkReported: boolean;
  /** True after an empty segment. */
  afterEmpty: boolean;
  inSet: boolean;
  setPosition: number;
  interchangePosition: number;
}

/** A segment longer than this is cut: no terminator is coming, and memory must stay bounded. */
export const MAX_SEGMENT_BYTES = 1 << 20;

/** Not worth a scan below this. */
const MIN_SCAN = 32;

/** Skipped bytes that are kept for writing the file back. */
const MAX_SKIPPED = 4096;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function createTokenizer(sink: TokenSink, copies = false): Tokenizer {
  return {
    sink,
    copies,
    buffer: new Uint8Array(0),
    ownsBuffer: false,
    base: 0,
    start: 0,
    end: 0,
    scanned: 0,
    delimiters: undefined,
    terminator: 0,
    scan: undefined,
    latin1: false,
    before: '',
    leadReported: false,
    junkReported: false,
    afterEmpty: false,
    inSet: false,
    setPosition: 0,
    interchangePosition: 0,
  };
}

function takePlain(state: Tokenizer, scan: PlainScan, number: number): void {
  const offset = state.base + state.start;
  state.start = scan.next;
  state.sink.segment(new BlockSegment(number, positionOf(state, number), offset, scan.block, scan.first, scan.count));
}

/** Takes the next bytes; every segment that is complete goes to the sink. */
export function pushBytes(state: Tokenizer, chunk: Uint8Array): void {
  if (chunk.length === 0) return;
  appendChunk(state, chunk);
  drain(state, false);
}

/** Tells that no more bytes come: what is left goes to the sink. */
export function finishBytes(state: Tokenizer): void {
  drain(state, true);
}

function appendChunk(state: Tokenizer, chunk: Uint8Array): void {
  const left = state.end - state.start;
  if (state.ownsBuffer && state.end + chunk.length <= state.buffer.length) {
    state.buffer.set(chunk, state.end);
    state.end += chunk.length;
    return;
  }
  state.base += state.start;
  state.scanned = Math.max(0, state.scanned - state.start);
  if (left === 0 && !state.copies) {
    state.buffer = chunk;
    state.ownsBuffer = false;
  } else {
    const grown = new Uint8Array(Math.max(2 * (left + chunk.length), 4096));
    grown.set(state.buffer.subarray(state.start, state.end));
    grown.set(chunk, left);
    state.buffer = grown;
    state.ownsBuffer = true;
  }
  state.start = 0;
  state.end = left + chunk.length;
}

function drain(state: Tokenizer, final: boolean): void {
  while (true) {
    const { delimiters } = state;
    if (delimiters === undefined) {
      if (!seekHeader(state, final)) return;
    } else {
      if (state.before === '') plainSegments(state, delimiters);
      if (!nextSegment(state, delimiters, final)) return;
    }
  }
}

/** Takes plain segments as long as there are any; what is odd, and the end of the buffer, is left to `nextSegment`. */
function plainSegments(state: Tokenizer, delimiters: Delimiters): void {
  while (state.end - state.start > MIN_SCAN) {
    const scan = scanFrom(state.scan, state.buffer, state.start, state.end, delimiters);
    state.scan = scan;
    const from = state.start;
    let taken = scan.take(from);
    while (taken >= 0) {
      takePlain(state, scan, taken);
      taken = scan.take(state.start);
    }
    const next = state.start;
    const moved = next > from;
    const odd = taken === ODD;
    state.scanned = next;
    if (moved) state.afterEmpty = false;
    if (odd || scan.block.to === state.end) return;
    // Nothing whole in a full block: a segment longer than that.
    if (!moved) return;
    state.scan = undefined;
  }
}

/** Looks for the next ISA. False when more bytes are needed or none are left. */
function seekHeader(state: Tokenizer, final: boolean): boolean {
  if (state.base + state.start === 0 && !passByteOrderMark(state, final)) return false;
  const { buffer, end } = state;
  let i = state.start;
  while (i < end && !looksLikeHeader(buffer, i, end)) {
    if (!final && end - i < 4) break;
    i += 1;
  }
  skipTo(state, i);
  if (i >= end || !looksLikeHeader(buffer, i, end)) return false;
  if (!final && end - i < HEADER_SEARCH_BYTES) return false;
  const shape = readHeader(buffer, i, Math.min(end, i + HEADER_SEARCH_BYTES));
  if (shape === undefined) {
    skipTo(state, i + 3);
    return true;
  }
  const next = afterTerminator(state, shape.textEnd + 1);
  if (next === end && !final && next - i <= MAX_SEGMENT_BYTES) return false;
  state.delimiters = shape.delimiters;
  state.terminator = buffer[shape.textEnd] ?? 0;
  state.inSet = false;
  state.interchangePosition = 0;
  state.junkReported = false;
  return emit(state, shape.delimiters, shape.textEnd, next, shape.problems);
}

/** Passes over a UTF-8 byte-order mark at the start of the file. False when more bytes are needed to tell. */
function passByteOrderMark(state: Tokenizer, final: boolean): boolean {
  const { buffer, start, end } = state;
  if (start < end && isFiller(buffer[start]) && !state.leadReported) {
    state.leadReported = true;
    state.sink.problem('leading-whitespace', 0, '', undefined);
  }
  if (buffer[start] !== 0xef || start >= end) return true;
  if (end - start < 3) return final;
  if (buffer[start + 1] === 0xbb && buffer[start + 2] === 0xbf) {
    state.sink.problem('byte-order-mark', 0, '', undefined);
    state.before = latin1Text(buffer, start, start + 3);
    state.start = start + 3;
  }
  return true;
}

/** Passes over bytes that belong to no segment; anything but filler is reported, once per stretch. */
function skipTo(state: Tokenizer, to: number): void {
  for (let i = state.start; i < to && !state.junkReported; i += 1) {
    if (isFiller(state.buffer[i])) continue;
    state.junkReported = true;
    state.sink.problem('data-outside-interchange', state.base + i, '', undefined);
  }
  const room = Math.max(0, MAX_SKIPPED - state.before.length);
  state.before += latin1Text(state.buffer, state.start, Math.min(to, state.start + room));
  state.start = to;
  state.scanned = Math.max(state.scanned, to);
}

/** Index of the first byte after `from` that is no filler. */
function afterTerminator(state: Tokenizer, from: number): number {
  let i = from;
  while (i < state.end && isFiller(state.buffer[i])) i += 1;
  return i;
}

/** Sends the next segment to the sink. False when more bytes are needed or none are left. */
function nextSegment(state: Tokenizer, delimiters: Delimiters, final: boolean): boolean {
  const { buffer, start, end } = state;
  if (start >= end) return false;
  if (!final && end - start < 4) return false;
  if (looksLikeHeader(buffer, start, end)) {
    if (!final && end - start < HEADER_SEARCH_BYTES) return false;
    if (readHeader(buffer, start, Math.min(end, start + HEADER_SEARCH_BYTES)) !== undefined) {
      state.delimiters = undefined;
      return true;
    }
  }
  const binary = buffer[start] === LETTER_B ? binaryEnd(buffer, start, end, delimiters, final) : 'none';
  if (binary === 'more') return false;
  if (binary !== 'none') return takeBinary(state, delimiters, binary, final);
  const found = buffer.indexOf(state.terminator, Math.max(start, state.scanned));
  if (found >= 0 && found < end && found - start <= MAX_SEGMENT_BYTES) {
    const next = afterTerminator(state, found + 1);
    if (next === end && !final && next - found <= MAX_SEGMENT_BYTES) {
      state.scanned = found;
      return false;
    }
    return emit(state, delimiters, found, next, NO_PROBLEMS);
  }
  if (end - start > MAX_SEGMENT_BYTES) {
    return emit(state, delimiters, start + MAX_SEGMENT_BYTES, start + MAX_SEGMENT_BYTES, ['segment-too-long']);
  }
  state.scanned = end;
  if (!final) return false;
  let textEnd = end;
  while (textEnd > start && isFiller(buffer[textEnd - 1])) textEnd -= 1;
  return emit(state, delimiters, textEnd, end, ['terminator-missing']);
}

const LETTER_B = 66;

/** A segment with binary data: its last element is the data, one character a byte, whatever it holds. */
function takeBinary(state: Tokenizer, delimiters: Delimiters, textEnd: number, final: boolean): boolean {
  const next = afterTerminator(state, textEnd + 1);
  if (next === state.end && !final) return false;
  const { buffer, start } = state;
  const text = latin1Text(buffer, start, textEnd);
  const lead = text.slice(0, 3) === 'BIN' ? 2 : 3;
  const elements = text.split(delimiters.element);
  const data = elements.slice(lead).join(delimiters.element);
  const layout: SegmentLayout = { binary: true };
  if (state.before !== '') layout.before = state.before;
  if (!endsPlainly(buffer, textEnd, next, delimiters)) layout.after = latin1Text(buffer, textEnd, next);
  const id = text.slice(0, 3);
  const position = positionOf(state, segmentNumber(id));
  const offset = state.base + start;
  const segment: Segment = { id, elements: [...elements.slice(1, lead), data], position, offset, delimiters, layout };
  state.before = '';
  state.afterEmpty = false;
  state.start = next;
  state.scanned = next;
  reportLayout(state, segment, layout, textEnd, next);
  state.sink.segment(segment);
  return true;
}

const NO_PROBLEMS: readonly TokenProblem[] = [];

/** Turns buffer[start..textEnd) into a segment; the next one starts at `next`. */
function emit(
  state: Tokenizer,
  delimiters: Delimiters,
  textEnd: number,
  next: number,
  problems: readonly TokenProblem[],
): true {
  const { sink, start } = state;
  const offset = state.base + start;
  const mayHide = ((state.buffer[start] ?? 0) & 0xdf) === 73 && problems[0] !== 'terminator-missing';
  const split = mayHide ? hiddenHeader(state, textEnd) : -1;
  if (split >= 0) return emit(state, delimiters, split, afterTerminator(state, split), ['terminator-missing']);
  const isPlain = endsPlainly(state.buffer, textEnd, next, delimiters);
  const text = segmentText(state, start, textEnd);
  state.start = next;
  state.scanned = next;
  if (text === '') {
    // One finding for a run of terminators, however long.
    if (!state.afterEmpty) sink.problem('segment-empty', offset, '', undefined);
    state.afterEmpty = true;
    if (state.before.length < MAX_SKIPPED) state.before += latin1Text(state.buffer, textEnd, next);
    return true;
  }
  state.afterEmpty = false;
  const cut = text.indexOf(delimiters.element);
  const sent = cut < 0 ? text : text.slice(0, cut);
  const elements = cut < 0 ? [] : text.slice(cut + 1).split(delimiters.element);
  const id = hasLowerCase(sent) ? sent.toUpperCase() : sent;
  const segment: Segment = { id, elements, position: positionOf(state, segmentNumber(id)), offset, delimiters };
  for (const problem of problems) sink.problem(problem, offset, '', segment);
  if (!isPlain || id !== sent || state.before !== '' || state.latin1) {
    const layout: SegmentLayout = {};
    if (state.before !== '') layout.before = state.before;
    if (id !== sent) layout.id = sent;
    if (!isPlain) layout.after = latin1Text(state.buffer, textEnd, next);
    if (state.latin1) layout.latin1 = true;
    segment.layout = layout;
    state.before = '';
    reportLayout(state, segment, layout, textEnd, next);
  }
  sink.segment(segment);
  if (id === 'IEA') state.delimiters = undefined;
  return true;
}

/** True when the bytes from the terminator to the next segment are the terminator and the usual line end. */
function endsPlainly(buffer: Uint8Array, textEnd: number, next: number, delimiters: Delimiters): boolean {
  const { segment, suffix } = delimiters;
  if (next - textEnd !== 1 + suffix.length || buffer[textEnd] !== segment.charCodeAt(0)) return false;
  for (let i = 0; i < suffix.length; i += 1) if (buffer[textEnd + 1 + i] !== suffix.charCodeAt(i)) return false;
  return true;
}

function hasLowerCase(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 96) return true;
  return false;
}

function reportLayout(state: Tokenizer, segment: Segment, layout: SegmentLayout, textEnd: number, next: number): void {
  const { sink, buffer, base } = state;
  if (layout.latin1) sink.problem('encoding-not-utf8', segment.offset, '', segment);
  if (layout.id !== undefined) sink.problem('segment-id-case', segment.offset, layout.id.slice(0, 20), segment);
  if (layout.after !== undefined && hasStrayFiller(buffer, textEnd + 1, next)) {
    sink.problem('stray-whitespace', base + textEnd + 1, '', segment);
  }
}

/** An IEA without terminator may have swallowed the next ISA: gives where the IEA's text ends, or -1. */
function hiddenHeader(state: Tokenizer, textEnd: number): number {
  const { buffer, start } = state;
  if (((buffer[start + 1] ?? 0) & 0xdf) !== 69) return -1;
  for (let i = start + 3; i < textEnd; i += 1) {
    if (!isFiller(buffer[i])) continue;
    const next = afterTerminator(state, i);
    if (looksLikeHeader(buffer, next, textEnd)) return i;
    i = next;
  }
  return -1;
}

function hasStrayFiller(buffer: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isLineEnd(buffer[i])) return true;
  return false;
}

/** What a segment does to the count of positions: nothing, starts a set, ends one, or stands outside of sets. */
const STARTS = 1;
const ENDS = 2;
const OUTSIDE = 3;
const EFFECT = new Uint8Array(SEGMENT_IDS.length);
EFFECT[segmentNumber('ST')] = STARTS;
EFFECT[segmentNumber('SE')] = ENDS;
for (const id of ['ISA', 'GS', 'GE', 'IEA']) EFFECT[segmentNumber(id)] = OUTSIDE;

function positionOf(state: Tokenizer, number: number): number {
  state.interchangePosition += 1;
  const effect = EFFECT[number] as number;
  if (effect === STARTS) {
    state.inSet = true;
    state.setPosition = 0;
  } else if (effect === OUTSIDE) {
    state.inSet = false;
  }
  if (!state.inSet) return state.interchangePosition;
  state.setPosition += 1;
  if (effect === ENDS) state.inSet = false;
  return state.setPosition;
}

function segmentText(state: Tokenizer, from: number, to: number): string {
  state.latin1 = false;
  try {
    return utf8.decode(state.buffer.subarray(from, to));
  } catch {
    state.latin1 = true;
    return latin1Text(state.buffer, from, to);
  }
}
