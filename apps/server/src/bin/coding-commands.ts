import type { Command } from 'commander';

/** Adds `cleanclaim coding ...`. Each command's code is loaded only when it is called. */
export function addCodingCommands(program: Command): void {
  const coding = program.command('coding').description('from the note to codes: suggest, level visits, score, train');
  coding
    .command('suggest')
    .argument('<files...>', 'notes as plain text; - is standard input')
    .requiredOption('--setting <setting>', 'outpatient or inpatient')
    .option('--date <date>', 'date of service, YYYY-MM-DD; today by default')
    .option('--json', 'print one line of JSON a note')
    .option('--data <dir>', 'data folder with the installed code sets')
    .description('suggest codes for notes, with the words that carry them')
    .action(async (files, options) =>
      (await import('./commands/coding-suggest.ts')).codingSuggestCommand(files, options),
    );
  coding
    .command('em')
    .requiredOption('--cases <file>', 'one JSON object a line: {id, setting, note, minutes}; - is standard input')
    .option('--json', 'print one line of JSON a visit')
    .description('level visits by medical decision making and time, with what gave the level')
    .action(async (options) => (await import('./commands/coding-em.ts')).codingEmCommand(options));
  coding
    .command('score')
    .requiredOption('--cases <dir>', 'folder with text/ID.txt, diagnoses.tsv and procedures.tsv (id, tab, code)')
    .option('--json', 'print JSON')
    .option('--date <date>', 'codes as of this day, YYYY-MM-DD; by default the first of the oldest whole ICD-10-CM')
    .option('--data <dir>', 'data folder with the installed code sets')
    .description('score rules, and models trained on the other four fifths, against the codes that coders gave')
    .action(async (options) => (await import('./commands/coding-score.ts')).codingScoreCommand(options));
  coding
    .command('train')
    .option('--on', 'switch the model on if it beats the rules')
    .option('--json', 'print JSON')
    .option('--data <dir>', 'data folder')
    .description('fit a model on the practice’s own coded visits, and compare it with the rules on a held-back part')
    .action(async (options) => (await import('./commands/coding-train.ts')).codingTrainCommand(options));
}
