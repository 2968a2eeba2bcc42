import { resolve } from 'node:path';
import {
  buildDiagnosisLexicon,
  type Cause,
  type CodeMention,
  type DiagnosisLexicon,
  findMentions,
  mayBeCoded,
  readNote,
  type ScoreCase,
  type SystemScore,
  scoreSystem,
} from '@cleanclaim/billing/coding';
import { type CodeSets, codeSetTitle } from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson } from '../output.ts';
import { printCodingScore } from '../print-coding-score.ts';
import { progressLine } from '../progress-line.ts';
import { type BadRow, type CodedCase, readCodedCases } from '../read-coded-cases.ts';

interface ScoreFlags {
  cases: string;
  json?: boolean;
  date?: string;
  data?: string;
}

/** The distance to the goal, and what makes it. */
interface Distance {
  /** Micro-F1 of the best published, fully supervised, on the Spanish originals of the shared cases; diagnoses only. */
  goal?: number;
  /** Goal minus trained micro-F1. */
  distance?: number;
  causes: Cause[];
  rulesCauses: Cause[];
}

/** What the command prints with --json. Shares are 0 to 1. */
export interface CodingScore {
  rules: { diagnoses?: SystemScore['rules']; procedures?: SystemScore['rules'] };
  trained: { diagnoses?: SystemScore['trained']; procedures?: SystemScore['trained'] };
  distance: { diagnoses?: Distance; procedures?: Distance };
  cases: { folder: string; count: number; badRows: BadRow[] };
  /** Day on which the codes had to be valid. */
  date: string;
  codeSets: { title: string; release: string; count: number; subset: boolean }[];
  notices: string[];
  seconds: number;
}

const GOAL = 0.69;

/** The first day of the oldest whole release: coded charts to score against are mostly old. Today where there is none. */
function defaultDate(codes: CodeSets): string {
  const days = codes
    .list()
    .flatMap((set) => (set.name === 'icd10cm' && !set.subset && set.effectiveFrom ? [set.effectiveFrom] : []));
  return days.sort()[0] ?? new Date().toISOString().slice(0, 10);
}

/** Codes of mentions, the surest first. */
function suggestedCodes(mentions: readonly CodeMention[], keep: (mention: CodeMention) => boolean): string[] {
  const best = new Map<string, number>();
  for (const mention of mentions) {
    if (!keep(mention) || mention.priority < 0.5) continue;
    best.set(mention.code, Math.max(best.get(mention.code) ?? 0, mention.priority));
  }
  return [...best].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

function diagnosisCase(one: CodedCase, lexicon: DiagnosisLexicon): ScoreCase {
  const note = readNote(one.text);
  const mentions = findMentions(note, lexicon);
  return {
    id: one.id,
    codes: one.diagnoses,
    notes: [note],
    mentions,
    rules: {
      product: suggestedCodes(mentions, ({ status }) => mayBeCoded(status)),
      everyMention: suggestedCodes(mentions, () => true),
    },
  };
}

function scoreDiagnoses(cases: readonly CodedCase[], codes: CodeSets, date: string, notices: string[]): SystemScore {
  const lexicon = buildDiagnosisLexicon(codes, date);
  notices.push(...lexicon.notices);
  if (lexicon.subset)
    notices.push(
      `ICD-10-CM is installed as a subset (${lexicon.codes.size} codes), so many codes cannot be found: install a whole release with 'cleanclaim codes install'.`,
    );
  const progress = progressLine('diagnoses: training');
  const facts = {
    title: (code: string) => {
      const known = lexicon.codes.get(code);
      return known?.billable ? known.title : undefined;
    },
    isHeading: (code: string) => lexicon.codes.get(code)?.billable === false,
  };
  const score = scoreSystem(
    cases.map((one) => diagnosisCase(one, lexicon)),
    facts,
    progress.update,
  );
  progress.end();
  return score;
}

function distanceOf(score: SystemScore, goal?: number): Distance {
  return {
    ...(goal === undefined ? {} : { goal, distance: goal - score.trained.microF1 }),
    causes: score.causes.trained,
    rulesCauses: score.causes.rules,
  };
}

const round = (_key: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10_000) / 10_000 : value;

/**
 * `cleanclaim coding score`: how well rules, and models trained on the other folds, find the codes that coders gave.
 * Exit code 1 when the folder cannot be read.
 */
export function codingScoreCommand(flags: ScoreFlags): void {
  const started = performance.now();
  if (flags.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(flags.date))
    fail('--date takes a date such as 2018-10-01');
  const read = readCodedCases(resolve(flags.cases));
  if (!read.ok) fail(read.message);
  const codes = loadCodeSets(openDataHome(flags.data === undefined ? undefined : resolve(flags.data)));
  const date = flags.date ?? defaultDate(codes);
  const notices: string[] = [];
  const diagnoses = read.hasDiagnoses ? scoreDiagnoses(read.cases, codes, date, notices) : undefined;
  if (!diagnoses) notices.push('There is no diagnoses.tsv, so diagnoses are not scored.');
  const score: CodingScore = {
    rules: { ...(diagnoses ? { diagnoses: diagnoses.rules } : {}) },
    trained: { ...(diagnoses ? { diagnoses: diagnoses.trained } : {}) },
    distance: { ...(diagnoses ? { diagnoses: distanceOf(diagnoses, GOAL) } : {}) },
    cases: { folder: resolve(flags.cases), count: read.cases.length, badRows: read.badRows },
    date,
    codeSets: codes
      .list()
      .filter(({ name }) => name === 'icd10cm' || name === 'icd10pcs')
      .map(({ name, release, count, subset }) => ({ title: codeSetTitle(name), release, count, subset })),
    notices,
    seconds: Math.round((performance.now() - started) / 1000),
  };
  if (flags.json) printJson(JSON.parse(JSON.stringify(score, round)));
  else printCodingScore(score);
}
