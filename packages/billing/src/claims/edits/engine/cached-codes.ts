import type { CodeAnswer, CodeSetName, CodeSets, InstalledTable, TableName } from '@cleanclaim/codesets';

/** Answers kept before all are thrown away: some 30 MB at most, and more than a month of a practice asks for. */
const MOST_ANSWERS = 100_000;

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
    let byDay = bySet.get(set);
    if (!byDay) bySet.set(set, (byDay = new Map()));
    let answers = byDay.get(isoDate);
    if (!answers) byDay.set(isoDate, (answers = new Map()));
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
    let byDay = byName.get(name);
    if (!byDay || byDay.size > 5000) byName.set(name, (byDay = new Map()));
    if (!byDay.has(isoDate)) byDay.set(isoDate, codes.table(name, isoDate));
    return byDay.get(isoDate) as InstalledTable<K> | undefined;
  };
}
