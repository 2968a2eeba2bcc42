import { varianceKey } from './find-variances.ts';
import type { Variance } from './types.ts';

/** open: ours to act on; disputed: the payer must answer; the others are finished. */
export const VARIANCE_STATUSES = ['open', 'disputed', 'recovered', 'accepted', 'closed'] as const;
export type VarianceStatus = (typeof VARIANCE_STATUSES)[number];

/** Who acts on a case next, and what that is. */
export interface CaseStep {
  owner: 'practice' | 'payer' | 'none';
  nextStep: string;
}

/** A case as it is kept. `varianceCents` is what is still open of it; found = open + recovered. */
export interface KeptCase {
  key: string;
  status: VarianceStatus;
  kind: Variance['kind'];
  varianceCents: number;
  recoveredCents: number;
  /** Remittance of the answer that it was last judged by. */
  remittanceId: string;
}

/** What becomes of one case. */
export interface CaseChange {
  key: string;
  /** `found` is new; `renewed` was finished and is open again; `changed` has another amount or reason. */
  change: 'found' | 'renewed' | 'changed' | 'recovered' | 'closed';
  status: VarianceStatus;
  varianceCents: number;
  recoveredCents: number;
  /** Absent where the difference is gone. */
  variance?: Variance;
  /** For the case's history: no patient data. */
  told: string;
}

const OPEN: readonly VarianceStatus[] = ['open', 'disputed'];

/** The next step of a case in its state; a dispute's is the payer's. */
export function caseStep(status: VarianceStatus, varianceCents: number): CaseStep {
  if (status === 'open') {
    const nextStep = varianceCents > 0 ? 'Dispute it with the payer, or accept it' : 'Return it, or accept it';
    return { owner: 'practice', nextStep };
  }
  if (status === 'disputed') return { owner: 'payer', nextStep: 'Wait for the answer to the dispute' };
  return { owner: 'none', nextStep: '' };
}

function stillThere(
  kept: KeptCase,
  variance: Variance,
  latestRemittanceId: string | undefined,
): CaseChange | undefined {
  const { key, status } = kept;
  const now = variance.varianceCents;
  const isSame = now === kept.varianceCents && variance.kind === kept.kind;
  // Only another answer brings or takes money: by another contract the same answer is judged otherwise.
  const isLater = latestRemittanceId !== kept.remittanceId;
  const wentBack = isLater ? Math.max(0, now - kept.varianceCents) : 0;
  const recoveredCents = Math.max(0, kept.recoveredCents - wentBack);
  const base = { key, varianceCents: now, recoveredCents, variance };
  if (OPEN.includes(status)) {
    if (isSame) return undefined;
    const came = isLater && now > 0 && now < kept.varianceCents ? kept.varianceCents - now : 0;
    const told = came > 0 ? 'A later payment brought a part of it.' : 'Judged again: it is another amount or reason.';
    return { ...base, change: 'changed', status, recoveredCents: recoveredCents + came, told };
  }
  // What was accepted stays so while it is no worse.
  if (status === 'accepted' && Math.sign(now) === Math.sign(kept.varianceCents)) {
    if (Math.abs(now) <= Math.abs(kept.varianceCents)) return undefined;
  }
  return { ...base, change: 'renewed', status: 'open', told: 'Found again in a later answer.' };
}

function gone(kept: KeptCase, latestRemittanceId: string | undefined): CaseChange | undefined {
  const { key, status, varianceCents, recoveredCents } = kept;
  const isOpen = OPEN.includes(status);
  if (latestRemittanceId === undefined && (isOpen || status === 'recovered')) {
    const told = 'The payer took its answer back; what it answers next is judged anew.';
    return { key, change: 'closed', status: 'closed', varianceCents, recoveredCents: 0, told };
  }
  if (!isOpen) return undefined;
  if (latestRemittanceId !== kept.remittanceId && varianceCents > 0) {
    const told = 'A later payment brought what was missing.';
    return {
      key,
      change: 'recovered',
      status: 'recovered',
      varianceCents: 0,
      recoveredCents: recoveredCents + varianceCents,
      told,
    };
  }
  const told =
    latestRemittanceId === kept.remittanceId
      ? 'By what is on file now there is no difference.'
      : 'A later answer corrects it.';
  return { key, change: 'closed', status: 'closed', varianceCents, recoveredCents, told };
}

/**
 * What becomes of a claim's cases after it was judged again: new ones, changed amounts, money that came, ones that are
 * closed because the answer was taken back or nothing differs any more. Judging twice changes nothing the second time.
 * @param latestRemittanceId of the newest answer that stands; undefined when none does.
 */
export function reviseCases(
  claimId: string,
  kept: readonly KeptCase[],
  found: readonly Variance[],
  latestRemittanceId: string | undefined,
): CaseChange[] {
  const byKey = new Map(found.map((variance) => [varianceKey(claimId, variance), variance]));
  const known = new Set(kept.map(({ key }) => key));
  const old = kept.flatMap((one) => {
    const variance = byKey.get(one.key);
    return (variance ? stillThere(one, variance, latestRemittanceId) : gone(one, latestRemittanceId)) ?? [];
  });
  const fresh = [...byKey].flatMap(([key, variance]): CaseChange[] =>
    known.has(key)
      ? []
      : [
          {
            key,
            change: 'found',
            status: 'open',
            varianceCents: variance.varianceCents,
            recoveredCents: 0,
            variance,
            told: 'Found in the payment.',
          },
        ],
  );
  return [...old, ...fresh];
}
