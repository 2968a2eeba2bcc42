import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readX12 } from '../read.ts';
import { bytesOf, FIXTURE_GUIDES, fixtures } from '../testing/fixtures.ts';
import { htmlProblems } from '../testing/html-problems.ts';
import { validateX12 } from '../validate/index.ts';
import { annotate } from './annotate.ts';
import { diffX12 } from './diff/diff.ts';
import { renderDiffHtml, renderDiffText } from './diff/render-diff.ts';
import { renderHtml } from './render-html.ts';
import { renderText } from './render-text.ts';

const passing = FIXTURE_GUIDES.flatMap((guide) => fixtures(guide, 'pass'));
const anyFixture = fc.constantFrom(...passing);

/** A fixture with bytes changed, removed or put in: separators, letters, signs of HTML, control characters. */
const damaged = fc
  .tuple(
    anyFixture,
    fc.array(
      fc.tuple(
        fc.nat(4000),
        fc.oneof(
          fc.integer({ min: 0, max: 255 }),
          fc.constantFrom(...[...'*~:^<>&"\'\n\u001b'].map((c) => c.charCodeAt(0))),
        ),
        fc.nat(2),
      ),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([{ bytes }, edits]) => {
    const list = [...bytes];
    for (const [place, byte, kind] of edits)
      list.splice(place % list.length, kind === 0 ? 0 : 1, ...(kind === 2 ? [] : [byte]));
    return Uint8Array.from(list);
  });

function drawn(bytes: Uint8Array): { lines: number; segments: number; text: string; html: string } {
  const file = readX12(bytes);
  const model = annotate(file, validateX12(file), { title: 'file' });
  return {
    lines: model.lines.length,
    segments: file.segments.length,
    text: renderText(model, { color: true, width: 80 }),
    html: renderHtml(model),
  };
}

describe('of every file', () => {
  it.each(passing)('$name every segment is shown, and the page is whole', ({ bytes }) => {
    const { lines, segments, text, html } = drawn(bytes);
    expect(lines).toBe(segments);
    expect(text).not.toContain('undefined');
    expect(html).not.toContain('undefined');
    expect(htmlProblems(html)).toEqual([]);
  });

  it.each(passing)('$name says the same as itself', ({ bytes }) => {
    expect(diffX12(readX12(bytes), readX12(bytes)).differences).toEqual([]);
  });
});

describe('whatever a file holds', () => {
  it('it is drawn, whole and escaped', () => {
    fc.assert(
      fc.property(damaged, (bytes) => {
        const { lines, segments, text, html } = drawn(bytes);
        expect(lines).toBe(segments);
        expect(text.replace(/\u001b\[\d+m/g, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        expect(htmlProblems(html)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('any bytes are drawn', () => {
    const header =
      'ISA*00*          *00*          *ZZ*A              *ZZ*B              *261102*1405*^*00501*000000001*0*T*:~';
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isX12) => {
        const { html } = drawn(isX12 ? Uint8Array.from([...bytesOf(header), ...bytes]) : bytes);
        expect(htmlProblems(html)).toEqual([]);
      }),
    );
  });

  it('two files are compared, and what one lacks the other has', () => {
    const turned: Readonly<Record<string, string>> = { added: 'removed', removed: 'added', changed: 'changed' };
    fc.assert(
      fc.property(anyFixture, damaged, ({ bytes }, other) => {
        const [one, two] = [readX12(bytes), readX12(other)];
        const forth = diffX12(one, two, { before: 'one', after: 'two' });
        const back = diffX12(two, one);
        expect(diffX12(two, readX12(other)).same).toBe(true);
        expect(back.same).toBe(forth.same);
        if (forth.differences.length === 1)
          expect(turned[back.differences[0]?.kind ?? '']).toBe(forth.differences[0]?.kind);
        renderDiffText(forth, { color: true, width: 60 });
        expect(htmlProblems(renderDiffHtml(forth))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
