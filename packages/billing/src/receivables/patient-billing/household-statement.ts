import { type Cents, cents, formatDate, formatDollars, type IsoDate, sumCents } from '../../kernel/index.ts';
import type { Guarantor } from '../../parties/index.ts';
import type { DunningAction } from './dunning.ts';
import { type Hold, type HoldKind, visitHold } from './holds.ts';
import type { Language } from './language.ts';
import { serviceWords } from './service-words.ts';
import { ACCOUNT_WORDS, fillIn, STATEMENT_SENTENCES } from './statement-words.ts';
import type { PatientShare, VisitMoney } from './visit-money.ts';

/** A visit as a statement needs it. Money is what the ledger says of all its claims together. */
export interface BilledVisit extends VisitMoney {
  encounterId: string;
  /** Claims of the visit, empty for a self-pay visit. */
  claimIds: readonly string[];
  patientId: string;
  patientName: string;
  dateOfService: IsoDate;
  services: readonly { procedureCode: string; units: number; chargeCents: Cents }[];
  payerNames: readonly string[];
  /** True while any payer still owes an answer: nothing of this visit is asked of the patient. */
  insurancePending: boolean;
  /** Set for what is owed on the account beside every visit, for example the fee of a check that came back. */
  isAccount?: true;
  /** True for a qualified Medicare beneficiary, who owes no cost share (42 USC 1396a(n)(3)). */
  qualifiedMedicareBeneficiary?: boolean;
}

export type LeftOutReason = 'insurance-pending' | 'qualified-medicare-beneficiary' | 'wrong-group' | HoldKind;

export interface LeftOutVisit {
  encounterId: string;
  patientId: string;
  dateOfService: IsoDate;
  owedCents: Cents;
  why: LeftOutReason;
}

export interface StatementVisit {
  encounterId: string;
  claimIds: readonly string[];
  patientId: string;
  patientName: string;
  dateOfService: IsoDate;
  services: { what: string; units: number; chargeCents: Cents }[];
  payerNames: readonly string[];
  chargeCents: Cents;
  insurancePaidCents: Cents;
  insuranceReducedCents: Cents;
  payerOpenCents: Cents;
  shares: PatientShare[];
  patientPaidCents: Cents;
  forgivenCents: Cents;
  youOweCents: Cents;
  isAccount?: true;
}

export interface HouseholdStatementInput {
  statementNumber: string;
  language: Language;
  /** The step of the cycle that it is; absent for one by hand. */
  action?: DunningAction;
  guarantor: Guarantor;
  practice: { name: string; phone: string };
  /** Every visit of every patient of the guarantor with money on the patient's side. */
  visits: readonly BilledVisit[];
  /** In force today. */
  holds: readonly Hold[];
  /** Money of these patients that no visit has taken yet, positive. */
  unappliedCents: Cents;
  date: IsoDate;
  dueDate: IsoDate;
}

export interface HouseholdStatement extends Pick<HouseholdStatementInput, 'statementNumber' | 'language' | 'action'> {
  guarantor: Guarantor;
  practice: { name: string; phone: string };
  date: IsoDate;
  dueDate: IsoDate;
  visits: StatementVisit[];
  leftOut: LeftOutVisit[];
  /** Payments not applied to a visit yet, positive; they lower the total. */
  unappliedCents: Cents;
  /** What is to be paid; never negative. */
  totalDueCents: Cents;
  /** What the practice owes the guarantor, positive. */
  creditCents: Cents;
  /** Plain words for the patient, in the language of the statement. */
  message: string;
}

/** Why a visit is not on a statement; undefined when it is. */
function leftOutReason(visit: BilledVisit, holds: readonly Hold[]): LeftOutReason | undefined {
  if (visit.insurancePending) return 'insurance-pending';
  if (visit.wrongGroupCents !== 0) return 'wrong-group';
  if (visit.qualifiedMedicareBeneficiary && visit.owedCents > 0) return 'qualified-medicare-beneficiary';
  return visitHold(holds, visit.encounterId, visit.owedCents)?.kind;
}

function statementVisit(visit: BilledVisit, language: Language): StatementVisit {
  const { encounterId, claimIds, patientId, patientName, dateOfService, payerNames, chargeCents } = visit;
  const { insurancePaidCents, insuranceReducedCents, payerOpenCents, shares, patientPaidCents, forgivenCents } = visit;
  return {
    ...{ encounterId, claimIds, patientId, patientName, dateOfService, payerNames, chargeCents },
    ...{ insurancePaidCents, insuranceReducedCents, payerOpenCents, shares, patientPaidCents, forgivenCents },
    services: visit.isAccount
      ? [{ what: ACCOUNT_WORDS[language], units: 1, chargeCents }]
      : visit.services.map((service) => ({
          what: serviceWords(service.procedureCode)[language],
          units: service.units,
          chargeCents: service.chargeCents,
        })),
    youOweCents: visit.owedCents,
    ...(visit.isAccount ? { isAccount: true } : {}),
  };
}

function messageFor(
  input: HouseholdStatementInput,
  owed: number,
  visits: readonly StatementVisit[],
  leftOut: readonly LeftOutVisit[],
) {
  const { phone } = input.practice;
  const say = (name: keyof typeof STATEMENT_SENTENCES, values: Record<string, string> = {}) =>
    fillIn(STATEMENT_SENTENCES[name][input.language], values);
  const sentences: string[] = [];
  if (owed > 0) {
    sentences.push(say('pay', { amount: formatDollars(cents(owed)), date: formatDate(input.dueDate) }));
    if (visits.every((visit) => visit.claimIds.length > 0)) sentences.push(say('answered'));
    sentences.push(say('plan', { phone }), say('help'));
  } else if (owed < 0) sentences.push(say('credit', { amount: formatDollars(cents(-owed)), phone }));
  else sentences.push(say('nothing'));
  if (leftOut.some(({ why }) => why === 'payment-plan')) sentences.push(say('planned'));
  if (leftOut.some(({ why }) => why === 'agency')) sentences.push(say('agency'));
  const pending = leftOut.filter(({ why }) => why === 'insurance-pending').length;
  if (pending === 1) sentences.push(say('pendingOne'));
  if (pending > 1) sentences.push(say('pendingMany', { count: String(pending) }));
  return sentences.join(' ');
}

/**
 * Makes one statement for all patients of a guarantor. A visit is on it only once its payers have answered, no hold of
 * its own stands against it, and its whole balance is the patient's by group PR, by a self-pay charge or by a person's
 * transfer. Its total is the patients' A/R of the visits on it less their unapplied money, to the cent.
 */
export function householdStatement(input: HouseholdStatementInput): HouseholdStatement {
  const open = input.visits.filter((visit) => visit.owedCents !== 0 || visit.insurancePending);
  const judged = open.map((visit) => ({ visit, why: leftOutReason(visit, input.holds) }));
  const visits = judged
    .filter(({ why }) => why === undefined)
    .map(({ visit }) => statementVisit(visit, input.language))
    .sort((a, b) => (a.dateOfService + a.encounterId < b.dateOfService + b.encounterId ? -1 : 1));
  const leftOut = judged.flatMap(({ visit, why }): LeftOutVisit[] => {
    const { encounterId, patientId, dateOfService, owedCents } = visit;
    return why === undefined ? [] : [{ encounterId, patientId, dateOfService, owedCents, why }];
  });
  const owed = sumCents(visits.map((visit) => visit.youOweCents)) - input.unappliedCents;
  const { statementNumber, language, action, guarantor, practice, unappliedCents, date, dueDate } = input;
  return {
    ...{ statementNumber, language, guarantor, practice, date, dueDate, unappliedCents },
    ...(action ? { action } : {}),
    visits,
    leftOut,
    totalDueCents: cents(Math.max(0, owed)),
    creditCents: cents(Math.max(0, -owed)),
    message: messageFor(input, owed, visits, leftOut),
  };
}

/**
 * The address behind the QR code: the practice's pay page and the statement's number, nothing about the patient.
 * @returns undefined when the practice has none, or it is no https address.
 */
export function payLink(payPage: string | undefined, statementNumber: string): string | undefined {
  if (!payPage || !URL.canParse(payPage)) return undefined;
  const url = new URL(payPage);
  if (url.protocol !== 'https:') return undefined;
  url.searchParams.set('statement', statementNumber);
  return url.href;
}
