import { type Cents, cents } from '../../kernel/index.ts';
import type { ClaimPosting } from '../../remittance/index.ts';
import type { DenialStatus } from './denial-facts.ts';

/** A denial as it stands, of the claim that the payer has answered anew. */
export interface StandingDenial {
  id: string;
  claimPaymentKey: string;
  /** Absent: the claim as a whole. */
  lineNumber?: number;
  denialStatus: DenialStatus;
  deniedCents: Cents;
  recoveredCents: Cents;
  /** The claim payment that closed it; absent: it is open, or a person closed it. */
  closedByKey?: string;
}

/** What a later answer makes of a denial. */
export interface SettledDenial {
  id: string;
  denialStatus: DenialStatus;
  recoveredCents: Cents;
  closedByKey?: string;
}

/** What one answer said of a line, or of the claim. */
export interface LineAnswer {
  /** The line, or 0 where the answer is about the claim as a whole: its money is there for all lines together. */
  place: number;
  /** Net of what was taken back. */
  paidCents: number;
  patientCents: number;
  /** False of a reversal: it takes an answer back, and the correction that follows decides anew. */
  isAnswered: boolean;
  isRefused: boolean;
  /** Of the claim payment that says so. */
  claimPaymentKey: string;
  /** The claim payment that it takes back, where it is a reversal of one that is known. */
  takesBackKey?: string;
}

/** Statuses that wait for us or for the payer. */
export const OPEN_DENIALS: readonly DenialStatus[] = ['open', 'working', 'appealed'];
/** Statuses that money closed, and that open again when the payer takes it back. */
const PAID: readonly DenialStatus[] = ['recovered', 'overturned'];
/** Statuses that an answer without money closed: open again when that answer is taken back. */
const ENDED: readonly DenialStatus[] = ['billed-on', 'written-off'];

/** Entries of money that was held first end so. */
const APPLIED = '|applied';

/** The claim payment that a posting takes back. */
function takenBack({ entries }: Pick<ClaimPosting, 'entries'>): { takesBackKey?: string } {
  const key = entries.find((entry) => entry.reversesSourceKey !== undefined)?.reversesSourceKey;
  if (key === undefined) return {};
  return { takesBackKey: key.endsWith(APPLIED) ? key.slice(0, -APPLIED.length) : key };
}

/** What a posting did to a line of its claim, or to the claim as a whole where no line is named. */
export function lineAnswer(
  posting: Pick<ClaimPosting, 'claimPaymentKey' | 'entries' | 'work' | 'outcome'>,
  lineNumber?: number,
): LineAnswer {
  const isIt = (one: { lineNumber?: number }) => lineNumber === undefined || one.lineNumber === lineNumber;
  const lines = posting.entries.flatMap((entry) => [...entry.lines]);
  // An answer without lines (claim level only) answers every line.
  const isWhole = lineNumber === undefined || lines.every((line) => line.lineNumber === undefined);
  const its = isWhole ? lines : lines.filter(isIt);
  const refused = posting.work.filter(({ kind }) => kind === 'denial').flatMap(({ adjustments }) => [...adjustments]);
  const isRefused = refused.some((one) => one.lineNumber === undefined || isIt(one));
  const paid = its.filter((line) => line.account === 'payer-ar' && line.groupCode === undefined);
  const patient = its.filter((line) => line.account === 'patient-ar');
  const sum = (some: readonly { cents: number }[]) => some.reduce((total, one) => total + one.cents, 0);
  return {
    place: isWhole ? 0 : lineNumber,
    paidCents: 0 - sum(paid),
    patientCents: sum(patient),
    isAnswered: posting.outcome !== 'reversed' && (isRefused || its.length > 0),
    isRefused,
    claimPaymentKey: posting.claimPaymentKey,
    ...takenBack(posting),
  };
}

function statusAfter(denial: StandingDenial, answer: LineAnswer): DenialStatus {
  if (answer.paidCents > 0) {
    // A letter may have told before the money what the appeal came to.
    return ['appealed', 'overturned'].includes(denial.denialStatus) ? 'overturned' : 'recovered';
  }
  // Who appealed reads the outcome in the payer's letter, not in a line that is refused as before.
  if (denial.denialStatus === 'appealed') return 'appealed';
  if (answer.isRefused) return 'denied-again';
  return answer.patientCents > 0 ? 'billed-on' : 'written-off';
}

/** A denial as an answer leaves it, with the answer that closed it where one did. */
function settled(
  denial: StandingDenial,
  denialStatus: DenialStatus,
  recoveredCents: Cents,
  { claimPaymentKey }: LineAnswer,
): SettledDenial {
  const { id, closedByKey = claimPaymentKey } = denial;
  return {
    ...{ id, denialStatus, recoveredCents },
    ...(OPEN_DENIALS.includes(denialStatus) ? {} : { closedByKey }),
  };
}

/**
 * What the payer's next answer makes of a denial: paid is recovered (overturned on appeal), refused is denied again, left
 * to the patient is billed on, and what only the contract took is written off. It opens again when the payer takes the
 * money back, or the answer that closed it. Undefined when the answer says nothing of it.
 */
export function settleDenial(denial: StandingDenial, answer: LineAnswer): SettledDenial | undefined {
  const recovered = cents(Math.min(denial.deniedCents, Math.max(0, denial.recoveredCents + answer.paidCents)));
  const { denialStatus, closedByKey } = denial;
  const isOpen = OPEN_DENIALS.includes(denialStatus);
  if (closedByKey !== undefined && answer.takesBackKey === closedByKey && ENDED.includes(denialStatus))
    return settled(denial, 'open', recovered, answer);
  if (answer.paidCents < 0) {
    if (!PAID.includes(denialStatus)) return undefined;
    return settled(denial, recovered === 0 ? 'open' : denialStatus, recovered, answer);
  }
  if (!answer.isAnswered || (!isOpen && answer.paidCents === 0)) return undefined;
  const after = isOpen || answer.paidCents > 0 ? statusAfter(denial, answer) : denialStatus;
  return settled(denial, after, recovered, answer);
}

/**
 * What of the money that a next payer paid for a line falls on a denial that was billed on: no more than was denied and
 * nobody has paid. Negative when that payer takes it back.
 * @param paidCents of the line, less what other denials of it have got
 */
export function nextPayerShare(
  denial: Pick<StandingDenial, 'denialStatus' | 'deniedCents' | 'recoveredCents'> & { nextPayerCents: Cents },
  paidCents: number,
): Cents {
  const { denialStatus, deniedCents, recoveredCents, nextPayerCents } = denial;
  if (paidCents < 0) return cents(Math.max(paidCents, -nextPayerCents));
  if (denialStatus !== 'billed-on') return cents(0);
  return cents(Math.max(0, Math.min(paidCents, deniedCents - recoveredCents - nextPayerCents)));
}
