import { resolve } from 'node:path';
import {
  askProcedure,
  CODE_SET_NAMES,
  type CodeAnswer,
  type CodeHierarchy,
  type CodeSetName,
  type CodeSets,
  codeFacts,
  codeHierarchy,
  codeNotes,
  codeSetTitle,
  formatIcd10cm,
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
} from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson, printLine } from '../output.ts';

interface SetAnswer {
  set: CodeSetName;
  title: string;
  answer: CodeAnswer;
}

/** Says what a code is on a date in every set that knows it, where it stands, and what notes and tables say of it. */
export function codesShowCommand(code: string, flags: { data?: string; date?: string; json?: boolean }): void {
  const sets = loadCodeSets(openDataHome(flags.data === undefined ? undefined : resolve(flags.data)));
  const date = flags.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail('--date takes a date such as 2026-10-01');
  const answers = answersOf(sets, code, date);
  const isDiagnosis = answers.some(({ set, answer }) => set === 'icd10cm' && 'entry' in answer);
  const hierarchy = isDiagnosis ? codeHierarchy(sets, code, date) : undefined;
  const notes = isDiagnosis ? codeNotes(sets, code, date) : [];
  const facts = codeFacts(sets, code, date);
  if (flags.json) {
    printJson({ code, date, answers, ...(hierarchy === undefined ? {} : { hierarchy }), notes, facts });
    return;
  }
  for (const answer of answers) printAnswer(code, date, answer);
  if (hierarchy !== undefined) printHierarchy(hierarchy);
  for (const note of notes) printLine(`  ${formatPlace(note.code)} ${note.kind}: ${note.text}`);
  for (const { title, text, release } of facts) printLine(`  ${title}: ${text} (${release})`);
  if (answers.length === 0 && facts.length === 0) printLine(`${code}: no installed set knows it.`);
}

/** Answers of the sets whose codes look like it, and of any other that knows it. */
function answersOf(sets: CodeSets, code: string, date: string): SetAnswer[] {
  const answers: SetAnswer[] = [];
  const add = (set: CodeSetName, answer: CodeAnswer) => answers.push({ set, title: codeSetTitle(set), answer });
  const diagnosis = sets.ask('icd10cm', code, date);
  // J0696 has the shape of a diagnosis too: an unknown one is worth saying only when it cannot be something else.
  if (looksLikeIcd10cm(code) && ('entry' in diagnosis || !looksLikeHcpcs(code))) add('icd10cm', diagnosis);
  if (looksLikeCpt(code) || looksLikeHcpcs(code)) {
    add(looksLikeCpt(code) ? 'cpt' : 'hcpcs', askProcedure(sets, code, date));
  }
  for (const name of CODE_SET_NAMES) {
    if (name === 'icd10cm' || name === 'cpt' || name === 'hcpcs') continue;
    const answer = sets.ask(name, code, date);
    if (answer.status !== 'unknown' && answer.status !== 'set-not-installed') add(name, answer);
  }
  return answers;
}

function printAnswer(code: string, date: string, { title, answer }: SetAnswer): void {
  const label = 'entry' in answer ? `: ${answer.entry.label}` : '';
  const release = 'release' in answer ? ` (${answer.release}${answer.subset ? ', a subset' : ''})` : '';
  printLine(`${title} ${code} on ${date}: ${answer.status}${label}${release}`);
  if (!('entry' in answer)) return;
  const { longLabel, from, to, poaExempt, chronic } = answer.entry;
  if (longLabel !== undefined) printLine(`  ${longLabel}`);
  const marks = [`from ${from}${to === undefined ? '' : ` to ${to}`}`];
  if (poaExempt !== undefined)
    marks.push(poaExempt ? 'exempt from present on admission' : 'needs present on admission');
  if (chronic) marks.push('chronic');
  printLine(`  ${marks.join(', ')}`);
}

function printHierarchy({ path, children }: CodeHierarchy): void {
  for (const { code, title } of path) printLine(`  in ${formatPlace(code)} ${title}`);
  for (const { code, title } of children) printLine(`  below: ${formatPlace(code)} ${title}`);
}

/** Chapters and sections have no dot to put. */
function formatPlace(code: string): string {
  return code.includes('-') || !looksLikeIcd10cm(code) ? code : formatIcd10cm(code);
}
