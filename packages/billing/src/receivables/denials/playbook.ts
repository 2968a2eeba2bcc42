import type { ClaimKind } from '../../encounters/index.ts';

/** What kind of problem a refusal is: its queue, and what its cure looks like. */
export type DenialCategory =
  | 'authorization'
  | 'benefit-limit'
  | 'bundling'
  | 'coding'
  | 'coordination-of-benefits'
  | 'documentation'
  | 'duplicate'
  | 'eligibility'
  | 'medical-necessity'
  | 'missing-information'
  | 'not-covered'
  | 'provider-enrollment'
  | 'timely-filing'
  | 'wrong-payer'
  | 'other';

/** Where in the work of the practice, or of the payer, the refusal began. */
export type DenialRootCause =
  | 'registration'
  | 'eligibility-not-checked'
  | 'payer-order'
  | 'authorization-not-obtained'
  | 'code-choice'
  | 'modifier'
  | 'units'
  | 'charge-entry'
  | 'claim-data'
  | 'provider-data'
  | 'late-filing'
  | 'sent-twice'
  | 'records-not-sent'
  | 'chart-does-not-support'
  | 'plan-benefit'
  | 'contract'
  | 'payer-decision';

/** Who puts it right. */
export type DenialFixer = 'front-desk' | 'coder' | 'biller' | 'enrollment' | 'clinician';

/** How the money is still to be had. */
export type DenialPath = 'new-claim' | 'replacement' | 'appeal' | 'next-payer' | 'other-payer' | 'records' | 'none';

/** What a step asks for, as the product can do it on the claim. */
export type PlaybookAction =
  | 'correct'
  | 'new-claim'
  | 'records'
  | 'appeal'
  | 'filing-proof'
  | 'check-eligibility'
  | 'find-authorization'
  | 'other-payer'
  | 'next-payer'
  | 'bill-patient'
  | 'write-off';

/** One step, in the words of a biller; `action` where the product does it. */
export interface PlaybookStep {
  text: string;
  action?: PlaybookAction;
  /** Days from the denial in which it is to be done; absent: those of its action. */
  days?: number;
}

/** Days from the denial in which a step of each kind is to be done, so that the ones after it still have time. */
const DAYS_OF: Readonly<Record<PlaybookAction | 'look', number>> = {
  look: 3,
  'check-eligibility': 3,
  'find-authorization': 3,
  'filing-proof': 3,
  correct: 7,
  'new-claim': 7,
  'other-payer': 7,
  'next-payer': 7,
  records: 10,
  'bill-patient': 14,
  appeal: 21,
  'write-off': 60,
};

/** Days from the denial in which a step is to be done. */
export function stepDays({ days, action }: PlaybookStep): number {
  return days ?? DAYS_OF[action ?? 'look'];
}

/** What is known of a reason code, alone or together with a remark code, a group or a kind of claim. */
export interface DenialPlaybook {
  carc: string;
  rarc?: string;
  group?: 'CO' | 'OA' | 'PI' | 'PR';
  kind?: ClaimKind;
  category: DenialCategory;
  rootCause: DenialRootCause;
  /** True when work before the claim went out would have kept it from being refused. */
  preventable: boolean;
  fixedBy: DenialFixer;
  title: string;
  reason: string;
  steps: readonly PlaybookStep[];
  /** Where the fact is from. */
  source: string;
}

type Usual = Pick<DenialPlaybook, 'rootCause' | 'preventable' | 'fixedBy'>;

/** What holds for most refusals of a category; a playbook says where it differs. */
const USUAL: Readonly<Record<DenialCategory, Usual>> = {
  authorization: { rootCause: 'authorization-not-obtained', preventable: true, fixedBy: 'front-desk' },
  'benefit-limit': { rootCause: 'plan-benefit', preventable: true, fixedBy: 'front-desk' },
  bundling: { rootCause: 'modifier', preventable: true, fixedBy: 'coder' },
  coding: { rootCause: 'code-choice', preventable: true, fixedBy: 'coder' },
  'coordination-of-benefits': { rootCause: 'payer-order', preventable: true, fixedBy: 'front-desk' },
  documentation: { rootCause: 'records-not-sent', preventable: true, fixedBy: 'biller' },
  duplicate: { rootCause: 'sent-twice', preventable: true, fixedBy: 'biller' },
  eligibility: { rootCause: 'eligibility-not-checked', preventable: true, fixedBy: 'front-desk' },
  'medical-necessity': { rootCause: 'chart-does-not-support', preventable: false, fixedBy: 'coder' },
  'missing-information': { rootCause: 'claim-data', preventable: true, fixedBy: 'biller' },
  'not-covered': { rootCause: 'plan-benefit', preventable: true, fixedBy: 'front-desk' },
  'provider-enrollment': { rootCause: 'provider-data', preventable: true, fixedBy: 'enrollment' },
  'timely-filing': { rootCause: 'late-filing', preventable: true, fixedBy: 'biller' },
  'wrong-payer': { rootCause: 'registration', preventable: true, fixedBy: 'front-desk' },
  other: { rootCause: 'payer-decision', preventable: false, fixedBy: 'biller' },
};

const CODE_LISTS = 'X12 code lists 139 (CARC) and 411 (RARC)';

/** One of the two or both say what the other words leave open. */
type Differing = Partial<Usual & Pick<DenialPlaybook, 'group' | 'kind' | 'source'>>;

/**
 * Writes one playbook of a category.
 * @param codes `16` for the reason code alone, `16+N290` for it together with a remark code
 */
export function playbook(
  category: DenialCategory,
  codes: string,
  title: string,
  reason: string,
  steps: readonly PlaybookStep[],
  differing: Differing = {},
): DenialPlaybook {
  const [carc = '', rarc] = codes.split('+');
  return {
    carc,
    ...(rarc ? { rarc } : {}),
    category,
    ...USUAL[category],
    title,
    reason,
    steps,
    source: CODE_LISTS,
    ...differing,
  };
}
