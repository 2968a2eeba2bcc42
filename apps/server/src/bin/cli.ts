import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { Command } from 'commander';
import { CodeStoreDamaged, DatabaseUnusable, DataInUse, NoEmbeddedPostgres } from '../platform/expected-errors.ts';
import { addAppealCommands } from './appeal-commands.ts';
import { addClaimsCommands } from './claims-commands.ts';
import { addCodingCommands } from './coding-commands.ts';
import { addDenialsCommands } from './denials-commands.ts';
import { addDepositsCommands } from './deposits-commands.ts';
import { addEligibilityCommands } from './eligibility-commands.ts';
import { addFiguresCommands } from './figures-commands.ts';
import { keepMemorySmall } from './keep-memory-small.ts';
import { fail } from './output.ts';
import { addRemitCommands } from './remit-commands.ts';
import { addStatementsCommands } from './statements-commands.ts';
import { addVariancesCommands } from './variances-commands.ts';

// What a command loads is compiled once and kept: it then starts in half the time. Beside the libraries, where only who
// installed the product may write; in a folder that cannot be written it changes nothing.
enableCompileCache(join(import.meta.dirname, '../../../../node_modules/.cache/cleanclaim'));

keepMemorySmall();

const program = new Command('cleanclaim')
  .description('Open-source medical billing: from chart to zero balance.')
  .version('0.1.0')
  .showHelpAfterError();

/** Each command's code is loaded only when it is called, so that help and quick commands start at once. */
program
  .command('demo')
  .description('run the main job on sample charts (or yours) in a database of its own, and prove the books')
  .option('--json', 'print counts and invariants as JSON')
  .option('--from <dir>', 'read charts from this folder: C-CDA, FHIR R4 bundles, HL7 v2, CSV superbills')
  .option('--keep', 'keep the database and files afterwards')
  .option('--data <dir>', 'where to put them; an unfinished run there is resumed')
  .option('--seed <number>', 'seed of the practice payer', '837')
  .action(async (options) => (await import('./commands/demo.ts')).demoCommand(options));

program
  .command('start')
  .description('start the server with its job worker')
  .option('--port <number>', 'port on loopback', process.env.PORT ?? '8370')
  .option(
    '--url <address>',
    'public https address, when a proxy that speaks TLS stands in front',
    process.env.CLEANCLAIM_URL,
  )
  .option('--idle-minutes <number>', 'sign people off after so long without activity', '15')
  .action(async (options) => (await import('./server.ts')).startServer(options));

const x12 = program.command('x12').description('look at X12 files');
x12
  .command('check')
  .argument('<files...>', 'X12 files of any size; - is standard input')
  .option('--json', 'print one line of JSON a file; of a file beyond 20 MB, as --jsonl')
  .option('--jsonl', 'print one line of JSON for each finding and transaction set, and a summary')
  .option('--limit <number>', 'findings to print in full; the rest is counted', '1000')
  .option('--html <file>', 'write a page with the findings in their place')
  .option('--payer-rules <file>', 'check the rules of payers in this JSON file too')
  .option('--ack <dir>', 'write a TA1 and a 999 for each interchange into this folder')
  .description(
    'validate files as they are read and explain each finding; exit 0 all valid, 1 some invalid, 2 some unreadable',
  )
  .action(async (files, options) => (await import('./commands/x12-check.ts')).checkCommand(files, options));
x12
  .command('show')
  .argument('<file>', 'X12 file; - is standard input')
  .option('--claim <number>', 'only this claim, with its provider, subscriber and payer')
  .option('--loop <id>', 'only the loops of this id, for example 2300')
  .option('--html <file>', 'write a page instead')
  .description('explain a file: loops, elements, what codes mean, and findings')
  .action(async (file, options) => (await import('./commands/x12-show.ts')).showCommand(file, options));
x12
  .command('diff')
  .argument('<before>', 'X12 file')
  .argument('<after>', 'X12 file')
  .option('--json', 'print JSON')
  .option('--html <file>', 'write a page')
  .description('compare two files by what they mean; exit 0 the same, 1 different, 2 unreadable')
  .action(async (before, after, options) =>
    (await import('./commands/x12-diff.ts')).diffCommand(before, after, options),
  );
x12
  .command('stats')
  .argument('<file>', 'X12 file of any size; - is standard input')
  .option('--json', 'print JSON')
  .description('count the sets, claims or other units, segments and amounts in a file, by guide')
  .action(async (file, options) => (await import('./commands/x12-stats.ts')).statsCommand(file, options));
x12
  .command('read')
  .argument('<file>', 'X12 file: 837P or 835')
  .option('--json', 'print JSON')
  .description('print the claims or payments in a file')
  .action(async (file, options) => (await import('./commands/x12.ts')).readCommand(file, options));

program
  .command('explain')
  .argument('<claim>', 'claim id or patient control number, as lists show it')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder, as given to demo --keep')
  .description('explain the balance of a claim: every charge, adjustment, payment and entry, with its source')
  .action(async (claim, options) => (await import('./commands/explain.ts')).explainCommand(claim, options));

addFiguresCommands(program);

const connections = program.command('connections').description('connections to clearinghouses and payers');
connections
  .command('list')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('list connections with their last contact and what failed; never a secret')
  .action(async (options) => (await import('./commands/connections.ts')).connectionsListCommand(options));
connections
  .command('test')
  .argument('<name>', 'name of the connection')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('really connect, and say what was found; exit 1 when it does not work')
  .action(async (name, options) => (await import('./commands/connections.ts')).connectionsTestCommand(name, options));

const members = program.command('members').description('people who work in the practice');
members
  .command('list')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('list people with their roles')
  .action(async (options) => (await import('./commands/members.ts')).membersListCommand(options));
members
  .command('invite')
  .requiredOption('--email <address>', 'e-mail address, with which the person signs in')
  .requiredOption('--name <name>', 'name, as the audit trail shows it')
  .requiredOption(
    '--role <role...>',
    'biller, coder, payment-poster, front-desk, manager, admin or auditor; several may be given',
  )
  .option('--data <dir>', 'data folder')
  .description('invite a person; prints a one-time link, good for a day')
  .action(async (options) => (await import('./commands/members.ts')).membersInviteCommand(options));
members
  .command('reset-link')
  .argument('<email>', 'e-mail address of the person')
  .option('--data <dir>', 'data folder')
  .description('print a new one-time link, also for someone who lost password or second factor')
  .action(async (email, options) => (await import('./commands/members.ts')).membersResetLinkCommand(email, options));

const charts = program.command('charts').description('look at charts');
charts
  .command('check')
  .argument('<files...>', 'chart files')
  .option('--json', 'print one line of JSON a file')
  .description('say what would be read from chart files, without saving anything')
  .action(async (files, options) => (await import('./commands/charts.ts')).chartsCheckCommand(files, options));

const codes = program.command('codes').description('code sets: what is installed, and what a code is on a date');
codes
  .command('list')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('list code sets and tables with release, first day, count and source')
  .action(async (options) => (await import('./commands/codes-list.ts')).codesListCommand(options));
codes
  .command('show')
  .argument('<code>', 'a code of any set')
  .option('--date <date>', 'date of service, YYYY-MM-DD')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('say what a code is on a date, where it stands, and what notes and tables say of it')
  .action(async (code, options) => (await import('./commands/codes-show.ts')).codesShowCommand(code, options));
codes
  .command('search')
  .argument('<words...>', 'words, abbreviations or lay terms, in any order; or the start of a code')
  .option('--set <name>', 'code set', 'icd10cm')
  .option('--date <date>', 'date of service, YYYY-MM-DD')
  .option('--limit <number>', 'most codes to print', '20')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('find codes; exit 1 when there is none')
  .action(async (words, options) => (await import('./commands/codes-search.ts')).codesSearchCommand(words, options));
codes
  .command('diff')
  .argument('<set>', 'code set, for example icd10cm')
  .argument('<first>', 'a release, as codes list names it')
  .argument('<second>', 'a later release')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('say what is different between two releases: added, ended, other labels, headings')
  .action(async (set, first, second, options) =>
    (await import('./commands/codes-diff.ts')).codesDiffCommand(set, first, second, options),
  );
codes
  .command('install')
  .requiredOption('--from <place>', 'folder, file or address (http, https) of code files, also packed (.gz, .zip)')
  .option('--set <name>', 'code set, for a file that does not say it (code,label) or that holds several')
  .option('--release <name>', 'name of the release, for example FY2027, 2026Q4 or 2027; otherwise the file says it')
  .option('--effective <date>', 'first day of the release, YYYY-MM-DD; otherwise the release says it')
  .option('--sha256 <hex>', 'checksum that the file must have')
  .option('--json', 'print JSON')
  .option('--data <dir>', 'data folder')
  .description('install releases of code sets and tables; a wrong file changes nothing')
  .action(async (options) => (await import('./commands/codes-install.ts')).codesInstallCommand(options));

addAppealCommands(program);
addClaimsCommands(program);
addCodingCommands(program);
addDenialsCommands(program);
addDepositsCommands(program);
addEligibilityCommands(program);
addRemitCommands(program);
addStatementsCommands(program);
addVariancesCommands(program);

/** Expected failures end with their sentence; anything else is a bug and shows its stack. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof CodeStoreDamaged ||
    error instanceof DatabaseUnusable ||
    error instanceof DataInUse ||
    error instanceof NoEmbeddedPostgres ||
    (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  );
}

try {
  await program.parseAsync();
} catch (error) {
  if (!isExpected(error)) throw error;
  fail(error.message);
}
