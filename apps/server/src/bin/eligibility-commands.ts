import type { Command } from 'commander';

const DATA = ['--data <dir>', 'data folder, as given to demo --keep'] as const;
const JSON_FLAG = ['--json', 'print JSON'] as const;

/** `cleanclaim eligibility`: asks payers about coverages and shows what they said. */
export function addEligibilityCommands(program: Command): void {
  const eligibility = program.command('eligibility').description('ask payers about coverages (270), and their answers');
  eligibility
    .command('check')
    .option('--patient <mrn>', 'every coverage of this patient, for today')
    .option('--visits <date>', 'the patients of a day, YYYY-MM-DD')
    .option('--all', "tomorrow's visits and new claims, as every evening")
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('ask the payers; the questions go out when the server runs')
    .addHelpText('after', '\nExamples:\n  $ cleanclaim eligibility check --patient CHFM-1001\n')
    .action(async (options) => (await import('./commands/eligibility-check.ts')).eligibilityCheckCommand(options));
  eligibility
    .command('show')
    .requiredOption('--patient <mrn>', 'medical record number')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('what the payers last said of a patient, in words')
    .action(async (options) => (await import('./commands/eligibility-show.ts')).eligibilityShowCommand(options));
}
