import { basename } from 'node:path';
import { differenceInWords, diffX12, placeInWords, renderDiffHtml, renderDiffText } from '@cleanclaim/x12/inspect';
import { installedCodeSets } from '../../platform/installed-code-sets.ts';
import { describeCodes } from '../describe-codes.ts';
import { printJson, printLine } from '../output.ts';
import { terminal } from '../terminal.ts';
import { readOrFail, todayIso, writeOrFail } from './x12-files.ts';

/** Compares two files by meaning; exit code 0 they say the same, 1 they differ, 2 one cannot be read. */
export function diffCommand(before: string, after: string, flags: { html?: string; json?: boolean }): void {
  const names = basename(before) === basename(after) ? [before, after] : [basename(before), basename(after)];
  const result = diffX12(readOrFail(before), readOrFail(after), {
    before: names[0] ?? '',
    after: names[1] ?? '',
    describe: describeCodes(installedCodeSets(), todayIso()),
  });
  if (flags.html !== undefined) writeOrFail(flags.html, renderDiffHtml(result));
  if (flags.json) {
    const differences = result.differences.map(({ path, ...one }) => ({
      ...one,
      loops: path.map(({ id }) => id),
      place: placeInWords(path),
      words: differenceInWords({ path, ...one }),
    }));
    printJson({ before, after, same: result.same, differences });
  } else if (flags.html === undefined) process.stdout.write(renderDiffText(result, terminal()));
  else printLine(`${result.differences.length} differences written to ${flags.html}`);
  process.exitCode = result.same ? 0 : 1;
}
