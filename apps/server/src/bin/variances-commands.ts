import { type Command, Option } from 'commander';
import { VARIANCE_GROUPS } from '../contract/schemas/variances.ts';

const DATA = ['--data <dir>', 'data folder, as given to demo --keep'] as const;
const JSON_FLAG = ['--json', 'print JSON'] as const;
const PAYER = '--payer <name or id>';

/** `cleanclaim variances`: where payments differ from what was expected, and letters that dispute them. */
export function addVariancesCommands(program: Command): void {
  const variances = program
    .command('variances')
    .description('payments that differ from what was expected: list them, dispute them with the payer');
  variances
    .command('list')
    .option(PAYER, 'only this payer')
    .option('--code <code>', 'only this procedure code')
    .option('--kind <kind>', 'only this kind: underpaid, overpaid, late-interest ...')
    .option('--state <state>', 'open, disputed, recovered, accepted or closed', 'open')
    .addOption(new Option('--by <what>', 'added up in place of line by line').choices(VARIANCE_GROUPS))
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('lines and claims that were paid otherwise than expected, the largest difference first')
    .addHelpText(
      'after',
      '\nExamples:\n  $ cleanclaim variances list --payer BWHP1\n  $ cleanclaim variances list --by payer-code --json\n',
    )
    .action(async (options) => (await import('./commands/variances.ts')).variancesListCommand(options));
  variances
    .command('dispute')
    .requiredOption(PAYER, 'who owes it')
    .option('--code <code>', 'only this procedure code')
    .addOption(
      new Option('--by <way>', 'how the letter goes').choices(['mail', 'fax', 'portal']).makeOptionMandatory(true),
    )
    .option('--note <text>', 'words of yours in the letter')
    .option('--out <file>', 'PDF file to write')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('make one letter about everything that a payer owes by open cases, at most 200')
    .addHelpText('after', '\nExamples:\n  $ cleanclaim variances dispute --payer BWHP1 --code 99213 --by portal\n')
    .action(async (options) => (await import('./commands/variances.ts')).variancesDisputeCommand(options));
}
