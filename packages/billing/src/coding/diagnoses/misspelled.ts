/** Shortest word that is looked up with an error in it: shorter ones have too many neighbours. */
const LEAST_LENGTH = 9;
const KNOWN_START = 4;
const LIMIT = 20_000;

/** Long words of a vocabulary by their first letters, and what was looked up before. */
export interface Spellings {
  byStart: ReadonlyMap<string, readonly string[]>;
  known: Map<string, number>;
}

/** Makes the place where misspelled words are looked up. */
export function indexSpellings(vocabulary: ReadonlyMap<string, number>): Spellings {
  const byStart = new Map<string, string[]>();
  for (const word of vocabulary.keys()) {
    if (word.length < LEAST_LENGTH - 1) continue;
    const start = word.slice(0, KNOWN_START);
    const words = byStart.get(start);
    if (words === undefined) byStart.set(start, [word]);
    else words.push(word);
  }
  return { byStart, known: new Map() };
}

/** Whether one letter more, less or other makes one word the other. */
function differsByOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.slice(at + 1);
  return short.slice(at) === rest || (short.length === long.length && short.slice(at + 1) === rest);
}

/**
 * The id of the one long word that differs in a single letter behind its first four; -1 where there is none or more
 * than one, or where the word is short.
 */
export function idOfMisspelled(form: string, spellings: Spellings, vocabulary: ReadonlyMap<string, number>): number {
  if (form.length < LEAST_LENGTH) return -1;
  const known = spellings.known.get(form);
  if (known !== undefined) return known;
  const near = (spellings.byStart.get(form.slice(0, KNOWN_START)) ?? []).filter((word) => differsByOne(form, word));
  const id = near.length === 1 ? (vocabulary.get(near[0] ?? '') ?? -1) : -1;
  if (spellings.known.size >= LIMIT) spellings.known.clear();
  spellings.known.set(form, id);
  return id;
}
