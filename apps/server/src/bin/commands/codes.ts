import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  askProcedure,
  type CodeAnswer,
  type CodeSetName,
  codeSetTitle,
  icd10cmReleaseStart,
  loadCodeCsv,
  loadCptFile,
  loadHcpcsCsv,
  loadIcd10cmOrderFile,
  looksLikeCpt,
  looksLikeHcpcs,
  looksLikeIcd10cm,
  normalizeIcd10cm,
  subsetNotice,
} from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { installCodeSet, loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson, printLine } from '../output.ts';

interface DataFlag {
  data?: string;
}

const homeOf = (flags: DataFlag) => openDataHome(flags.data === undefined ? undefined : resolve(flags.data));

/** Lists installed code sets. */
export function codesListCommand(flags: DataFlag & { json?: boolean }): void {
  const sets = loadCodeSets(homeOf(flags)).list();
  if (flags.json) {
    printJson({ sets, notice: subsetNotice(sets) });
    return;
  }
  for (const set of sets)
    printLine(
      `${codeSetTitle(set.name).padEnd(34)} ${String(set.count).padStart(7)}  ${set.release}${set.subset ? ' (subset)' : ''}`,
    );
  printLine(subsetNotice(sets));
}

const OTHER_SETS: readonly CodeSetName[] = [
  'pos',
  'carc',
  'rarc',
  'modifier',
  'taxonomy',
  'claim-frequency',
  'claim-adjustment-group',
];

/** Says what a code is on a date, in every set that knows it. */
export function codesShowCommand(code: string, flags: DataFlag & { date?: string; json?: boolean }): void {
  const sets = loadCodeSets(homeOf(flags));
  const date = flags.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail('--date takes a date such as 2026-10-01');
  const answers: { set: string; answer: CodeAnswer }[] = [];
  const icd = normalizeIcd10cm(code);
  if (looksLikeIcd10cm(icd)) answers.push({ set: 'ICD-10-CM', answer: sets.ask('icd10cm', icd, date) });
  if (looksLikeCpt(code) || looksLikeHcpcs(code))
    answers.push({ set: looksLikeCpt(code) ? 'CPT' : 'HCPCS Level II', answer: askProcedure(sets, code, date) });
  for (const name of OTHER_SETS) {
    const answer = sets.ask(name, code, date);
    if (answer.status !== 'unknown' && answer.status !== 'set-not-installed')
      answers.push({ set: codeSetTitle(name), answer });
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

interface InstallFlags extends DataFlag {
  set: string;
  from: string;
  release: string;
  effective?: string;
}

function load(flags: InstallFlags, bytes: Uint8Array) {
  if (flags.set === 'icd10cm' && !flags.from.endsWith('.csv')) return loadIcd10cmOrderFile(bytes, flags.release);
  if (flags.set === 'cpt') {
    if (!flags.effective) fail('--effective is needed for CPT: the first day of the release, such as 2026-01-01');
    return loadCptFile(bytes, flags.release, flags.effective);
  }
  if (flags.set === 'hcpcs' || flags.set === 'modifier') {
    // The sheet of CMS, saved as CSV, has its own column names; ours are the other way.
    const sheet = loadHcpcsCsv(bytes, flags.release, flags.set);
    if (sheet.ok) return sheet;
  }
  return loadCodeCsv(flags.set as CodeSetName, bytes, flags.release);
}

const INSTALLABLE = ['icd10cm', 'hcpcs', 'cpt', 'modifier', 'pos', 'carc', 'rarc', 'taxonomy'];

/** Installs a full release; a wrong file changes nothing and says why. */
export function codesInstallCommand(flags: InstallFlags): void {
  if (!INSTALLABLE.includes(flags.set)) fail(`--set must be one of ${INSTALLABLE.join(', ')}`);
  if (flags.set === 'icd10cm' && !flags.from.endsWith('.csv') && !icd10cmReleaseStart(flags.release)) {
    fail('--release must name the fiscal year of ICD-10-CM, such as FY2027');
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(flags.from);
  } catch {
    fail(`${flags.from}: it cannot be opened`);
  }
  const loaded = load(flags, bytes);
  if (!loaded.ok) fail(`${flags.from}, ${loaded.fault.place}: ${loaded.fault.message} Nothing was changed.`);
  installCodeSet(homeOf(flags), loaded.set);
  printLine(
    `${codeSetTitle(loaded.set.name)} ${loaded.set.release}: ${loaded.set.entries.length} codes installed${loaded.set.subset ? ' (a subset)' : ''}. Restart the server to use them.`,
  );
}
