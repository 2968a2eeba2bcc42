import { readSynonyms, type SynonymEntry } from './read-lines.ts';

/** Every synonym and abbreviation of the project's own. */
export const SYNONYMS: readonly SynonymEntry[] = [
  ...readSynonyms(`
I10! hypertension; htn; arterial hypertension; high blood pressure
`),
];
