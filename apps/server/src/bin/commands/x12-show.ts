import { basename } from 'node:path';
import { toX12Lookup } from '@cleanclaim/codesets';
import { readX12, validateX12 } from '@cleanclaim/x12';
import { annotate, renderHtml, renderText } from '@cleanclaim/x12/inspect';
import { installedCodeSets } from '../../platform/installed-code-sets.ts';
import { describeCodes } from '../describe-codes.ts';
import { fail, printLine } from '../output.ts';
import { terminal } from '../terminal.ts';
import { todayIso, writeOrFail } from './x12-files.ts';
import { type Found, findUnits } from './x12-find.ts';
import { begin, MOST_WHOLE, nameOf, Unopenable } from './x12-source.ts';

/** Options of `x12 show`. */
interface ShowFlags {
  html?: string;
  loop?: string;
  claim?: string;
}

/** Shows a file, a claim or a loop with every element explained; exit code 1 when there is no such claim or loop. */
export async function showCommand(path: string, flags: ShowFlags): Promise<void> {
  const { loop, claim, html } = flags;
  const { model, otherFindings } = await modelOf(path, flags);
  if (model.lines.length === 0 && (loop !== undefined || claim !== undefined)) {
    const what = [claim === undefined ? '' : `claim ${claim}`, loop === undefined ? '' : `loop ${loop}`];
    fail(`${nameOf(path)}: there is no ${what.filter((part) => part !== '').join(' with a ')} in it`);
  }
  if (html === undefined) {
    process.stdout.write(renderText(model, terminal()));
    if (otherFindings > 0) printLine(`Findings elsewhere in the file: ${otherFindings.toLocaleString('en-US')}.`);
  } else {
    writeOrFail(html, renderHtml(model));
    printLine(`${nameOf(path)}: ${model.lines.length} segments written to ${html}`);
  }
}

/** A claim is looked for in constant memory; whatever else is shown needs the file whole. */
async function modelOf(path: string, { loop, claim }: ShowFlags): Promise<Found> {
  const sets = installedCodeSets();
  const validate = { codes: toX12Lookup(sets) };
  const title = path === '-' ? nameOf(path) : basename(path);
  const options = { title, loop: loop?.toUpperCase(), describe: describeCodes(sets, todayIso()) };
  try {
    const { whole, chunks } = await begin(path, claim === undefined ? Number.POSITIVE_INFINITY : MOST_WHOLE);
    if (claim !== undefined) {
      const found = await findUnits(chunks, { ...options, claim }, validate);
      if (!found.model.readable) fail(`${nameOf(path)}: no X12 interchange was found in it`, 2);
      // What no unit holds, such as the status of a whole provider, a stream does not hand over.
      if (found.model.lines.length > 0 || whole === undefined) return found;
    }
    const file = readX12(whole ?? new Uint8Array(0));
    if (!file.readable) fail(`${nameOf(path)}: ${file.findings[0]?.message ?? 'no X12 interchange'}`, 2);
    return { model: annotate(file, validateX12(file, validate), { ...options, claim }), otherFindings: 0 };
  } catch (error) {
    if (!(error instanceof Unopenable)) throw error;
    fail(`${nameOf(path)}: ${error.message}`, 2);
  }
}
