import type { PatientBillingView, PlanView } from 'cleanclaim/contract/patient-billing-views';
import { CHANNELS, HOLD_KINDS, LANGUAGES, PLAN_EVERY } from 'cleanclaim/contract/schemas/patient-billing';
import { day, money, todayIso } from '../../ui/words.ts';
import type { Deed, DeedField } from './deed-dialog.tsx';

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

function visitField(view: PatientBillingView, optional: boolean, label = 'Visit'): DeedField {
  const open = [...view.visits, ...view.leftOut];
  return {
    name: 'encounterId',
    label,
    kind: 'choice',
    choices: open
      .filter(({ encounterId }) => !encounterId.startsWith('account-'))
      .map((visit) => ({
        value: visit.encounterId,
        label: `${day(visit.dateOfService)}, ${visit.patientName}, ${money(visit.owedCents)}`,
      })),
    ...(optional ? { optional: true } : {}),
  };
}

/** Lines of `99213` or `99213 2`: a code and how often. */
function servicesOf(text: unknown): { procedureCode: string; units: number }[] {
  return String(text ?? '')
    .split('\n')
    .map((line) => line.trim().split(/[\s,x×]+/i))
    .filter(([code]) => code !== undefined && code !== '')
    .map(([procedureCode = '', units = '1']) => ({ procedureCode, units: Number(units) }));
}

/** A good-faith estimate of a visit that is planned or asked about. */
export function estimateDeed(view: PatientBillingView, providers: readonly { value: string; label: string }[]): Deed {
  return {
    endpoint: 'make-estimate',
    title: 'Good-faith estimate',
    text: 'For a patient who pays alone: due one or three business days after it was scheduled or asked for.',
    button: 'Make the estimate',
    fields: [
      { name: 'reason', label: 'What the visit is for', kind: 'text' },
      { name: 'items', label: 'Services', kind: 'area', hint: 'A line each: the code, and how often (99213 1).' },
      { name: 'diagnosisCodes', label: 'Diagnosis codes', kind: 'text', optional: true, hint: 'With commas between.' },
      { name: 'providerId', label: 'Provider', kind: 'choice', choices: providers },
      { name: 'serviceDate', label: 'Planned for', kind: 'date', optional: true },
      { name: 'askedDate', label: 'Scheduled or asked on', kind: 'date', start: todayIso() },
    ],
    fixed: { patientId: view.patientId },
    toInput: (typed) => ({
      ...typed,
      items: servicesOf(typed.items),
      diagnosisCodes: String(typed.diagnosisCodes ?? '')
        .split(/[\s,]+/)
        .filter((code) => code !== ''),
    }),
    done: 'The estimate is made. Give it to the patient.',
  };
}

const RECEIPT: DeedField = { name: 'receiptNumber', label: 'Receipt or check number', kind: 'text' };

/** How the patient is written to, holds, and steps by hand. */
function accountDeeds(view: PatientBillingView) {
  const { patientId } = view;
  return {
    language: (): Deed => ({
      endpoint: 'save-patient-billing',
      title: 'Language and way',
      button: 'Save',
      fields: [
        { name: 'language', label: 'Language', kind: 'choice', choices: choices(LANGUAGES), start: view.language },
        { name: 'channel', label: 'Bills go by', kind: 'choice', choices: choices(CHANNELS), start: view.channel },
      ],
      fixed: { patientId, version: view.version },
      done: 'Saved. The next statement follows it.',
    }),
    hold: (): Deed => ({
      endpoint: 'place-hold',
      title: 'Place a hold',
      text: 'Statements and reminders stop from now on.',
      button: 'Place the hold',
      fields: [
        { name: 'kind', label: 'Why', kind: 'choice', choices: choices(HOLD_KINDS) },
        { ...visitField(view, true), hint: 'For the No Surprises Act only.' },
        { name: 'reason', label: 'Reason', kind: 'area' },
        { name: 'source', label: 'Where you have it from', kind: 'text', hint: 'A letter, a call, a court.' },
        { name: 'untilDate', label: 'Last day', kind: 'date', optional: true, hint: 'Empty: until somebody ends it.' },
        {
          name: 'inNetworkShareCents',
          label: 'In-network share',
          kind: 'money',
          optional: true,
          hint: 'No Surprises Act: the most that the patient owes.',
        },
      ],
      fixed: { patientId },
      done: 'The hold stands.',
    }),
    lift: (holdId: string, version: number | undefined): Deed => ({
      endpoint: 'lift-hold',
      title: 'End the hold',
      text: 'The cycle goes on where it stood.',
      button: 'End the hold',
      fields: [{ name: 'reason', label: 'Why it ends', kind: 'area' }],
      fixed: { holdId, version },
      done: 'The hold has ended.',
    }),
    called: (action: 'call' | 'offer-plan'): Deed => ({
      endpoint: 'note-billing-step',
      title: action === 'call' ? 'Note the call' : 'Note the offer of a plan',
      text: 'The cycle goes on from today.',
      button: 'Note it',
      fields: [],
      fixed: { patientId, action },
      done: 'Noted.',
    }),
  };
}

/** Payment plans. */
function planDeeds(view: PatientBillingView) {
  const { patientId } = view;
  return {
    plan: (): Deed => ({
      endpoint: 'make-payment-plan',
      title: 'Payment plan',
      text: `${money(view.dueCents)} in instalments, the last one the rest. Reminders stop while they are paid.`,
      button: 'Make the plan',
      fields: [
        { name: 'instalmentCents', label: 'Instalment', kind: 'money' },
        { name: 'every', label: 'How often', kind: 'choice', choices: choices(PLAN_EVERY), start: 'month' },
        { name: 'firstDate', label: 'First day', kind: 'date', start: todayIso() },
        {
          name: 'autopay',
          label: 'Our card processor takes the instalments',
          kind: 'check',
          start: false,
          hint: 'No card number is kept here.',
        },
      ],
      fixed: { patientId },
      done: 'The plan stands. Print its agreement for signature.',
    }),
    instalment: (plan: PlanView): Deed => ({
      endpoint: 'take-instalment',
      title: 'Take an instalment',
      button: 'Take the payment',
      fields: [
        {
          name: 'paidCents',
          label: 'Amount',
          kind: 'money',
          start: plan.next ? plan.next.cents - plan.next.paidCents : undefined,
        },
        {
          name: 'method',
          label: 'Paid by',
          kind: 'choice',
          choices: choices({ cash: 'Cash', check: 'Check', card: 'Card', portal: 'Portal' }),
        },
        RECEIPT,
      ],
      fixed: { planId: plan.id },
      done: 'The instalment is taken.',
    }),
    endPlan: (plan: PlanView): Deed => ({
      endpoint: 'end-payment-plan',
      title: 'End the plan',
      text: 'What is left goes back into the cycle.',
      button: 'End the plan',
      fields: [{ name: 'reason', label: 'Why it ends', kind: 'area' }],
      fixed: { planId: plan.id, version: plan.version },
      done: 'The plan has ended.',
    }),
  };
}

/** Disputes and financial help. */
function caseDeeds(view: PatientBillingView) {
  const { patientId } = view;
  return {
    dispute: (): Deed => ({
      endpoint: 'open-dispute',
      title: 'Open a dispute',
      text: 'Statements and reminders of it stop until it is settled.',
      button: 'Open the dispute',
      fields: [
        { name: 'about', label: 'What the patient says', kind: 'area' },
        { ...visitField(view, true), hint: 'Empty: the whole balance.' },
      ],
      fixed: { patientId },
      done: 'The dispute is open, and its hold stands.',
    }),
    note: (disputeId: string): Deed => ({
      endpoint: 'note-dispute',
      title: 'Add to the log',
      button: 'Add',
      fields: [{ name: 'note', label: 'What was said or done', kind: 'area' }],
      fixed: { disputeId },
      done: 'Noted.',
    }),
    settle: (disputeId: string, version: number): Deed => ({
      endpoint: 'settle-dispute',
      title: 'Settle the dispute',
      text: 'Its hold ends, and the cycle goes on.',
      button: 'Settle it',
      fields: [{ name: 'outcome', label: 'How it ended', kind: 'area' }],
      fixed: { disputeId, version },
      done: 'The dispute is settled.',
    }),
    hardship: (): Deed => ({
      endpoint: 'apply-for-hardship',
      title: 'Application for financial help',
      text: 'Nothing is asked for until it is decided.',
      button: 'Take the application',
      fields: [
        { name: 'householdSize', label: 'People in the household', kind: 'number' },
        { name: 'yearlyIncomeCents', label: 'Income in a year', kind: 'money' },
      ],
      fixed: { patientId },
      done: 'The application waits for a decision.',
    }),
    decide: (applicationId: string, version: number): Deed => ({
      endpoint: 'decide-hardship',
      title: 'Decide the application',
      text: 'What is granted is written off on its claims, as charity.',
      button: 'Save the decision',
      fields: [
        { name: 'granted', label: 'Granted', kind: 'check', start: true },
        { name: 'decision', label: 'Decision and reason', kind: 'area' },
      ],
      fixed: { applicationId, version },
      done: 'The application is decided.',
    }),
  };
}

/** The collection agency. */
function agencyDeeds(view: PatientBillingView) {
  const { patientId } = view;
  return {
    collect: (): Deed => ({
      endpoint: 'place-in-collection',
      title: 'Place with the agency',
      text: `${money(view.dueCents)} of ${view.guarantorName} goes into the agency's file: name, address and amount only.`,
      button: 'Place it',
      fields: [],
      fixed: { patientIds: [patientId] },
      done: 'Placed. The file stands beside the placement.',
    }),
    recall: (placementId: string, version: number): Deed => ({
      endpoint: 'recall-from-collection',
      title: 'Recall from the agency',
      button: 'Recall it',
      fields: [{ name: 'reason', label: 'Why it comes back', kind: 'area' }],
      fixed: { placementId, version },
      done: 'Recalled. Tell the agency.',
    }),
    agencyPaid: (placementId: string): Deed => ({
      endpoint: 'note-agency-payment',
      title: 'Payment of the agency',
      button: 'Take the payment',
      fields: [
        { name: 'paidCents', label: 'What came', kind: 'money' },
        { name: 'feeCents', label: "The agency's fee", kind: 'money', start: 0, hint: 'Noted, not booked.' },
        { ...RECEIPT, label: 'Number of its remittance' },
      ],
      fixed: { placementId },
      done: 'The payment is taken.',
    }),
  };
}

/** The deeds that the screen of a balance offers, each with what it asks. */
export function deedsOf(view: PatientBillingView) {
  return { ...accountDeeds(view), ...planDeeds(view), ...caseDeeds(view), ...agencyDeeds(view) };
}
