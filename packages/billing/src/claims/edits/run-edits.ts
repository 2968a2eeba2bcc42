import { isIsoDate } from '../../kernel/index.ts';
import type { Claim } from '../types.ts';
import type { Edit, EditContext, EditFinding } from './edit.ts';
import { cachedCodes } from './engine/cached-codes.ts';
import { prepareEdits } from './engine/prepared-edits.ts';
import { EDITS } from './list.ts';

const editsOn = prepareEdits(EDITS);

function headOf({ id: editId, title, severity, confirmable, why, source }: Edit) {
  return { editId, title, severity, ...(confirmable ? { confirmable } : {}), why, source };
}

/** Runs one edit, whatever its dates. */
export function runEdit(edit: Edit, claim: Claim, context: EditContext): EditFinding[] {
  return edit.check(claim, context).map((hit) => ({ ...headOf(edit), ...hit }));
}

/**
 * Runs every edit of the claim's kind in effect on its date of service, in the order of the list.
 * A claim whose date cannot be read is judged by the rules of today, so that it is still told what else is wrong.
 */
export function runEdits(claim: Claim, context: EditContext): EditFinding[] {
  const date = isIsoDate(claim.dateOfService) ? claim.dateOfService : context.today;
  const own = { ...context, codes: cachedCodes(context.codes) };
  const found: EditFinding[] = [];
  for (const edit of editsOn(claim.kind, date)) {
    const hits = edit.check(claim, own);
    if (hits.length === 0) continue;
    const head = headOf(edit);
    for (const hit of hits) found.push({ ...head, ...hit });
  }
  return found;
}
