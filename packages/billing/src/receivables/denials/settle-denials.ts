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
}

/** What a later answer makes of a denial. */
export interface SettledDenial {
  id: string;
  denialStatus: DenialStatus;
  recoveredCents: Cents;
}

/** What one answer said of a line, or of the claim. */
export interface LineAnswer {
  /** Net of what was taken back. */
  paidCents: number;
  patientCents: number;
  /** False of a reversal: it takes an answer back, and the correction that follows decides anew. */
  isAnswered: boolean;
  isRefused: boolean;
}

/** Statuses that wait for us or for the payer. */
export const OPEN_DENIALS: readonly DenialStatus[] = ['open', 'working', 'appealed'];
/** Statuses that money closed, and that open again when the payer takes it back. */
const PAID: readonly DenialStatus[] = ['recovered', 'overturned'];

/** What a posting did to a line of its claim, or to the claim as a whole where no line is named. */
export function lineAnswer(
  posting: Pick<ClaimPosting, 'entries' | 'work' | 'outcome'>,
  lineNumber?: number,
): LineAnswer {
  const isIt = (one: { lineNumber?: number }) => lineNumber === undefined || one.lineNumber === lineNumber;
  const lines = posting.entries.flatMap((entry) => [...entry.lines]);
  const its = lines.filter((line) => line.lineNumber !== undefined || lineNumber === undefined).filter(isIt);
  const refused = posting.work.filter(({ kind }) => kind === 'denial').flatMap(({ adjustments }) => [...adjustments]);
  const isRefused = refused.some((one) => one.lineNumber === undefined || isIt(one));
  const paid = its.filter((line) => line.account === 'payer-ar' && line.groupCode === undefined);
  const patient = its.filter((line) => line.account === 'patient-ar');
  const sum = (some: readonly { cents: number }[]) => some.reduce((total, one) => total + one.cents, 0);
  return {
    paidCents: 0 - sum(paid),
    patientCents: sum(patient),
    isAnswered: posting.outcome !== 'reversed' && (isRefused || its.length > 0),
    isRefused,
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

/**
 * What the payer's next answer makes of a denial: paid is recovered (overturned on appeal), refused is denied again, left
 * to the patient is billed on, and what only the contract took is written off. Money that the payer takes back opens it
 * again. Undefined when the answer says nothing of it.
 */
export function settleDenial(denial: StandingDenial, answer: LineAnswer): SettledDenial | undefined {
  const recovered = Math.min(denial.deniedCents, Math.max(0, denial.recoveredCents + answer.paidCents));
  const isOpen = OPEN_DENIALS.includes(denial.denialStatus);
  if (answer.paidCents < 0) {
    if (!PAID.includes(denial.denialStatus)) return undefined;
    const denialStatus = recovered === 0 ? 'open' : denial.denialStatus;
    return { id: denial.id, denialStatus, recoveredCents: cents(recovered) };
  }
  if (!answer.isAnswered || (!isOpen && answer.paidCents === 0)) return undefined;
  const denialStatus = isOpen || answer.paidCents > 0 ? statusAfter(denial, answer) : denial.denialStatus;
  return { id: denial.id, denialStatus, recoveredCents: cents(recovered) };
}
