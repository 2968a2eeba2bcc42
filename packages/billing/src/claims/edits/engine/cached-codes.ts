import type { CodeAnswer, CodeSetName, CodeSets, InstalledTable, TableName } from '@cleanclaim/codesets';

/** Answers kept before all are thrown away: some 30 MB at most, and more than a month of a practice asks for. */
const MOST_ANSWERS = 100_000;

/** Days of a table that are kept: more than ten years. */
const MOST_DAYS = 5000;

const CACHED = new WeakMap<CodeSets, CodeSets>();

/**
 * The same code sets, which remember what they answered. Edits ask for the same code and day again and again, within one
 * claim and over many. Code sets never change once they are built, so that an answer holds as long as they live.
 */
export function cachedCodes(codes: CodeSets): CodeSets {
  const known = CACHED.get(codes);
  if (known) return known;
  const made = Object.freeze({ ...codes, ask: cachedAsk(codes), table: cachedTable(codes) });
  CACHED.set(codes, made);
  // Asked for its own cache it gives itself.
  CACHED.set(made, made);
  return made;
}

function cachedAsk(codes: CodeSets): CodeSets['ask'] {
  const bySet = new Map<CodeSetName, Map<string, Map<string, CodeAnswer>>>();
  let kept = 0;
  return (set, code, isoDate) => {
    const byDay = bySet.get(set) ?? new Map();
    bySet.set(set, byDay);
    const answers = byDay.get(isoDate) ?? new Map();
    byDay.set(isoDate, answers);
    const known = answers.get(code);
    if (known) return known;
    const answer = codes.ask(set, code, isoDate);
    if (kept >= MOST_ANSWERS) {
      bySet.clear();
      kept = 0;
      return answer;
    }
    answers.set(code, answer);
    kept += 1;
    return answer;
  };
}

function cachedTable(codes: CodeSets): CodeSets['table'] {
  const byName = new Map<TableName, Map<string, InstalledTable<TableName> | undefined>>();
  return <K extends TableName>(name: K, isoDate: string) => {
    const byDay = byName.get(name) ?? new Map<string, InstalledTable<TableName> | undefined>();
    byName.set(name, byDay);
    if (byDay.size > MOST_DAYS) byDay.clear();
    if (!byDay.has(isoDate)) byDay.set(isoDate, codes.table(name, isoDate));
    return byDay.get(isoDate) as InstalledTable<K> | undefined;
  };
}
