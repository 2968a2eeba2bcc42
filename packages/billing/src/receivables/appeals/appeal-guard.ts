import { type Cents, formatDate, formatDollars, type IsoDate } from '../../kernel/index.ts';
import { amountInControversy } from './amount-in-controversy.ts';
import type { AppealDeadline } from './appeal-deadline.ts';
import type { AppealLevel } from './appeal-law.ts';
import type { AppealReason } from './letter-template.ts';

/** What is asked before an appeal may be opened or sent. */
interface AppealQuestion {
  claimStatus: string;
  /** The payer has decided the claim: there is a claim payment. */
  isDecided: boolean;
  /** RARCs of the decision. */
  rarcs: readonly string[];
  disputedCents: Cents;
  reason: AppealReason;
  level: AppealLevel;
  deadline: AppealDeadline;
  today: IsoDate;
  /** Why it comes late; '' when there is no reason. */
  goodCause: string;
}

/** Why there is no appeal, with what to do instead. */
export interface AppealRefusal {
  code:
    | 'not-decided'
    | 'unprocessable'
    | 'no-right'
    | 'nothing-in-dispute'
    | 'too-small'
    | 'not-this-kind'
    | 'too-late';
  message: string;
}

/** Refusals that rest on a clinician's judgment: only these go to external review (45 CFR 147.136(d)(1)(ii)). */
const MEDICAL: readonly AppealReason[] = [
  'medical-necessity',
  'experimental',
  'level-of-care',
  'authorization',
  'out-of-network',
];

/** The least that must be in dispute at a level on a day; undefined where any amount will do. */
function leastInDispute({ minimum }: AppealLevel, filedOn: IsoDate): Cents | undefined {
  return minimum === 'hearing' || minimum === 'court' ? amountInControversy(minimum, filedOn) : minimum;
}

function refusedByPayer({ claimStatus, isDecided, rarcs }: AppealQuestion): AppealRefusal | undefined {
  if (claimStatus === 'rejected')
    return {
      code: 'not-decided',
      message: 'The claim was rejected, not denied: it never came to a decision. Fix it and send it again.',
    };
  if (!isDecided)
    return { code: 'not-decided', message: 'The payer has not decided the claim yet: there is nothing to appeal.' };
  if (rarcs.includes('MA130'))
    return {
      code: 'unprocessable',
      message: 'The payer could not process the claim (MA130): no appeal. Correct it and send it as a new claim.',
    };
  if (rarcs.includes('N211'))
    return { code: 'no-right', message: 'The payer gives no right to appeal this decision (N211).' };
  return undefined;
}

/**
 * Why an appeal may not be filed; undefined when it may.
 *
 * MA130 and N211 take the right away (CMS Claims Processing Manual ch. 1, 80.3.1). A late one goes only with a good cause
 * noted (Medicare 42 CFR 405.942(b); other payers by their own rule).
 */
export function appealRefusal(question: AppealQuestion): AppealRefusal | undefined {
  const refused = refusedByPayer(question);
  if (refused) return refused;
  const { level, deadline, today, disputedCents, reason, goodCause } = question;
  if (disputedCents <= 0) return { code: 'nothing-in-dispute', message: 'Choose lines with money in dispute.' };
  const least = leastInDispute(level, today);
  if (least !== undefined && disputedCents < least)
    return {
      code: 'too-small',
      message: `${level.name} takes ${formatDollars(least)} or more in dispute; this is ${formatDollars(disputedCents)}. Put claims on the same question together, or end it here.`,
    };
  if (level.medicalJudgmentOnly && !MEDICAL.includes(reason))
    return { code: 'not-this-kind', message: `${level.name} is only for refusals that rest on medical judgment.` };
  if (today > deadline.lastDate && goodCause.trim() === '')
    return {
      code: 'too-late',
      message: `The last day was ${formatDate(deadline.lastDate)}. Note the good cause why it comes late, for example a notice that never arrived; without one there is no appeal.`,
    };
  return undefined;
}
