import { bindingPolicies, exclusionPolicies } from '../data/coverage-policies.ts';

/** What a reviewer says of one service: HCR01, how many units, why not, and after how many more days where it is pended first. */
export interface ReviewDecision {
  action: 'A1' | 'A3' | 'A6';
  units: number;
  /** HCR03 and MSG of a refusal. */
  reason?: { code: string; text: string };
  /** Pended (A4) first; the decision follows after so many days. */
  pendedDays?: number;
}

/** Units that are certified at once at most; more are cut down. */
const MOST_UNITS: Readonly<Record<string, number>> = { '97802': 4, '97803': 4, '97110': 12, '97140': 12 };

/** Services that a physician of the payer looks at first: days until the decision, standard and urgent. */
const REVIEWED: Readonly<Record<string, { standard: number; urgent: number }>> = {
  J0585: { standard: 3, urgent: 1 },
  J9035: { standard: 5, urgent: 2 },
  '72148': { standard: 3, urgent: 1 },
  // Longer than the law allows.
  J1745: { standard: 10, urgent: 4 },
};

/** Never certified. */
const REFUSED: Readonly<Record<string, string>> = {
  J0897: 'Not medically necessary, a first-line drug has not been tried.',
  '22633': 'Not medically necessary, six weeks of conservative care are not shown.',
};

/** Decides one service by its code and units: the same question always has the same answer. */
export function decideService(
  payerId: string,
  procedure: string,
  asked: { units: number; isUrgent: boolean },
): ReviewDecision {
  if (bindingPolicies(exclusionPolicies, payerId, procedure).length > 0)
    return { action: 'A3', units: 0, reason: { code: '0N', text: 'The plan does not cover this service.' } };
  const refused = REFUSED[procedure];
  if (refused !== undefined) return { action: 'A3', units: 0, reason: { code: '0V', text: refused } };
  const reviewed = REVIEWED[procedure];
  const days = asked.isUrgent ? reviewed?.urgent : reviewed?.standard;
  const pended = days === undefined ? {} : { pendedDays: days };
  const most = MOST_UNITS[procedure];
  if (most !== undefined && asked.units > most) return { action: 'A6', units: most, ...pended };
  return { action: 'A1', units: asked.units, ...pended };
}
