import type { AuthorizationUrgency } from './authorization-request.ts';

const HOUR_MS = 3_600_000;

/** Hours within which a payer has to decide, by the day of the request; the newest rule first. */
const DECISION_RULES = [
  { from: '2026-01-01', hours: { urgent: 72, standard: 7 * 24 } },
  { from: '0000-01-01', hours: { urgent: 72, standard: 14 * 24 } },
] as const;

/** `waiting` and `overdue` until the payer has decided, `in-time` and `late` after. */
export type DecisionState = 'waiting' | 'overdue' | 'in-time' | 'late';

export interface DecisionClock {
  /** ISO instant. */
  dueAt: string;
  state: DecisionState;
}

/**
 * Until when a payer has to decide: 72 hours where it is urgent, 7 calendar days otherwise (14 days for requests before
 * 2026). 42 CFR 422.568(b)(1), 422.572(a), 438.210(d), 440.230(e), 457.495(d), as changed by CMS-0057-F: Medicare
 * Advantage, Medicaid, CHIP and their managed care plans. Other payers may take longer by contract or state law, and a plan
 * may extend its time by up to 14 days.
 * @param requestedAt ISO instant.
 */
export function decisionDueAt(urgency: AuthorizationUrgency, requestedAt: string): string {
  const rule = DECISION_RULES.find(({ from }) => from <= requestedAt.slice(0, 10));
  const hours = rule?.hours[urgency] ?? DECISION_RULES[0].hours[urgency];
  return new Date(Date.parse(requestedAt) + hours * HOUR_MS).toISOString();
}

/**
 * The decision clock of a request.
 * @param request ISO instants; `decidedAt` absent while nothing is decided.
 * @param now ISO instant.
 */
export function decisionClock(
  request: { urgency: AuthorizationUrgency; requestedAt: string; decidedAt?: string | undefined },
  now: string,
): DecisionClock {
  const dueAt = decisionDueAt(request.urgency, request.requestedAt);
  const end = Date.parse(request.decidedAt ?? now);
  const isPast = end > Date.parse(dueAt);
  if (request.decidedAt !== undefined) return { dueAt, state: isPast ? 'late' : 'in-time' };
  return { dueAt, state: isPast ? 'overdue' : 'waiting' };
}
