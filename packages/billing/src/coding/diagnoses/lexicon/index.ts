import { CIRCULATORY_TERMS } from './circulatory.ts';
import { DIGESTIVE_TERMS } from './digestive.ts';
import { ENDOCRINE_BLOOD_TERMS } from './endocrine-blood.ts';
import { GENITOURINARY_TERMS } from './genitourinary.ts';
import { INFECTION_TERMS } from './infections.ts';
import { NEURO_MENTAL_TERMS } from './neuro-mental.ts';
import { readSynonyms, type SynonymEntry } from './read-lines.ts';
import { RESPIRATORY_TERMS } from './respiratory.ts';
import { SYMPTOM_TERMS } from './symptoms.ts';

/** Every synonym and abbreviation of the project's own. */
export const SYNONYMS: readonly SynonymEntry[] = [
  SYMPTOM_TERMS,
  CIRCULATORY_TERMS,
  RESPIRATORY_TERMS,
  DIGESTIVE_TERMS,
  GENITOURINARY_TERMS,
  ENDOCRINE_BLOOD_TERMS,
  INFECTION_TERMS,
  NEURO_MENTAL_TERMS,
].flatMap((terms) => readSynonyms(terms));
