import { looksLikeCpt } from '@cleanclaim/codesets';
import { applyConventions } from './diagnoses/conventions/index.ts';
import { resolveDiagnoses } from './diagnoses/resolve.ts';
import type { CodingKnowledge } from './knowledge.ts';
import type { OpenModel } from './learning/index.ts';
import { readNote } from './note/index.ts';
import { mentionsOf, rankByModel } from './practice-model.ts';
import { suggestProcedures } from './procedures/index.ts';
import type { CodingInput, CodingReview, LeftOut } from './review-types.ts';
import { suggestHccs, suggestVisit, visitSuggestions } from './suggest-visit.ts';
import { sureServices, withVaccination } from './sure-services.ts';

/** Longest note that is read, in characters; what is longer is cut and the review says so. */
const MAX_NOTE = 400_000;

/**
 * Reviews the notes of one visit: codes with the words that carry them, what was left out and why. Pure and without
 * memory of other visits; a model of the practice ranks the diagnoses where one is given. Never throws for a note,
 * however long or odd: what could not be known is in `notices`.
 */
export function suggestCodes(input: CodingInput, knowledge: CodingKnowledge, model?: OpenModel): CodingReview {
  const notices = [...knowledge.diagnoses.notices, ...knowledge.procedures.notices];
  const notes = input.notes.map(({ title, text }) => {
    if (text.length > MAX_NOTE) {
      notices.push(`${title}: only the first ${MAX_NOTE} characters were read.`);
    }
    return readNote(text.slice(0, MAX_NOTE));
  });
  const mentions = mentionsOf(notes, knowledge);
  const rules = resolveDiagnoses(mentions, knowledge.diagnoses, { setting: input.setting });
  const { suggestions, leftOut } = model
    ? rankByModel(rules, { notes, mentions }, input.setting, model, knowledge)
    : rules;
  const tabular = knowledge.codes.table('icd10cm-tabular', knowledge.isoDate)?.data;
  if (tabular === undefined) {
    notices.push('The tabular list is not installed, so its Excludes1, code first and other notes were not checked.');
  }
  const diagnoses = applyConventions(suggestions, knowledge.diagnoses, input.setting, tabular);
  const procedures = suggestProcedures(notes, knowledge.procedures, input);
  const services = sureServices(procedures.suggestions, input.setting);
  const coded = withVaccination(
    diagnoses.suggestions,
    services.sure,
    (code) => knowledge.diagnoses.codes.get(code)?.title,
  );
  const visit = suggestVisit(input, notes, services.sure);
  const visits = visit ? visitSuggestions(visit, services.sure, knowledge.codes, knowledge.isoDate) : [];
  const known = new Set(services.sure.map(({ code }) => code));
  return {
    diagnoses: coded,
    procedures: [...visits.filter(({ code }) => !known.has(code)), ...services.sure],
    ...(visit ? { visit } : {}),
    leftOut: [...leftOut, ...diagnoses.leftOut, ...[...procedures.leftOut, ...services.leftOut].map(ofService)],
    findings: [...diagnoses.findings, ...procedures.findings],
    hccs: suggestHccs(coded, knowledge.isoDate, knowledge.codes),
    notices,
  };
}

/** A service that was left out, with the set that its code is of. */
function ofService(one: LeftOut): LeftOut {
  return { ...one, system: one.code.length === 7 ? 'icd10pcs' : looksLikeCpt(one.code) ? 'cpt' : 'hcpcs' };
}
