import { type Cents, cents, formatDollars } from '../../kernel/index.ts';
import type { AppealReason } from './letter-template.ts';

export type AppealOutcome = 'overturned' | 'partly' | 'upheld' | 'dismissed';

/** A decided appeal of the past. */
export interface DecidedAppeal {
  payerId: string;
  carcs: readonly string[];
  reason: AppealReason;
  outcome: AppealOutcome;
  wonCents: Cents;
}

/** How appeals of some kind ended. */
interface AppealRecord {
  decided: number;
  won: number;
  wonCents: Cents;
}

/** What is known about the chance of an appeal, from the nearest to the widest that has a decision. */
export interface AppealChance {
  /** 0 to 100. */
  percent: number;
  /** `Won 7 of 9 against this payer with CARC 50, $1,234.00.`; one line for each kind that has decisions. */
  records: readonly string[];
}

function recordOf(appeals: readonly DecidedAppeal[]): AppealRecord {
  const won = appeals.filter(({ outcome }) => outcome === 'overturned' || outcome === 'partly');
  return {
    decided: appeals.length,
    won: won.length,
    wonCents: cents(won.reduce((sum, { wonCents }) => sum + wonCents, 0)),
  };
}

/** Decisions that the wider kind counts for in the chance of the narrower one: few decisions say little. */
const WEIGHT = 4;

/**
 * The chance that an appeal is won, by what was decided before. Each kind, from the widest (every appeal of the practice)
 * to the narrowest (this payer and reason code), starts from the chance of the wider one as if that were 4 decisions, and
 * is moved by its own. Without any decision it is even: 50.
 * @param past every decided appeal of the practice.
 */
export function appealChance(
  past: readonly DecidedAppeal[],
  ask: { payerId: string; payerName: string; carcs: readonly string[]; reason: AppealReason },
): AppealChance {
  const hasCarc = (one: DecidedAppeal) => one.carcs.some((carc) => ask.carcs.includes(carc));
  const codes = ask.carcs.join(', ');
  const kinds: [string, (one: DecidedAppeal) => boolean][] = [
    ['in all', () => true],
    ['with this letter', (one) => one.reason === ask.reason],
    [`with reason ${codes}`, hasCarc],
    [`against ${ask.payerName}`, (one) => one.payerId === ask.payerId],
    [`against ${ask.payerName} with reason ${codes}`, (one) => one.payerId === ask.payerId && hasCarc(one)],
  ];
  let chance = 0.5;
  const records: string[] = [];
  for (const [where, fits] of kinds) {
    const { decided, won, wonCents } = recordOf(past.filter(fits));
    if (decided === 0) continue;
    chance = (chance * WEIGHT + won) / (WEIGHT + decided);
    records.unshift(`Won ${won} of ${decided} ${where}, ${formatDollars(wonCents)}.`);
  }
  return { percent: Math.round(chance * 100), records };
}
