import { ageOn, type Cents, type IsoDate } from '../../kernel/index.ts';

export type HoldKind =
  | 'dispute'
  | 'hardship'
  | 'payment-plan'
  | 'agency'
  | 'bankruptcy'
  | 'deceased'
  | 'no-surprises'
  | 'minor'
  | 'returned-mail';

/** What a hold keeps from happening. */
export interface HoldRule {
  label: string;
  /** No statement, also none by hand. */
  stopsStatements: boolean;
  /** The cycle of reminders stands still. */
  stopsCycle: boolean;
  stopsCollection: boolean;
  /** It may be about one visit: then only that visit is left out, and the rest of the balance goes on. */
  mayBeOneVisit: boolean;
  /** What the practice does meanwhile. */
  whatToDo: string;
  source: string;
}

/** Holds by kind. Insurance that has not answered is no row here: such a visit is never on a statement at all. */
export const HOLD_RULES: Readonly<Record<HoldKind, HoldRule>> = {
  dispute: {
    label: 'Disputed',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: true,
    whatToDo: 'Answer the patient and write the answer into the log of the dispute.',
    source:
      'Practice policy; 45 CFR 149.620(c) while a federal dispute of an estimate runs: no collection; 15 USC 1692g(b) for a collector.',
  },
  hardship: {
    label: 'Financial help asked for',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: false,
    whatToDo: 'Decide the application.',
    source:
      '26 CFR 1.501(r)-6(c)(8): an application suspends collection of a charitable hospital, for 240 days from the first bill at the least.',
  },
  'payment-plan': {
    label: 'On a payment plan',
    stopsStatements: false,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: true,
    whatToDo: 'Take the instalments as they fall due.',
    source: 'The agreement with the patient.',
  },
  agency: {
    label: 'With the agency',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: true,
    whatToDo: 'The guarantor pays the agency. Recall it to ask for it here again.',
    source: 'The placement with the agency.',
  },
  bankruptcy: {
    label: 'Bankruptcy',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: false,
    whatToDo: 'Ask for nothing. File a proof of claim with the court where that is worth it, and recall the collector.',
    source: '11 USC 362(a)(6): the automatic stay.',
  },
  deceased: {
    label: 'Deceased',
    stopsStatements: false,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: false,
    whatToDo: 'Send the statement to the estate, by hand, and file a claim against it within the time of the state.',
    source: 'Probate law of the state; practice policy: no collector.',
  },
  'no-surprises': {
    label: 'No Surprises Act',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: true,
    whatToDo:
      'Enter the in-network share. The patient owes no more than that; write off or take back what is above it.',
    source: '45 CFR 149.410 (emergency), 149.420 (non-participating provider at a participating facility).',
  },
  minor: {
    label: 'Minor without a guarantor',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: true,
    mayBeOneVisit: false,
    whatToDo: 'Enter the adult who pays as guarantor.',
    source: 'Contract law of the states: a minor is not bound by the debt.',
  },
  'returned-mail': {
    label: 'Mail came back',
    stopsStatements: true,
    stopsCycle: true,
    stopsCollection: false,
    mayBeOneVisit: false,
    whatToDo: 'Find the address, correct it, then lift the hold.',
    source: 'Practice policy.',
  },
};

/** A hold on a patient's balance. */
export interface Hold {
  kind: HoldKind;
  patientId: string;
  /** Only this visit; absent: the whole balance of the household. */
  encounterId?: string;
  reason: string;
  sinceDate: IsoDate;
  /** Last day; absent: until a person lifts it. */
  untilDate?: IsoDate;
  /** No Surprises Act: what the patient would owe in network, once it is known. */
  inNetworkShareCents?: Cents;
}

/** Holds in force on a day. */
export function holdsInForce<H extends Pick<Hold, 'sinceDate' | 'untilDate'>>(
  holds: readonly H[],
  today: IsoDate,
): H[] {
  return holds.filter(
    ({ sinceDate, untilDate }) => sinceDate <= today && (untilDate === undefined || today <= untilDate),
  );
}

/** A hold that stops something for the household's whole balance. */
export function wholeHold<H extends Pick<Hold, 'kind' | 'encounterId'>>(
  holds: readonly H[],
  stops: 'stopsStatements' | 'stopsCycle' | 'stopsCollection',
): H | undefined {
  return holds.find((hold) => hold.encounterId === undefined && HOLD_RULES[hold.kind][stops]);
}

/**
 * Why a visit is left out of a statement by a hold of its own; undefined when none does. A No Surprises visit may go out
 * once the in-network share is known and the patient is asked for no more (45 CFR 149.410(b)(1), 149.420(b)(1)).
 */
export function visitHold(holds: readonly Hold[], encounterId: string, owedCents: Cents): Hold | undefined {
  return holds.find((hold) => {
    if (hold.encounterId !== encounterId) return false;
    if (hold.kind === 'no-surprises' && hold.inNetworkShareCents !== undefined)
      return owedCents > hold.inNetworkShareCents;
    // What is paid by instalments is not asked for a second time.
    if (hold.kind === 'payment-plan') return true;
    return HOLD_RULES[hold.kind].stopsStatements;
  });
}

/** True for a patient under 18 who is their own guarantor on a day: nobody adult is asked to pay. */
export function isMinorAlone(patient: { birthDate?: IsoDate; isOwnGuarantor: boolean }, today: IsoDate): boolean {
  return patient.isOwnGuarantor && patient.birthDate !== undefined && ageOn(patient.birthDate, today) < 18;
}
