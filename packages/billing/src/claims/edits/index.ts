export type {
  Confirmation,
  Edit,
  EditContext,
  EditExample,
  EditFinding,
  EditHit,
  EditSeverity,
  PriorClaim,
} from './edit.ts';
export { EDITS } from './list.ts';
export { runEdits } from './run-edits.ts';
export { type StoredConfirmation, withConfirmations } from './support/confirmations.ts';
export { filingLimit } from './support/filing-deadline.ts';
export { missingTables } from './support/tables.ts';
