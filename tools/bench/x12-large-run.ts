/**
 * One piece of work on one large file, in a process of its own, so that its peak memory is that of this work alone. It
 * runs as plain JavaScript beside the built package, as a user of the package would have it (see `x12-large.ts`):
 * `node run.js WORK KIND FILE CODES`. Prints what was done as JSON.
 */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { CodeLookup, StreamEvent, StreamOptions } from '@cleanclaim/x12';
import type { LargeKind } from './large-file.ts';

const built = (name: string): string => new URL(`./x12/${name}.js`, import.meta.url).href;
const { createUnitReader, typedUnit } = (await import(built('index'))) as typeof import('@cleanclaim/x12');
const { createTokenizer, finishBytes, pushBytes } = (await import(
  built('tokenizer')
)) as typeof import('../../packages/x12/src/tokenizer.ts');

export interface LargeRun {
  /** Seconds from the first byte read to the last result, reading of the file included. */
  seconds: number;
  bytes: number;
  /** Segments, claims or whatever the work counts. */
  count: number;
  /** Peak resident memory of the process, in MB. */
  peak: number;
}

const CHUNK = 1 << 16;

/** Reads the file piece by piece into the same memory. */
function eachChunk(path: string, take: (chunk: Uint8Array) => void): number {
  const file = openSync(path, 'r');
  let bytes = 0;
  const chunk = Buffer.allocUnsafeSlow(CHUNK);
  for (;;) {
    const length = readSync(file, chunk, 0, CHUNK, null);
    if (length === 0) break;
    bytes += length;
    take(chunk.subarray(0, length));
  }
  closeSync(file);
  return bytes;
}

interface Done {
  bytes: number;
  count: number;
}

function tokenize(path: string): Done {
  let count = 0;
  const tokenizer = createTokenizer(
    {
      segment: () => {
        count += 1;
      },
      problem: (problem) => {
        throw new Error(`the file has a problem: ${problem}`);
      },
    },
    true,
  );
  const bytes = eachChunk(path, (chunk) => pushBytes(tokenizer, chunk));
  finishBytes(tokenizer);
  return { bytes, count };
}

/** What a biller's program takes from each claim or payment: who, how much, and each line's code, charge and day. */
function readTyped(event: Extract<StreamEvent, { kind: 'unit' }>, kind: LargeKind): number {
  let cents = 0;
  if (kind === '837P') {
    const claim = typedUnit(event.loop, '837P');
    const { patientControlNumber, totalCharge } = claim.claimInformation;
    cents += totalCharge + patientControlNumber.length;
    for (const line of claim.serviceLine) {
      const service = line.professionalService;
      cents += service.procedure.procedureCode.length + service.charge + line.serviceDate.date.length;
    }
    return cents;
  }
  const payment = typedUnit(event.loop, '835');
  const claim = payment.claimPaymentInformation;
  cents += claim.patientControlNumber.length + claim.totalCharge + claim.totalPaid;
  for (const line of payment.servicePaymentInformation ?? []) {
    const service = line.servicePaymentInformation;
    cents += service.procedure.procedureCode.length + service.charge + service.paid;
  }
  return cents;
}

function units(path: string, kind: LargeKind, options: StreamOptions, reads: boolean): Done {
  let count = 0;
  let sum = 0;
  const reader = createUnitReader((event) => {
    for (const finding of event.findings) {
      if (finding.severity === 'error') throw new Error(`the file is not valid: ${finding.message}`);
    }
    if (event.kind !== 'unit') return;
    count += 1;
    if (reads) sum += readTyped(event, kind);
  }, options);
  const bytes = eachChunk(path, reader.push);
  reader.finish();
  if (reads && !(sum > 0)) throw new Error('nothing was read from the claims');
  return { bytes, count };
}

function separators(path: string, separatorLoop: (bytes: Uint8Array, offsets: Uint32Array) => number): Done {
  const offsets = new Uint32Array(CHUNK + 1);
  let count = 0;
  const bytes = eachChunk(path, (chunk) => {
    count += separatorLoop(chunk, offsets);
  });
  return { bytes, count };
}

function whole(path: string, work: (bytes: Uint8Array) => number): Done {
  const bytes = readFileSync(path);
  return { bytes: bytes.length, count: work(bytes) };
}

/** Codes known by set, as a file from the caller; what is in none of them is for nobody to tell. */
function lookup(): CodeLookup {
  const codes = JSON.parse(readFileSync(process.argv[5] ?? '', 'utf8')) as Record<string, string[]>;
  const known = new Map(Object.entries(codes).map(([set, list]) => [set, new Set(list)]));
  return (set, code) => (known.get(set)?.has(code) === true ? true : undefined);
}

const baselines = async () =>
  (await import(new URL('./x12-baselines.js', import.meta.url).href)) as typeof import('./x12-baselines.ts');

const WORKS: Readonly<Record<string, (path: string, kind: LargeKind) => Done | Promise<Done>>> = {
  tokenize,
  'typed claims': (path, kind) => units(path, kind, { validate: false }, true),
  'validate types 1-5': (path, kind) => units(path, kind, { snip: 5, codes: lookup() }, false),
  'validate types 1-7': (path, kind) => units(path, kind, { codes: lookup() }, false),
  'bare loop over the bytes': async (path) => separators(path, (await baselines()).separatorLoop),
  'naive split': async (path) => {
    const { naiveSplit } = await baselines();
    return whole(path, (bytes) => naiveSplit(bytes).length);
  },
  'node-x12': async (path) => whole(path, (await baselines()).nodeX12),
};

const [work = '', kind = '', path = ''] = process.argv.slice(2);
const run = WORKS[work];
if (run === undefined) throw new Error(`No such work: ${work}. There are: ${Object.keys(WORKS).join(', ')}.`);
const start = performance.now();
const done = await run(path, kind as LargeKind);
const seconds = (performance.now() - start) / 1000;
const result: LargeRun = { seconds, ...done, peak: process.resourceUsage().maxRSS / 1000 };
console.log(JSON.stringify(result));
