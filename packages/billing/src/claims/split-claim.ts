import { sumCents } from '../kernel/index.ts';
import type { Claim, ServiceLine } from './types.ts';

/** The claim without the lines and the new part with them, or why it cannot be split. */
export type SplitResult =
  | { ok: true; kept: Claim; moved: Claim }
  | { ok: false; reason: 'no-such-line' | 'nothing-kept'; message: string };

/** The claim with all lines, or why the two cannot be one. */
export type CombineResult =
  | { ok: true; claim: Claim }
  | { ok: false; reason: 'not-alike' | 'too-many'; message: string };

/** What a new part is given. */
export interface NewPart {
  id: string;
  patientControlNumber: string;
  /** Above those that the visit has to this payer. */
  part: number;
}

/** The claim with these lines, numbered anew, and their total. */
function withLines(claim: Claim, lines: readonly ServiceLine[]): Claim {
  const numbered = lines.map((line, i) => ({ ...line, lineNumber: i + 1 }));
  return { ...claim, lines: numbered, totalChargeCents: sumCents(numbered.map((line) => line.chargeCents)) };
}

/** A part with some lines of a claim, as an original. */
function partOf(claim: Claim, lines: readonly ServiceLine[], { id, patientControlNumber, part }: NewPart): Claim {
  const { payerClaimControlNumber: _number, ...rest } = claim;
  const original = claim.frequencyCode === '7' || claim.frequencyCode === '8' ? '1' : claim.frequencyCode;
  return withLines({ ...rest, id, patientControlNumber, part, frequencyCode: original }, lines);
}

/**
 * Splits a claim in two: the lines named go to a new part of the visit, the others stay. Both keep people, diagnoses and
 * details; lines are numbered anew from 1; together they charge what the claim charged.
 * @param lineNumbers 1-based, at least one, not all
 */
export function splitClaim(claim: Claim, lineNumbers: readonly number[], part: NewPart): SplitResult {
  const wanted = new Set(lineNumbers);
  const moved = claim.lines.filter((line) => wanted.has(line.lineNumber));
  if (moved.length === 0 || moved.length < wanted.size) {
    return { ok: false, reason: 'no-such-line', message: 'Choose lines that are on the claim.' };
  }
  if (moved.length === claim.lines.length) {
    return { ok: false, reason: 'nothing-kept', message: 'A line must stay. Choose fewer lines.' };
  }
  const kept = claim.lines.filter((line) => !wanted.has(line.lineNumber));
  return { ok: true, kept: withLines(claim, kept), moved: partOf(claim, moved, part) };
}

/**
 * Joins two claims of one visit to one coverage: the lines of the second follow those of the first. Diagnoses stand once
 * each, the first claim's first, and pointers follow them.
 */
export function combineClaims(
  first: Claim,
  second: Claim,
  limits: { diagnoses: number; lines: number },
): CombineResult {
  const alike =
    first.encounterId === second.encounterId &&
    first.coverageId === second.coverageId &&
    first.kind === second.kind &&
    first.id !== second.id;
  if (!alike) {
    const message = 'Only claims of one visit to the same coverage can be joined.';
    return { ok: false, reason: 'not-alike', message };
  }
  const diagnoses = [...new Set([...first.diagnoses, ...second.diagnoses])];
  const lines = [
    ...first.lines,
    ...second.lines.map((line) => ({
      ...line,
      diagnosisPointers: line.diagnosisPointers.map(
        (pointer) => diagnoses.indexOf(second.diagnoses[pointer - 1] ?? '') + 1,
      ),
    })),
  ];
  if (diagnoses.length > limits.diagnoses || lines.length > limits.lines) {
    const message = `Joined, the claim would have ${lines.length} lines and ${diagnoses.length} diagnoses; it takes ${limits.lines} and ${limits.diagnoses}.`;
    return { ok: false, reason: 'too-many', message };
  }
  return { ok: true, claim: withLines({ ...first, diagnoses }, lines) };
}

/**
 * The lines that a payer refused, as a new part to the same payer; the others stay decided. Undefined when it refused none.
 * @param lineNumbers 1-based, the refused ones
 */
export function deniedLinesClaim(claim: Claim, lineNumbers: readonly number[], part: NewPart): Claim | undefined {
  const wanted = new Set(lineNumbers);
  const lines = claim.lines.filter((line) => wanted.has(line.lineNumber));
  if (lines.length === 0) return undefined;
  const rebills = { claimId: claim.id, lineNumbers: lines.map((line) => line.lineNumber) };
  return { ...partOf(claim, lines, part), rebills };
}
