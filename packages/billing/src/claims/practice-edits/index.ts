export { OPERATORS, type Operator } from './operators.ts';
export { CLAIM_PROPERTIES } from './properties.ts';
export type { ClaimProperty, PropertyType } from './property.ts';
export { type RuleFault, ruleFaults } from './rule-faults.ts';
export { type PracticeEditResult, preparePracticeEdits, type RunPracticeEdits } from './run-practice-edits.ts';
export { SETTABLE_PROPERTIES, type SettableProperty } from './settable.ts';
export {
  type AnsweredLines,
  coversSuggestion,
  type DeniedLines,
  draftOfSuggestion,
  type EditSuggestion,
  type EndedRefusals,
  explainSuggestion,
  suggestEdits,
} from './suggest.ts';
export type * from './types.ts';
