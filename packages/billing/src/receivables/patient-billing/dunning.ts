import { addDays, type Cents, type IsoDate } from '../../kernel/index.ts';
import { type Hold, type HoldKind, wholeHold } from './holds.ts';

export type DunningAction = 'statement' | 'reminder' | 'call' | 'offer-plan' | 'final-notice' | 'collection';

/** Steps that are a statement on paper; the others are done by a person. */
export const WRITTEN_STEPS: ReadonlySet<DunningAction> = new Set(['statement', 'reminder', 'final-notice']);

/** One step of the practice's cycle. */
export interface DunningStep {
  action: DunningAction;
  /** Days from the first statement of this balance. */
  afterDays: number;
  /** The step is passed over for smaller balances. */
  minimumCents: Cents;
}

/** The cycle that a new practice starts with; the practice changes it as it likes. */
export const USUAL_CYCLE: readonly DunningStep[] = [
  { action: 'statement', afterDays: 0, minimumCents: 500 as Cents },
  { action: 'reminder', afterDays: 30, minimumCents: 500 as Cents },
  { action: 'call', afterDays: 45, minimumCents: 10_000 as Cents },
  { action: 'offer-plan', afterDays: 60, minimumCents: 20_000 as Cents },
  { action: 'final-notice', afterDays: 90, minimumCents: 2_500 as Cents },
  { action: 'collection', afterDays: 120, minimumCents: 5_000 as Cents },
];

/** A step that was done for the balance that is open now. */
export interface DoneStep {
  action: DunningAction;
  date: IsoDate;
}

export type NextStep =
  | { kind: 'step'; action: DunningAction; dueDate: IsoDate; isDue: boolean }
  | { kind: 'held'; by: HoldKind; untilDate?: IsoDate }
  | { kind: 'none'; why: 'nothing-owed' | 'too-small' | 'cycle-ended' };

export interface DunningInput {
  today: IsoDate;
  cycle: readonly DunningStep[];
  /** What the household is asked for now: decided by insurance, less unapplied money. */
  balanceCents: Cents;
  /** The day on which the oldest open part of it became the patient's. */
  balanceSince: IsoDate;
  /** Steps since `balanceSince`, oldest first. */
  done: readonly DoneStep[];
  /** In force today. */
  holds: readonly Hold[];
  /** The day on which the oldest visit that has been on no statement became the patient's; absent: each has been on one. */
  unstatedSince?: IsoDate;
}

const BY_HAND: readonly DunningAction[] = ['call', 'offer-plan'];
/** What threatens: never the first that a patient hears of a visit. */
const HARSH: readonly DunningAction[] = ['final-notice', 'collection'];
/** Days between two letters where the cycle has one step only. */
const BETWEEN_LETTERS = 30;

/**
 * How far the cycle has come: the index of the last step done, and its day. A call or an offer that came early does not
 * jump over a letter that is still to be sent.
 */
function reached({ cycle, done, balanceCents }: DunningInput): { at: number; date?: IsoDate } {
  let at = -1;
  let date: IsoDate | undefined;
  for (const step of done) {
    const later = cycle.findIndex((one, i) => i > at && one.action === step.action);
    const index = later >= 0 ? later : cycle.findIndex((one) => one.action === step.action);
    const passed = cycle.slice(at + 1, Math.max(at + 1, index));
    const jumps =
      BY_HAND.includes(step.action) &&
      passed.some((one) => WRITTEN_STEPS.has(one.action) && balanceCents >= one.minimumCents);
    if (index < 0 || jumps) continue;
    at = index;
    date = step.date;
  }
  return { at, ...(date ? { date } : {}) };
}

/** The statement that begins the cycle anew for visits that came to a balance late in its cycle. */
function statementAgain({ cycle, today, unstatedSince = today }: DunningInput, lastDate: IsoDate): NextStep {
  const gap = (cycle[1]?.afterDays ?? BETWEEN_LETTERS) - (cycle[0]?.afterDays ?? 0);
  const earliest = addDays(lastDate, gap);
  const dueDate = earliest > unstatedSince ? earliest : unstatedSince;
  return { kind: 'step', action: 'statement', dueDate, isDue: dueDate <= today };
}

/**
 * The one next step for a guarantor's balance. A hold on the whole balance stops the cycle; a step done late moves those
 * after it, so that nobody gets two notices within a few days. A visit that has been on no statement gets one before
 * anything harsher; what is with an agency already is not begun anew.
 */
export function nextDunningStep(input: DunningInput): NextStep {
  const { cycle, done, today, balanceCents, balanceSince } = input;
  if (balanceCents <= 0) return { kind: 'none', why: 'nothing-owed' };
  const hold = wholeHold(input.holds, 'stopsCycle');
  if (hold) return { kind: 'held', by: hold.kind, ...(hold.untilDate ? { untilDate: hold.untilDate } : {}) };
  const { at, date } = reached(input);
  const next = cycle.slice(at + 1).find((step) => balanceCents >= step.minimumCents);
  const isWithAgency = cycle[at]?.action === 'collection';
  const isHarsh = next === undefined || HARSH.includes(next.action);
  const isWorthIt = balanceCents >= (cycle[0]?.minimumCents ?? 0);
  if (input.unstatedSince && date && isHarsh && isWorthIt && !isWithAgency) return statementAgain(input, date);
  if (!next) return { kind: 'none', why: done.length === 0 ? 'too-small' : 'cycle-ended' };
  const dueDate = date ? addDays(date, next.afterDays - (cycle[at]?.afterDays ?? 0)) : balanceSince;
  return { kind: 'step', action: next.action, dueDate, isDue: dueDate <= today };
}

/** True when the cycle's steps are in order of days and begin with a statement: what `nextDunningStep` relies on. */
export function isOrderedCycle(cycle: readonly DunningStep[]): boolean {
  return (
    cycle[0]?.action === 'statement' &&
    cycle.every((step, i) => i === 0 || step.afterDays > (cycle[i - 1]?.afterDays ?? 0))
  );
}
