import { type Cents, cents, sumCents } from '../kernel/index.ts';
import { isForwarded, isQualifiedMedicareBeneficiary } from './adjustment-lines.ts';
import type { AdjustmentClass } from './adjustment-table.ts';
import { carcLabel, classifyAdjustment } from './classify-adjustment.ts';
import type { Adjustment, ClaimPayment } from './types.ts';

/** Who an adjusted amount is for. */
export type AdjustedFor = 'nobody' | 'patient' | 'payer' | 'next-payer' | 'person';

/** One adjustment of a claim payment in words. */
export interface DescribedAdjustment {
  groupCode: string;
  carc: string;
  amountCents: Cents;
  /** The procedure of its line; absent for an adjustment of the claim as a whole. */
  procedureCode?: string;
  isFor: AdjustedFor;
  /** What becomes of it, without the amount: `is written off: above the contracted or legal fee`. */
  words: string;
}

/** A claim payment in words; amounts in cents. */
export interface DescribedClaimPayment {
  patientControlNumber: string;
  chargeCents: Cents;
  paidCents: Cents;
  /** What the payer did with the claim as a whole. */
  says: string;
  adjustments: DescribedAdjustment[];
  patientCents: Cents;
  nextPayerCents: Cents;
  /** Refused, or unclear: stays with the payer until a person has settled it. */
  openCents: Cents;
  /** Charge less payment and adjustments: zero when the claim payment adds up. */
  unexplainedCents: Cents;
}

/** CLP02 in our words (005010X221A1, loop 2100). */
const STATUS_WORDS: Readonly<Record<string, string>> = {
  '1': 'processed as the first payer',
  '2': 'processed as the second payer',
  '3': 'processed as the third payer',
  '4': 'denied',
  '19': 'processed as the first payer and sent on to the next',
  '20': 'processed as the second payer and sent on to the next',
  '21': 'processed as the third payer and sent on to the next',
  '22': 'takes an earlier payment back',
  '23': "not this payer's claim, sent on to another",
  '25': 'a predetermination: no money moves',
};

const FATE: Readonly<Record<AdjustmentClass, readonly [AdjustedFor, string]>> = {
  contractual: ['nobody', 'is written off'],
  sequestration: ['nobody', 'is written off'],
  withhold: ['payer', 'is kept back by the payer for later'],
  interest: ['nobody', 'is interest'],
  'patient-responsibility': ['patient', 'is owed by the patient'],
  'prior-payer': ['nobody', 'was settled by the payer before'],
  predetermination: ['nobody', 'would be adjusted'],
  denial: ['payer', 'is refused'],
  'needs-person': ['person', 'is for a person to settle'],
};

function describe(one: Adjustment, claimPayment: ClaimPayment, procedureCode?: string): DescribedAdjustment {
  const { groupCode, carc, amountCents } = one;
  const judged = classifyAdjustment(groupCode, carc, { claimStatusCode: claimPayment.claimStatusCode });
  const goesOn = isForwarded(claimPayment.claimStatusCode) || isQualifiedMedicareBeneficiary(claimPayment);
  const [isFor, fate]: readonly [AdjustedFor, string] =
    judged === 'patient-responsibility' && goesOn ? ['next-payer', 'is for the next payer first'] : FATE[judged];
  const label = carcLabel(carc);
  const line = procedureCode === undefined ? {} : { procedureCode };
  return { groupCode, carc, amountCents, ...line, isFor, words: label === '' ? fate : `${fate}: ${label}` };
}

/**
 * Puts a claim payment into words before it is posted: what was paid, what becomes of each adjustment, and who owes what.
 * The same classes of reasons decide as for the posting; what the posting knows besides, of the claim, is not looked at.
 */
export function describeClaimPayment(claimPayment: ClaimPayment): DescribedClaimPayment {
  const adjustments = [
    ...claimPayment.adjustments.map((one) => describe(one, claimPayment)),
    ...claimPayment.servicePayments.flatMap((service) =>
      service.adjustments.map((one) => describe(one, claimPayment, service.procedure.code)),
    ),
  ];
  const sumFor = (...whom: AdjustedFor[]) =>
    sumCents(adjustments.filter((one) => whom.includes(one.isFor)).map((one) => one.amountCents));
  const adjusted = sumCents(adjustments.map((one) => one.amountCents));
  const { patientControlNumber, chargeCents, paidCents, claimStatusCode } = claimPayment;
  return {
    patientControlNumber,
    chargeCents,
    paidCents,
    says: STATUS_WORDS[claimStatusCode] ?? `status ${claimStatusCode}, which is not known here`,
    adjustments,
    patientCents: sumFor('patient'),
    nextPayerCents: sumFor('next-payer'),
    openCents: sumFor('payer', 'person'),
    unexplainedCents: cents(chargeCents - paidCents - adjusted),
  };
}
