import { type Cents, formatDollars } from '../../kernel/index.ts';
import type { PlaybookAction, PlaybookStep } from './playbook.ts';

/** How denials of one kind ended in which one step was taken. */
export interface StepRecord {
  /** What the product did, as `deedOf` names it, or the words of a step that a person checked off. */
  key: string;
  /** Ended denials in which it was taken. */
  tried: number;
  /** Of these, the ones that were paid. */
  worked: number;
  /** Paid on them, by this payer and the next. */
  recoveredCents: Cents;
  /** Days from the denial to its end: half of those that were paid took no longer. Absent where none was paid. */
  medianDays?: number;
}

/** What ended denials of the same kind tell, of one payer and of all. */
export interface DenialHistory {
  payerName: string;
  /** What the denials have in common: `CARC 197 with M62`. */
  what: string;
  ofPayer: readonly StepRecord[];
  /** This payer's among them. */
  ofAll: readonly StepRecord[];
  /** Ended denials of this kind, whatever was done. */
  endedOfPayer: number;
  endedOfAll: number;
}

/** A step with what is known of it. */
export interface LearnedStep {
  /** `Worked 7 of 9 times at Bluewater, $1,234.00, half of them within 21 days.`; the payer's own first. */
  records: string[];
  /** It did better than the other ways to the money, beyond chance. */
  isBest: boolean;
}

export interface LearnedPlaybook {
  steps: LearnedStep[];
  /** Which step is best by what ended, or why none is named. */
  says: string;
}

/** Steps that may bring money, each alone: these are compared. */
const WAYS: readonly PlaybookAction[] = ['correct', 'records', 'appeal', 'next-payer'];

/** Ended denials that a way, and all others together, must have before they are compared: fewer say nothing. */
export const LEAST_ENDED = 8;
/** How seldom chance alone may show such a difference: once in twenty, shared among the ways that are compared. */
const CHANCE = 0.05;

/** The deed of a step, by which it is counted: a new claim is a correction. Undefined: only a person checks it off. */
export function deedOf(action: PlaybookAction | undefined): PlaybookAction | undefined {
  return action === 'new-claim' ? 'correct' : action;
}

/** The key under which a step is counted. */
export const stepKey = ({ action, text }: PlaybookStep): string => deedOf(action) ?? text;

function logFactorials(most: number): number[] {
  const logs = [0];
  for (let n = 1; n <= most; n += 1) logs.push((logs[n - 1] ?? 0) + Math.log(n));
  return logs;
}

/**
 * How likely chance alone gives one way at least as many successes as it had, when it were no better than the others
 * (Fisher's exact test, one side). 0 to 1.
 * @param worked of `tried` with this way
 * @param others the same of all other ways
 */
export function chanceOfSuch(
  { worked, tried }: Pick<StepRecord, 'worked' | 'tried'>,
  others: Pick<StepRecord, 'worked' | 'tried'>,
): number {
  const all = tried + others.tried;
  const successes = worked + others.worked;
  const log = logFactorials(all);
  const at = (n: number) => log[n] ?? 0;
  const choose = (n: number, k: number) => at(n) - at(k) - at(n - k);
  let sum = 0;
  for (let k = worked; k <= Math.min(tried, successes); k += 1) {
    if (successes - k > others.tried) continue;
    sum += Math.exp(choose(tried, k) + choose(others.tried, successes - k) - choose(all, successes));
  }
  return Math.min(1, sum);
}

interface Best {
  record: StepRecord;
  others: { worked: number; tried: number };
  chance: number;
}

/** The way that did better than the others together, beyond chance; undefined where too little ended, or chance may be it. */
function bestOf(records: readonly StepRecord[]): Best | undefined {
  const ways = records.filter(({ key, tried }) => tried > 0 && WAYS.some((way) => way === key));
  const candidates = ways.flatMap((record): Best[] => {
    const rest = ways.filter((other) => other !== record);
    const others = {
      worked: rest.reduce((sum, { worked }) => sum + worked, 0),
      tried: rest.reduce((sum, { tried }) => sum + tried, 0),
    };
    if (record.tried < LEAST_ENDED || others.tried < LEAST_ENDED) return [];
    const chance = chanceOfSuch(record, others);
    return chance <= CHANCE / ways.length ? [{ record, others, chance }] : [];
  });
  return candidates.toSorted((a, b) => a.chance - b.chance)[0];
}

function recordWords({ worked, tried, recoveredCents, medianDays }: StepRecord, where: string): string {
  if (worked === 0) return `Worked 0 of ${tried} ${tried === 1 ? 'time' : 'times'} ${where}.`;
  const days = medianDays === undefined ? '' : `, half of them within ${Math.round(medianDays)} days`;
  return `Worked ${worked} of ${tried} ${tried === 1 ? 'time' : 'times'} ${where}, ${formatDollars(recoveredCents)}${days}.`;
}

/** Once in how many, rounded down to a number that is easily said. */
function onceIn(chance: number): string {
  const steps = [10_000, 1_000, 500, 200, 100, 50, 20];
  const found = steps.find((step) => chance <= 1 / step) ?? 20;
  return `chance alone shows that less than once in ${found.toLocaleString('en-US')} times`;
}

function bestWords({ record, others, chance }: Best, where: string): string {
  return `Best here by what ended ${where}: it worked ${record.worked} of ${record.tried} times, the other ways ${others.worked} of ${others.tried}; ${onceIn(chance)}.`;
}

/**
 * What ended denials say of the steps of a playbook: how often each worked, for how much and how soon, at this payer and
 * at all. A step is named best when it and the other ways have ended in at least `LEAST_ENDED` denials each and it did
 * better than chance explains; the payer's own record goes before that of all. Order and guard rails of the playbook stay.
 */
export function learnedPlaybook(steps: readonly PlaybookStep[], history: DenialHistory): LearnedPlaybook {
  const { payerName, what, ofPayer, ofAll, endedOfPayer, endedOfAll } = history;
  const offered = new Set(steps.map(stepKey));
  const among = (records: readonly StepRecord[]) => records.filter(({ key }) => offered.has(key));
  const own = bestOf(among(ofPayer));
  const best = own ?? bestOf(among(ofAll));
  const where = own ? `at ${payerName}` : 'at all payers';
  const isMore = endedOfAll > endedOfPayer;
  const learned = steps.map((step): LearnedStep => {
    const key = stepKey(step);
    const mine = ofPayer.find((one) => one.key === key);
    const all = isMore ? ofAll.find((one) => one.key === key) : undefined;
    return {
      records: [
        ...(mine && mine.tried > 0 ? [recordWords(mine, `at ${payerName}`)] : []),
        ...(all && all.tried > (mine?.tried ?? 0) ? [recordWords(all, 'at all payers')] : []),
      ],
      isBest: best?.record.key === key,
    };
  });
  const ended = `${endedOfPayer} ${endedOfPayer === 1 ? 'denial' : 'denials'} with ${what} ended at ${payerName} in two years, ${endedOfAll} at all payers.`;
  const none = `No step is named best yet: that takes ${LEAST_ENDED} ended denials with it and ${LEAST_ENDED} with another way, and a difference that chance does not explain.`;
  return { steps: learned, says: `${ended} ${best ? bestWords(best, where) : none}` };
}
