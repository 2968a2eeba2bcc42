import { type Benefit, benefitSums, type Eligibility } from '../../encounters/index.ts';
import type { IsoDate } from '../../kernel/index.ts';
import { answeredLines } from './answered-lines.ts';
import { standingAnswers } from './standing-answers.ts';
import type { PaidService, StandingAnswer, VariedClaim, YearDeductible } from './types.ts';

/** Another claim of the same patient and payer, with its answers as posted. */
export interface RelatedClaim {
  claim: VariedClaim;
  patientControlNumber: string;
  answers: readonly StandingAnswer[];
}

const isPerson = ({ level }: Benefit) => level === undefined || level === 'IND' || level === 'EMP';
const holds = ({ from, to }: Benefit, date: IsoDate) =>
  (from === undefined || from <= date) && (to === undefined || date <= to);

/** One person's deductible of the year in the network, as the payer told it (EB01 C); the largest where it names several. */
function deductibleOf({ benefits }: Pick<Eligibility, 'benefits'>, date: IsoDate): number | undefined {
  const some = benefits.filter(
    (one) => one.kind === 'deductible' && one.network !== 'out' && isPerson(one) && holds(one, date),
  );
  const totals = benefitSums(some).flatMap(({ totalCents }) => totalCents ?? []);
  return totals.length > 0 ? Math.max(...totals) : undefined;
}

/** PR-1 of the answers that stand. */
export function deductibleTaken(answers: readonly StandingAnswer[]): number {
  return standingAnswers(answers)
    .flatMap(({ payment }) => [...payment.adjustments, ...payment.servicePayments.flatMap((one) => one.adjustments)])
    .filter(({ groupCode, carc }) => groupCode === 'PR' && carc === '1')
    .reduce((sum, one) => sum + one.amountCents, 0);
}

const firstPaid = (answers: readonly StandingAnswer[]) => answers[0]?.paidOn ?? '';

/** True when another claim was paid before this one; of two in one payment the claim that was made later is the later one. */
function isPaidBefore(
  { claim: other, answers: theirs }: RelatedClaim,
  claim: VariedClaim,
  answers: readonly StandingAnswer[],
): boolean {
  const [mine, its] = [firstPaid(answers), firstPaid(theirs)];
  return its !== '' && (its < mine || (its === mine && other.claimId < claim.claimId));
}

/**
 * The year's deductible and what the patient's other claims to the payer took of it before this one was answered.
 * Undefined where the payer has not told the deductible.
 */
export function yearDeductible(
  claim: VariedClaim,
  answers: readonly StandingAnswer[],
  relatives: readonly RelatedClaim[],
  told: { eligibility: Pick<Eligibility, 'benefits'>; askedOn: IsoDate } | undefined,
): YearDeductible | undefined {
  const deductibleCents = told && deductibleOf(told.eligibility, claim.dateOfService);
  if (told === undefined || deductibleCents === undefined) return undefined;
  const year = claim.dateOfService.slice(0, 4);
  const before = relatives.filter((one) => {
    const isOfYear = one.claim.dateOfService.startsWith(year) && one.claim.payerId === claim.payerId;
    return isOfYear && isPaidBefore(one, claim, answers);
  });
  const takenBefore = before.flatMap(({ patientControlNumber, answers: theirs }) => {
    const cents = deductibleTaken(theirs);
    return cents > 0 ? [{ patientControlNumber, cents }] : [];
  });
  return { deductibleCents, year, askedOn: told.askedOn, takenBefore };
}

const serviceOf = ({ procedureCode, modifiers, units, dateOfService, chargeCents }: VariedClaim['lines'][number]) =>
  [procedureCode, [...modifiers].sort().join(','), units, dateOfService, chargeCents].join('|');

/** Services of the claim that another claim was paid for before: same code, modifiers, units, charge and day. */
export function sameServices(
  claim: VariedClaim,
  answers: readonly StandingAnswer[],
  relatives: readonly RelatedClaim[],
): PaidService[] {
  return relatives
    .filter((one) => one.claim.payerId === claim.payerId && isPaidBefore(one, claim, answers))
    .flatMap(({ claim: other, patientControlNumber, answers: theirAnswers }) =>
      answeredLines({ claim: other, answers: standingAnswers(theirAnswers) }).flatMap((theirs): PaidService[] => {
        if (theirs.paidCents <= 0 || theirs.line.procedureCode === '') return [];
        const line = claim.lines.find((mine) => serviceOf(mine) === serviceOf(theirs.line));
        if (!line) return [];
        const { paidCents } = theirs;
        const paidOn = theirs.answers[0]?.answer.paidOn ?? '';
        return [{ claimId: other.claimId, patientControlNumber, paidOn, paidCents, lineNumber: line.lineNumber }];
      }),
    );
}
