import { basename } from 'node:path';
import { toX12Lookup } from '@cleanclaim/codesets';
import { validateX12 } from '@cleanclaim/x12';
import { annotate, renderHtml, renderText } from '@cleanclaim/x12/inspect';
import { installedCodeSets } from '../../platform/installed-code-sets.ts';
import { describeCodes } from '../describe-codes.ts';
import { fail, printLine } from '../output.ts';
import { terminal } from '../terminal.ts';
import { readOrFail, todayIso, writeOrFail } from './x12-files.ts';

/** Options of `x12 show`. */
interface ShowFlags {
  html?: string;
  loop?: string;
  claim?: string;
}

/** Shows a file, a claim or a loop with every element explained; exit code 1 when there is no such claim or loop. */
export function showCommand(path: string, flags: ShowFlags): void {
  const file = readOrFail(path);
  const sets = installedCodeSets();
  const findings = validateX12(file, { codes: toX12Lookup(sets) });
  const { loop, claim, html } = flags;
  const describe = describeCodes(sets, todayIso());
  const model = annotate(file, findings, { title: basename(path), loop: loop?.toUpperCase(), claim, describe });
  if (model.lines.length === 0 && (loop !== undefined || claim !== undefined)) {
    const what = [claim === undefined ? '' : `claim ${claim}`, loop === undefined ? '' : `loop ${loop}`];
    fail(`${path}: there is no ${what.filter((part) => part !== '').join(' with a ')} in it`);
  }
  if (html === undefined) process.stdout.write(renderText(model, terminal()));
  else {
    writeOrFail(html, renderHtml(model));
    printLine(`${path}: ${model.lines.length} segments written to ${html}`);
  }
}
