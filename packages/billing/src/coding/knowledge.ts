import type { CodeSets } from '@cleanclaim/codesets';
import type { IsoDate } from '../kernel/index.ts';
import { buildDiagnosisLexicon } from './diagnoses/build-lexicon.ts';
import type { DiagnosisLexicon } from './diagnoses/types.ts';
import { buildProcedureLexicon, type ProcedureLexicon } from './procedures/index.ts';

/** What a review needs to know of the installed sets; built once for a day's releases. */
export interface CodingKnowledge {
  codes: CodeSets;
  isoDate: IsoDate;
  diagnoses: DiagnosisLexicon;
  procedures: ProcedureLexicon;
}

/** Builds what the review of visits on a day needs. Takes about a second: keep it while the sets stay the same. */
export function buildCodingKnowledge(codes: CodeSets, isoDate: IsoDate): CodingKnowledge {
  return {
    codes,
    isoDate,
    diagnoses: buildDiagnosisLexicon(codes, isoDate),
    procedures: buildProcedureLexicon(codes, isoDate),
  };
}
