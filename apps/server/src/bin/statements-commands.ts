import type { Command } from 'commander';

/** `cleanclaim statements`: who is due, the preview of a run, and the run. */
export function addStatementsCommands(program: Command): void {
  program
    .command('statements')
    .option('--due', 'the statements that are due today (the usual)')
    .option('--preview', 'everyone with a balance: who is due, who waits for a person, who is not due and why')
    .option('--run', 'make the statements that are due, as every morning')
    .option('--json', 'print JSON')
    .option('--data <dir>', 'data folder, as given to demo --keep')
    .description('statements of patients: due, preview, run')
    .addHelpText('after', '\nExamples:\n  $ cleanclaim statements --preview\n  $ cleanclaim statements --run --json\n')
    .action(async (options) => (await import('./commands/statements.ts')).statementsCommand(options));
}
