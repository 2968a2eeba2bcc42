import type { TermSource } from '../types.ts';

/** A term of the project's own for a code or heading. */
export interface SynonymEntry {
  target: string;
  term: string;
  source: TermSource;
  priority: number;
}

/** How safe the way from the words to the code is, by the mark behind the code. */
const PRIORITIES: Readonly<Record<string, number>> = { '!': 0.95, '': 0.85, '~': 0.6, '?': 0.35 };

/** Words of three letters; every other is an abbreviation. */
const SHORT_WORDS = new Set(['flu', 'tic', 'sad', 'orf']);

/**
 * Reads lines of `CODE term; term; term`. The code has no dot and may be a heading, whose billable code is chosen at
 * the mention. A mark behind it says how safe its terms are: `!` certain, none usual, `~` often right and `?` seldom,
 * both candidates for a model only; a mark behind a term counts for that term.
 */
export function readSynonyms(text: string, source: TermSource = 'synonym'): SynonymEntry[] {
  const entries: SynonymEntry[] = [];
  for (const line of text.split('\n')) {
    const found = /^\s*([A-Z]\d[0-9A-Z]+)([!~?]?) (.+)$/.exec(line);
    if (found === null) {
      if (line.trim() !== '') throw new Error(`lexicon line without code and terms: ${line}`);
      continue;
    }
    const [, target = '', mark = '', terms = ''] = found;
    for (const phrase of terms.split(';')) {
      const own = /^(.*\S)\s*([!~?])$/.exec(phrase.trim());
      const term = own?.[1] ?? phrase.trim();
      if (term === '') continue;
      const isShort = /^[a-z0-9]{2,3}$/.test(term) && !SHORT_WORDS.has(term);
      const kind = isShort ? 'abbreviation' : source;
      entries.push({ target, term, source: kind, priority: PRIORITIES[own?.[2] ?? mark] ?? 0 });
    }
  }
  return entries;
}
