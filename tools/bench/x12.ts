import { readX12, rewriteX12, validateX12 } from '@cleanclaim/x12';
import { createTokenizer, finishBytes, pushBytes } from '../../packages/x12/src/tokenizer.ts';
import { type Bench, type Comparison, megabytes, timed } from './figures.ts';
import { largeFile } from './large-file.ts';
import { naiveSplit, separatorLoop } from './x12-baselines.ts';

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

async function compare(kind: string, bytes: Uint8Array): Promise<Comparison[]> {
  const file = readX12(bytes);
  const findings = validateX12(file).filter((finding) => finding.severity === 'error');
  if (findings.length > 0) throw new Error(`the sample ${kind} is not clean: ${findings[0]?.message}`);
  const amount = megabytes(bytes);
  const offsets = new Uint32Array(bytes.length + 1);
  const baselines = [
    await timed('bare loop over the bytes', 'MB', amount, () => separatorLoop(bytes, offsets)),
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
  run: async () => [...(await compare('837P', largeFile(10, '837P'))), ...(await compare('835', largeFile(10, '835')))],
};
