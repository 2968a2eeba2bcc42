import type { BillFrequency, Charge, Encounter, InstitutionalDetails } from '../encounters/index.ts';
import { addDays, daysBetween, formatDate, type IsoDate, isIsoDate } from '../kernel/index.ts';
import { isInpatientBill } from './edits/support/institutional.ts';
import type { Claim } from './types.ts';

/** Covered and non-covered days: value codes 80 and 81. */
const DAYS = new Set(['80', '81']);
/** With coinsurance and lifetime reserve days: what late charges never have, since their days are on bills already. */
const ALL_DAYS = new Set(['80', '81', '82', '83']);
const STILL_PATIENT = '30';

/** What one bill of a stay is of: its days and how the patient left them. */
export interface StayPeriod {
  from: IsoDate;
  through: IsoDate;
  /** CL103; 30 while the patient is still here. */
  patientStatus: string;
  /** DTP 096, `HHMM`; only once the patient has left. */
  dischargeTime?: string;
  /** Days of the period that the payer does not cover. */
  nonCoveredDays?: number;
}

/** The visit and its charges as one bill of a stay takes them, or why there is no such bill. */
export type StayBillResult =
  | { ok: true; encounter: Encounter; charges: Charge[] }
  | {
      ok: false;
      reason: 'not-a-stay' | 'ended' | 'bad-date' | 'bad-days' | 'charge-runs-on' | 'charges-left' | 'nothing-to-bill';
      message: string;
    };

/** Where a stay's bills stand. */
export interface StayStanding {
  /** First day that is on no bill. */
  nextFrom: IsoDate;
  /** The last bill is made, or one of the whole stay. */
  ended: boolean;
  /** On no bill, and dated after the bills that are made. */
  coming: Charge[];
  /** On no bill, and dated within them: late charges. */
  late: Charge[];
}

type FacilityVisit = Encounter & { details: { institutional: InstitutionalDetails } };

/** True for a visit that a facility bills as an inpatient stay (type of bill 011x, 018x, 021x, 041x). */
function isStay(encounter: Encounter): encounter is FacilityVisit {
  const code = encounter.details?.institutional?.facilityTypeCode;
  return encounter.claimKind === 'institutional' && code !== undefined && isInpatientBill(code);
}

/**
 * True when no bill follows: one of the whole stay, the last, or a replacement (frequency 7, which does not say what it
 * replaces) of a patient who has left.
 */
function endsStay({ frequencyCode, details }: Claim): boolean {
  if (frequencyCode === '7') return details?.institutional?.patientStatus !== STILL_PATIENT;
  return frequencyCode !== '2' && frequencyCode !== '3' && frequencyCode !== '5';
}

const throughOf = (claim: Claim): string => claim.details?.institutional?.statementThrough ?? claim.dateOfService;

/**
 * Where the bills of a stay stand. A void stands no more: its days and charges are free again.
 * @param bills the claims of the visit to its first payer, whatever became of them
 * @returns undefined for a visit that is no inpatient stay
 */
export function stayStanding(
  encounter: Encounter,
  charges: readonly Charge[],
  bills: readonly Claim[],
): StayStanding | undefined {
  if (!isStay(encounter)) return undefined;
  const standing = bills.filter((bill) => bill.frequencyCode !== '8');
  const lastDay = standing.map(throughOf).sort().at(-1);
  // A bill that does not say which charges it took, took all that there were.
  const billed = new Set(standing.flatMap((bill) => bill.chargeIds ?? charges.map((charge) => charge.id)));
  const open = charges.filter((charge) => !billed.has(charge.id));
  const { statementFrom } = encounter.details.institutional;
  const first = statementFrom || (encounter.admissionDate ?? encounter.dateOfService);
  return {
    nextFrom: lastDay === undefined || !isIsoDate(lastDay) ? first : addDays(lastDay, 1),
    ended: standing.some(endsStay),
    coming: open.filter((charge) => lastDay === undefined || charge.dateOfService > lastDay),
    late: open.filter((charge) => lastDay !== undefined && charge.dateOfService <= lastDay),
  };
}

/**
 * Days that a bill covers: through its last day while the patient is still here (status 30), without the day of discharge
 * otherwise, at least one (NUBC value code 80; CMS Claims Processing Manual ch. 25 section 75.4 and ch. 3 section 20.1).
 */
function daysOf({ from, through, patientStatus }: StayPeriod): number {
  return Math.max(1, daysBetween(from, patientStatus === STILL_PATIENT ? addDays(through, 1) : through));
}

/** What the facility reports of one period: dates and codes of other periods stay on their own bills. */
function detailsOf(all: InstitutionalDetails, period: StayPeriod): InstitutionalDetails {
  const { dischargeTime: _time, drg, values = [], occurrences, occurrenceSpans, procedures, ...kept } = all;
  const { from, through, patientStatus, dischargeTime, nonCoveredDays = 0 } = period;
  const isHere = patientStatus === STILL_PATIENT;
  const covered = daysOf(period) - nonCoveredDays;
  const within = (date: IsoDate) => date <= through && (date >= from || from <= all.statementFrom);
  return {
    ...kept,
    statementFrom: from,
    statementThrough: through,
    patientStatus,
    ...(dischargeTime && !isHere ? { dischargeTime } : {}),
    ...(drg && !isHere ? { drg } : {}),
    values: [
      ...values.filter(({ code }) => !DAYS.has(code)),
      { code: '80', hundredths: covered * 100 },
      ...(nonCoveredDays > 0 ? [{ code: '81', hundredths: nonCoveredDays * 100 }] : []),
    ],
    ...(occurrences ? { occurrences: occurrences.filter(({ date }) => date <= through) } : {}),
    ...(occurrenceSpans ? { occurrenceSpans: occurrenceSpans.filter((span) => span.from <= through) } : {}),
    ...(procedures ? { procedures: procedures.filter(({ date }) => within(date)) } : {}),
  };
}

function billOf(
  encounter: FacilityVisit,
  charges: Charge[],
  period: StayPeriod,
  frequencyCode: BillFrequency,
): StayBillResult {
  const institutional = detailsOf(encounter.details.institutional, period);
  return {
    ok: true,
    charges,
    encounter: {
      ...encounter,
      dateOfService: period.from,
      endDate: period.through,
      frequencyCode,
      details: { ...encounter.details, institutional },
    },
  };
}

const NO_STAY: StayBillResult = {
  ok: false,
  reason: 'not-a-stay',
  message: 'Only a stay in a facility is billed in parts. This visit is billed as a whole.',
};

/**
 * The next bill of a stay: the charges from the day after the last bill through the day given. Frequency 2 for the first,
 * 3 for one that goes on, 4 once the patient has left (1 when that is the whole stay); CMS Claims Processing Manual ch. 3
 * section 50 and ch. 25 section 75.1.
 * @param today no bill is of days that have not come
 */
export function nextStayBill(
  encounter: Encounter,
  charges: readonly Charge[],
  bills: readonly Claim[],
  period: Omit<StayPeriod, 'from'>,
  today: IsoDate,
): StayBillResult {
  const standing = stayStanding(encounter, charges, bills);
  if (!standing || !isStay(encounter)) return NO_STAY;
  const { nextFrom: from, ended, coming } = standing;
  const { through, patientStatus } = period;
  if (ended) {
    const message =
      'The last bill of this stay is made. Send charges that came late as late charges, or replace a bill.';
    return { ok: false, reason: 'ended', message };
  }
  const latest = [today, encounter.endDate ?? today].sort()[0] ?? today;
  if (through < from || through > latest) {
    const message = `The next bill begins on ${formatDate(from)} and ends by ${formatDate(latest)}. Choose a day between.`;
    return { ok: false, reason: 'bad-date', message };
  }
  const chosen = coming.filter((charge) => charge.dateOfService >= from && charge.dateOfService <= through);
  const over = chosen.find((charge) => (charge.endDate ?? charge.dateOfService) > through);
  if (over) {
    const message = `The charge of ${formatDate(over.dateOfService)} runs past ${formatDate(through)}. Split it, or bill through its last day.`;
    return { ok: false, reason: 'charge-runs-on', message };
  }
  const left = coming.find((charge) => charge.dateOfService > through);
  if (patientStatus !== STILL_PATIENT && left) {
    const message = `The charge of ${formatDate(left.dateOfService)} would be on no bill: this is the last one. Bill through the last day of the stay, or choose status 30 while the patient is here.`;
    return { ok: false, reason: 'charges-left', message };
  }
  const days = daysOf({ ...period, from });
  if ((period.nonCoveredDays ?? 0) > days) {
    const message = `The bill is of ${days} days. Enter at most as many days that are not covered.`;
    return { ok: false, reason: 'bad-days', message };
  }
  if (chosen.length === 0) {
    const message = `No charge from ${formatDate(from)} through ${formatDate(through)} waits for a bill.`;
    return { ok: false, reason: 'nothing-to-bill', message };
  }
  const isFirst = bills.every((bill) => bill.frequencyCode === '8');
  const isHere = patientStatus === STILL_PATIENT;
  return billOf(encounter, chosen, { ...period, from }, isHere ? (isFirst ? '2' : '3') : isFirst ? '1' : '4');
}

/** Days that stand on the bill before are not billed again. */
function withoutDays(encounter: Encounter): Encounter {
  const { institutional } = encounter.details ?? {};
  if (!institutional) return encounter;
  const values = (institutional.values ?? []).filter(({ code }) => !ALL_DAYS.has(code));
  return { ...encounter, details: { ...encounter.details, institutional: { ...institutional, values } } };
}

/**
 * The late charges of a stay: what came after its bill, for days that are on bills already (frequency 5).
 * @param bills as of `stayStanding`
 */
export function lateChargesBill(
  encounter: Encounter,
  charges: readonly Charge[],
  bills: readonly Claim[],
): StayBillResult {
  const late = stayStanding(encounter, charges, bills)?.late;
  if (!late || !isStay(encounter)) return NO_STAY;
  const days = bills
    .filter((bill) => bill.frequencyCode !== '8')
    .toSorted((a, b) => (throughOf(a) < throughOf(b) ? -1 : 1));
  const last = days.at(-1)?.details?.institutional;
  if (late.length === 0 || !last) {
    const message = 'No charge came late: every one of the days that are billed is on a bill.';
    return { ok: false, reason: 'nothing-to-bill', message };
  }
  const period = {
    from: days[0]?.details?.institutional?.statementFrom ?? last.statementFrom,
    through: last.statementThrough,
    patientStatus: last.patientStatus,
  };
  const bill = billOf(encounter, late, period, '5');
  return bill.ok ? { ...bill, encounter: withoutDays(bill.encounter) } : bill;
}

/**
 * The first bill of a stay whose visit says that it is billed in parts (frequency 2 and a last day before the end of the
 * stay): its charges only, the patient still here. Any other visit is billed as it is. One that cannot be billed in parts
 * as it says is not billed: as a whole it would bill days that are still to come.
 */
export function firstBill(encounter: Encounter, charges: readonly Charge[]): StayBillResult {
  const whole: StayBillResult = { ok: true, encounter, charges: [...charges] };
  if (encounter.frequencyCode !== '2' || !isStay(encounter)) return whole;
  const { statementThrough: through } = encounter.details.institutional;
  const isWhole =
    charges.every((charge) => charge.dateOfService <= through) && (encounter.endDate ?? through) <= through;
  if (!through || isWhole) return whole;
  return nextStayBill(encounter, charges, [], { through, patientStatus: STILL_PATIENT }, through);
}
