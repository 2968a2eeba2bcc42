import { readX12, rewriteX12, validateX12 } from '@cleanclaim/x12';
import { createTokenizer, finishBytes, pushBytes } from '../../packages/x12/src/tokenizer.ts';
import { type Bench, type Comparison, megabytes, timed } from './figures.ts';
import { file835, file837p, sampleClaims } from './samples.ts';

/** Segments of a file through the tokenizer alone. */
function tokenize(bytes: Uint8Array): number {
  let segments = 0;
  const tokenizer = createTokenizer({
    segment: () => {
      segments += 1;
    },
    problem: (problem) => {
      throw new Error(`the sample has a problem: ${problem}`);
    },
  });
  pushBytes(tokenizer, bytes);
  finishBytes(tokenizer);
  return segments;
}

const SEPARATORS = [0x2a, 0x3a, 0x5e, 0x7e];

/** The least that any reader does: every byte once, with the offset of each separator. */
function separatorOffsets(bytes: Uint8Array, offsets: Uint32Array): number {
  const [element, component, repetition, segment] = SEPARATORS;
  let count = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte === element || byte === component || byte === repetition || byte === segment) offsets[count++] = i;
  }
  return count;
}

function naiveSplit(bytes: Uint8Array): string[][] {
  return new TextDecoder()
    .decode(bytes)
    .split('~')
    .map((segment) => segment.split('*'));
}

async function compare(kind: string, bytes: Uint8Array): Promise<Comparison[]> {
  const file = readX12(bytes);
  const findings = validateX12(file);
  if (findings.length > 0) throw new Error(`the sample ${kind} is not clean: ${findings[0]?.message}`);
  const amount = megabytes(bytes);
  const offsets = new Uint32Array(bytes.length);
  const baselines = [
    await timed('bare loop over the bytes', 'MB', amount, () => separatorOffsets(bytes, offsets)),
    await timed('naive split', 'MB', amount, () => naiveSplit(bytes)),
  ];
  const works: [string, () => unknown][] = [
    ['tokenize', () => tokenize(bytes)],
    ['read', () => readX12(bytes)],
    ['validate (already read)', () => validateX12(file)],
    ['write (already read)', () => rewriteX12(file)],
  ];
  const comparisons: Comparison[] = [];
  for (const [work, run] of works) {
    comparisons.push({ product: await timed(`${kind} ${work}`, 'MB', amount, run), baselines });
  }
  return comparisons;
}

export const x12: Bench = {
  name: 'x12',
  about:
    'Files of about 10 MB. The bare loop looks at every byte once and records the offset of each separator; the naive split decodes the text and splits it twice, and knows neither offsets nor guides.',
  run: async () => [
    ...(await compare('837P', file837p(sampleClaims(9500)))),
    ...(await compare('835', file835(18_000))),
  ],
};
