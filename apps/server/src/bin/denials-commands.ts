import { type Command, Option } from 'commander';
import { TREND_DIMENSIONS } from '../contract/denial-words.ts';

/** `cleanclaim denials`: what payers refuse, by reason, payer, provider, code or month. */
export function addDenialsCommands(program: Command): void {
  program
    .command('denials')
    .option('--payer <name or id>', 'only this payer')
    .addOption(
      new Option('--by <what>', 'how they are put together').choices(Object.keys(TREND_DIMENSIONS)).default('cause'),
    )
    .option('--from <date>', 'first day of the remittances, YYYY-MM-DD; 180 days back unless told')
    .option('--to <date>', 'last day, today unless told')
    .option('--json', 'print JSON')
    .option('--data <dir>', 'data folder, as given to demo --keep')
    .description('denials of payers: counts, dollars, rates, what was recovered and what could be prevented')
    .addHelpText(
      'after',
      '\nExamples:\n  $ cleanclaim denials --by payer\n  $ cleanclaim denials --payer BWHP1 --by month\n',
    )
    .action(async (options) => (await import('./commands/denials.ts')).denialsCommand(options));
}
