import { readFileSync } from 'node:fs';
import { type Claim, claimsFrom837 } from '@cleanclaim/billing/claims';
import { readX12 } from '@cleanclaim/x12';
import { parseClaim } from '../../contract/claim-schema/parse-claim.ts';
import { buildClaim } from '../../operations/build-claim.ts';
import { importClaim } from '../../operations/import-claim.ts';
import { perform } from '../../operations/operation.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';
import { openingFault } from './x12-files.ts';

/** A claim to take in, or why it cannot be read. */
type Offered = { id: string; claim: Claim } | { id: string; reason: string };

function fromLine(text: string, line: number): Offered {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { id: `line ${line}`, reason: 'The line is not JSON.' };
  }
  const parsed = parseClaim(json);
  if (parsed.ok) return { id: parsed.claim.patientControlNumber, claim: parsed.claim };
  return { id: `line ${line}`, reason: parsed.faults.map(({ path, message }) => `${path}: ${message}`).join(' ') };
}

function from837(bytes: Uint8Array, file: string): Offered[] {
  const read = readX12(bytes);
  if (!read.readable) fail(`${file}: ${read.findings[0]?.message ?? 'no X12 interchange'}`, 2);
  const { claims, faults } = claimsFrom837(read, (_sort, key) => key);
  const sets = faults.map(({ transactionSetControl, message }) => ({
    id: `set ${transactionSetControl}`,
    reason: message,
  }));
  return [
    ...sets,
    ...claims.map(({ claim, faults: own }): Offered => {
      const id = claim.patientControlNumber;
      return own.length === 0 ? { id, claim } : { id, reason: own.map(({ message }) => message).join(' ') };
    }),
  ];
}

function offered(file: string): Offered[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    fail(`${file}: ${openingFault(error)}`, 2);
  }
  const text = new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith('ISA')) return from837(bytes, file);
  const lines = text.split(/\r?\n/);
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [fromLine(line, i + 1)]));
}

/** `cleanclaim claims import`: takes in claims and builds them. Exit code 1 when one is refused, 2 when the file cannot be read. */
export async function claimsImportCommand(file: string, flags: { json?: boolean; data?: string }): Promise<void> {
  const all = offered(file);
  await withRuntime(flags.data, async (runtime, actor) => {
    const counts = { new: 0, known: 0, refused: 0 };
    const tell = (line: { id: string; result: 'new' | 'known' | 'refused'; outcome?: string; reason?: string }) => {
      counts[line.result] += 1;
      if (flags.json) printJson(line);
      else printLine(`${line.id}: ${[line.result, line.outcome, line.reason].filter(Boolean).join(', ')}`);
    };
    for (const one of all) {
      if ('reason' in one) {
        tell({ id: one.id, result: 'refused', reason: one.reason });
        continue;
      }
      const taken = await perform(runtime, actor, importClaim, { claim: one.claim });
      if (!taken.ok) {
        tell({ id: one.id, result: 'refused', reason: taken.message });
        continue;
      }
      const built = await perform(runtime, actor, buildClaim, { encounterId: taken.value.encounterId });
      if (!built.ok) fail(built.message);
      const { value } = built;
      const reason = value.outcome === 'blocked' ? { reason: value.message } : {};
      tell({ id: one.id, result: taken.value.result, outcome: value.outcome, ...reason });
    }
    if (!flags.json) printLine(`${counts.new} new, ${counts.known} here before, ${counts.refused} refused.`);
    if (counts.refused > 0) process.exitCode = 1;
  });
}
