import { readFileSync } from 'node:fs';
import { offeredClaims, takeInClaim } from '../../operations/offered-claims.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';
import { openingFault } from './x12-files.ts';

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    fail(`${file}: ${openingFault(error)}`, 2);
  }
}

/** `cleanclaim claims import`: takes in claims and builds them. Exit code 1 when one is refused or not built, 2 when the file cannot be read. */
export async function claimsImportCommand(file: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const offered = offeredClaims(bytesOf(file));
  if (!offered.ok) fail(`${file}: ${offered.message}`, 2);
  await withRuntime(flags.data, async (runtime, actor) => {
    const counts = { new: 0, known: 0, refused: 0 };
    let notBuilt = 0;
    for (const one of offered.claims) {
      const line = await takeInClaim(runtime, actor, one);
      counts[line.result] += 1;
      if (line.result !== 'refused' && !line.outcome) notBuilt += 1;
      if (flags.json) printJson(line);
      else printLine(`${line.id}: ${[line.result, line.outcome, line.reason].filter(Boolean).join(', ')}`);
    }
    if (!flags.json)
      printLine(`${counts.new} new, ${counts.known} here before, ${counts.refused} refused, ${notBuilt} not built.`);
    if (counts.refused + notBuilt > 0) process.exitCode = 1;
  });
}
