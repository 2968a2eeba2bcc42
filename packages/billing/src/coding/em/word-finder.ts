/** Source of a pattern in which a blank stands for blanks or hyphens, and `blank?` for none as well. */
export function patternOf(words: string): string {
  return words.replaceAll(' ?', '[\\s-]*').replaceAll(' ', '[\\s-]+');
}

/** Finds where one of many terms stands. */
export interface WordFinder {
  /** Spans in order and apart from each other; at a place the first term in order counts, as in a pattern. */
  find(text: string): { start: number; end: number }[];
}

/** First two characters that a pattern can begin with, lower case; undefined where they cannot be told. */
type Beginnings = ReadonlySet<string> | undefined;

/** Splits at the bars that stand outside brackets. */
export function alternativesOf(words: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const character = words.charAt(at);
    if (character === '\\') at++;
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === '|' && depth === 0) {
      parts.push(words.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(words.slice(from));
  return parts;
}

/** Index of the bracket that closes the one at `open`. */
function closing(pattern: string, open: number): number {
  let depth = 0;
  for (let at = open; at < pattern.length; at++) {
    if (pattern.charAt(at) === '\\') at++;
    else if (pattern.charAt(at) === '(') depth++;
    else if (pattern.charAt(at) === ')') {
      depth--;
      if (depth === 0) return at;
    }
  }
  return pattern.length;
}

/**
 * What an alternative can begin with, behind `lead`. Knows the marks that terms use: groups, `?`, `*`, lookaheads,
 * blanks that are also hyphens.
 */
function beginningsOf(pattern: string, lead = ''): Beginnings {
  if (lead.length >= 2 || pattern === '') return new Set([lead.slice(0, 2)]);
  if (pattern.startsWith('(?!') || pattern.startsWith('(?=')) {
    return beginningsOf(pattern.slice(closing(pattern, 0) + 1), lead);
  }
  const isGroup = pattern.startsWith('(?:');
  const end = isGroup ? closing(pattern, 0) + 1 : 1;
  const mark = pattern.charAt(end);
  const isOptional = mark === '?' || mark === '*';
  const rest = pattern.slice(end + (isOptional || mark === '+' ? 1 : 0));
  const firsts = isGroup ? alternativesOf(pattern.slice(3, end - 1)) : undefined;
  if (firsts === undefined && !/[a-z0-9&/' ]/.test(pattern.charAt(0))) return undefined;
  const found = new Set<string>();
  const add = (more: Beginnings): boolean => {
    for (const one of more ?? []) found.add(one);
    return more !== undefined;
  };
  const bodies = firsts ?? (pattern.charAt(0) === ' ' ? [' ', '-', '\n'] : [pattern.charAt(0)]);
  for (const body of bodies) {
    // A repeated group may follow itself; its own start is then seen already.
    const known = firsts === undefined ? beginningsOf(rest, lead + body) : beginningsOf(body + rest, lead);
    if (!add(known)) return undefined;
  }
  if (isOptional && !add(beginningsOf(rest, lead))) return undefined;
  return found;
}

const isPart = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

/**
 * A finder of whole words, any case, with blanks or hyphens between them: what the pattern of `wordsPattern` finds, but
 * at each start of a word only the terms that can begin there are tried.
 */
export function wordFinder(words: string): WordFinder {
  const byStart = new Map<string, string[]>();
  const anywhere: string[] = [];
  const all = alternativesOf(words);
  const starts = all.map((one) => beginningsOf(one));
  for (const [index, one] of all.entries()) {
    const known = starts[index];
    if (known === undefined) anywhere.push(one);
    for (const start of known ?? []) if (!byStart.has(start)) byStart.set(start, []);
  }
  for (const [index, one] of all.entries()) {
    const known = starts[index];
    for (const [start, bucket] of byStart) if (known === undefined || known.has(start)) bucket.push(one);
  }
  const compile = (terms: readonly string[]) => new RegExp(`(?:${patternOf(terms.join('|'))})(?!\\w)`, 'iy');
  const rest = anywhere.length === 0 ? undefined : compile(anywhere);
  const byKey = new Map<number, RegExp>();
  for (const [start, bucket] of byStart) byKey.set(keyOf(start.charCodeAt(0), start.charCodeAt(1)), compile(bucket));
  return { find: (text) => findIn(text, (key) => byKey.get(key) ?? rest) };
}

/** Two characters as one number, letters in lower case; bit 5 is set for all, which tells the others apart still. */
function keyOf(first: number, second: number): number {
  return ((first | 32) << 16) | (second | 32);
}

function findIn(text: string, patternAt: (key: number) => RegExp | undefined): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const begins = !isPart(before) && before !== 45;
    before = code;
    if (!begins || !isPart(code)) continue;
    const pattern = patternAt(keyOf(code, text.charCodeAt(at + 1)));
    if (pattern === undefined) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    found.push({ start: at, end: pattern.lastIndex });
    at = pattern.lastIndex - 1;
    before = text.charCodeAt(at);
  }
  return found;
}
