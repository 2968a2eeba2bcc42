import { type Cents, cents, formatDate, formatDollars, type IsoDate } from '@cleanclaim/billing/kernel';
import {
  type CharityPolicy,
  charityDecision,
  type MoneyPolicy,
  promptPayDiscount,
  WRITE_OFF_ACCOUNT_OF,
  type WriteOffBasis,
  type WriteOffKind,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import { WRITE_OFF_ACCOUNTS, type writeOffSchema } from '../contract/schemas/payments.ts';
import { loadMoneyPolicy } from './money-policy-store.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { linesAt, type WriteOffPlace } from './write-off-place.ts';
import { givenUpAlready } from './write-off-store.ts';

/** The balance, and what charity goes by. */
interface Asked {
  place: WriteOffPlace;
  household?: z.infer<typeof writeOffSchema>['household'];
}

interface Allowed {
  /** The most that the practice's policy lets go. */
  cents: Cents;
  basis: WriteOffBasis;
}

/** Day on which the balance of the patient came about; what was given up or paid and came back is as old as it was. */
async function dueSince(context: OperationContext, place: WriteOffPlace): Promise<IsoDate> {
  const { rows } = await sql<{ since: string | null }>`
    select max(e.posting_date) as since
      from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
     where l.tenant_id = ${context.tenantId} and ${linesAt(place)} and l.account = 'patient-ar' and l.cents > 0
       and e.kind not in ('write-off-undone', 'patient-payment-moved', 'patient-payment-returned', 'refund')`.execute(
    context.tx,
  );
  return rows[0]?.since ?? context.today;
}

interface Household {
  householdSize: number;
  incomeCents: number;
  proof: string;
  decidedOn: IsoDate;
}

/** The household of the patient's newest decision that still stands by the policy's months. */
async function standingHousehold(
  context: OperationContext,
  patientId: string,
  { monthsValid }: CharityPolicy,
): Promise<Household | undefined> {
  const { rows } = await sql<Household>`
    select (basis ->> 'householdSize')::int as "householdSize", (basis ->> 'incomeCents')::bigint as "incomeCents",
           basis ->> 'proof' as proof, d.decided_on::text as "decidedOn"
      from write_off w
      cross join lateral (select coalesce((w.basis ->> 'decidedOn')::date, w.requested_at::date) as decided_on) d
     where w.tenant_id = ${context.tenantId} and w.patient_id = ${patientId} and w.kind = 'charity' and w.write_off_state = 'posted'
       and w.basis ->> 'incomeCents' is not null
       and d.decided_on + make_interval(months => ${monthsValid}::int) >= ${context.today}::date
     order by d.decided_on desc, w.id desc limit 1`.execute(context.tx);
  return rows[0];
}

/** What is left of the most that a rule forgives of a balance, when a part was forgiven by it before. */
async function notForgivenYet(
  context: OperationContext,
  kind: 'charity' | 'prompt-pay',
  place: WriteOffPlace,
  open: Cents,
  ruleOf: (wholeCents: Cents) => Cents,
): Promise<Cents> {
  const before = await givenUpAlready(context, place, kind);
  const most = ruleOf(cents(open + before));
  if (before > 0 && most <= before) {
    throw new Refusal(
      'forgiven-already',
      `${formatDollars(before)} of this balance was given up for this reason before. The rule allows no more: the patient owes the rest.`,
    );
  }
  return cents(most - before);
}

async function byCharity(
  context: OperationContext,
  { charity }: MoneyPolicy,
  { place, household: given }: Asked,
  open: Cents,
): Promise<Allowed> {
  if (!charity) {
    throw new Refusal(
      'no-charity-policy',
      'The practice has no charity policy yet. A manager enters it under Settings, Money.',
    );
  }
  if (context.today < charity.effectiveFrom) {
    throw new Refusal(
      'charity-not-yet',
      `The charity policy begins on ${formatDate(charity.effectiveFrom)}. Wait until then, or offer a payment plan.`,
    );
  }
  const household = given
    ? { ...given, decidedOn: context.today }
    : await standingHousehold(context, place.patientId, charity);
  if (!household) {
    throw new Refusal(
      'no-household',
      'Charity goes by household and income, and no earlier decision stands. Enter both, and what proves them.',
      { 'household.householdSize': 'Enter the people in the household.' },
    );
  }
  const decision = charityDecision(charity, household, open);
  const { percentOfPoverty, forgivenPercent } = decision;
  if (forgivenPercent === 0) {
    throw new Refusal(
      'above-charity',
      `The income is ${percentOfPoverty}% of the poverty guideline: the policy forgives nothing there. Offer a payment plan.`,
    );
  }
  const ruleOf = (whole: Cents) => charityDecision(charity, household, whole).forgivenCents;
  const forgivenCents = await notForgivenYet(context, 'charity', place, open, ruleOf);
  return { cents: forgivenCents, basis: { ...household, percentOfPoverty, forgivenPercent } };
}

async function byPromptPay(
  context: OperationContext,
  { promptPay }: MoneyPolicy,
  { place }: Asked,
  open: Cents,
): Promise<Allowed> {
  if (!promptPay) {
    throw new Refusal(
      'no-prompt-pay',
      'The practice gives no discount for prompt payment. A manager can set one under Settings, Money.',
    );
  }
  const dueSinceDate = await dueSince(context, place);
  const ruleOf = (owedCents: Cents) => promptPayDiscount(promptPay, { owedCents, dueSinceDate }, context.today);
  if (ruleOf(open) === 0) {
    throw new Refusal('too-late', `The discount is for payment within ${promptPay.withinDays} days. They have passed.`);
  }
  return { cents: await notForgivenYet(context, 'prompt-pay', place, open, ruleOf), basis: {} };
}

/**
 * What the practice's policy lets go of an open balance, in cents, and on what it rests.
 * @throws Refusal when the policy has no rule for the kind, or its rule allows nothing here
 */
export async function allowedBy(
  context: OperationContext,
  kind: WriteOffKind,
  asked: Asked,
  open: Cents,
): Promise<Allowed> {
  const { policy } = await loadMoneyPolicy(context);
  const onlyPatients = kind === 'charity' || kind === 'prompt-pay' || kind === 'bad-debt';
  if (onlyPatients && asked.place.account === 'payer-ar') {
    throw new Refusal(
      'payer-balance',
      `${WRITE_OFF_ACCOUNTS[WRITE_OFF_ACCOUNT_OF[kind]]} is for what a patient owes, not for a payer's part.`,
      { to: 'Choose another reason.' },
    );
  }
  if (kind === 'charity') return byCharity(context, policy, asked, open);
  if (kind === 'prompt-pay') return byPromptPay(context, policy, asked, open);
  const max = policy.smallBalance?.maxCents;
  if (kind === 'small-balance' && max !== undefined && open > max) {
    throw new Refusal('not-small', `A small balance is at most ${formatDollars(cents(max))} here.`, {
      to: 'Choose another reason.',
    });
  }
  return { cents: open, basis: {} };
}
