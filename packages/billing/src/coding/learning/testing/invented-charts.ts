import { attributesOf, readNote, statusOf } from '../../note/index.ts';
import type { CodeFacts, CodeMention } from '../chart.ts';
import type { TrainingChart } from '../model.ts';

const TITLES = new Map([
  ['R05', 'Cough'],
  ['R5383', 'Other fatigue'],
  ['M545', 'Low back pain'],
  ['I10', 'Essential (primary) hypertension'],
  ['J069', 'Acute upper respiratory infection, unspecified'],
]);

/** Billable codes of the invented practice. */
export const inventedFacts: CodeFacts = { title: (code) => TITLES.get(code) };

/** What the rules of these tests know: two words. */
const RULES = [
  { words: 'cough', code: 'R05' },
  { words: 'hypertension', code: 'I10' },
];

/** Reads a text as the rules of these tests do. */
export function inventedChart(text: string) {
  const note = readNote(text);
  const mentions = RULES.flatMap(({ words, code }): CodeMention[] => {
    const start = text.toLowerCase().indexOf(words);
    if (start < 0) return [];
    const span = { start, end: start + words.length };
    return [
      {
        ...span,
        note: 0,
        code,
        target: code,
        rule: 'synonym',
        priority: 0.8,
        key: words,
        matched: 1,
        width: 1,
        status: statusOf(note, span),
        attributes: attributesOf(note, span),
        sentence: note.sentences.findIndex((one) => one.start <= start && start < one.end),
      },
    ];
  });
  return { notes: [note], mentions };
}

const OPENINGS = ['Seen today at noon.', 'Came with a friend.', 'Walked in from work.', 'Returned after holidays.'];
const STORIES = [
  { text: 'Worn out since spring, sleeps badly.', codes: ['R5383'] },
  { text: 'Dry cough for ten days.', codes: ['R05'] },
  { text: 'Lumbar strain after lifting boxes.', codes: ['M545'] },
  { text: 'Hypertension, takes lisinopril.', codes: ['I10'] },
  // The practice codes the cold and not its cough.
  { text: 'Runny nose with cough.', codes: ['J069'] },
];

/**
 * Charts of an invented practice with habits that no rule knows: "worn out" is R53.83, "lumbar strain" M54.5, and a
 * cough with a runny nose is J06.9 alone.
 * @param codesOf codes of the chart at a place; by default those of its stories
 */
export function inventedCharts(
  count: number,
  codesOf: (codes: string[], i: number) => string[] = (codes) => codes,
): TrainingChart[] {
  return Array.from({ length: count }, (_, i) => {
    const first = STORIES[i % STORIES.length] ?? STORIES[0];
    const second = STORIES[(i * 3 + Math.floor(i / 5)) % STORIES.length] ?? STORIES[0];
    const stories = first === second ? [first] : [first, second];
    const text = [OPENINGS[i % OPENINGS.length], ...stories.map((story) => story?.text)].join(' ');
    const chart = inventedChart(text);
    const codes = [...new Set(stories.flatMap((story) => story?.codes ?? []))];
    return {
      ...chart,
      id: `visit-${i}`,
      codes: new Set(codesOf(codes, i)),
      rules: chart.mentions.map(({ code }) => code),
    };
  });
}
