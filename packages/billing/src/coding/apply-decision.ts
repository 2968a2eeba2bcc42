import { normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import type { IsoDate } from '../kernel/index.ts';
import { applyCodeAnswer } from './apply-code-answer.ts';
import type { SuggestedSystem } from './review-types.ts';
import type { CodeAnswerResult, EncounterCodes } from './types.ts';

/** A code that a coder puts on a visit or takes off it. */
export type CodeChange =
  | { put: string; system: SuggestedSystem; id: string; units: number; modifiers: readonly string[]; date: IsoDate }
  | { take: string; system: SuggestedSystem };

/** Whether a code stands on a visit. */
export function standsOn(codes: EncounterCodes, system: SuggestedSystem, code: string): boolean {
  if (system === 'icd10cm') {
    return codes.diagnoses.some((diagnosis) => normalizeIcd10cm(diagnosis.code) === normalizeIcd10cm(code));
  }
  if (system === 'icd10pcs') return codes.inpatientProcedures?.includes(code) ?? false;
  return codes.charges.some((charge) => normalizeProcedure(charge.procedureCode) === normalizeProcedure(code));
}

function put(codes: EncounterCodes, change: Extract<CodeChange, { put: string }>): CodeAnswerResult {
  const { system, put: code } = change;
  if (standsOn(codes, system, code)) return { ok: true, codes };
  if (system === 'icd10cm') return applyCodeAnswer(codes, { action: 'add-diagnosis', replacement: code });
  if (system === 'icd10pcs') {
    return { ok: true, codes: { ...codes, inpatientProcedures: [...(codes.inpatientProcedures ?? []), code] } };
  }
  const added = applyCodeAnswer(codes, {
    action: 'add-charge',
    replacement: code,
    id: change.id,
    units: change.units,
    dateOfService: change.date,
  });
  if (!added.ok) return added;
  const charges = added.codes.charges.map((charge) =>
    charge.id === change.id ? { ...charge, modifiers: change.modifiers.slice(0, 4) } : charge,
  );
  return { ok: true, codes: { ...added.codes, charges } };
}

function take(codes: EncounterCodes, system: SuggestedSystem, code: string): CodeAnswerResult {
  if (system === 'icd10pcs') {
    return {
      ok: true,
      codes: { ...codes, inpatientProcedures: (codes.inpatientProcedures ?? []).filter((one) => one !== code) },
    };
  }
  if (system === 'icd10cm') {
    const found = codes.diagnoses.find((diagnosis) => normalizeIcd10cm(diagnosis.code) === normalizeIcd10cm(code));
    if (!found) return { ok: true, codes };
    return applyCodeAnswer(codes, { action: 'remove', place: `diagnosis ${found.rank}`, code: found.code });
  }
  const line = codes.charges.findIndex(
    (charge) => normalizeProcedure(charge.procedureCode) === normalizeProcedure(code),
  );
  const charge = codes.charges[line];
  if (!charge) return { ok: true, codes };
  return applyCodeAnswer(codes, { action: 'remove', place: `line ${line + 1}`, code: charge.procedureCode });
}

/**
 * Puts a code on a visit or takes it off. A code that stands is put once; one that does not stand is taken without effect.
 * A charge is put without a price, pointing to the diagnoses, with its units and up to four modifiers.
 * @returns the codes after it, or one sentence why it cannot be done; nothing is changed then.
 */
export function applyCodeChange(codes: EncounterCodes, change: CodeChange): CodeAnswerResult {
  return 'put' in change ? put(codes, change) : take(codes, change.system, change.take);
}

/**
 * Brings the diagnoses into the order given (their ranks, first-listed first) and moves the pointers of charges along.
 * @param ranks each rank of the visit once. @returns undefined when they are not.
 */
export function sequenceDiagnoses(codes: EncounterCodes, ranks: readonly number[]): EncounterCodes | undefined {
  const byRank = new Map(codes.diagnoses.map((diagnosis) => [diagnosis.rank, diagnosis]));
  if (ranks.length !== byRank.size || new Set(ranks).size !== ranks.length) return undefined;
  if (ranks.some((rank) => !byRank.has(rank))) return undefined;
  const now = new Map(ranks.map((rank, i) => [rank, i + 1]));
  const diagnoses = codes.diagnoses
    .map((diagnosis) => ({ ...diagnosis, rank: now.get(diagnosis.rank) ?? diagnosis.rank }))
    .sort((a, b) => a.rank - b.rank);
  const charges = codes.charges.map((charge) => ({
    ...charge,
    diagnosisPointers: charge.diagnosisPointers.map((rank) => now.get(rank) ?? rank),
  }));
  return { ...codes, diagnoses, charges };
}
