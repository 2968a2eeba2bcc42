import { attributesOf } from '../attributes-of.ts';
import { readNote } from '../read-note.ts';
import { statusOf } from '../status-of.ts';
import { readLabelled } from './read-labelled.ts';

/** Counts of one value over all mentions: right, wrongly given, missed. */
export interface ValueCount {
  hits: number;
  extra: number;
  missed: number;
  f1: number;
}

export interface LabelledScore {
  mentions: number;
  /** By what is judged: `negated`, `uncertain`, `past`, `conditional`, `planned`, `family`, `other`, `laterality`, `section` ... */
  values: Record<string, ValueCount>;
  /** One line for each disagreement, for whoever tunes the rules. */
  wrong: string[];
}

type Judged = readonly [name: string, expected: string, given: string];

function judgedOf(marked: string, withAttributes: boolean): { words: string; judged: Judged[] }[] {
  const { text, mentions } = readLabelled(marked);
  const note = readNote(text);
  return mentions.map((mention) => {
    const status = statusOf(note, mention.span);
    const attributes = attributesOf(note, mention.span);
    const judged: Judged[] = [
      ['certainty', mention.certainty, status.certainty],
      ['time', mention.time, status.time],
      ['experiencer', mention.experiencer, status.experiencer],
      ['laterality', mention.laterality, attributes.laterality?.value ?? 'none'],
    ];
    if (mention.section) judged.push(['section', mention.section, status.section]);
    if (withAttributes) {
      for (const name of ['acuity', 'severity', 'encounter', 'trimester'] as const) {
        judged.push([name, String(mention[name]), String(attributes[name]?.value ?? 'none')]);
      }
    }
    return { words: mention.words, judged };
  });
}

const DEFAULTS = new Set(['affirmed', 'current', 'patient', 'none']);
/** These are counted value by value; of the others all values together. */
const BY_VALUE = new Set(['certainty', 'time', 'experiencer']);

/**
 * How the rules agree with the labels: for each value the F1 of finding it. What has the default value on both sides
 * counts nowhere. `withAttributes` judges acuity, severity, encounter and trimester too.
 */
export function scoreLabelled(texts: readonly string[], withAttributes = false): LabelledScore {
  const values: Record<string, ValueCount> = {};
  const countOf = (name: string, value: string): ValueCount => {
    const key = BY_VALUE.has(name) ? value : name;
    values[key] ??= { hits: 0, extra: 0, missed: 0, f1: 1 };
    return values[key];
  };
  const wrong: string[] = [];
  let mentions = 0;
  for (const marked of texts) {
    for (const { words, judged } of judgedOf(marked, withAttributes)) {
      mentions++;
      for (const [name, expected, given] of judged) {
        if (expected === given) {
          if (!DEFAULTS.has(expected)) countOf(name, expected).hits++;
          continue;
        }
        if (!DEFAULTS.has(expected)) countOf(name, expected).missed++;
        if (!DEFAULTS.has(given)) countOf(name, given).extra++;
        wrong.push(`${name}: "${words}" is ${expected}, not ${given}: ${marked.slice(0, 160)}`);
      }
    }
  }
  for (const count of Object.values(values)) {
    count.f1 = (2 * count.hits) / (2 * count.hits + count.extra + count.missed);
  }
  return { mentions, values, wrong };
}
