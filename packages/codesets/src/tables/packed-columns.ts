/** One column of a packed file. */
export type Column = readonly string[] | Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Texts by number, kept as one string and the offsets of its parts. */
export interface TextColumn {
  readonly length: number;
  /** Text of a 0-based row; '' outside. */
  at(row: number): string;
}

/** An opened packed file. A column that is not there, or of another type, is a bug of the caller and throws. */
export interface PackedFile {
  /** What `packColumns` was given beside the columns. */
  readonly info: Readonly<Record<string, unknown>>;
  texts(name: string): TextColumn;
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  ints(name: string): Uint32Array;
  numbers(name: string): Float64Array;
}

interface Part {
  name: string;
  type: 'text' | 'u8' | 'u16' | 'u32' | 'f64';
  /** Offset and length in bytes, from the end of the header. */
  at: number;
  size: number;
  /** Number of texts in a text column: its offsets stand before its text. */
  count?: number;
}

const MAGIC = 0x31544343; // "CCT1"
const PREFIX = 16;
const ALIGN = 8;
const padded = (size: number) => Math.ceil(size / ALIGN) * ALIGN;

/**
 * Packs the columns of a table into one file: 16 bytes (mark, header length, total length), a JSON header, then each
 * column on a boundary of eight bytes, so that it can be looked at in place. Little-endian. Texts are UTF-8.
 */
export function packColumns(
  columns: Readonly<Record<string, Column>>,
  info: Readonly<Record<string, unknown>> = {},
): Uint8Array {
  const parts: Part[] = [];
  const chunks: Uint8Array[] = [];
  let at = 0;
  for (const [name, column] of Object.entries(columns)) {
    const isText = Array.isArray(column);
    const chunk = isText ? packTexts(column) : bytesOf(column as Exclude<Column, readonly string[]>);
    parts.push({ name, type: typeOf(column), at, size: chunk.length, ...(isText && { count: column.length }) });
    chunks.push(chunk);
    at += padded(chunk.length);
  }
  const header = new TextEncoder().encode(JSON.stringify({ info, parts }));
  const start = PREFIX + padded(header.length);
  const file = new Uint8Array(start + at);
  const view = new DataView(file.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, header.length, true);
  view.setUint32(8, file.length, true);
  file.set(header, PREFIX);
  for (const [index, part] of parts.entries()) file.set(chunks[index] ?? new Uint8Array(), start + part.at);
  return file;
}

function typeOf(column: Column): Part['type'] {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  if (column instanceof Uint32Array) return 'u32';
  return column instanceof Float64Array ? 'f64' : 'text';
}

function bytesOf(column: Uint8Array | Uint16Array | Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}

/** Ends of the texts in UTF-16 units, then the text. */
function packTexts(texts: readonly string[]): Uint8Array {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  for (const [row, text] of texts.entries()) {
    end += text.length;
    ends[row] = end;
  }
  const text = new TextEncoder().encode(texts.join(''));
  const chunk = new Uint8Array(ends.byteLength + text.length);
  chunk.set(bytesOf(ends), 0);
  chunk.set(text, ends.byteLength);
  return chunk;
}

/** Opens a packed file without copying its numbers; texts are decoded when first asked for. Undefined: damaged or cut. */
export function openPacked(input: Uint8Array): PackedFile | undefined {
  if (input.byteLength < PREFIX) return undefined;
  // Views need the boundary that only a file at the start of its buffer has for certain.
  const file = input.byteOffset % ALIGN === 0 ? input : new Uint8Array(input);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const headerLength = view.getUint32(4, true);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(8, true) !== file.byteLength) return undefined;
  if (PREFIX + headerLength > file.byteLength) return undefined;
  const header = parseHeader(file.subarray(PREFIX, PREFIX + headerLength));
  if (header === undefined) return undefined;
  const start = file.byteOffset + PREFIX + padded(headerLength);
  const parts = new Map(header.parts.map((part) => [part.name, part]));
  if (header.parts.some((part) => start - file.byteOffset + part.at + part.size > file.byteLength)) return undefined;
  const part = (name: string, type: Part['type']): Part => {
    const found = parts.get(name);
    if (found?.type !== type) throw new Error(`The packed table has no ${type} column ${name}.`);
    return found;
  };
  const { buffer } = file;
  return {
    info: header.info,
    texts: (name) => textColumn(buffer, start, part(name, 'text')),
    bytes: (name) => new Uint8Array(buffer, start + part(name, 'u8').at, part(name, 'u8').size),
    shorts: (name) => new Uint16Array(buffer, start + part(name, 'u16').at, part(name, 'u16').size / 2),
    ints: (name) => new Uint32Array(buffer, start + part(name, 'u32').at, part(name, 'u32').size / 4),
    numbers: (name) => new Float64Array(buffer, start + part(name, 'f64').at, part(name, 'f64').size / 8),
  };
}

function parseHeader(bytes: Uint8Array): { info: Record<string, unknown>; parts: Part[] } | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    // Not JSON or not UTF-8: a damaged file, which the caller reports. Anything else would be a bug.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function textColumn(buffer: ArrayBufferLike, start: number, { at, size, count = 0 }: Part): TextColumn {
  const ends = new Uint32Array(buffer, start + at, count);
  const bytes = new Uint8Array(buffer, start + at + count * 4, size - count * 4);
  let text: string | undefined;
  return {
    length: count,
    at: (row) => {
      text ??= new TextDecoder().decode(bytes);
      return text.slice(row === 0 ? 0 : ends[row - 1], ends[row] ?? 0);
    },
  };
}
