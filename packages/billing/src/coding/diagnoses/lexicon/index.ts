import { ABBREVIATION_TERMS } from './abbreviations.ts';
import { CIRCULATORY_TERMS } from './circulatory.ts';
import { DIGESTIVE_TERMS } from './digestive.ts';
import { ENDOCRINE_BLOOD_TERMS } from './endocrine-blood.ts';
import { EYE_EAR_TERMS } from './eye-ear.ts';
import { GENITOURINARY_TERMS } from './genitourinary.ts';
import { INFECTION_TERMS } from './infections.ts';
import { INJURY_TERMS } from './injuries.ts';
import { NAMED_NEOPLASM_TERMS } from './named-neoplasms.ts';
import { NEURO_MENTAL_TERMS } from './neuro-mental.ts';
import { PREGNANCY_CONGENITAL_TERMS } from './pregnancy-congenital.ts';
import { readSynonyms, type SynonymEntry } from './read-lines.ts';
import { RESPIRATORY_TERMS } from './respiratory.ts';
import { SKIN_MUSCULOSKELETAL_TERMS } from './skin-musculoskeletal.ts';
import { STATUS_TERMS } from './status.ts';
import { SYMPTOM_TERMS } from './symptoms.ts';

/** Every synonym and abbreviation of the project's own. */
export const SYNONYMS: readonly SynonymEntry[] = [
  ...[
    SYMPTOM_TERMS,
    CIRCULATORY_TERMS,
    RESPIRATORY_TERMS,
    DIGESTIVE_TERMS,
    GENITOURINARY_TERMS,
    ENDOCRINE_BLOOD_TERMS,
    INFECTION_TERMS,
    NEURO_MENTAL_TERMS,
    EYE_EAR_TERMS,
    SKIN_MUSCULOSKELETAL_TERMS,
    INJURY_TERMS,
    PREGNANCY_CONGENITAL_TERMS,
    STATUS_TERMS,
    NAMED_NEOPLASM_TERMS,
  ].flatMap((terms) => readSynonyms(terms)),
  ...readSynonyms(ABBREVIATION_TERMS, 'abbreviation'),
];
