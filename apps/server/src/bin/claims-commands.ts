import type { Command } from 'commander';

const DATA = ['--data <dir>', 'data folder, as given to demo --keep'] as const;
const JSON_FLAG = ['--json', 'print JSON'] as const;

const examples = (...lines: readonly string[]) =>
  `\nExamples:\n${lines.map((line) => `  $ cleanclaim claims ${line}\n`).join('')}`;

/** What is looked at: the list, one claim's road, its balance. */
function addReading(claims: Command): void {
  claims
    .command('list', { isDefault: true })
    .option('--status <status>', 'only claims of this status')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('list claims with their balances and next steps (what `cleanclaim claims` alone does)')
    .addHelpText('after', examples('--status held', 'list --json'))
    .action(async (options) => (await import('./commands/claims-list.ts')).claimsListCommand(options));
  claims
    .command('status')
    .argument('<claim>', 'claim id or patient control number')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('say where a claim stands, who has it, and all that happened to it')
    .addHelpText('after', examples('status CC000014', 'status CC000014 --json'))
    .action(async (claim, options) =>
      (await import('./commands/claims-status.ts')).claimsStatusCommand(claim, options),
    );
  claims
    .command('explain')
    .argument('<claim>', 'claim id or patient control number')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('explain what holds a claim, and its balance with the source of every step')
    .addHelpText('after', examples('explain CC000014'))
    .action(async (claim, options) =>
      (await import('./commands/claims-explain.ts')).claimsExplainCommand(claim, options),
    );
}

/** What moves claims: build, check, submit. */
function addMoving(claims: Command): void {
  claims
    .command('build')
    .argument('[visits...]', 'visit ids or visit numbers; without, every visit that waits')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('build the claims of visits; exit 1 when one cannot be built')
    .addHelpText('after', examples('build', 'build E26-0101 E26-0118 --json'))
    .action(async (visits, options) =>
      (await import('./commands/claims-build.ts')).claimsBuildCommand(visits, options),
    );
  claims
    .command('check')
    .argument('[claims...]', 'claim ids or patient control numbers; without, every claim that is held or ready')
    .option(
      '--cases <file>',
      'check claims made elsewhere instead: one a line, docs/claim.schema.json; - is standard input',
    )
    .option('--edits <file>', 'with --cases: run the edits of this file too, as exported from the settings')
    .option('--together', 'with --cases: look for duplicates and conflicts among the claims of the file too')
    .option('--date <date>', 'with --cases: the day to judge filing limits by, YYYY-MM-DD; today by default')
    .option('--json', 'print one line of JSON a claim: {id, decision, findings}')
    .option('--data <dir>', 'data folder; with --cases its installed code sets are used')
    .description('run every edit; exit 0 all ready, 1 some held, 2 something cannot be read')
    .addHelpText(
      'after',
      examples('check', 'check CC000014', 'check --cases claims.jsonl --json', 'check --cases - --json < claims.jsonl'),
    )
    .action(async (numbers, options) => {
      if (options.cases === undefined)
        await (await import('./commands/claims-check.ts')).claimsCheckCommand(numbers, options);
      else await (await import('./commands/claims-check-cases.ts')).claimsCheckCasesCommand(options);
    });
  claims
    .command('submit')
    .argument('[claims...]', 'claim ids or patient control numbers; without, every claim that is ready')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('write ready claims into 837 files, one for each kind, and send them')
    .addHelpText('after', examples('submit', 'submit CC000014 --json'))
    .action(async (numbers, options) =>
      (await import('./commands/claims-submit.ts')).claimsSubmitCommand(numbers, options),
    );
}

/** What goes in and out: import, export. */
function addExchange(claims: Command): void {
  claims
    .command('import')
    .argument('<file>', 'claims one a line (docs/claim.schema.json), or an 837 file; - is standard input')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('take in claims made elsewhere; the same claim twice changes nothing; exit 1 when one is refused')
    .addHelpText('after', examples('import claims.jsonl', 'import claims.edi --json'))
    .action(async (file, options) => (await import('./commands/claims-import.ts')).claimsImportCommand(file, options));
  claims
    .command('export')
    .argument('[claims...]', 'claim ids or patient control numbers; without, every claim')
    .option('--status <status>', 'only claims of this status')
    .option('--kind <kind>', 'only professional, institutional or dental claims')
    .option('--format <format>', 'jsonl (docs/claim.schema.json) or 837 (one kind, marked as a test file)', 'jsonl')
    .option('--out <file>', 'write into this file instead of standard output')
    .option('--json', 'with --out: print what was written as JSON')
    .option(...DATA)
    .description('write claims out')
    .addHelpText(
      'after',
      examples('export --status ready > ready.jsonl', 'export --format 837 --kind dental --out dental.edi'),
    )
    .action(async (numbers, options) =>
      (await import('./commands/claims-export.ts')).claimsExportCommand(numbers, options),
    );
  claims
    .command('print')
    .argument('<claim>', 'claim id or patient control number; cms-1500, ub-04 or ada-2024 for the alignment page')
    .requiredOption('--out <file>', 'the PDF file to write')
    .option('--stock', 'data only, for preprinted forms; without, a file copy on plain labelled boxes')
    .option('--right <mm>', 'shift to the right, as the alignment page shows')
    .option('--down <mm>', 'shift downwards')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('print a claim on its form: CMS-1500, UB-04 or ADA; says what the form cannot hold')
    .addHelpText('after', examples('print CC000014 --out claim.pdf', 'print cms-1500 --out alignment.pdf'))
    .action(async (claim, options) => (await import('./commands/claims-print.ts')).claimsPrintCommand(claim, options));
}

/** What goes by mail. */
function addMail(claims: Command): void {
  claims
    .command('mail')
    .option('--make', 'print every ready claim of payers that take mail')
    .option('--out <folder>', 'with --make: write the PDFs into this folder')
    .option('--mailed <batch>', 'mark the print batch with this number as mailed')
    .option('--on <date>', 'with --mailed: the day, YYYY-MM-DD; today by default')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('claims by mail: list what waits, print it, mark a print batch as mailed')
    .addHelpText('after', examples('mail', 'mail --make --out .', 'mail --mailed 000001'))
    .action(async (options) => (await import('./commands/claims-mail.ts')).claimsMailCommand(options));
}

/** Adds `cleanclaim claims ...`. Each command's code is loaded only when it is called. */
export function addClaimsCommands(program: Command): void {
  const claims = program
    .command('claims')
    .description('claims: build, check, submit, status, explain, print, mail, import, export; alone, a list');
  addMoving(claims);
  addReading(claims);
  addExchange(claims);
  addMail(claims);
}
