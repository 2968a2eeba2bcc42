import { type Command, Option } from 'commander';

/** Adds what is owed by age, and the key figures. */
export function addFiguresCommands(program: Command): void {
  const ar = program.command('ar').description('accounts receivable');
  ar.command('aging', { isDefault: true })
    .description('what payers and patients owe, by age')
    .option('--as-of <date>', 'as they stood at the end of this day, YYYY-MM-DD')
    .addOption(new Option('--by <group>', 'put together by').choices(['payer', 'patient', 'provider', 'location']))
    .addOption(
      new Option('--age <from>', 'from what a balance ages')
        .choices(['service', 'billing', 'responsibility'])
        .default('service'),
    )
    .option('--json', 'print JSON')
    .option('--data <dir>', 'data folder, as given to demo --keep')
    .action(async (options) => (await import('./commands/ar.ts')).arCommand(options));

  program
    .command('kpi')
    .description('key figures of the billing office, from the ledger')
    .option('--from <month>', 'first month, YYYY-MM; by default the last six')
    .option('--to <month>', 'last month, YYYY-MM')
    .addOption(new Option('--by <group>', 'also by').choices(['payer', 'provider']))
    .option('--explain', 'print what each figure says and how it is reckoned')
    .option('--json', 'print JSON')
    .option('--data <dir>', 'data folder, as given to demo --keep')
    .action(async (options) => (await import('./commands/kpi.ts')).kpiCommand(options));
}
