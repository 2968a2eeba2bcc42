import type { EditFinding } from '@cleanclaim/billing/claims';

/** One finding as `claims check` prints it. */
export interface CaseFinding {
  /** Id of the edit, or `cannot-be-read`. */
  edit: string;
  /** Path in the claim, '' for the whole. */
  where: string;
  severity: EditFinding['severity'];
  /** The hold may be confirmed by a person who knows better. */
  confirmable?: true;
  /** Why a person lets the claim go out in spite of it. */
  confirmed?: EditFinding['confirmed'];
  message: string;
  fix: string;
}

/** What the edits say of one claim. A warning alone does not hold it. */
export interface CheckedClaim {
  id: string;
  decision: 'ready' | 'held';
  findings: CaseFinding[];
}

/** The findings of a claim with the decision that follows from them. */
export function checkedClaim(id: string, findings: readonly EditFinding[]): CheckedClaim {
  const held = findings.some((finding) => finding.severity === 'hold');
  return {
    id,
    decision: held ? 'held' : 'ready',
    findings: findings.map(({ editId, where, severity, confirmable, confirmed, message, fix }) => ({
      edit: editId,
      where,
      severity,
      ...(confirmable ? { confirmable } : {}),
      ...(confirmed ? { confirmed } : {}),
      message,
      fix,
    })),
  };
}

/** A checked claim in lines of text: what holds it, where, and what to do. */
export function printChecked({ id, decision, findings }: CheckedClaim): string {
  const lines = findings.map(({ edit, where, severity, confirmable, confirmed, message, fix }) => {
    const place = [edit, where].filter((one) => one !== '').join(', ');
    if (confirmed) return `  goes out anyway: ${message} ${confirmed.by} confirmed: ${confirmed.reason} (${place})`;
    const may = severity === 'hold' && confirmable ? ' Or confirm it with a reason on the claim page.' : '';
    return `  ${severity === 'hold' ? 'held' : 'look'}: ${message} ${fix}${may} (${place})`;
  });
  return [`${id}: ${decision}`, ...lines].join('\n');
}
