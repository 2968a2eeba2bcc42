import { resolve } from 'node:path';
import { type CodeSetName, isCodeSetName } from '@cleanclaim/codesets';
import cliProgress from 'cli-progress';
import { type FileOutcome, type InstallFile, installFiles } from '../../platform/code-store/install-files.ts';
import { localFiles } from '../../platform/code-store/local-files.ts';
import { remoteFiles } from '../../platform/code-store/remote-files.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { fail, printJson, printLine } from '../output.ts';

export interface CodesInstallFlags {
  from: string;
  set?: string;
  release?: string;
  effective?: string;
  sha256?: string;
  data?: string;
  json?: boolean;
}

/** Installs code files from a folder, a file or an address. A file with a fault changes nothing; others go on. */
export async function codesInstallCommand(flags: CodesInstallFlags): Promise<void> {
  const set = checked(flags);
  const home = openDataHome(flags.data === undefined ? undefined : resolve(flags.data));
  const files = await filesOf(flags, home.dir);
  const asked = {
    ...(set === undefined ? {} : { set }),
    ...(flags.release === undefined ? {} : { release: flags.release }),
    ...(flags.effective === undefined ? {} : { effective: flags.effective }),
  };
  const progress = flags.json ? undefined : progressOf(files.length);
  const outcomes = await installFiles(home.dir, files, asked, progress);
  progress?.stop();
  const failed = outcomes.filter(
    ({ outcome }) => outcome === 'refused' || (outcome === 'not-a-code-file' && outcomes.length === 1),
  );
  if (flags.json) printJson({ files: outcomes, failed: failed.length });
  else printSummary(outcomes);
  if (failed.length > 0) process.exitCode = 1;
}

/** Stops at a flag that says nothing useful; returns the set that was asked for. */
function checked({ set, effective, sha256 }: CodesInstallFlags): CodeSetName | undefined {
  if (effective !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(effective)) {
    fail('--effective takes the first day of the release, such as 2026-10-01');
  }
  if (sha256 !== undefined && !/^[0-9a-f]{64}$/i.test(sha256)) fail('--sha256 takes 64 hexadecimal digits');
  if (set === undefined) return undefined;
  if (!isCodeSetName(set)) fail(`--set: there is no code set '${set}'. See: cleanclaim codes list`);
  return set;
}

async function filesOf({ from, sha256 }: CodesInstallFlags, dataDir: string): Promise<readonly InstallFile[]> {
  if (/^https?:\/\//i.test(from)) {
    const address = URL.parse(from);
    if (address === null) fail(`${from}: this is not an address`);
    const remote = await remoteFiles(address, dataDir, sha256);
    if (!remote.ok) fail(`${from}, ${remote.place}: ${remote.message} Nothing was installed.`);
    return remote.files;
  }
  const files = localFiles(from, sha256);
  if (files === undefined) fail(`${from}: there is no such file or folder`);
  if (files.length === 0) fail(`${from}: the folder is empty`);
  if (sha256 !== undefined && files.length > 1) fail('--sha256 is for one file; a folder has many');
  return files;
}

/** A bar on a terminal, else a line for each file. */
function progressOf(total: number) {
  const bar = process.stdout.isTTY
    ? new cliProgress.SingleBar(
        { format: '{bar} {value}/{total} files  {file}', hideCursor: true, clearOnComplete: true },
        cliProgress.Presets.shades_classic,
      )
    : undefined;
  bar?.start(total, 0, { file: '' });
  let started = 0;
  return {
    onStart: (file: string) => {
      bar?.update(started, { file });
      started += 1;
    },
    onBytes: (file: string, done: number, total: number | undefined) => {
      const inAll = total === undefined ? '' : ` of ${(total / 1e6).toFixed(1)}`;
      bar?.update(started - 1, { file: `${file}: ${(done / 1e6).toFixed(1)}${inAll} MB` });
    },
    onOutcome: (outcome: FileOutcome) => {
      if (bar === undefined) for (const line of linesOf(outcome)) printLine(line);
    },
    stop: () => {
      bar?.update(total, { file: '' });
      bar?.stop();
    },
  };
}

function linesOf(outcome: FileOutcome): string[] {
  if (outcome.outcome === 'refused')
    return [`${outcome.file}, ${outcome.place}: ${outcome.message} Nothing of it was installed.`];
  if (outcome.outcome === 'not-a-code-file') return [`${outcome.file}: no code file (${outcome.reason})`];
  const verb = outcome.outcome === 'already' ? 'installed already' : 'installed';
  const parts = outcome.releases.map(
    ({ title, release, count, subset }) =>
      `${title} ${release}, ${count.toLocaleString('en-US')}${subset ? ' (a subset)' : ''}`,
  );
  const { file, rows, lines } = outcome;
  // A header is no surprise; titles and notes are worth saying.
  const ofLines = lines === rows || lines === rows + 1 ? '' : ` of ${lines.toLocaleString('en-US')} lines`;
  return [
    `${file}: ${rows.toLocaleString('en-US')} row${rows === 1 ? '' : 's'}${ofLines} ${verb}: ${parts.join('; ')}`,
  ];
}

function printSummary(outcomes: readonly FileOutcome[]): void {
  const count = (kind: FileOutcome['outcome']) => outcomes.filter(({ outcome }) => outcome === kind).length;
  // With a bar the lines were not printed as they came.
  if (process.stdout.isTTY) for (const outcome of outcomes) for (const line of linesOf(outcome)) printLine(line);
  const [installed, known, others, refused] = (['installed', 'already', 'not-a-code-file', 'refused'] as const).map(
    count,
  );
  const parts = [`${installed} installed`];
  if (known) parts.push(`${known} installed already`);
  if (others) parts.push(`${others} no code file${others === 1 ? '' : 's'}`);
  if (refused) parts.push(`${refused} refused`);
  printLine(`${parts.join(', ')}.${installed ? ' Restart the server to use them.' : ''}`);
}
