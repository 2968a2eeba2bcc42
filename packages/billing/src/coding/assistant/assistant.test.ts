import { buildCodeSets, type CodeSet } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import type { CodingInput } from '../review-types.ts';
import { ASSISTANT_TEXT_LIMIT, assistantQuestion } from './question.ts';
import { readAssistantAnswer } from './read-answer.ts';

const entry = (code: string, billable = true) => ({ code, label: `label ${code}`, from: '2020-10-01', billable });
const icd10cm: CodeSet = {
  name: 'icd10cm',
  release: 'FY2021',
  subset: false,
  entries: [entry('I10'), entry('E11', false), entry('E119'), entry('R509')],
};
const codes = buildCodeSets([icd10cm]);
const input: CodingInput = {
  notes: [
    { title: 'Visit', text: 'Here for hypertension. Denies fever. Type 2 diabetes, stable. Her mother had asthma.' },
  ],
  setting: 'outpatient',
  dateOfService: '2026-11-02',
};
const answerOf = (...list: unknown[]) => JSON.stringify({ codes: list });
const claim = (code: string, quote: string, over = {}) => ({
  system: 'icd10cm',
  code,
  quote,
  note: 0,
  reason: 'r',
  ...over,
});

test('a valid code with words of the note becomes a suggestion with its span', () => {
  const { suggestions, refused } = readAssistantAnswer(answerOf(claim('i10', 'hypertension')), input, codes);
  expect(refused).toEqual([]);
  expect(suggestions[0]).toMatchObject({ code: 'I10', label: 'label I10', evidence: [{ note: 0, rule: 'assistant' }] });
  const span = suggestions[0]?.evidence[0];
  expect(input.notes[0]?.text.slice(span?.start, span?.end)).toBe('hypertension');
});

test.each([
  ['an unknown code', claim('Z999', 'hypertension'), 'no such code'],
  ['a heading', claim('E11', 'Type 2 diabetes'), 'heading'],
  ['words that do not stand there', claim('I10', 'high blood pressure'), 'do not stand'],
  ['no words', claim('I10', ''), 'do not stand'],
  ['a note that is not there', claim('I10', 'hypertension', { note: 4 }), 'do not stand'],
  ['a negated mention', claim('R509', 'fever'), 'negates'],
  ['someone else', claim('E119', 'asthma'), 'someone else'],
  ['a set that is not installed', claim('99213', 'hypertension', { system: 'cpt' }), 'not installed'],
])('%s is refused with the reason', (_what, claimed, words) => {
  const { suggestions, refused } = readAssistantAnswer(answerOf(claimed), input, codes);
  expect(suggestions).toEqual([]);
  expect(refused[0]?.reason).toContain(words);
});

test('what is no list of codes is one refusal; entries without sense do not stop the rest', () => {
  expect(readAssistantAnswer('I think it is flu.', input, codes).refused).toHaveLength(1);
  expect(readAssistantAnswer('null', input, codes).refused).toHaveLength(1);
  const mixed = answerOf(
    null,
    7,
    { system: 'snomed', code: '1' },
    claim('I10', 'hypertension'),
    claim('I10', 'hypertension'),
  );
  const { suggestions, refused } = readAssistantAnswer(mixed, input, codes);
  expect(suggestions).toHaveLength(1);
  expect(refused).toHaveLength(4);
});

test('a fenced answer is read, and only so many codes are looked at', () => {
  const fenced = `Here:\n\`\`\`json\n${answerOf(claim('I10', 'hypertension'))}\n\`\`\``;
  expect(readAssistantAnswer(fenced, input, codes).suggestions).toHaveLength(1);
  const many = answerOf(...Array.from({ length: 70 }, () => claim('Z999', 'x')));
  expect(readAssistantAnswer(many, input, codes).refused.at(-1)?.reason).toContain('first 60');
});

test('the question holds the notes and the rule of the setting, and is cut at its limit', () => {
  const { messages, cut } = assistantQuestion(input);
  expect(messages[1]?.content).toContain('Here for hypertension.');
  expect(messages[0]?.content).toContain('outpatient');
  expect(cut).toBe(false);
  const long = assistantQuestion({
    setting: 'inpatient',
    notes: [{ title: '', text: 'x'.repeat(ASSISTANT_TEXT_LIMIT + 1) }],
  });
  expect(long.cut).toBe(true);
  expect(long.messages[1]?.content).toHaveLength(ASSISTANT_TEXT_LIMIT);
});
