import {
  type BilledCode,
  buildCodingKnowledge,
  type CodingFinding,
  type CodingInput,
  type CodingKnowledge,
  type CodingModel,
  type CodingReview,
  checkCompliance,
  type EncounterCodes,
  openPracticeModel,
  suggestCodes,
} from '@cleanclaim/billing/coding';
import { type CodeSets, looksLikeCpt, normalizeIcd10cm } from '@cleanclaim/codesets';

/** A practice's own model, as it stands in the database. */
export interface ModelInUse {
  id: string;
  version: number;
  content: Partial<CodingModel>;
  trainedAt: string;
}

/** Reads notes into suggested codes with the installed code sets. One per process; knowledge is built when first needed. */
export interface CodingEngine {
  review(input: CodingInput, model?: ModelInUse): CodingReview;
  /** Standing codes against the note: over- and under-coding. */
  compliance(review: CodingReview, codes: EncounterCodes, dateOfService: string): CodingFinding[];
}

/** Years of releases that are kept at once: knowledge of one takes tens of MB. */
const KEPT = 3;
/** Models of practices that are kept ready. */
const KEPT_MODELS = 8;

function billedCodes(codes: EncounterCodes): BilledCode[] {
  return [
    ...codes.diagnoses.map(({ code }): BilledCode => ({ system: 'icd10cm', code: normalizeIcd10cm(code) })),
    ...codes.charges.map(
      ({ procedureCode, units, modifiers }): BilledCode => ({
        system: looksLikeCpt(procedureCode) ? 'cpt' : 'hcpcs',
        code: procedureCode,
        units,
        modifiers,
      }),
    ),
    ...(codes.inpatientProcedures ?? []).map((code): BilledCode => ({ system: 'icd10pcs', code })),
  ].filter(({ code }) => code !== '');
}

/** The releases in force on a day, as a text: knowledge is the same as long as they are. */
function releasesOn(codes: CodeSets, isoDate: string): string {
  return codes
    .list()
    .filter((set) => (set.effectiveFrom ?? '') <= isoDate)
    .map((set) => `${set.name} ${set.release}`)
    .join('\n');
}

/** An engine over the code sets given. */
export function codingEngine(codeSets: CodeSets): CodingEngine {
  const kept = new Map<string, CodingKnowledge>();
  const knowledgeOn = (isoDate: string): CodingKnowledge => {
    const key = releasesOn(codeSets, isoDate);
    const known = kept.get(key) ?? buildCodingKnowledge(codeSets, isoDate);
    kept.delete(key);
    kept.set(key, known); // the latest asked stands last
    if (kept.size > KEPT) kept.delete([...kept.keys()][0] ?? '');
    return known;
  };
  const models = new Map<string, ReturnType<typeof openPracticeModel>>();
  const opened = (model: ModelInUse, knowledge: CodingKnowledge) => {
    const key = `${model.id} ${knowledge.diagnoses.release}`;
    const known = models.get(key) ?? openPracticeModel(model.content, knowledge);
    models.delete(key);
    models.set(key, known);
    if (models.size > KEPT_MODELS) models.delete([...models.keys()][0] ?? '');
    return known;
  };
  return {
    review(input, model) {
      const knowledge = knowledgeOn(input.dateOfService);
      if (!model) return suggestCodes(input, knowledge);
      const ready = opened(model, knowledge);
      if (ready.ok) return suggestCodes(input, knowledge, ready.open);
      const review = suggestCodes(input, knowledge);
      return { ...review, notices: [...review.notices, ready.message] };
    },
    compliance: (review, codes, dateOfService) =>
      checkCompliance(review, billedCodes(codes), { codeSets, dateOfService }),
  };
}
