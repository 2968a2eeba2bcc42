import type { CodeSets, IndexTable, NeoplasmRow, TabularTable } from '@cleanclaim/codesets';
import type { IsoDate } from '../../kernel/index.ts';
import { billableBelow, type Families, makeFamilies } from './family.ts';
import { findingPhrases } from './lexicon/finding-sites.ts';
import { SYNONYMS } from './lexicon/index.ts';
import { neoplasmPhrases } from './lexicon/neoplasm-sites.ts';
import { isSingleWordTerm } from './lexicon/single-words.ts';
import { indexTerms, type TermIndex } from './term-index.ts';
import { titlePhrases } from './title-terms.ts';
import type { DiagnosisLexicon, LexiconCode, LexiconTerm, TermSource } from './types.ts';
import { contentWords } from './words.ts';

/** Terms of official files that mislead as a bag of words: "pelvic kidney" is also the renal pelvis. */
const MISLEADING = new Set([
  'nausea vomiting without',
  'cat scan',
  'body index mass',
  'pain tumor',
  'advers effect',
  'malign tumor',
  'heart sound',
  'kidney pelvis',
  'blood urine',
  'aorta arch',
  'alcohol use',
  'complic procedur',
]);

/** Longest term, in content words: longer titles are found by their parts. */
const MAX_WORDS = 7;

export interface BuiltLexicon extends DiagnosisLexicon {
  families: Families;
  index: TermIndex;
}

class Builder {
  readonly terms: LexiconTerm[] = [];
  readonly vocabulary = new Map<string, number>();
  private readonly seen = new Map<string, number>();

  /** Adds a term; of two with the same words and target the better stays. */
  add(phrase: string, target: string, source: TermSource, priority: number): void {
    const words = [...new Set(contentWords(phrase))];
    if (words.length === 0 || words.length > MAX_WORDS) return;
    if (words.length === 1 && source !== 'synonym' && source !== 'abbreviation' && !isSingleWordTerm(words[0] ?? ''))
      return;
    const key = words.sort().join(' ');
    if (MISLEADING.has(key)) return;
    const known = this.seen.get(`${key}|${target}`);
    const old = known === undefined ? undefined : this.terms[known];
    if (old !== undefined) {
      if (old.priority < priority) Object.assign(old, { priority, source });
      return;
    }
    const id = this.terms.length;
    this.seen.set(`${key}|${target}`, id);
    this.terms.push({ id, key, words: words.map((word) => this.wordId(word)), target, source, priority });
  }

  private wordId(word: string): number {
    const known = this.vocabulary.get(word);
    if (known !== undefined) return known;
    const id = this.vocabulary.size;
    this.vocabulary.set(word, id);
    return id;
  }
}

const HAS_ENCOUNTER = /(?:initial|subsequent) encounter|, sequela$/i;
const HAS_SIDE = /\b(?:right|left|bilateral)\b/i;

function addTitles(builder: Builder, families: Families): void {
  for (const code of families.sorted) {
    const entry = families.codes.get(code);
    if (entry === undefined) continue;
    const { title, billable } = entry;
    // Seventh characters and sides are chosen at the mention: their headings carry the words.
    if (code.length === 7 && HAS_ENCOUNTER.test(title)) continue;
    if (code.length > 4 && HAS_SIDE.test(title) && families.codes.has(code.slice(0, -1))) continue;
    for (const { text, share } of titlePhrases(title)) {
      builder.add(text, code, billable ? 'title' : 'heading', (billable ? 0.8 : 0.7) * share);
    }
  }
}

function addTabular(builder: Builder, families: Families, tabular: TabularTable): void {
  for (const notes of tabular.all()) {
    const entry = families.codes.get(notes.code);
    if (entry === undefined) continue;
    for (const term of notes.inclusionTerms) {
      for (const { text, share } of titlePhrases(term)) builder.add(text, notes.code, 'inclusion-term', 0.72 * share);
    }
    for (const term of notes.includes) {
      for (const { text, share } of titlePhrases(term)) builder.add(text, notes.code, 'inclusion-term', 0.5 * share);
    }
  }
}

function addSynonyms(builder: Builder, families: Families): void {
  for (const { target, term, source, priority } of SYNONYMS) {
    const code = presentTarget(families, target);
    if (code !== undefined) builder.add(term, code, source, priority);
  }
}

/** Sites joined with findings and behaviors of neoplasms; an own term or a title with the same words comes before them. */
function addComposed(builder: Builder, families: Families): void {
  for (const { phrase, target, priority } of neoplasmPhrases()) {
    const code = presentTarget(families, target);
    if (code !== undefined) builder.add(phrase, code, 'neoplasm-table', priority);
  }
  for (const { phrase, target, priority } of findingPhrases()) {
    const code = presentTarget(families, target);
    if (code !== undefined) builder.add(phrase, code, 'composed', priority);
  }
}

/** Entries of an alphabetic index that lead to a whole code: the path from the main term down is the phrase. */
function addIndex(
  builder: Builder,
  families: Families,
  entries: IndexTable,
  source: TermSource,
  priority: number,
): void {
  for (const { path, code } of entries) {
    const target = code.endsWith('-') ? code.slice(0, -1) : code;
    if (target === '' || presentTarget(families, target) === undefined) continue;
    builder.add(path.join(' ').replace(/\([^)]*\)|\b(?:with|in|see|due to)\b/g, ' '), target, source, priority);
  }
}

/** Columns of the neoplasm table with the words that point to them. */
const NEOPLASM_COLUMNS: readonly [keyof NeoplasmRow, readonly string[]][] = [
  ['malignantPrimary', ['carcinoma', 'cancer']],
  ['malignantSecondary', ['metastasis']],
  ['benign', ['benign tumor']],
  ['unspecified', ['tumor']],
];

function addNeoplasms(builder: Builder, families: Families, rows: readonly NeoplasmRow[]): void {
  for (const row of rows) {
    if (row.path.length > 2) continue;
    for (const [column, words] of NEOPLASM_COLUMNS) {
      const target = String(row[column]).replace(/-$/, '');
      if (target === '' || presentTarget(families, target) === undefined) continue;
      for (const word of words) builder.add(`${word} ${row.path.join(' ')}`, target, 'neoplasm-table', 0.55);
    }
  }
}

function addTables(builder: Builder, families: Families, codes: CodeSets, isoDate: IsoDate): void {
  const index = codes.table('icd10cm-index', isoDate)?.data;
  if (index !== undefined) addIndex(builder, families, index, 'index', 0.6);
  const causes = codes.table('icd10cm-external-cause-index', isoDate)?.data;
  if (causes !== undefined) addIndex(builder, families, causes, 'external-cause-index', 0.3);
  const neoplasms = codes.table('icd10cm-neoplasm', isoDate)?.data;
  if (neoplasms !== undefined) addNeoplasms(builder, families, neoplasms);
}

/** The target itself; where the release has not split a code yet, the billable code that it came from. */
function presentTarget(families: Families, target: string): string | undefined {
  if (families.codes.has(target) || billableBelow(families, target).length > 0) return target;
  const parent = target.slice(0, -1);
  return families.codes.get(parent)?.billable ? parent : undefined;
}

function readCodes(codes: CodeSets, isoDate: IsoDate, tabular: TabularTable | undefined): Map<string, LexiconCode> {
  const read = new Map<string, LexiconCode>();
  for (const { code, label, longLabel, billable } of codes.entries('icd10cm', isoDate)) {
    read.set(code, { code, title: longLabel ?? tabular?.notes(code)?.title ?? label, billable });
  }
  return read;
}

/**
 * Builds the lexicon of a release of ICD-10-CM for a day: terms from titles, from the tabular list, the indexes and the
 * neoplasm table where they are installed, and from the project's own synonyms, abbreviations and sites. Without ICD-10-CM it has no terms and
 * says so in `notices`.
 */
export function buildDiagnosisLexicon(codes: CodeSets, isoDate: IsoDate): DiagnosisLexicon {
  const tabular = codes.table('icd10cm-tabular', isoDate)?.data;
  const families = makeFamilies(readCodes(codes, isoDate, tabular));
  const builder = new Builder();
  addTitles(builder, families);
  if (tabular !== undefined) addTabular(builder, families, tabular);
  addSynonyms(builder, families);
  addComposed(builder, families);
  addTables(builder, families, codes, isoDate);
  // The release that answers on the day, which need not be the newest that is installed.
  const answer = codes.ask('icd10cm', families.sorted[0] ?? '', isoDate);
  const notices = families.sorted.length === 0 ? ['ICD-10-CM is not installed: no diagnosis can be found.'] : [];
  const built: BuiltLexicon = {
    release: 'release' in answer ? answer.release : '',
    subset: 'subset' in answer ? answer.subset : true,
    codes: families.codes,
    terms: builder.terms,
    notices,
    families,
    index: indexTerms(builder.terms, builder.vocabulary),
  };
  return built;
}
