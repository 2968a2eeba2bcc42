import type { Command } from 'commander';

const DATA = ['--data <dir>', 'data folder, as given to demo --keep'] as const;
const JSON_FLAG = ['--json', 'print JSON'] as const;

/** `cleanclaim appeal`: appeals of denials, from the list to the decision. */
export function addAppealCommands(program: Command): void {
  const appeal = program.command('appeal').description('appeal denials: deadlines, packets, decisions');
  appeal
    .command('list')
    .option('--state <state>', 'draft, sent, received, decided or withdrawn')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('appeals by the day on which something is due')
    .action(async (options) => (await import('./commands/appeal.ts')).appealListCommand(options));
  appeal
    .command('open')
    .argument('<claim>', 'patient control number or id of a denied claim')
    .option('--reason <reason>', 'letter: medical-necessity, authorization, bundling, timely-filing ...')
    .option('--good-cause <text>', 'why it comes after its last day')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('open the next level with its letter drafted, and say its last day')
    .addHelpText('after', '\nExamples:\n  $ cleanclaim appeal open CC00001Y\n')
    .action(async (claim, options) => (await import('./commands/appeal.ts')).appealOpenCommand(claim, options));
  appeal
    .command('packet')
    .argument('<appeal>', 'id of an appeal')
    .requiredOption('--out <file>', 'PDF file to write')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('write the packet as PDF')
    .action(async (id, options) => (await import('./commands/appeal.ts')).appealPacketCommand(id, options));
  appeal
    .command('decide')
    .argument('<appeal>', 'id of an appeal that is out')
    .requiredOption('--outcome <outcome>', 'overturned, partly, upheld or dismissed')
    .requiredOption('--date <date>', 'day of the decision, YYYY-MM-DD')
    .option('--won <dollars>', 'what was won')
    .option('--note <text>', 'why they decided so')
    .option(...JSON_FLAG)
    .option(...DATA)
    .description('record the decision; says until when the next level may be filed')
    .action(async (id, options) => (await import('./commands/appeal.ts')).appealDecideCommand(id, options));
}
