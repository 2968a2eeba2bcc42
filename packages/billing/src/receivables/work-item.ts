import type { ClaimKind } from '../encounters/index.ts';
import { addDays, type Cents, cents, daysBetween, type IsoDate } from '../kernel/index.ts';
import type { PostingException, WorkDraft, WorkDraftKind } from '../remittance/index.ts';
import { denialDeadline, earlierDate, type PayerDays } from './deadlines.ts';
import { type DenialDescription, describeDenial } from './denials/describe-denial.ts';
import type { RejectionExplanation } from './explain-rejection.ts';

export type WorkPriority = 'high' | 'normal' | 'low';

/** A task for a person's queue, with the money, the deadline and what to do. Nothing in it names the patient. */
export interface WorkItem {
  kind: WorkDraftKind | 'rejection' | 'follow-up' | `posting-${PostingException['kind']}`;
  title: string;
  reason: string;
  whatToDo: string[];
  /** The money at stake, positive. */
  amountCents: Cents;
  deadlineDate: IsoDate;
  priority: WorkPriority;
  /** The fact that made it; the same fact makes the same item once. */
  sourceKey: string;
  claimId?: string;
  patientId?: string;
  /** For a denial: category, path, whether it may be appealed. */
  denial?: DenialDescription;
}

/** Much money or little time comes first, small money last. Limits: $1,000, 14 days, $25. */
export function workPriority(amountCents: Cents, deadlineDate: IsoDate, today: IsoDate): WorkPriority {
  if (amountCents >= 100_000 || daysBetween(today, deadlineDate) <= 14) return 'high';
  return amountCents < 2_500 ? 'low' : 'normal';
}

/** What `workItem` must know besides the draft. */
export interface WorkContext {
  payer: PayerDays;
  remittanceDate: IsoDate;
  dateOfService: IsoDate;
  today: IsoDate;
  kind?: ClaimKind;
  /** Whether a 277CA or 999 shows that the claim was taken within the filing limit. */
  hasFilingProof?: boolean;
}

/** Title, steps and days from the remittance for the kinds that are no denial. */
const KINDS: Readonly<Record<Exclude<WorkDraftKind, 'denial'>, { title: string; days: number; steps: string[] }>> = {
  'credit-balance': {
    title: 'Credit balance',
    days: 60,
    steps: [
      'Find out which payment was too much: paid twice, paid by the wrong payer, or another payer was first.',
      'Refund or let the payer recoup within 60 days of knowing (Medicare: 42 CFR 401.305).',
    ],
  },
  'check-write-off': {
    title: 'Whole charge written off',
    days: 30,
    steps: ['Compare the payment with the contract.', 'If the contract pays it, reverse the write-off and appeal.'],
  },
  'check-coverage': {
    title: 'Look for other coverage',
    days: 30,
    steps: ['Run an eligibility check and ask the patient.', 'Bill the coverage in force, else the patient.'],
  },
  forwarded: {
    title: 'Waiting for the next payer',
    days: 45,
    steps: ["Look for the next payer's remittance.", 'If it does not come, bill that payer yourself.'],
  },
  'bill-next-payer': {
    title: 'Bill the next payer',
    days: 30,
    steps: ['Bill Medicaid, or the next payer, for the cost share.', 'Never bill the patient for it.'],
  },
  recoupment: {
    title: 'Payer took money back',
    days: 30,
    steps: [
      'Find out why the payer took it.',
      'If it is wrong, dispute it in time; if it is right, bill who owes it now.',
    ],
  },
  'reversal-without-payment': {
    title: 'Reversal of an unknown payment',
    days: 14,
    steps: ['Find the remittance with the first payment and post it.', 'If there is none, ask the payer.'],
  },
};

/** Completes a work draft of posting: title, steps, deadline and priority. */
export function workItem(draft: WorkDraft, context: WorkContext): WorkItem {
  const { sourceKey, claimId, patientId, amountCents } = draft;
  const common = { sourceKey, claimId, patientId, amountCents, kind: draft.kind };
  if (draft.kind === 'denial') {
    const denial = describeDenial(draft.adjustments, draft.rarcs, draft.claimStatusCode, context);
    const { path } = denial;
    const deadlineDate = denialDeadline(context.payer, context.remittanceDate, {
      path,
      dateOfService: context.dateOfService,
    });
    const priority = workPriority(amountCents, deadlineDate, context.today);
    const reason = `${draft.reason} ${denial.reason}`;
    return { ...common, title: denial.title, reason, whatToDo: denial.whatToDo, deadlineDate, priority, denial };
  }
  const { title, days, steps } = KINDS[draft.kind];
  // A recoupment may be appealed like a denial: the payer's appeal days apply when they are shorter.
  const limit = draft.kind === 'recoupment' ? Math.min(days, context.payer.appealDays) : days;
  const deadlineDate = addDays(context.remittanceDate, limit);
  const priority = workPriority(amountCents, deadlineDate, context.today);
  return { ...common, title, reason: draft.reason, whatToDo: [...steps], deadlineDate, priority };
}

const EXCEPTION_TITLES: Readonly<Record<PostingException['kind'], string>> = {
  unmatched: 'Payment for an unknown claim',
  unbalanced: 'Claim payment does not add up',
  'charge-mismatch': 'Charge differs from the claim',
  'rebilled-line': 'Paid on two claims',
  rule: 'Payment to look at before it posts',
  'predetermination-with-money': 'Predetermination with money',
  'payment-imbalance': 'Payment does not add up',
  'same-trace-number': 'Check or EFT number used again',
  unreadable: 'Part of the remittance could not be read',
  'no-trace-number': 'Payment without check or EFT number',
  'no-payment-date': 'Payment without a date',
  'provider-adjustment': 'Payer adjustment to decide',
};

/** The task behind a posting exception: seven days, for money waits. `sourceKey` names the remittance. */
export function exceptionWorkItem(exception: PostingException, remittanceKey: string, today: IsoDate): WorkItem {
  const amountCents = cents(Math.abs(exception.amountCents));
  const deadlineDate = addDays(today, 7);
  const place = `${exception.segment.offset}|${exception.segment.position}`;
  return {
    kind: `posting-${exception.kind}`,
    title: EXCEPTION_TITLES[exception.kind],
    reason: exception.reason,
    whatToDo: ['Look at the segment in the original file.', 'Resolve it with the payer, then post or apply the money.'],
    amountCents,
    deadlineDate,
    priority: amountCents >= 100_000 ? 'high' : 'normal',
    sourceKey: `${exception.claimPaymentKey ?? `${remittanceKey}|${place}|${exception.amountCents}`}|${exception.kind}`,
    ...(exception.claimId === undefined ? {} : { claimId: exception.claimId }),
  };
}

/** The task behind a rejection: fix within three days, at the latest by the filing limit. */
export function rejectionWorkItem(
  rejection: RejectionExplanation,
  claim: { claimId: string; patientId: string; totalChargeCents: Cents; dateOfService: IsoDate },
  payer: PayerDays,
  sourceKey: string,
  today: IsoDate,
): WorkItem {
  const fileBy = addDays(claim.dateOfService, payer.timelyFilingDays);
  const soon = addDays(today, 3);
  return {
    kind: 'rejection',
    ...rejection,
    amountCents: claim.totalChargeCents,
    deadlineDate: earlierDate(fileBy, soon),
    priority: 'high',
    sourceKey,
    claimId: claim.claimId,
    patientId: claim.patientId,
  };
}
