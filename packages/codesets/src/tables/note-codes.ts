import { normalizeIcd10cm } from '../normalize.ts';

/** Codes that a note of the tabular list refers to: all that begin with `from`, up to all that begin with `to`. */
export interface CodeRange {
  /** Without dot; the same as `to` for a single code or heading. */
  from: string;
  to: string;
  /**
   * Only codes with one of these characters at the place (from 1) that is named; of two places the last that holds no
   * placeholder counts (`T36-T50 with fifth or sixth character 5`).
   */
  characters?: { places: readonly number[]; anyOf: string };
  /** Only codes that go on behind their category with one of these (`E08-E13 with .51-.52`), from start to start. */
  subcategories?: readonly { from: string; to: string }[];
  /** Only codes that end so (`I69. with final characters -23`). */
  endings?: readonly string[];
}

type Condition = Pick<CodeRange, 'characters' | 'subcategories' | 'endings'>;

const CODE = String.raw`[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?`;
const LINK = String.raw`(?:[\s.,;-]|\band\b|\bor\b|\bto\b)*`;
/** What stands in brackets: codes and what links them, then perhaps a condition. */
const REFERENCES = new RegExp(
  String.raw`^\s*(?:i\.e\.,?|see|codes?)?\s*(${CODE}${LINK}(?:${CODE}${LINK})*)(?:with\b(.*))?$`,
);
/** Codes at the very end of a note that has none in brackets. */
const AT_END = new RegExp(String.raw`^(.*?)\s((?:${CODE}${LINK})+)\)?$`);
/** `code from category E11 to say more`, where nothing stands in brackets. */
const FROM = new RegExp(String.raw`\bfrom\s+(?:categor(?:y|ies)\s+)?((?:${CODE}${LINK})+)`);
const PLACES: Readonly<Record<string, number>> = {
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  six: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
};
const PLACE = new RegExp(String.raw`\b(${Object.keys(PLACES).join('|')})\b`, 'gi');
/** Seventh characters of open fractures: initial, and each kind of healing (chapter 19, S42 and below). */
const OPEN_FRACTURE = 'BCEFHJMNQR';

/**
 * Codes that a note of the tabular list names: `type 1 sugar (E10.-)`, `(C00-C96)`, `(A00.0, A00.1)`,
 * `(T36-T50 with fifth or sixth character 5)`. A note without codes (`code to identify the cause`) has none.
 */
export function codeRanges(note: string): CodeRange[] {
  const text = note.replace(/[–—]/g, '-');
  const ranges: CodeRange[] = [];
  for (const [, inside = ''] of text.matchAll(/\(([^()]*)(?:\)|$)/g)) {
    const found = REFERENCES.exec(inside);
    if (found) ranges.push(...rangesOf(found[1] ?? '', conditionOf(found[2] ?? '')));
  }
  if (ranges.length > 0) return ranges;
  const named = FROM.exec(text);
  if (named) return rangesOf(named[1] ?? '', {});
  const [, before = '', list = ''] = AT_END.exec(text.trim()) ?? [];
  // `vitamin B12` is no code, `classified to A74.-` is; `except those in B36.-` is none of those meant.
  if (!/[.-]/.test(list) || before.lastIndexOf('(') > before.lastIndexOf(')')) return [];
  return /\b(except|not)\b[^,;()]*$/i.test(before) ? [] : rangesOf(list, {});
}

/** Whether a note names the code or a heading above it; no matter with or without the code's dot. */
export function noteCovers(note: string, code: string): boolean {
  return codeRanges(note).some((range) => rangeCovers(range, code));
}

/** Whether a code lies in the range. A heading lies in it only when all that it stands for does. */
export function rangeCovers(range: CodeRange, code: string): boolean {
  const plain = normalizeIcd10cm(code);
  const { from, to, characters, subcategories, endings } = range;
  if (from === to ? !plain.startsWith(from) : comparePlace(plain, from) < 0 || comparePlace(plain, to) > 0)
    return false;
  if (characters) {
    const place = characters.places.findLast((at) => plain.length >= at && plain[at - 1] !== 'X');
    if (place === undefined || !characters.anyOf.includes(plain[place - 1] ?? '-')) return false;
  }
  const rest = plain.slice(3);
  if (subcategories && !subcategories.some((one) => isBetween(rest, one.from, one.to))) return false;
  return endings === undefined || endings.some((ending) => plain.endsWith(ending));
}

function isBetween(text: string, from: string, to: string): boolean {
  return text.slice(0, from.length) >= from && text.slice(0, to.length) <= to && text.length >= from.length;
}

/** Categories that are printed elsewhere than their letters sort: C4A stands between C43 and C44. */
const PRINTED_AFTER: Readonly<Record<string, number>> = { C4A: 43.5, C7A: 75.3, C7B: 75.6, D3A: 36.5, M1A: 8.5 };

/** Place of a category in the tabular list. Other categories with a letter (O9A, Z3A) close their ten. */
function categoryPlace(code: string): number {
  const number = PRINTED_AFTER[code.slice(0, 3)] ?? numberOf(code[1]) * 10 + numberOf(code[2]);
  return code.charCodeAt(0) * 1000 + number;
}

function numberOf(character: string | undefined): number {
  const digit = Number(character);
  return Number.isNaN(digit) ? 9.5 : digit;
}

/** Order of a code against the end of a range: 0 when it is that code or stands below it. */
function comparePlace(code: string, end: string): number {
  const distance = categoryPlace(code) - categoryPlace(end);
  if (distance !== 0) return distance;
  const rest = code.slice(3, end.length);
  const limit = end.slice(3);
  return rest < limit ? -1 : rest > limit ? 1 : 0;
}

function rangesOf(list: string, condition: Condition): CodeRange[] {
  const codes = [...list.matchAll(new RegExp(CODE, 'g'))];
  const ranges: CodeRange[] = [];
  let open = false;
  for (const [index, match] of codes.entries()) {
    const code = normalizeIcd10cm(match[0]);
    const last = ranges.at(-1);
    if (open && last) ranges[ranges.length - 1] = { ...last, to: code };
    else ranges.push({ from: code, to: code, ...condition });
    const next = codes[index + 1]?.index ?? list.length;
    const link = list.slice(match.index + match[0].length, next);
    open = !open && next < list.length && (/^\s*\.?\s*-+\s*$/.test(link) || /\bto\b/.test(link));
  }
  return ranges;
}

/** What stands behind `with`. Words that name no character or subcategory set no condition. */
function conditionOf(words: string): Condition {
  if (/open fracture/i.test(words)) return { characters: { places: [7], anyOf: OPEN_FRACTURE } };
  const final = /final characters?\s+-?\s*([0-9A-Z]+)/.exec(words);
  if (final) return { endings: [final[1] ?? ''] };
  const places = [...words.matchAll(PLACE)].map(([, word = '']) => PLACES[word.toLowerCase()] ?? 0);
  if (places.length > 0) return characterCondition(places, /characters?\s*\.?([0-9A-Z].*)$/.exec(words)?.[1] ?? '');
  const subcategories = [...words.matchAll(/\.([0-9A-Z]{1,4})(?:-\.([0-9A-Z]{1,4}))?/g)];
  if (subcategories.length > 0) {
    return { subcategories: subcategories.map(([, from = '', to = from]) => ({ from, to })) };
  }
  const ending = /^\s*([0-9A-Z]{1,2})\s*$/.exec(words);
  return ending ? { endings: [ending[1] ?? ''] } : {};
}

function characterCondition(places: readonly number[], written: string): Condition {
  // `fifth to sixth characters 51` names one character a place.
  if (places.length === 2 && /^\d\d$/.test(written.trim())) return { endings: [written.trim()] };
  const spelled = written.replace(/([0-9])\s*-\s*([0-9])/g, (_, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step).join('');
  });
  const anyOf = spelled.replace(/\b(or|and)\b/g, '').replace(/[^0-9A-Z]/g, '');
  return anyOf === '' ? {} : { characters: { places, anyOf } };
}
