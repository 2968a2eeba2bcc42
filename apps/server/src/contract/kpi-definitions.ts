/** A key figure: what it says and how it is reckoned. The same words stand on the screen, in the CLI and in the docs. */
export interface KpiDefinition {
  label: string;
  /** What it tells a manager. */
  definition: string;
  /** What is divided by what. */
  formula: string;
  /** percent: a part of 1; days: as it is; */
  unit: 'percent' | 'days';
  /** What numerator and denominator are. */
  counts: 'claims' | 'cents' | 'claim-days' | 'cent-days';
  /** Which way is good. */
  better: 'higher' | 'lower';
  /** Stands at the end of a month, instead of adding up over it. */
  atDayEnd?: true;
  /** Of the whole practice only. */
  wholePractice?: true;
}

/**
 * Key figures of a billing office, in the order of the screen. The definitions follow those that the field's associations
 * publish (HFMA's MAP Keys, MGMA); where they leave a choice, it is said in the formula.
 */
export const KPIS = {
  'clean-claim-rate': {
    label: 'Clean-claim rate',
    definition: 'Claims that go out and are accepted without anybody touching them.',
    formula:
      'Claims first sent in the month that no edit held and no payer or clearinghouse rejected ÷ all first sent.',
    unit: 'percent',
    counts: 'claims',
    better: 'higher',
  },
  'first-pass-yield': {
    label: 'First-pass yield',
    definition: 'Claims that are paid by their first answer, without correction or appeal.',
    formula:
      'Claims first answered in the month whose first sending was paid, in full or in part ÷ all first answered.',
    unit: 'percent',
    counts: 'claims',
    better: 'higher',
  },
  'denial-rate-claims': {
    label: 'Denial rate, claims',
    definition: 'Claims that a payer refuses as a whole. Rejections are no denials: those claims were never judged.',
    formula: 'Claims whose first answer, in the month, refuses them ÷ all claims first answered.',
    unit: 'percent',
    counts: 'claims',
    better: 'lower',
  },
  'denial-rate-dollars': {
    label: 'Denial rate, dollars',
    definition: 'Charges of claims that a payer refuses as a whole.',
    formula: 'Charges of claims whose first answer, in the month, refuses them ÷ charges of all claims first answered.',
    unit: 'percent',
    counts: 'cents',
    better: 'lower',
  },
  'days-in-ar': {
    label: 'Days in A/R',
    definition: 'How long it takes to turn a charge into money.',
    formula: 'Open balances of payers and patients ÷ average charges a day, over the 91 days before.',
    unit: 'days',
    counts: 'cent-days',
    better: 'lower',
    atDayEnd: true,
  },
  'ar-over-90': {
    label: 'A/R over 90 days',
    definition: 'The part of open balances that is old, by date of service.',
    formula: 'Open balances of services more than 90 days ago ÷ all open balances.',
    unit: 'percent',
    counts: 'cents',
    better: 'lower',
    atDayEnd: true,
  },
  'net-collection-rate': {
    label: 'Net collection rate',
    definition: 'How much of what may be collected is collected.',
    formula: 'Payments less refunds and takebacks ÷ charges less contractual adjustments, posted in the month.',
    unit: 'percent',
    counts: 'cents',
    better: 'higher',
  },
  'gross-collection-rate': {
    label: 'Gross collection rate',
    definition: 'How much of what is charged is collected.',
    formula: 'Payments less refunds and takebacks ÷ charges, posted in the month.',
    unit: 'percent',
    counts: 'cents',
    better: 'higher',
  },
  'charge-lag': {
    label: 'Charge lag',
    definition: 'How long a service waits until it is charged.',
    formula: 'Days from service to charge of claims charged in the month ÷ those claims.',
    unit: 'days',
    counts: 'claim-days',
    better: 'lower',
  },
  'dnfb-days': {
    label: 'Not billed yet (DNFB)',
    definition: 'Services that are charged and have not gone out.',
    formula: 'Charges of claims not sent ÷ average charges a day, over the 91 days before.',
    unit: 'days',
    counts: 'cent-days',
    better: 'lower',
    atDayEnd: true,
  },
  'auto-post-rate': {
    label: 'Posted by itself',
    definition: 'Claim payments that post without a person.',
    formula: 'Claim payments of the month that were neither held nor placed by hand ÷ all claim payments.',
    unit: 'percent',
    counts: 'claims',
    better: 'higher',
  },
  'patient-collection-rate': {
    label: 'Patient collection',
    definition: 'How much of their part patients pay.',
    formula: 'Payments of patients ÷ what became the patients’ to pay, posted in the month.',
    unit: 'percent',
    counts: 'cents',
    better: 'higher',
  },
  'cost-to-collect': {
    label: 'Cost to collect',
    definition: 'What a dollar collected costs.',
    formula: 'Costs entered for the months ÷ payments less refunds and takebacks of those months.',
    unit: 'percent',
    counts: 'cents',
    better: 'lower',
    wholePractice: true,
  },
} as const satisfies Readonly<Record<string, KpiDefinition>>;

export type KpiName = keyof typeof KPIS;
export const KPI_NAMES = Object.keys(KPIS) as KpiName[];
