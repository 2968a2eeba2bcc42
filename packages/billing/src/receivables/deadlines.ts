import { addDays, daysBetween, type IsoDate } from '../kernel/index.ts';
import type { Payer } from '../parties/index.ts';
import type { DenialPath } from './denials/playbook.ts';

/** The earlier of two days. */
export function earlierDate(one: IsoDate, other: IsoDate): IsoDate {
  return daysBetween(one, other) >= 0 ? one : other;
}

/** The later of two days. */
export function laterDate(one: IsoDate, other: IsoDate): IsoDate {
  return daysBetween(one, other) >= 0 ? other : one;
}

/** The days of a payer that deadlines stand on. */
export type PayerDays = Pick<Payer, 'timelyFilingDays' | 'responseDays' | 'appealDays'>;

/**
 * The last day to act on a denial. An appeal counts from the remittance (Medicare 120 days, 42 CFR 405.942; plans 180,
 * 29 CFR 2560.503-1; or the contract: the payer's own number wins). A new claim must still meet the filing limit, which
 * counts from the date of service (Medicare 42 CFR 424.44); a new claim to another payer, or none at all, is bound by
 * this payer's appeal days only. Given both, the earlier day.
 */
export function denialDeadline(
  payer: PayerDays,
  remittanceDate: IsoDate,
  resend?: { path: DenialPath; dateOfService: IsoDate },
): IsoDate {
  const appealBy = addDays(remittanceDate, payer.appealDays);
  if (!resend || (resend.path !== 'new-claim' && resend.path !== 'replacement')) return appealBy;
  const fileBy = addDays(resend.dateOfService, payer.timelyFilingDays);
  // A filing limit that had passed when the payer answered is no deadline any more: the appeal is what is left.
  if (daysBetween(remittanceDate, fileBy) < 0) return appealBy;
  return earlierDate(fileBy, appealBy);
}

/** Where a claim waits for someone outside, and since when. */
export type ClaimWait =
  | { state: 'sent'; since: IsoDate }
  | { state: 'received'; since: IsoDate }
  | { state: 'accepted'; since: IsoDate };

/** What silence means: the day a person must look, and what to do then. */
export interface FollowUp {
  dueDate: IsoDate;
  waitingFor: 'TA1 or 999' | '277CA' | '835';
  /** What to do on that day. */
  nextStep: string;
  due: boolean;
}

/** Days of normal silence: TA1/999 one day, 277CA three, 835 the payer's own. */
const WAITS = {
  sent: {
    days: 1,
    waitingFor: 'TA1 or 999',
    nextStep: 'Check with the clearinghouse that the file arrived; send it again if not.',
  },
  received: { days: 3, waitingFor: '277CA', nextStep: 'Ask the clearinghouse for the claim acknowledgment (277CA).' },
  accepted: { days: 0, waitingFor: '835', nextStep: 'Ask the payer for the claim status (276), or call.' },
} as const;

/** When the silence of a clearinghouse or payer becomes work, and whether it has by `today`. */
export function followUpDue(wait: ClaimWait, payer: PayerDays, today: IsoDate): FollowUp {
  const { days, waitingFor, nextStep } = WAITS[wait.state];
  const dueDate = addDays(wait.since, wait.state === 'accepted' ? payer.responseDays : days);
  return { dueDate, waitingFor, nextStep, due: today >= dueDate };
}
