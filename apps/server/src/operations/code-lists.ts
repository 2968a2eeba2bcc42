import type { EncounterCodes } from '@cleanclaim/billing/coding';
import { normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import type { CodeLists } from '../db/schema.ts';

/** What a visit is billed with, as lists that can be compared. */
export function codeLists(codes: EncounterCodes): CodeLists {
  return {
    diagnoses: codes.diagnoses.map(({ code }) => normalizeIcd10cm(code)).filter(Boolean),
    procedures: [
      ...codes.charges.map(({ procedureCode }) => normalizeProcedure(procedureCode)),
      ...(codes.inpatientProcedures ?? []),
    ].filter(Boolean),
  };
}
