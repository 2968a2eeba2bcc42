import { closeSync, openSync, writeSync } from 'node:fs';
import { parseCents } from '@cleanclaim/x12';
import { generate835, header835 } from '../../packages/x12/src/testing/generate/835.ts';
import { generate837p } from '../../packages/x12/src/testing/generate/837p.ts';
import { seeded } from '../../packages/x12/src/testing/generate/random.ts';
import type { OutElement, OutSegment } from '../../packages/x12/src/types.ts';

export type LargeKind = '837P' | '835';

/** What a large file holds. */
export interface LargeFile {
  bytes: number;
  segments: number;
  /** Claims of an 837P, claim payments of an 835. */
  claims: number;
  transactionSets: number;
}

/** Claims of the pool that large files are put together from, and of one transaction set. */
const POOL = 3000;
const CLAIMS_PER_SET = 5000;
const CHUNK_BYTES = 1 << 20;

/**
 * A piece of a file as text with holes for what must be numbered anew: a level (`HL01` counted from where the piece
 * starts), the level of the provider above, a claim number.
 */
interface Piece {
  texts: readonly string[];
  /** After each text but the last: 0 and more a level of the piece, else one of the constants below. */
  holes: readonly number[];
  levels: number;
  segments: number;
  claims: number;
  /** Sum of CLP04 in cents. */
  paid: number;
}

const PROVIDER = -1;
const CLAIM = -2;

interface Pool {
  header: readonly OutSegment[];
  provider: Piece | undefined;
  pieces: readonly Piece[];
}

/**
 * Writes a valid 837P or 835 of about so many megabytes (a little more) to a file and tells what it holds. The file is
 * the same for the same size and kind.
 */
export function writeLargeFile(path: string, megabytes: number, kind: LargeKind): LargeFile {
  const file = openSync(path, 'w');
  try {
    const chunks = largeFileChunks(megabytes, kind);
    for (;;) {
      const next = chunks.next();
      if (next.done) return next.value;
      writeSync(file, next.value);
    }
  } finally {
    closeSync(file);
  }
}

/** The same file in memory; for sizes that fit. */
export function largeFile(megabytes: number, kind: LargeKind): Uint8Array {
  return Buffer.concat([...largeFileChunks(megabytes, kind)]);
}

/** The same file as chunks of about a megabyte. */
export function* largeFileChunks(megabytes: number, kind: LargeKind): Generator<Uint8Array, LargeFile> {
  const pool = kind === '837P' ? claimPool() : paymentPool();
  const [functionalId, version] = kind === '837P' ? ['HC', '005010X222A1'] : ['HP', '005010X221A1'];
  const total: LargeFile = { bytes: 0, segments: 4, claims: 0, transactionSets: 0 };
  const target = megabytes * 1e6;
  let text =
    'ISA*00*          *00*          *ZZ*MAPLECLINIC    *ZZ*NORTHPAYER     *261102*1405*^*00501*000000001*0*T*:~' +
    `GS*${functionalId}*MAPLECLINIC*NORTHPAYER*20261102*1405*1*X*${version}~`;
  const flush = (): Uint8Array => {
    const bytes = Buffer.from(text, 'latin1');
    total.bytes += bytes.length;
    text = '';
    return bytes;
  };
  while (total.bytes + text.length < target) {
    total.transactionSets += 1;
    for (const part of transactionSet(pool, kind, total, target - total.bytes - text.length)) {
      text += part;
      if (text.length >= CHUNK_BYTES) yield flush();
    }
  }
  text += `GE*${total.transactionSets}*1~IEA*1*000000001~`;
  yield flush();
  return total;
}

/** One transaction set, of at most so many bytes and `CLAIMS_PER_SET` claims (and the piece that goes beyond). */
function* transactionSet(pool: Pool, kind: LargeKind, total: LargeFile, room: number): Generator<string> {
  const control = String(total.transactionSets).padStart(4, '0');
  const chosen = choose(pool, room, total.transactionSets);
  const header =
    kind === '835' ? [...header835(seeded(total.transactionSets), chosen.paid), ['LX', '1'] as const] : pool.header;
  yield `ST*${kind.slice(0, 3)}*${control}${kind === '835' ? '' : '*005010X222A1'}~${header.map(textOf).join('')}`;
  let segments = header.length + 2;
  let level = 1;
  if (pool.provider !== undefined) {
    yield render(pool.provider, 1, total.claims);
    level += pool.provider.levels;
    segments += pool.provider.segments;
  }
  for (const piece of chosen.pieces) {
    yield render(piece, level, total.claims);
    level += piece.levels;
    segments += piece.segments;
    total.claims += piece.claims;
  }
  total.segments += segments;
  yield `SE*${segments}*${control}~`;
}

/** Pieces of the pool in turn, each set starting elsewhere. */
function choose(pool: Pool, room: number, set: number): { pieces: Piece[]; paid: number } {
  const pieces: Piece[] = [];
  let [paid, claims, bytes] = [0, 0, 0];
  for (let i = set * 7; claims < CLAIMS_PER_SET && (bytes < room || claims === 0); i += 1) {
    const piece = pool.pieces[i % pool.pieces.length];
    if (piece === undefined) break;
    pieces.push(piece);
    paid += piece.paid;
    claims += piece.claims;
    bytes += piece.texts.reduce((sum, text) => sum + text.length + 7, 0);
  }
  return { pieces, paid };
}

function render(piece: Piece, level: number, claims: number): string {
  let text = piece.texts[0] ?? '';
  let claim = claims;
  for (let i = 0; i < piece.holes.length; i += 1) {
    const hole = piece.holes[i] ?? 0;
    if (hole === CLAIM) claim += 1;
    const value = hole === CLAIM ? claim + 1_000_000_000 : hole === PROVIDER ? 1 : level + hole;
    text += value + (piece.texts[i + 1] ?? '');
  }
  return text;
}

function claimPool(): Pool {
  const body = generate837p(seeded(837), POOL);
  const first = body.findIndex(([id]) => id === 'HL');
  const levels = splitBefore(body.slice(first), ([id, , , code]) => id === 'HL' && (code === '20' || code === '22'));
  const providers = levels.filter((one) => one[0]?.[3] === '20');
  const subscribers = levels.filter((one) => one[0]?.[3] === '22');
  return { header: body.slice(0, first), provider: pieceOf(providers[0] ?? []), pieces: subscribers.map(pieceOf) };
}

function paymentPool(): Pool {
  // Summaries and provider adjustments would have to be reckoned anew, and interest paid by one of them.
  const body = generate835(seeded(835), POOL).filter(
    ([id, kind]) => !['LX', 'TS3', 'TS2', 'PLB'].includes(id) && !(id === 'AMT' && kind === 'I'),
  );
  const claims = splitBefore(body, ([id]) => id === 'CLP').slice(1);
  // Without reversals no choice of payments sums up to less than nothing.
  const payments = claims.filter(([clp]) => clp?.[2] !== '22');
  return { header: [], provider: undefined, pieces: payments.map(pieceOf) };
}

function splitBefore(segments: readonly OutSegment[], starts: (segment: OutSegment) => boolean): OutSegment[][] {
  const found: OutSegment[][] = [];
  for (const segment of segments) {
    if (starts(segment) || found.length === 0) found.push([]);
    found.at(-1)?.push(segment);
  }
  return found;
}

function pieceOf(segments: readonly OutSegment[]): Piece {
  const texts = [''];
  const holes: number[] = [];
  const piece = { levels: 0, segments: segments.length, claims: 0, paid: 0 };
  const put = (text: string): void => {
    texts.push((texts.pop() ?? '') + text);
  };
  const hole = (kind: number): void => {
    holes.push(kind);
    texts.push('');
  };
  for (const segment of segments) {
    const [id, first, second, code] = segment;
    if (id === 'HL') {
      put('HL*');
      hole(piece.levels);
      put('*');
      if (second !== undefined) hole(code === '22' ? PROVIDER : 0);
      put(`*${String(code)}*${String(segment[4])}~`);
      piece.levels += 1;
    } else if ((id === 'CLM' || id === 'CLP') && typeof first === 'string') {
      put(`${id}*C`);
      hole(CLAIM);
      put(textOf(segment).slice(id.length + 1 + first.length));
      piece.claims += 1;
      if (id === 'CLP') piece.paid += parseCents(String(segment[4])) ?? 0;
    } else put(textOf(segment));
  }
  return { ...piece, texts, holes };
}

function textOf([id, ...elements]: OutSegment): string {
  const texts = elements.map(elementText);
  while (texts.at(-1) === '') texts.pop();
  return `${[id, ...texts].join('*')}~`;
}

function elementText(value: OutElement): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if ('binary' in value) throw new Error('Large files have no binary data.');
  if ('repetitions' in value) return value.repetitions.map(elementText).join('^');
  const parts = value.map((part) => part ?? '');
  while (parts.at(-1) === '') parts.pop();
  return parts.join(':');
}
