import { normalizeIcd10cm } from '@cleanclaim/codesets';
import type { Charge, Diagnosis } from '../encounters/index.ts';

/** SV107 and SV311 hold four pointers. */
const MAX_POINTERS = 4;

/** Which diagnoses go on the claim, and where each line points. */
export interface ClaimPointers {
  /** Without repeats, principal first. */
  diagnoses: string[];
  /** Per charge: 1-based positions in `diagnoses`; empty where every diagnosis that it points to fell off. */
  pointers: number[][];
}

/** The codes of the diagnoses that a charge points to, in its order; all of the visit when it points to none. */
function codesOf(charge: Charge, byRank: ReadonlyMap<number, string>, all: readonly string[]): string[] {
  const pointed = charge.diagnosisPointers.flatMap((rank) => byRank.get(rank) ?? []);
  return [...new Set(pointed.length > 0 ? pointed : all)].slice(0, MAX_POINTERS);
}

/**
 * Puts a visit's diagnoses on a claim: by rank, each code once, at most `most`. When there are more, the principal
 * one stays, then those that a line points to, then the others by rank. Ranks that charges point to become positions.
 */
export function claimPointers(
  diagnoses: readonly Diagnosis[],
  charges: readonly Charge[],
  most: number,
): ClaimPointers {
  const coded = [...diagnoses]
    .sort((a, b) => a.rank - b.rank)
    .map((diagnosis) => ({ rank: diagnosis.rank, code: normalizeIcd10cm(diagnosis.code) }))
    .filter((diagnosis) => diagnosis.code !== '');
  const byRank = new Map(coded.map((diagnosis) => [diagnosis.rank, diagnosis.code]));
  const all = [...new Set(coded.map((diagnosis) => diagnosis.code))];
  const wanted = charges.map((charge) => codesOf(charge, byRank, all));
  const pointed = new Set(wanted.flat());
  const byNeed = [...all.slice(0, 1), ...all.filter((code) => pointed.has(code)), ...all];
  const kept = new Set([...new Set(byNeed)].slice(0, most));
  const onClaim = all.filter((code) => kept.has(code));
  const pointers = wanted.map((codes) => codes.map((code) => onClaim.indexOf(code) + 1).filter((at) => at > 0));
  return { diagnoses: onClaim, pointers };
}
