import type { Command } from 'commander';

/** Adds `cleanclaim coding ...`. Each command's code is loaded only when it is called. */
export function addCodingCommands(program: Command): void {
  program.command('coding').description('from the note to codes: suggest, level visits, score, train');
}
