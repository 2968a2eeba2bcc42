import type { Command } from 'commander';

const JSON_FLAG = ['--json', 'print JSON'] as const;

/** Adds `cleanclaim remit ...`: what may be done with an 835. Each command's code is loaded only when it is called. */
export function addRemitCommands(program: Command): void {
  const remit = program.command('remit').description('payments of payers (835): check, explain, post');
  remit
    .command('check')
    .argument('<file>', '835 file')
    .option(...JSON_FLAG)
    .description('prove that every payment in an 835 balances; exit 0 balanced, 1 not, 2 unreadable')
    .action(async (file, options) => (await import('./commands/remit.ts')).remitCheckCommand(file, options));
  remit
    .command('explain')
    .argument('<file>', '835 file')
    .option('--claim <number>', 'only claim payments with this patient control number')
    .option('--json', 'print one line of JSON a claim payment')
    .description('say in words what was paid, what becomes of each adjustment, and who owes what')
    .addHelpText('after', '\nExamples:\n  $ cleanclaim remit explain answer.835 --claim CC000014\n')
    .action(async (file, options) => (await import('./commands/remit-explain.ts')).remitExplainCommand(file, options));
  remit
    .command('post')
    .argument('<file>', '835 file')
    .option(...JSON_FLAG)
    .option('--data <dir>', 'data folder, as given to demo --keep')
    .description(
      'take an 835 in and post its payments; the same file again goes on where it stopped, or changes nothing; exit 1 when a payment is held',
    )
    .addHelpText('after', '\nExamples:\n  $ cleanclaim remit post answer.835\n')
    .action(async (file, options) => (await import('./commands/remit-post.ts')).remitPostCommand(file, options));
}
