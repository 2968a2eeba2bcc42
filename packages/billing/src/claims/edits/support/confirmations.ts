import type { Confirmation, EditFinding } from '../edit.ts';

/** A confirmation with the finding that it is about, as the person read it. */
export interface StoredConfirmation extends Confirmation {
  editId: string;
  /** Path in the claim. */
  where: string;
  message: string;
}

/**
 * The findings with what people have confirmed. A confirmed hold only warns from then on. A finding of other words or at
 * another place was not confirmed and holds again; a hold that may not be confirmed holds whatever is on file.
 */
export function withConfirmations(
  findings: readonly EditFinding[],
  confirmations: readonly StoredConfirmation[],
): EditFinding[] {
  return findings.map((finding) => {
    if (finding.severity !== 'hold' || !finding.confirmable) return finding;
    const found = confirmations.find(
      ({ editId, where, message }) =>
        editId === finding.editId && where === finding.where && message === finding.message,
    );
    if (!found) return finding;
    const { id, reason, by, at } = found;
    return { ...finding, severity: 'warn', confirmed: { id, reason, by, at } };
  });
}
