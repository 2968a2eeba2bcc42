import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import {
  type Claim,
  type EditContext,
  type EditFinding,
  type PriorClaim,
  priorClaim,
  type RunPracticeEdits,
  runEdits,
} from '@cleanclaim/billing/claims';
import { isIsoDate } from '@cleanclaim/billing/kernel';
import { parseClaim } from '../../contract/claim-schema/parse-claim.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printLine } from '../output.ts';
import { type CaseFinding, type CheckedClaim, checkedClaim, printChecked } from '../print-checked-claim.ts';
import { loadEditsFile } from './edits-file.ts';
import { openingFault, todayIso } from './x12-files.ts';

export interface CheckCasesFlags {
  cases: string;
  /** A file of exported practice edits, which run before those that ship. */
  edits?: string;
  together?: boolean;
  date?: string;
  json?: boolean;
  data?: string;
}

/** Text is handed on in pieces of about this many characters: a write for each line would cost more than the edits. */
const PIECE = 1 << 16;

/** Output in large pieces, waiting for a reader that is slower than we are. */
function pieces() {
  let text = '';
  const flush = async () => {
    if (text === '') return;
    const flows = process.stdout.write(text);
    text = '';
    if (!flows) await new Promise((done) => process.stdout.once('drain', done));
  };
  return {
    add: async (line: string) => {
      text += `${line}\n`;
      if (text.length >= PIECE) await flush();
    },
    flush,
  };
}

function unreadable(id: string, faults: readonly { path: string; message: string }[]): CheckedClaim {
  const findings = faults.map(
    ({ path, message }): CaseFinding => ({
      edit: 'cannot-be-read',
      where: path,
      severity: 'hold',
      message,
      fix: 'Write the claim as docs/claim.schema.json says, one on each line.',
    }),
  );
  return { id, decision: 'held', findings };
}

/** What a line calls itself, as far as it can be told; otherwise its number. */
function idOf(json: unknown, line: number): string {
  const { id, patientControlNumber } = (typeof json === 'object' && json !== null ? json : {}) as Record<
    string,
    unknown
  >;
  const found = [id, patientControlNumber].find((one) => typeof one === 'string' || typeof one === 'number');
  return found === undefined ? `line ${line}` : String(found);
}

type Judge = (claim: Claim) => EditFinding[];

/** Runs the edits on one claim after another; `together` lets each see the patient's claims before it. */
function judge(
  context: Pick<EditContext, 'today' | 'codes'>,
  together: boolean,
  runOwn: RunPracticeEdits | undefined,
): Judge {
  const before = new Map<string, PriorClaim[]>();
  return (given) => {
    const own = runOwn?.(given, context.today);
    const claim = own?.claim ?? given;
    const prior = together ? (before.get(claim.patient.id) ?? []) : [];
    const findings = runEdits(claim, {
      ...context,
      timelyFilingDays: claim.payer.timelyFilingDays,
      priorClaims: prior,
      confirmedCodes: [],
    });
    if (together) before.set(claim.patient.id, [...prior, priorClaim(claim, 'ready')]);
    return own ? [...findings, ...own.findings] : findings;
  };
}

function checkLine(text: string, line: number, edits: Judge): { checked: CheckedClaim; read: boolean } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { checked: unreadable(`line ${line}`, [{ path: '', message: 'The line is not JSON.' }]), read: false };
  }
  const id = idOf(json, line);
  const parsed = parseClaim(json);
  if (!parsed.ok) return { checked: unreadable(id, parsed.faults), read: false };
  return { checked: checkedClaim(id, edits(parsed.claim)), read: true };
}

/**
 * `cleanclaim claims check --cases`: judges claims made elsewhere, one a line, without a database; a line that cannot be
 * read is told as a finding and the others go on. Exit code 0 all ready, 1 some held, 2 something cannot be read.
 */
export async function claimsCheckCasesCommand(flags: CheckCasesFlags): Promise<void> {
  if (flags.date !== undefined && !isIsoDate(flags.date)) fail('--date takes a day such as 2026-11-02', 2);
  const codes = loadCodeSets(openDataHome(flags.data === undefined ? undefined : resolve(flags.data)));
  const runOwn = flags.edits === undefined ? undefined : loadEditsFile(flags.edits);
  const edits = judge({ today: flags.date ?? todayIso(), codes }, flags.together === true, runOwn);
  const source = flags.cases === '-' ? process.stdin : createReadStream(flags.cases);
  const out = pieces();
  const counts = { ready: 0, held: 0, unread: 0 };
  let line = 0;
  try {
    for await (const text of createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      const sent = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (sent.trim() === '') continue;
      const { checked, read } = checkLine(sent, line, edits);
      counts[checked.decision] += 1;
      if (!read) counts.unread += 1;
      await out.add(flags.json ? JSON.stringify(checked) : printChecked(checked));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    fail(`${flags.cases}: ${openingFault(error)}`, 2);
  }
  await out.flush();
  if (!flags.json)
    printLine(
      `${counts.ready} ready, ${counts.held} held${counts.unread ? `, ${counts.unread} of them cannot be read` : ''}.`,
    );
  if (counts.unread > 0) process.exitCode = 2;
  else if (counts.held > 0) process.exitCode = 1;
}
