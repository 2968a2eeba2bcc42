import type { CodingScore } from './coding-score-shape.ts';
import { printLine } from './output.ts';
import { textTable } from './table.ts';

type System = 'diagnoses' | 'procedures';
type Policies = CodingScore['rules']['diagnoses'];
type Policy = NonNullable<Policies>['withoutNegated'];

const share = (value: number) => value.toFixed(3);
const orNever = (value: number | null) => (value === null ? '(not reached)' : share(value));

function row(name: string, score: Policy): (string | number)[] {
  return [
    name,
    share(score.precision),
    share(score.recall),
    share(score.microF1),
    share(score.category.microF1),
    share(score.seen.microF1),
    share(score.unseen.microF1),
    share(score.map),
    score.correct,
    score.predicted,
    score.gold,
  ];
}

const COLUMNS = ['', 'P', 'R', 'F1', 'category F1', 'seen F1', 'unseen F1', 'MAP', 'right', 'suggested', 'coded'].map(
  (title, i) => ({ title, right: i > 0 }),
);

/** What each cause means, in a coder's words. */
const CAUSE_WORDS: Record<string, string> = {
  'not-in-release': 'missed: no such code in the installed release',
  'not-billable': 'missed: a heading in the installed release, which may not be billed',
  'only-denied': 'missed: every mention is negated, of the family or conditional',
  'below-threshold': 'missed: found, but not confident enough or another code chosen',
  'wrong-code-in-category': 'missed: another code of its category was suggested',
  'no-candidate': 'missed: nothing in the note led to it',
  'extra-in-category': 'wrongly suggested: the coders gave another code of its category',
  extra: 'wrongly suggested: the coders gave nothing of its category',
};

function printSystem(score: CodingScore, system: System): void {
  const rules = score.rules[system];
  const trained = score.trained[system];
  if (!rules || !trained) return;
  printLine();
  printLine(system === 'diagnoses' ? 'Diagnoses (ICD-10-CM)' : 'Procedures (ICD-10-PCS)');
  printLine(
    textTable(COLUMNS, [
      row('rules', rules),
      row('  negated mentions removed from both sides', rules.withoutNegated),
      row('  as coders who code negated findings', rules.corpusConvention),
      row('trained, 5 folds', trained),
      row('  negated mentions removed from both sides', trained.withoutNegated),
      row('  as coders who code negated findings', trained.corpusConvention),
      row('  and codes that may not be billed', trained.corpusCodes),
    ]),
  );
  printLine(
    `Trained: precision ${orNever(trained.precisionAtRecall35)} at a recall of 0.35 or more; recall ${orNever(trained.recallAtPrecision90)} at a precision of 0.90 or more.`,
  );
  printLine(`Folds: ${trained.folds.map((fold) => `${share(fold.microF1)} (${fold.charts} charts)`).join(', ')}.`);
  if (system === 'procedures')
    printLine(
      `First four characters: rules F1 ${share(rules.fourCharacters.microF1)}, trained F1 ${share(trained.fourCharacters.microF1)}.`,
    );
  const distance = score.distance[system];
  if (!distance) return;
  if (distance.goal !== undefined)
    printLine(
      `Goal ${share(distance.goal)}: trained F1 is ${share(Math.abs(distance.distance ?? 0))} ${(distance.distance ?? 0) > 0 ? 'below' : 'above'} it.`,
    );
  printLine('Causes of the distance, trained; F1 if one cause were gone:');
  printLine(
    textTable(
      [{ title: 'cause' }, { title: 'codes', right: true }, { title: 'F1 without', right: true }],
      distance.causes.map((one) => [CAUSE_WORDS[one.cause] ?? one.cause, one.codes, share(one.microF1Without)]),
    ),
  );
}

/** Prints a score for people. */
export function printCodingScore(score: CodingScore): void {
  printLine(
    `${score.cases.count} coded notes, read as those of inpatients. Diagnoses as of ${score.date}, procedures as of ${score.procedureDate}.`,
  );
  for (const set of score.codeSets)
    printLine(`${set.title} ${set.release}: ${set.count} codes${set.subset ? ' (a subset)' : ''}`);
  for (const notice of score.notices) printLine(notice);
  for (const bad of score.cases.badRows.slice(0, 20)) printLine(`${bad.file} line ${bad.line} left out: ${bad.reason}`);
  if (score.cases.badRows.length > 20) printLine(`and ${score.cases.badRows.length - 20} rows more.`);
  printSystem(score, 'diagnoses');
  printSystem(score, 'procedures');
  printLine();
  printLine(
    'Negated, family and conditional mentions are never suggested, nor codes that may not be billed on the day;',
  );
  printLine(
    'the last lines of each block show what it would be if they were, as in some corpora. Each model was trained',
  );
  printLine('on the other folds only.');
}
