import { addDays, type IsoDate } from '../../kernel/index.ts';

/** How long a payer takes to answer, in days from sending to its first remittance. */
export interface ResponseTime {
  medianDays: number;
  /** Nine of ten answers have come by then: longer silence is work. */
  lateDays: number;
  /** Answered claims that it rests on. */
  answers: number;
  /** False: too few answers are known, and the usual days stand. */
  learned: boolean;
}

/** Answers from which a payer's own time counts. */
const FEWEST_ANSWERS = 10;
/** Newest answers that count. */
export const ANSWERS_COUNTED = 200;

/** The smallest value that a share of all does not exceed (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * A payer's normal time to answer: the median and the 90th percentile (nearest rank) of its newest 200 answered claims. Until
 * ten are known the payer's own number stands, which is 30 days unless the practice says otherwise.
 * @param days from sending to the first answer, the newest answer first; negative ones (a clock that was wrong) count as 0.
 * @param usualDays of the payer, for as long as too little is known.
 */
export function responseTime(days: readonly number[], usualDays: number): ResponseTime {
  const counted = days.slice(0, ANSWERS_COUNTED).map((one) => Math.max(0, one));
  if (counted.length < FEWEST_ANSWERS)
    return { medianDays: usualDays, lateDays: usualDays, answers: counted.length, learned: false };
  const sorted = counted.toSorted((a, b) => a - b);
  return {
    medianDays: percentile(sorted, 0.5),
    lateDays: Math.max(1, percentile(sorted, 0.9)),
    answers: sorted.length,
    learned: true,
  };
}

/** The last day on which a payer's silence is normal: the day after, it is work. */
export function silenceEnds(sentOn: IsoDate, { lateDays }: Pick<ResponseTime, 'lateDays'>): IsoDate {
  return addDays(sentOn, lateDays);
}
