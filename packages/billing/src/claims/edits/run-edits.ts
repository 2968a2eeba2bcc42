import { isIsoDate } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import type { Edit, EditContext, EditFinding } from './edit.ts';
import { EDITS } from './list.ts';

/** True when the edit stands on a date of service. */
export function inEffect(edit: Edit, dateOfService: string): boolean {
  const { from, to } = edit.effective;
  return from <= dateOfService && (to === undefined || dateOfService <= to);
}

/** Runs one edit, whatever its dates. */
export function runEdit(edit: Edit, claim: Claim, context: EditContext): EditFinding[] {
  const { id: editId, title, severity, why, source } = edit;
  return edit.check(claim, context).map((hit) => ({ editId, title, severity, why, source, ...hit }));
}

/**
 * Runs every edit in effect on the claim's date of service, in the order of the list.
 * A claim whose date cannot be read is judged by the rules of today, so that it is still told what else is wrong.
 */
export function runEdits(claim: Claim, context: EditContext): EditFinding[] {
  const date = isIsoDate(claim.dateOfService) ? claim.dateOfService : context.today;
  const concerns = (edit: Edit) => edit.kinds === undefined || edit.kinds.includes(claim.kind);
  return EDITS.filter((edit) => inEffect(edit, date) && concerns(edit)).flatMap((edit) =>
    runEdit(edit, claim, context),
  );
}
