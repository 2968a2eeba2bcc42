import { acknowledge } from '../../acknowledge.ts';
import { checkX12 } from '../../check.ts';
import { GUIDES } from '../../guides/index.ts';
import {
  annotate,
  diffX12,
  renderDiffHtml,
  renderDiffText,
  renderFindings,
  renderHtml,
  renderText,
} from '../../inspect/index.ts';
import { readX12 } from '../../read.ts';
import { rewriteX12 } from '../../rewrite.ts';
import { createUnitReader } from '../../stream-units.ts';
import { createTokenizer, finishBytes, pushBytes } from '../../tokenizer.ts';
import { type GuideName, toPlain, typedRoot } from '../../typed/read.ts';
import { writeTyped } from '../../typed/write.ts';
import type { Delimiters, Finding, OutInterchange, OutSegment, Segment, TransactionSet, X12File } from '../../types.ts';
import { validateX12 } from '../../validate/index.ts';
import { writeInterchange } from '../../write.ts';
import { ENVELOPE, GROUP, TYPED_ENVELOPE } from '../envelopes.ts';
import { pick, type Random, several, whole } from '../generate/random.ts';
import { setsOf } from '../round-trip.ts';

/** What is wrong with how the package treats an input: a short name of the promise that is broken, and the details. */
export interface Problem {
  promise: string;
  details: string;
}

class Broken extends Error {}

function demand(holds: boolean, details: string): void {
  if (!holds) throw new Broken(details);
}

/** Looks at an input in every way; undefined when all promises are kept. The random source picks chunk borders and separators. */
export function problemOf(bytes: Uint8Array, random: Random): Problem | undefined {
  let promise = 'reading never throws';
  try {
    const file = readX12(bytes);
    for (const [name, check] of Object.entries(PROMISES)) {
      promise = name;
      check({ bytes, file, random, findings: [] });
    }
    const findings = validateX12(file);
    for (const [name, check] of Object.entries(PROMISES_OF_FINDINGS)) {
      promise = name;
      check({ bytes, file, random, findings });
    }
    return undefined;
  } catch (error) {
    const details =
      error instanceof Error
        ? error instanceof Broken
          ? error.message
          : (error.stack ?? error.message)
        : String(error);
    return { promise, details };
  }
}

interface Input {
  bytes: Uint8Array;
  file: X12File;
  findings: readonly Finding[];
  random: Random;
}

type Check = (input: Input) => void;

const PROMISES: Readonly<Record<string, Check>> = {
  'validating never throws': ({ file }) => void validateX12(file),
  'a rewritten file is rewritten as it is': ({ file }) => {
    if (isUtf16(file)) return;
    const once = rewriteX12(file);
    demand(Buffer.compare(rewriteX12(readX12(once)), once) === 0, 'the second rewrite differs from the first');
  },
  'a stream gives the segments of a whole read': ({ bytes, file, random }) => compareSegments(bytes, file, random),
  'writing refuses or is read back': ({ file, random }) => {
    for (const set of setsOf(file).slice(0, 3)) checkWriting(set, random);
  },
  'typed data is read and written without throwing': ({ file }) => {
    for (const set of setsOf(file).slice(0, 3)) checkTyped(set);
  },
};

const PROMISES_OF_FINDINGS: Readonly<Record<string, Check>> = {
  'findings lie inside of the file': ({ bytes, findings, file }) => {
    // Of UTF-16 the bytes of its text in UTF-8 are counted.
    const size = bytes.length * (isUtf16(file) ? 2 : 1);
    for (const one of findings) {
      demand(one.offset >= 0 && one.offset <= size, `${one.code} at ${one.offset} of ${bytes.length}`);
      demand(one.code !== '' && one.message !== '' && one.fix !== '', `${one.code} without words`);
    }
    demand(findings.length >= file.findings.length, 'findings of reading are lost');
  },
  'a check is a read and a validation': ({ bytes, findings }) => {
    demand(JSON.stringify(checkX12(bytes).findings) === JSON.stringify(findings), 'findings differ');
  },
  'a stream has the findings of a whole read': ({ bytes, findings, random }) =>
    compareFindings(bytes, findings, random),
  'acknowledgments can be sent': ({ file, findings }) => {
    for (const { ta1, implementation } of acknowledge(file, [...findings], {
      date: '2026-11-02',
      time: '14:05',
      control: 1,
    })) {
      for (const out of implementation === undefined ? [ta1] : [ta1, implementation]) checkAnswer(out);
    }
  },
  'a file can be shown': ({ file, findings }) => {
    const model = annotate(file, findings);
    renderText(model, { color: true });
    renderFindings(model);
    const html = renderHtml(model);
    demand(!html.includes('<script>alert'), 'a value of the file is markup in the page');
  },
  'a file does not differ from itself': ({ bytes, file }) => {
    const again = readX12(bytes);
    const result = diffX12(file, again);
    renderDiffText(result);
    renderDiffHtml(result);
    demand(result.differences.length === 0, `${result.differences.length} differences`);
  },
};

const isUtf16 = (file: X12File): boolean => file.findings.some(({ code }) => code === 'encoding-utf16');

/** Random borders, often of single bytes. */
function chunksOf(bytes: Uint8Array, random: Random): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const most = pick(random, [1, 3, 40, 500, 100_000]);
  for (let at = 0; at < bytes.length; ) {
    const size = whole(random, 1, most);
    chunks.push(bytes.slice(at, at + size));
    at += size;
  }
  // So many chunks would only be slow.
  return chunks.length > 20_000 ? [bytes.slice()] : chunks;
}

const said = ({ id, elements, position, offset, layout, delimiters }: Segment): string =>
  JSON.stringify([id, [...elements], position, offset, layout, delimiters]);

function compareSegments(bytes: Uint8Array, file: X12File, random: Random): void {
  // UTF-16 is turned into single bytes before the tokenizer.
  if (isUtf16(file)) return;
  let count = 0;
  const tokenizer = createTokenizer({
    segment: (segment) => {
      const other = file.segments[count];
      const whole = other === undefined ? 'nothing' : said(other);
      demand(whole === said(segment), `segment ${count} is ${said(segment)} streamed, ${whole} at once`);
      count += 1;
    },
    problem: () => undefined,
  });
  for (const chunk of chunksOf(bytes, random)) pushBytes(tokenizer, chunk);
  finishBytes(tokenizer);
  demand(count === file.segments.length, `${count} segments in the stream, ${file.segments.length} at once`);
}

function compareFindings(bytes: Uint8Array, findings: readonly Finding[], random: Random): void {
  // What stands out of order may come after a unit that a rule joins it with, when the stream has passed that unit on.
  const isOrdered = !findings.some(({ code }) => code === 'segment-order');
  const left = new Map<string, number>();
  const count = (finding: Finding, by: number): void => {
    if (!isOrdered && finding.snip > 2) return;
    // What is missing is told at the first segment of its loop or of one around it: out of order it may come later.
    const isAnywhere = !isOrdered && finding.code.endsWith('-required');
    const text = JSON.stringify(isAnywhere ? { ...finding, offset: 0, position: 0 } : finding);
    left.set(text, (left.get(text) ?? 0) + by);
  };
  const reader = createUnitReader((event) => {
    for (const finding of event.findings) count(finding, 1);
  });
  for (const chunk of chunksOf(bytes, random)) reader.push(chunk);
  reader.finish();
  for (const finding of findings) count(finding, -1);
  const different = [...left].filter(([, times]) => times !== 0);
  const [first] = different;
  demand(
    first === undefined,
    `${different.length} differ; ${(first?.[1] ?? 0) > 0 ? 'only streamed' : 'only at once'}: ${first?.[0]}`,
  );
}

/** What an answer repeats of the file that it answers, right or wrong: segments, and the identifier of a segment. */
const REPEATED = new Set(['ISA', 'GS', 'TA1', 'AK1', 'AK2', 'IK301']);

/** An answer is written, and is itself without errors but those that it has to repeat. */
function checkAnswer(out: OutInterchange): void {
  const result = writeInterchange(out);
  if (!result.ok) throw new Broken(`refused: ${result.finding.element} ${result.finding.message}`);
  const errors = checkX12(result.bytes).findings.filter(
    ({ severity, segment, element }) => severity === 'error' && !REPEATED.has(segment) && !REPEATED.has(element),
  );
  demand(errors.length === 0, `the answer has errors: ${errors[0]?.code} ${errors[0]?.element} ${errors[0]?.value}`);
}

const SEPARATORS = [..."*^:~|!<>+'\u001c\u001d\u001e\u001f"];

function delimitersFor(random: Random): Delimiters {
  const chosen = several(random, SEPARATORS, SEPARATORS.length).sort(() => random() - 0.5);
  const [element = '*', repetition = '^', component = ':', segment = '~'] = chosen;
  return { element, repetition, component, segment, suffix: pick(random, ['', '\n', '\r\n']) };
}

/** The segments of a set, as raw text, written with other separators: refused, or the same when read. */
function checkWriting(set: TransactionSet, random: Random): void {
  const inside = set.segments.filter(({ id, layout }) => id !== 'ST' && id !== 'SE' && layout?.binary !== true);
  const segments = inside.map(({ id, elements }): OutSegment => [id, ...elements]);
  const result = writeInterchange({
    ...ENVELOPE,
    delimiters: delimitersFor(random),
    groups: [
      {
        functionalId: 'HC',
        ...GROUP,
        version: '005010X222A1',
        transactionSets: [{ id: '837', guide: '005010X222A1', control: '0001', segments }],
      },
    ],
  });
  if (!result.ok) return;
  const [again] = setsOf(readX12(result.bytes));
  const trimmed = (elements: readonly string[]): string =>
    elements.slice(0, elements.findLastIndex((one) => one !== '') + 1).join('\u0000');
  const read = again?.segments.slice(1, -1) ?? [];
  demand(read.length === segments.length, `${segments.length} segments were written, ${read.length} are read`);
  for (const [i, { id, elements }] of read.entries()) {
    const original = inside[i];
    demand(
      id === original?.id && trimmed(elements) === trimmed(original.elements),
      `segment ${i} (${id}) is read as another`,
    );
  }
}

function checkTyped(set: TransactionSet): void {
  const guide = GUIDES.find(({ root }) => root === set.root?.rule);
  if (guide === undefined) return;
  const name = guide.name as GuideName;
  const content = toPlain(typedRoot(set, name));
  JSON.stringify(content);
  writeTyped(name, {
    ...TYPED_ENVELOPE,
    transactionSets: [{ control: '0001', content }],
  });
}
