import type { CodeSets } from '@cleanclaim/codesets';
import type { IsoDate } from '../../kernel/index.ts';
import type { Note } from '../note/types.ts';
import type { SuggestedSystem } from '../review-types.ts';

/** A code as it is to be billed. Codes are canonical. */
export interface BilledCode {
  system: SuggestedSystem;
  code: string;
  /** 1 when absent. */
  units?: number;
  modifiers?: readonly string[];
}

/** What the check asks beside the review. */
export interface ComplianceContext {
  codeSets: CodeSets;
  dateOfService: IsoDate;
  /** The notes that were reviewed, and earlier ones of the patient, to find text that was copied forward. */
  notes?: readonly Note[];
  earlierNotes?: readonly Note[];
}
