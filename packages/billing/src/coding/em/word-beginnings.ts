import { KEY_LENGTH } from './word-starts.ts';

/** What a pattern has at one place. */
type Bare =
  /** One character: of a word, or with `isMark` another one. */
  | { kind: 'one'; letters: string; isMark: boolean }
  | { kind: 'group'; alternatives: readonly (readonly Part[])[] }
  /** `\b`, `(?!\w)` */
  | { kind: 'edge' }
  /** `(?<!\w)` */
  | { kind: 'start' }
  /** Any text. */
  | { kind: 'open' }
  /** Nothing, or a condition that is left to the pattern itself. */
  | { kind: 'none' };
/** The same with how often it may stand there; `most` above 1 means any number of times. */
type Part = Bare & { least: 0 | 1; most: number };

const DIGITS = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WORD = `${LETTERS}${DIGITS}_`;
const MARK: Bare = { kind: 'one', letters: '', isMark: true };

/** A character of a pattern as the part that it is. */
const literal = (character: string): Bare =>
  /\w/.test(character) ? { kind: 'one', letters: character.toLowerCase(), isMark: false } : MARK;

/** What an escape stands for, by the character behind the backslash. */
function escaped(character: string): Bare {
  if (character === 'b') return { kind: 'edge' };
  if (character === 'd') return { kind: 'one', letters: DIGITS, isMark: false };
  if (character === 'w') return { kind: 'one', letters: WORD, isMark: false };
  if (/[sWnrtvf]/.test(character)) return MARK;
  return /[a-zA-Z0-9]/.test(character) ? { kind: 'open' } : literal(character);
}

/** Reads the source of a regular expression as far as its beginnings need it. */
class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  alternatives(): Part[][] {
    const all: Part[][] = [[]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at += 1;
        all.push([]);
        continue;
      }
      const bare = this.part();
      all.at(-1)?.push({ ...bare, ...this.times() });
    }
    return all;
  }

  private part(): Bare {
    const character = this.source[this.at] ?? '';
    if (character === '(') return this.group();
    if (character === '[') return this.characters();
    this.at += character === '\\' ? 2 : 1;
    if (character === '\\') return escaped(this.source[this.at - 1] ?? '');
    if (character === '^' || character === '$') return { kind: 'none' };
    return character === '.' ? { kind: 'open' } : literal(character);
  }

  private group(): Bare {
    const opening = /^\((?:\?(?::|<?[=!]|<\w+>))?/.exec(this.source.slice(this.at))?.[0] ?? '(';
    this.at += opening.length;
    const from = this.at;
    const alternatives = this.alternatives();
    const inside = this.source.slice(from, this.at);
    this.at += 1;
    if (opening === '(?!' && /^(?:\\w|\[\\w\])$/.test(inside)) return { kind: 'edge' };
    if (opening === '(?<!' && /^(?:\\w|\[\\w[.-]?\])$/.test(inside)) return { kind: 'start' };
    return /[=!]$/.test(opening) ? { kind: 'none' } : { kind: 'group', alternatives };
  }

  private characters(): Bare {
    const source = /^\[(?:\\.|[^\]\\])*\]/.exec(this.source.slice(this.at))?.[0] ?? '[';
    this.at += source.length;
    const inside = source.slice(1, -1);
    if (inside.startsWith('^')) return { kind: 'open' };
    let letters = '';
    const single = inside.replace(/[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d/g, ([from = '', , to = '']) => {
      letters += WORD.slice(WORD.indexOf(from.toLowerCase()), WORD.indexOf(to.toLowerCase()) + 1);
      return '';
    });
    // Other ranges reach over letters and marks.
    if (/.-./s.test(single.replace(/\\./g, ''))) return { kind: 'open' };
    let isMark = false;
    for (const [item] of single.matchAll(/\\.|./gs)) {
      const one = item.startsWith('\\') ? escaped(item.slice(1)) : literal(item);
      if (one.kind !== 'one') return { kind: 'open' };
      letters += one.letters;
      isMark ||= one.isMark;
    }
    return { kind: 'one', letters, isMark };
  }

  private times(): { least: 0 | 1; most: number } {
    const [mark = '', fewest] = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [];
    this.at += mark.length;
    const isOnce = mark === '' || mark.startsWith('?');
    return { least: mark !== '' && (/^[?*]/.test(mark) || fewest === '0') ? 0 : 1, most: isOnce ? 1 : 2 };
  }
}

/** Most beginnings that are worth an index. */
const MOST = 4000;
/** Most letters of one place that are told apart behind the first. */
const MOST_LETTERS = 12;

type Next = (lead: string | undefined) => void;

/** Collects beginnings; `lead` is what was read so far, undefined until the pattern has said that a word starts. */
class Collector {
  readonly found = new Set<string>();
  isKnown = true;

  end(lead: string | undefined): void {
    if (lead === undefined || lead === '') this.isKnown = false;
    else this.found.add(lead);
    if (this.found.size > MOST) this.isKnown = false;
  }

  sequence(parts: readonly Part[], at: number, lead: string | undefined, next: Next): void {
    const part = parts[at];
    if (!this.isKnown) return;
    if (lead?.length === KEY_LENGTH) this.end(lead);
    else if (part === undefined) next(lead);
    else {
      if (part.least === 0) this.sequence(parts, at + 1, lead, next);
      const again = part.most > 1 ? [{ ...part, least: 0 as const }, ...parts.slice(at + 1)] : undefined;
      this.one(part, lead, (longer) => {
        if (again !== undefined && longer !== lead) this.sequence(again, 0, longer, next);
        else this.sequence(parts, at + 1, longer, next);
      });
    }
  }

  private one(part: Part, lead: string | undefined, next: Next): void {
    const isInWord = lead !== undefined && lead !== '';
    switch (part.kind) {
      case 'group':
        for (const one of part.alternatives) this.sequence(one, 0, lead, next);
        return;
      case 'none':
        next(lead);
        return;
      case 'start':
        next(lead ?? '');
        return;
      case 'edge':
        if (isInWord) this.end(`${lead} `);
        else next(lead ?? '');
        return;
      case 'open':
        this.end(lead);
        return;
      default:
        if (lead === undefined || (part.isMark && !isInWord)) this.isKnown = false;
        else if (part.letters.length > MOST_LETTERS && isInWord) this.end(lead);
        else {
          if (part.isMark) this.end(`${lead} `);
          for (const letter of part.letters) next(lead + letter);
        }
    }
  }
}

/**
 * What every match of a pattern begins with, for `rangesOf`: up to four characters of a word, lower case, with a blank
 * at the end where the word ends there. Matches may begin with less than what is told, never with something else.
 * Undefined for a pattern that may match elsewhere than at the start of a word, or that begins with anything.
 *
 * @param source of a regular expression without the flags `u` and `v`; `\b` or `(?<!\w)` has to stand before the words
 */
export function beginningsOf(source: string): ReadonlySet<string> | undefined {
  const collector = new Collector();
  const whole: Part = { kind: 'group', alternatives: new Reader(source).alternatives(), least: 1, most: 1 };
  collector.sequence([whole], 0, undefined, (lead) => collector.end(lead));
  return collector.isKnown ? collector.found : undefined;
}
