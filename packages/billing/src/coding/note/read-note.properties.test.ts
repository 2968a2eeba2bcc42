import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributesOf, type Note, readNote, type Span, sectionAt, sentenceAt, statusOf } from './index.ts';

function expectWithin(text: string, span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeGreaterThanOrEqual(span.start);
  expect(span.end).toBeLessThanOrEqual(text.length);
}

function expectSound(note: Note): void {
  const { text, sections, sentences, tokens } = note;
  expect(sections.length).toBeGreaterThan(0);
  let last = 0;
  for (const token of tokens) {
    expectWithin(text, token);
    expect(token.start).toBeGreaterThanOrEqual(last);
    expect(token.end).toBeGreaterThan(token.start);
    last = token.end;
  }
  last = 0;
  for (const section of sections) {
    expectWithin(text, section);
    expect(section.start).toBeGreaterThanOrEqual(last);
    last = section.end;
  }
  expect(last).toBe(text.length);
  last = 0;
  for (const sentence of sentences) {
    const section = sections[sentence.section];
    expect(sentence.start).toBeGreaterThanOrEqual(section?.start ?? Number.NaN);
    expect(sentence.end).toBeLessThanOrEqual(section?.end ?? Number.NaN);
    expect(sentence.firstToken).toBeGreaterThanOrEqual(last);
    expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
    expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
    last = sentence.endToken;
  }
}

/** Words, marks and headings of notes in any order. */
const noteLike = fc
  .array(
    fc.constantFrom(
      ...'no denies fever , . ; : ? - + ( ) / but has history of mother if left right acute 30 weeks 20w3d 1. ASSESSMENT: PLAN Family\nHistory \n \n\n •  🙂 é \ud800 b.i.d. 40mg x-ray s/p # ** possible vs versus not 2/6 HPI - in 2012 resolved'.split(
        ' ',
      ),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), noteLike);

test('any text has a reading with spans inside the text, in order', () => {
  fc.assert(
    fc.property(anyText, (text) => expectSound(readNote(text))),
    { numRuns: 1000 },
  );
});

test('any span of any text has a status and attributes whose spans are inside the text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(200), fc.nat(40), (text, start, length) => {
      const note = readNote(text);
      const span = { start, end: start + length };
      for (const cue of statusOf(note, span).cues) expectWithin(text, cue);
      for (const attribute of Object.values(attributesOf(note, span))) expectWithin(text, attribute);
      const sentence = sentenceAt(note, start);
      if (sentence) expect(sentence.start <= start && start < sentence.end).toBe(true);
      expect(note.sections).toContain(sectionAt(note, start));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['one line of words', 'no fever, '],
  ['one line of capitals', 'FEVER AND '],
  ['colons', ':'],
  ['blanks', ' '],
  ['headings', 'PLAN:'],
  ['digits', '1,'],
  ['letters', 'a'],
  ['dots between letters', 'a.'],
  ['line breaks', '\n'],
  ['question marks', '? '],
  ['signs', '(-) '],
  ['surrogates', '\ud83d'],
  ['relatives', 'mother '],
  ['open brackets', '(mother '],
  ['bullets', '- '],
  ['list numbers', '1. '],
])('a megabyte of %s is read', (_name, unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const note = readNote(text);
  expect(note.sections.at(-1)?.end).toBe(text.length);
  expect(statusOf(note, { start: 500_000, end: 500_004 }).certainty).toBeDefined();
  expect(attributesOf(note, { start: 500_000, end: 500_004 })).toBeDefined();
});
