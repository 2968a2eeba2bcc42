import type { CodingFinding, CodingReviewView } from 'cleanclaim/contract/coding-views';

const WEIGHT: Readonly<Record<CodingFinding['severity'], number>> = { error: 0, warning: 1, advice: 2 };

/** A suggestion that is open says of itself that it is documented and not billed. */
const SAID_BY_SUGGESTION = 'evidence-not-coded';

function standingCodes({ codes }: CodingReviewView): Set<string> {
  return new Set([
    ...codes.diagnoses.map(({ code }) => code),
    ...codes.charges.map(({ procedureCode }) => procedureCode),
    ...(codes.inpatientProcedures ?? []),
  ]);
}

/**
 * Findings once each, errors first. `now` concern the codes as they stand on the visit; `ifAccepted` would hold only
 * once suggestions that still wait are accepted.
 */
export function findingsOf(view: CodingReviewView): { now: CodingFinding[]; ifAccepted: CodingFinding[] } {
  const standing = standingCodes(view);
  const suggested = new Set([...view.review.diagnoses, ...view.review.procedures].map(({ code }) => code));
  const once = new Map<string, CodingFinding>();
  for (const finding of [...view.compliance, ...view.review.findings]) {
    if (finding.rule === SAID_BY_SUGGESTION && finding.codes.every((code) => suggested.has(code))) continue;
    const key = `${finding.rule} ${[...finding.codes].sort().join()} ${finding.message}`;
    if (!once.has(key)) once.set(key, finding);
  }
  const sorted = [...once.values()].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const waits = ({ codes }: CodingFinding) => codes.some((code) => suggested.has(code) && !standing.has(code));
  return { now: sorted.filter((one) => !waits(one)), ifAccepted: sorted.filter(waits) };
}
