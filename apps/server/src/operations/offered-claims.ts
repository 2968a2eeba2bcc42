import { type Claim, claimsFrom837 } from '@cleanclaim/billing/claims';
import { readX12 } from '@cleanclaim/x12';
import { parseClaim } from '../contract/claim-schema/parse-claim.ts';
import type { ImportedClaimView } from '../contract/correction-views.ts';
import { buildClaim } from './build-claim.ts';
import { importClaim } from './import-claim.ts';
import { type Actor, perform, type Runtime } from './operation.ts';

/** A claim of a file to take in, or why it cannot be read. */
export type OfferedClaim = { id: string; claim: Claim } | { id: string; reason: string };

/** What a file of claims offers; `ok: false` when it holds no claims at all. */
export type OfferedClaims = { ok: true; claims: OfferedClaim[] } | { ok: false; message: string };

function fromLine(text: string, line: number): OfferedClaim {
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

function from837(bytes: Uint8Array): OfferedClaims {
  const read = readX12(bytes);
  if (!read.readable) return { ok: false, message: read.findings[0]?.message ?? 'no X12 interchange' };
  const { claims, faults } = claimsFrom837(read, (_sort, key) => key);
  const sets = faults.map(({ transactionSetControl, message }) => ({
    id: `set ${transactionSetControl}`,
    reason: message,
  }));
  const read837 = claims.map(({ claim, faults: own }): OfferedClaim => {
    const id = claim.patientControlNumber;
    return own.length === 0 ? { id, claim } : { id, reason: own.map(({ message }) => message).join(' ') };
  });
  return { ok: true, claims: [...sets, ...read837] };
}

/** Reads a file of claims: an 837 of any kind, or a claim of JSON a line as docs/claim.schema.json describes it. */
export function offeredClaims(bytes: Uint8Array): OfferedClaims {
  const text = new TextDecoder().decode(bytes);
  if (text.trimStart().startsWith('ISA')) return from837(bytes);
  const lines = text.split(/\r?\n/);
  return { ok: true, claims: lines.flatMap((line, i) => (line.trim() === '' ? [] : [fromLine(line, i + 1)])) };
}

/** Takes in one claim of a file and builds it, in two transactions: a claim that cannot be built yet is here all the same. */
export async function takeInClaim(runtime: Runtime, actor: Actor, one: OfferedClaim): Promise<ImportedClaimView> {
  if ('reason' in one) return { id: one.id, result: 'refused', reason: one.reason };
  const taken = await perform(runtime, actor, importClaim, { claim: one.claim });
  if (!taken.ok) return { id: one.id, result: 'refused', reason: taken.message };
  const { result, encounterId } = taken.value;
  const built = await perform(runtime, actor, buildClaim, { encounterId });
  if (!built.ok) return { id: one.id, result, reason: built.message };
  const { value } = built;
  const reason = value.outcome === 'blocked' ? { reason: value.message } : {};
  return { id: one.id, result, outcome: value.outcome, ...reason };
}
