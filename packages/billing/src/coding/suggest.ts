import type { CodeSets } from '@cleanclaim/codesets';
import type { IsoDate } from '../kernel/index.ts';
import { buildDiagnosisLexicon } from './diagnoses/build-lexicon.ts';
import { findMentions } from './diagnoses/find-mentions.ts';
import { resolveDiagnoses } from './diagnoses/resolve.ts';
import type { DiagnosisLexicon } from './diagnoses/types.ts';
import { readNote } from './note/index.ts';
import { buildProcedureLexicon, type ProcedureLexicon, suggestProcedures } from './procedures/index.ts';
import type { CodingInput, CodingReview } from './review-types.ts';

/** What a review needs to know of the installed sets; built once for a day's releases. */
export interface CodingKnowledge {
  codes: CodeSets;
  isoDate: IsoDate;
  diagnoses: DiagnosisLexicon;
  procedures: ProcedureLexicon;
}

/** Longest note that is read, in characters; what is longer is cut and the review says so. */
const MAX_NOTE = 400_000;

/** Builds what the review of visits on a day needs. Takes about a second: keep it while the sets stay the same. */
export function buildCodingKnowledge(codes: CodeSets, isoDate: IsoDate): CodingKnowledge {
  return {
    codes,
    isoDate,
    diagnoses: buildDiagnosisLexicon(codes, isoDate),
    procedures: buildProcedureLexicon(codes, isoDate),
  };
}

/**
 * Reviews the notes of one visit: codes with the words that carry them, what was left out and why. Pure and without
 * memory of other visits. Never throws for a note, however long or odd: what could not be known is in `notices`.
 */
export function suggestCodes(input: CodingInput, knowledge: CodingKnowledge): CodingReview {
  const notices = [...knowledge.diagnoses.notices, ...knowledge.procedures.notices];
  const notes = input.notes.map(({ title, text }) => {
    if (text.length > MAX_NOTE) {
      notices.push(`${title}: only the first ${MAX_NOTE} characters were read.`);
    }
    return readNote(text.slice(0, MAX_NOTE));
  });
  const mentions = notes.flatMap((note, at) =>
    findMentions(note, knowledge.diagnoses).map((mention) => (at === 0 ? mention : { ...mention, note: at })),
  );
  const { suggestions, leftOut } = resolveDiagnoses(mentions, knowledge.diagnoses, { setting: input.setting });
  const procedures = suggestProcedures(notes, knowledge.procedures, input);
  return {
    diagnoses: suggestions,
    procedures: procedures.suggestions,
    leftOut: [...leftOut, ...procedures.leftOut],
    findings: procedures.findings,
    hccs: [],
    notices,
  };
}
