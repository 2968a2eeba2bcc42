import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transactionSetsOf, walkLoops } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { checkX12 } from './check.ts';
import { cleanText } from './clean-text.ts';
import { formatCents, parseCents } from './money.ts';
import { readX12 } from './read.ts';
import { rewriteX12 } from './rewrite.ts';
import { streamSegments } from './stream.ts';
import { ENVELOPE, GROUP } from './testing/envelopes.ts';
import { asSent, bytesOf, FIXTURE_GUIDES, fixtures } from './testing/fixtures.ts';
import type { Delimiters, OutElement, OutInterchange, OutSegment, Segment } from './types.ts';
import { validateX12 } from './validate/index.ts';
import { writeInterchange } from './write.ts';

const SEPARATORS = ['*', '^', ':', '~', '|', '!', '<', '>', '\u001c', '\u001d', '\u001e', '\u001f', '+', "'"];

const delimiters: fc.Arbitrary<Delimiters> = fc
  .tuple(fc.shuffledSubarray(SEPARATORS, { minLength: 4, maxLength: 4 }), fc.constantFrom('', '\n', '\r\n'))
  .map(([[element = '', repetition = '', component = '', segment = ''], suffix]) => ({
    element,
    repetition,
    component,
    segment,
    suffix,
  }));

/** Printable ASCII without any of the characters that the property may choose as separators. */
const safeText = fc
  .string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)), maxLength: 12 })
  .map((text) => [...text].filter((character) => !SEPARATORS.includes(character)).join(''));

const anyValue = fc.oneof(safeText, fc.array(safeText, { minLength: 2, maxLength: 4 }));
const anyElement: fc.Arbitrary<OutElement> = fc.oneof(
  anyValue,
  fc.array(anyValue, { minLength: 1, maxLength: 3 }).map((repetitions) => ({ repetitions })),
  fc.constant(undefined),
);
const anySegment: fc.Arbitrary<OutSegment> = fc
  .tuple(fc.constantFrom('NM1', 'REF', 'CLM', 'HI', 'K3', 'NTE'), fc.array(anyElement, { maxLength: 8 }))
  .map(([id, elements]) => [id, ...elements] as OutSegment);

function interchange(segments: readonly OutSegment[], d: Delimiters): OutInterchange {
  const group = { ...GROUP, functionalId: 'HC', version: '005010X222A1' };
  return {
    ...ENVELOPE,
    groups: [{ ...group, transactionSets: [{ id: '837', guide: '005010X222A1', control: '0001', segments }] }],
    delimiters: d,
  };
}

/** What a written segment reads back as: trailing empty elements and components are gone. */
function expectedElements([, ...elements]: OutSegment, d: Delimiters): string[] {
  const texts = elements.map((value) => expectedText(value, d));
  while (texts.at(-1) === '') texts.pop();
  return texts;
}

function expectedText(value: OutElement, d: Delimiters): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if ('binary' in value) throw new Error('binary data has tests of its own');
  if ('repetitions' in value) return value.repetitions.map((one) => expectedText(one, d)).join(d.repetition);
  const parts = [...value].map((part) => part ?? '');
  while (parts.at(-1) === '') parts.pop();
  return parts.join(d.component);
}

const passing = FIXTURE_GUIDES.flatMap((guide) => fixtures(guide, 'pass'));
const anyFixture = fc.constantFrom(...passing);

/** A fixture with some bytes changed, removed or put in. */
const damaged = fc
  .tuple(
    anyFixture,
    fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 0, max: 255 }), fc.nat(2)), { minLength: 1, maxLength: 6 }),
  )
  .map(([{ bytes }, edits]) => {
    const list = [...bytes];
    for (const [place, byte, kind] of edits)
      list.splice(place % list.length, kind === 0 ? 0 : 1, ...(kind === 2 ? [] : [byte]));
    return Uint8Array.from(list);
  });

async function streamed(bytes: Uint8Array, sizes: readonly number[]): Promise<Segment[]> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    let at = 0;
    for (let i = 0; at < bytes.length; i += 1) {
      const size = sizes[i % sizes.length] ?? 1;
      yield bytes.slice(at, at + size);
      at += size;
    }
  }
  const segments: Segment[] = [];
  for await (const segment of streamSegments(chunks())) segments.push(segment);
  return segments;
}

describe('properties', () => {
  it('what is written is read back, whatever the values and separators', () => {
    fc.assert(
      fc.property(fc.array(anySegment, { maxLength: 6 }), delimiters, (segments, d) => {
        const result = writeInterchange(interchange(segments, d));
        if (!result.ok) throw new Error(result.finding.message);
        const file = readX12(result.bytes);
        const set = file.interchanges[0]?.groups[0]?.transactionSets[0];
        expect(file.interchanges[0]?.delimiters).toEqual(d);
        expect(set?.segments.slice(1, -1).map((segment) => [segment.id, ...segment.elements])).toEqual(
          segments.map((segment) => [segment[0], ...expectedElements(segment, d)]),
        );
        expect(rewriteX12(file)).toEqual(result.bytes);
      }),
    );
  });

  it('no value can break out of its element: it is refused, or it comes back as it was', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 20 });
    const hostile = fc.oneof(anyText, fc.constantFrom('~SE*1*1~', '*', ':', '^', '\n', '\r\n~IEA*1*1~', '\u0000'));
    fc.assert(
      fc.property(hostile, delimiters, fc.boolean(), (text, d, asComponent) => {
        const segments: OutSegment[] = [
          ['NM1', 'IL', asComponent ? ['A', text] : text, 'END'],
          ['REF', 'EA', '1'],
        ];
        const result = writeInterchange(interchange(segments, d));
        if (!result.ok) return;
        const file = readX12(result.bytes);
        const set = file.interchanges[0]?.groups[0]?.transactionSets[0];
        expect(file.segments.length).toBe(8);
        const expected = !asComponent ? text : text === '' ? 'A' : `A${d.component}${text}`;
        expect(set?.segments[1]?.elements).toEqual(['IL', expected, 'END']);
      }),
      { numRuns: 500 },
    );
  });

  it('cleaned text is always writable with common separators, and cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanText(text);
        expect(cleanText(clean)).toBe(clean);
        const d = { element: '*', repetition: '^', component: ':', segment: '~', suffix: '' };
        expect(writeInterchange(interchange([['NTE', 'ADD', clean]], d)).ok).toBe(true);
      }),
    );
  });

  it('arbitrary bytes never crash reader, validator or acknowledgment', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), damaged), (bytes) => {
        const file = readX12(bytes);
        const findings = validateX12(file);
        for (const finding of findings) expect(finding.offset).toBeLessThanOrEqual(bytes.length);
        for (const answer of acknowledge(file, findings, { date: '2026-11-02', time: '14:05', control: 1 })) {
          expect(writeInterchange(answer.ta1).ok).toBe(true);
          if (answer.implementation !== undefined) expect(writeInterchange(answer.implementation).ok).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('every segment of a set is in its loops or unplaced, once', () => {
    fc.assert(
      fc.property(damaged, (bytes) => {
        for (const set of transactionSetsOf(readX12(bytes))) {
          if (set.root === undefined) continue;
          const placed = [...walkLoops(set.root)].flatMap((loop) => loop.segments);
          const all = [...placed, ...set.unplaced];
          expect(all.length).toBe(set.segments.length);
          expect(new Set(all)).toEqual(new Set(set.segments));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('an arbitrary text after a good ISA never crashes', () => {
    const header = new TextDecoder('latin1').decode(passing[0]?.bytes.subarray(0, 107));
    const letters = fc.string({
      unit: fc.constantFrom('*', '~', ':', '^', '\n', 'I', 'S', 'A', 'E', 'G', 'T', '1', ' '),
      maxLength: 200,
    });
    fc.assert(
      fc.property(letters, (text) => {
        expect(checkX12(bytesOf(header + text)).readable).toBe(true);
      }),
    );
  });

  it('chunked streams give the same segments as a whole read, also of damaged files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          anyFixture.map((fixture) => fixture.bytes),
          damaged,
        ),
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
        async (bytes, sizes) => {
          expect(asSent(await streamed(bytes, sizes))).toEqual(asSent(readX12(bytes).segments));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('cents are written and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        expect(parseCents(formatCents(cents))).toBe(cents);
      }),
    );
  });
});
