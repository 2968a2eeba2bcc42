import { sentenceAt, tokenRange } from './read-note.ts';
import type { MentionAttributes, Note, Span, Token } from './types.ts';

type Values<T> = ReadonlyMap<string, T>;

function values<T extends string | number>(words: Readonly<Record<string, T>>): Values<T> {
  return new Map(Object.entries(words));
}

const SIDES = values({
  left: 'left',
  lt: 'left',
  l: 'left',
  os: 'left',
  'left-sided': 'left',
  right: 'right',
  rt: 'right',
  r: 'right',
  od: 'right',
  bilateral: 'bilateral',
  bilaterally: 'bilateral',
  both: 'bilateral',
  ou: 'bilateral',
  bilat: 'bilateral',
  'b/l': 'bilateral',
} as const);
const ACUITIES = values({
  acute: 'acute',
  acutely: 'acute',
  chronic: 'chronic',
  chronically: 'chronic',
  subacute: 'subacute',
  recurrent: 'recurrent',
  longstanding: 'chronic',
} as const);
const SEVERITIES = values({
  mild: 'mild',
  mildly: 'mild',
  moderate: 'moderate',
  moderately: 'moderate',
  severe: 'severe',
  severely: 'severe',
} as const);
const ENCOUNTERS = values({
  healing: 'subsequent',
  aftercare: 'subsequent',
  subsequent: 'subsequent',
  sequela: 'sequela',
  sequelae: 'sequela',
  residual: 'sequela',
  initial: 'initial',
} as const);

const CLAUSE_ENDS = new Set([';', 'but', 'however']);

/** The nearest token that has a value, within a clause; those before the span win over those behind it. */
function nearest<T>(
  note: Note,
  first: number,
  end: number,
  low: number,
  high: number,
  of: Values<T>,
): (Span & { value: T }) | undefined {
  const found = (token: Token | undefined) => {
    const value = token && of.get(token.text);
    return value === undefined || !token ? undefined : { start: token.start, end: token.end, value };
  };
  for (let i = first; i < end; i++) {
    const hit = found(note.tokens[i]);
    if (hit) return hit;
  }
  for (let i = first - 1; i >= Math.max(low, first - 6); i--) {
    if (CLAUSE_ENDS.has(note.tokens[i]?.text ?? '')) break;
    const hit = found(note.tokens[i]);
    if (hit) return hit;
  }
  for (let i = end; i < Math.min(high, end + 6); i++) {
    if (CLAUSE_ENDS.has(note.tokens[i]?.text ?? '')) break;
    const hit = found(note.tokens[i]);
    if (hit) return hit;
  }
  return undefined;
}

/** Trimester from completed weeks: first below 14, second below 28 (ICD-10-CM, chapter 15). */
function trimesterIn(note: Note, low: number, high: number): (Span & { value: 1 | 2 | 3 }) | undefined {
  for (let i = low; i < high; i++) {
    const token = note.tokens[i];
    const next = note.tokens[i + 1];
    if (!token || !next) continue;
    if (next.text === 'trimester') {
      const value = ({ first: 1, '1st': 1, second: 2, '2nd': 2, third: 3, '3rd': 3 } as const)[token.text];
      if (value) return { start: token.start, end: next.end, value };
    }
    if (token.kind === 'number' && /^(w|wk|wks|weeks?)$/.test(next.text)) {
      const words = note.tokens.slice(i, Math.min(high, i + 6)).map((one) => one.text);
      if (!words.some((word) => word === 'gestation' || word === 'pregnant' || word === 'ga')) continue;
      const weeks = Number(token.text);
      return { start: token.start, end: next.end, value: weeks < 14 ? 1 : weeks < 28 ? 2 : 3 };
    }
  }
  return undefined;
}

/** What the note says of a mention nearby: side, acuity, encounter, trimester, severity, each with its span. */
export function attributesOf(note: Note, span: Span): MentionAttributes {
  const sentence = sentenceAt(note, span.start);
  if (!sentence) return {};
  const { first, end } = tokenRange(note, span);
  const { firstToken: low, endToken: high } = sentence;
  const laterality = nearest(note, first, end, low, high, SIDES);
  const acuity = nearest(note, first, end, low, high, ACUITIES);
  const encounter = nearest(note, first, end, low, high, ENCOUNTERS);
  const severity = nearest(note, first, end, low, high, SEVERITIES);
  const trimester = trimesterIn(note, low, high);
  return {
    ...(laterality && { laterality }),
    ...(acuity && { acuity }),
    ...(encounter && { encounter }),
    ...(trimester && { trimester }),
    ...(severity && { severity }),
  };
}
