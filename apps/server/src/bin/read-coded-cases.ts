import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeIcd10cm } from '@cleanclaim/codesets';

/** A note with the codes that coders gave it, canonical: upper case, no dot. */
export interface CodedCase {
  id: string;
  text: string;
  diagnoses: ReadonlySet<string>;
  procedures: ReadonlySet<string>;
}

/** A row that was left out, and why. */
export interface BadRow {
  file: string;
  /** 1-based. */
  line: number;
  reason: string;
}

/** What a folder of coded notes holds, or one sentence on why it is none. */
export type CasesResult =
  | { ok: true; cases: CodedCase[]; hasDiagnoses: boolean; hasProcedures: boolean; badRows: BadRow[] }
  | { ok: false; message: string };

const DIAGNOSIS = /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/;
/** Three to seven characters: some coders give the table of a code only. ICD-10-PCS has no I and no O. */
const PROCEDURE = /^[0-9A-HJ-NP-Z]{3,7}$/;

/** Reads `ID<TAB>code` rows into the codes of each id; rows that say nothing are named. */
function readCodes(dir: string, file: string, shape: RegExp, ids: ReadonlySet<string>, badRows: BadRow[]) {
  const codes = new Map<string, Set<string>>();
  const path = join(dir, file);
  if (!existsSync(path)) return undefined;
  for (const [i, row] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    if (row.trim() === '') continue;
    const bad = (reason: string) => badRows.push({ file, line: i + 1, reason });
    const [id = '', code = '', ...more] = row.split('\t').map((cell) => cell.trim());
    const written = code.toUpperCase();
    if (code === '' || more.some((cell) => cell !== '')) bad('not an id, a tab and a code');
    else if (!ids.has(id)) bad(`no text/${id}.txt`);
    else if (!shape.test(written)) bad(`'${code}' has not the shape of a code`);
    else codes.set(id, (codes.get(id) ?? new Set()).add(normalizeIcd10cm(written)));
  }
  return codes;
}

/**
 * Reads a folder of coded notes: `text/ID.txt`, `diagnoses.tsv` and `procedures.tsv` (id, tab, code; any case, with or
 * without a dot). One of the two lists may be absent. Notes without any code count: nothing should be suggested there.
 */
export function readCodedCases(dir: string): CasesResult {
  const texts = join(dir, 'text');
  if (!existsSync(texts)) return { ok: false, message: `${dir}: there is no folder text/ in it` };
  const files = readdirSync(texts)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  if (files.length === 0) return { ok: false, message: `${texts}: there is no note (.txt) in it` };
  const ids = new Set(files.map((name) => name.slice(0, -4)));
  const badRows: BadRow[] = [];
  const diagnoses = readCodes(dir, 'diagnoses.tsv', DIAGNOSIS, ids, badRows);
  const procedures = readCodes(dir, 'procedures.tsv', PROCEDURE, ids, badRows);
  if (!diagnoses && !procedures)
    return { ok: false, message: `${dir}: there is neither diagnoses.tsv nor procedures.tsv in it` };
  const cases = [...ids].map((id) => ({
    id,
    text: readFileSync(join(texts, `${id}.txt`), 'utf8'),
    diagnoses: diagnoses?.get(id) ?? new Set<string>(),
    procedures: procedures?.get(id) ?? new Set<string>(),
  }));
  return { ok: true, cases, hasDiagnoses: !!diagnoses, hasProcedures: !!procedures, badRows };
}
