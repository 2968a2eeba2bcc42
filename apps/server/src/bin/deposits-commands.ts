import type { Command } from 'commander';

const DATA = ['--data <dir>', 'data folder, as given to demo --keep'] as const;
const JSON_FLAG = ['--json', 'print JSON'] as const;

/** `cleanclaim deposits`: bank statements against what payers advised and patients paid. */
export function addDepositsCommands(program: Command): void {
  const deposits = program.command('deposits').description('bank statements against remittances and receipts');
  deposits
    .command('reconcile')
    .argument('<file>', 'bank statement: CSV, OFX (QFX), BAI2 or camt.053')
    .option('--account <name>', 'the bank account, where the file does not say it')
    .option('--unproved', 'take it although its balances say that lines are missing')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('import a statement, join its deposits to payments, and report what does not agree')
    .addHelpText('after', '\nExamples:\n  $ cleanclaim deposits reconcile november.csv --account Checking\n')
    .action(async (file, options) =>
      (await import('./commands/deposits-reconcile.ts')).depositsReconcileCommand(file, options),
    );
  deposits
    .command('list')
    .option('--gaps', 'only what does not agree')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('the newest deposits with what they hold')
    .action(async (options) => (await import('./commands/deposits-list.ts')).depositsListCommand(options));
  deposits
    .command('sample')
    .argument('<file>', 'where the file goes')
    .option(...DATA)
    .description("make a bank statement of the sample practice's payments, to try it out")
    .action(async (file, options) =>
      (await import('./commands/deposits-sample.ts')).depositsSampleCommand(file, options),
    );
}
