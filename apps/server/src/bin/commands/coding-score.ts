import { resolve } from 'node:path';
import { type SystemScore, scoreSystem } from '@cleanclaim/billing/coding';
import { codeSetTitle } from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { diagnosisCases, firstDayOf, procedureCases, type SystemCases } from '../coding-score-cases.ts';
import type { CodingScore, Distance } from '../coding-score-shape.ts';
import { fail, printJson } from '../output.ts';
import { printCodingScore } from '../print-coding-score.ts';
import { progressLine } from '../progress-line.ts';
import { readCodedCases } from '../read-coded-cases.ts';

interface ScoreFlags {
  cases: string;
  json?: boolean;
  date?: string;
  data?: string;
}

const GOAL = 0.69;

function distanceOf(score: SystemScore, goal?: number): Distance {
  return {
    ...(goal === undefined ? {} : { goal, distance: goal - score.trained.microF1 }),
    causes: score.causes.trained,
    rulesCauses: score.causes.rules,
  };
}

function scoreWith(what: string, { cases, facts }: SystemCases): SystemScore {
  const progress = progressLine(`${what}: training`);
  const score = scoreSystem(cases, facts, progress.update);
  progress.end();
  return score;
}

/** Codes of the coders that the release does not let bill: no rule and no model suggests them. */
function unbillableNotice(what: string, { causes, rules }: SystemScore): string[] {
  const codes = causes.rules
    .filter(({ cause }) => cause === 'not-billable' || cause === 'not-in-release')
    .reduce((sum, one) => sum + one.codes, 0);
  if (codes === 0) return [];
  return [`${codes} of ${rules.gold} ${what} codes may not be billed on the day, so they are never suggested.`];
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
  const notices: string[] = [];
  const date = flags.date ?? firstDayOf('icd10cm', codes);
  const procedureDate = flags.date ?? firstDayOf('icd10pcs', codes);
  const diagnoses = read.hasDiagnoses
    ? scoreWith('diagnoses', diagnosisCases(read.cases, codes, date, notices))
    : undefined;
  const procedures = read.hasProcedures
    ? scoreWith('procedures', procedureCases(read.cases, codes, procedureDate, notices))
    : undefined;
  if (diagnoses) notices.push(...unbillableNotice('diagnosis', diagnoses));
  if (procedures) notices.push(...unbillableNotice('procedure', procedures));
  if (!diagnoses) notices.push('There is no diagnoses.tsv, so diagnoses are not scored.');
  if (!procedures) notices.push('There is no procedures.tsv, so procedures are not scored.');
  const score: CodingScore = {
    rules: { ...(diagnoses && { diagnoses: diagnoses.rules }), ...(procedures && { procedures: procedures.rules }) },
    trained: {
      ...(diagnoses && { diagnoses: diagnoses.trained }),
      ...(procedures && { procedures: procedures.trained }),
    },
    distance: {
      ...(diagnoses && { diagnoses: distanceOf(diagnoses, GOAL) }),
      ...(procedures && { procedures: distanceOf(procedures) }),
    },
    cases: { folder: resolve(flags.cases), count: read.cases.length, badRows: read.badRows },
    date,
    procedureDate,
    setting: 'inpatient',
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
