import { chance, pick, type Random, seeded, whole } from '../generate/random.ts';

/** Changes to the bytes of a file, such as damage, carelessness and malice make them. */
type Mutation = (random: Random, bytes: Uint8Array, corpus: readonly Uint8Array[]) => Uint8Array;

/** Inputs are kept below this size, so that many of them can be looked at. */
const MAX_BYTES = 200_000;

const join = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value, 'latin1'));
const placeIn = (random: Random, bytes: Uint8Array): number => whole(random, 0, Math.max(0, bytes.length - 1));

function rangeIn(random: Random, bytes: Uint8Array, most: number): [from: number, to: number] {
  const from = placeIn(random, bytes);
  return [from, Math.min(bytes.length, from + whole(random, 1, most))];
}

/** Borders of the segments, as far as the usual terminator tells. */
function segmentsOf(bytes: Uint8Array): Uint8Array[] {
  const terminator = bytes[105] ?? 0x7e;
  const found: Uint8Array[] = [];
  let from = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    if (bytes[i] !== terminator) continue;
    found.push(bytes.subarray(from, i + 1));
    from = i + 1;
  }
  if (from < bytes.length) found.push(bytes.subarray(from));
  return found;
}

const flipBit: Mutation = (random, bytes) => {
  const copy = bytes.slice();
  const at = placeIn(random, copy);
  copy[at] = (copy[at] ?? 0) ^ (1 << whole(random, 0, 7));
  return copy;
};

/** Bytes that mean something to a reader of X12, or to a careless one. */
const SPECIAL = [...'*:^~|>+!\'"<&\n\r\t \0\u001a\u001c\u001d\u00ff\u00fe\u0080ISAGTEHLCM0189-.'];

const setByte: Mutation = (random, bytes) => {
  const copy = bytes.slice();
  copy[placeIn(random, copy)] = chance(random, 0.7) ? pick(random, SPECIAL).charCodeAt(0) : whole(random, 0, 255);
  return copy;
};

const PIECES = [
  ...[
    '~',
    '*',
    ':',
    '^',
    '**',
    '::',
    '^^',
    '~~',
    '\n',
    '\r\n',
    '\0\0\0',
    '~\n~',
    '\u00ef\u00bb\u00bf',
    '\u00c3\u00a9',
    '\u00e2\u0082\u00ac',
  ],
  ...[
    'ISA*',
    'GS*HC*',
    'ST*837*0001~',
    'SE*1*0001~',
    'GE*1*1~',
    'IEA*1*000000001~',
    'TA1*000000001*261102*1405*A*000~',
  ],
  ...[
    'HL*1**20*1~',
    'HL*9*8*22*0~',
    'LX*1~',
    'BIN*5*AB~CD~',
    'BDS*B64*9*QUJD~',
    'BIN*99999999999*A~',
    'BDS*ASC*-1*A~',
    'BDS*ASC*1e3*A~',
  ],
  ...['__proto__', 'constructor', '<script>alert(1)</script>', '%s%n', '1e309', '-0', '00000000'],
];

const insertPiece: Mutation = (random, bytes) => {
  const at = placeIn(random, bytes);
  return join([bytes.subarray(0, at), text(pick(random, PIECES)), bytes.subarray(at)]);
};

const removeRange: Mutation = (random, bytes) => {
  const [from, to] = rangeIn(random, bytes, chance(random, 0.8) ? 12 : 2000);
  return join([bytes.subarray(0, from), bytes.subarray(to)]);
};

const truncate: Mutation = (random, bytes) => bytes.slice(0, placeIn(random, bytes));

const splice: Mutation = (random, bytes, corpus) => {
  const other = pick(random, corpus);
  const [from, to] = rangeIn(random, other, 3000);
  const at = placeIn(random, bytes);
  const after = chance(random, 0.5) ? bytes.subarray(at) : bytes.subarray(Math.min(bytes.length, at + (to - from)));
  return join([bytes.subarray(0, at), other.subarray(from, to), after]);
};

const append: Mutation = (random, bytes, corpus) => join([bytes, pick(random, corpus)]);

const duplicateSegment: Mutation = (random, bytes) => {
  const segments = segmentsOf(bytes);
  const at = whole(random, 0, segments.length - 1);
  const count = chance(random, 0.9) ? whole(random, 1, 3) : whole(random, 20, 200);
  const copies = Array.from({ length: count }, () => segments[at] ?? bytes);
  return join([...segments.slice(0, at + 1), ...copies, ...segments.slice(at + 1)]);
};

const removeSegment: Mutation = (random, bytes) => {
  const segments = segmentsOf(bytes);
  segments.splice(whole(random, 0, segments.length - 1), chance(random, 0.9) ? 1 : whole(random, 2, 20));
  return join(segments);
};

const moveSegment: Mutation = (random, bytes) => {
  const segments = segmentsOf(bytes);
  const moved = segments.splice(whole(random, 0, segments.length - 1), chance(random, 0.7) ? 1 : whole(random, 2, 12));
  segments.splice(whole(random, 0, segments.length), 0, ...moved);
  return join(segments);
};

const foreignSegment: Mutation = (random, bytes, corpus) => {
  const segments = segmentsOf(bytes);
  const [one] = [pick(random, segmentsOf(pick(random, corpus)))];
  segments.splice(whole(random, 0, segments.length), 0, one);
  return join(segments);
};

/** Another separator throughout, or at one place only. */
const swapSeparator: Mutation = (random, bytes) => {
  const from = bytes[pick(random, [3, 82, 104, 105])];
  const to = pick(random, [0x2a, 0x3a, 0x5e, 0x7e, 0x7c, 0x0a, 0x0d, 0x1d, 0x41, 0x20, 0x00, 0xe9]);
  const isOnce = chance(random, 0.3);
  const start = isOnce ? placeIn(random, bytes) : 0;
  let isDone = false;
  return bytes.map((byte, i) => {
    if (byte !== from || i < start || isDone) return byte;
    isDone = isOnce;
    return to;
  });
};

/** A piece of the file very often. */
const repeatRange: Mutation = (random, bytes) => {
  const [from, to] = rangeIn(random, bytes, chance(random, 0.5) ? 4 : 300);
  const piece = bytes.subarray(from, to);
  const count = whole(
    random,
    2,
    Math.max(2, Math.floor((chance(random, 0.2) ? 60_000 : 3000) / Math.max(1, piece.length))),
  );
  return join([bytes.subarray(0, to), ...Array.from({ length: count }, () => piece), bytes.subarray(to)]);
};

const longValue: Mutation = (random, bytes) => {
  const at = placeIn(random, bytes);
  const size = chance(random, 0.9) ? whole(random, 30, 2000) : whole(random, 20_000, 80_000);
  return join([
    bytes.subarray(0, at),
    new Uint8Array(size).fill(pick(random, SPECIAL).charCodeAt(0)),
    bytes.subarray(at),
  ]);
};

/** The value of one element in place of another. */
const copyElement: Mutation = (random, bytes) => {
  const separator = bytes[3] ?? 0x2a;
  const places = [...bytes.keys()].filter((i) => bytes[i] === separator);
  if (places.length < 4) return bytes;
  const of = (i: number): [number, number] => [(places[i] ?? 0) + 1, places[i + 1] ?? bytes.length];
  const [from, to] = of(whole(random, 0, places.length - 2));
  const [at, end] = of(whole(random, 0, places.length - 2));
  return join([bytes.subarray(0, at), bytes.subarray(from, to), bytes.subarray(end)]);
};

const lineEnds: Mutation = (random, bytes) => {
  const end = text(pick(random, ['\n', '\r\n', '\r', '', '\n\n', ' \n']));
  const segments = segmentsOf(bytes.filter((byte) => byte !== 10 && byte !== 13));
  return join(segments.flatMap((segment) => [segment, end]));
};

const encoding: Mutation = (random, bytes) => {
  if (chance(random, 0.3)) return join([text('\u00ef\u00bb\u00bf'), bytes]);
  const wide = new Uint8Array(bytes.length * 2);
  const isBig = chance(random, 0.5);
  bytes.forEach((byte, i) => {
    wide[i * 2 + (isBig ? 1 : 0)] = byte;
  });
  const mark = isBig ? text('\u00fe\u00ff') : text('\u00ff\u00fe');
  return chance(random, 0.5) ? join([mark, wide]) : wide;
};

const lowerCase: Mutation = (random, bytes) => {
  const [from, to] = rangeIn(random, bytes, 400);
  return bytes.map((byte, i) => (i >= from && i < to && byte >= 65 && byte <= 90 ? byte + 32 : byte));
};

/** Small changes come more often than those that leave little of a file. */
const MUTATIONS: readonly Mutation[] = [
  ...[flipBit, setByte, setByte, setByte, insertPiece, insertPiece, insertPiece, removeRange, removeRange],
  ...[
    duplicateSegment,
    removeSegment,
    moveSegment,
    moveSegment,
    foreignSegment,
    foreignSegment,
    copyElement,
    copyElement,
  ],
  ...[truncate, splice, append, swapSeparator, repeatRange, longValue, lineEnds, encoding, lowerCase],
];

/** A file of the corpus with one to eight changes. */
function mutate(random: Random, corpus: readonly Uint8Array[]): Uint8Array {
  let bytes = pick(random, corpus);
  const count = chance(random, 0.6) ? whole(random, 1, 3) : whole(random, 4, 8);
  for (let i = 0; i < count; i += 1) {
    if (bytes.length === 0) return bytes;
    bytes = pick(random, MUTATIONS)(random, bytes, corpus).subarray(0, MAX_BYTES);
  }
  return bytes;
}

/** Input number `index` of a run: it follows from the seed alone, given the same corpus. */
export function inputOf(seed: number, index: number, corpus: readonly Uint8Array[]): Uint8Array {
  return mutate(seeded(seed * 1_000_003 + index), corpus);
}
