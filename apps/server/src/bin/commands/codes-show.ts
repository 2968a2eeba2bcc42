import { resolve } from 'node:path';
import {
  askProcedure,
  CODE_SET_NAMES,
  type CodeAnswer,
  codeSetTitle,
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
  normalizeIcd10cm,
} from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson, printLine } from '../output.ts';

/** Says what a code is on a date, in every set that knows it. */
export function codesShowCommand(code: string, flags: { data?: string; date?: string; json?: boolean }): void {
  const sets = loadCodeSets(openDataHome(flags.data === undefined ? undefined : resolve(flags.data)));
  const date = flags.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail('--date takes a date such as 2026-10-01');
  const answers: { set: string; answer: CodeAnswer }[] = [];
  const icd = normalizeIcd10cm(code);
  if (looksLikeIcd10cm(icd)) answers.push({ set: codeSetTitle('icd10cm'), answer: sets.ask('icd10cm', icd, date) });
  if (looksLikeCpt(code) || looksLikeHcpcs(code)) {
    answers.push({ set: codeSetTitle(looksLikeCpt(code) ? 'cpt' : 'hcpcs'), answer: askProcedure(sets, code, date) });
  }
  for (const name of CODE_SET_NAMES) {
    if (name === 'icd10cm' || name === 'cpt' || name === 'hcpcs') continue;
    const answer = sets.ask(name, code, date);
    if (answer.status !== 'unknown' && answer.status !== 'set-not-installed') {
      answers.push({ set: codeSetTitle(name), answer });
    }
  }
  if (flags.json) {
    printJson({ code, date, answers });
    return;
  }
  for (const { set, answer } of answers) {
    const label = 'entry' in answer ? `: ${answer.entry.label}` : '';
    const release = 'release' in answer ? ` (${answer.release}${answer.subset ? ', a subset' : ''})` : '';
    printLine(`${set} ${code} on ${date}: ${answer.status}${label}${release}`);
  }
  if (answers.length === 0) printLine(`${code}: no installed set knows it.`);
}
