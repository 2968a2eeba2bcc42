import type { Claim } from '@cleanclaim/billing/claims';
import { type Eligibility, otherPayerFirst, statusOn } from '@cleanclaim/billing/encounters';
import { benefitsFromEligibility, type Contract, contractOn, expectedPayment } from '@cleanclaim/billing/pricing';
import {
  type RelatedClaim,
  type StandingAnswer,
  sameServices,
  standingAnswers,
  type VarianceQuestion,
  type VarianceSettings,
  type VariedClaim,
  yearDeductible,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import { pricedClaim } from './expected-of-claim.ts';
import type { OperationContext } from './operation.ts';

interface Answered {
  row: Pick<ClaimRow, 'id' | 'patient_id' | 'payer_id' | 'patient_control_number' | 'content'>;
  sent: Pick<VariedClaim, 'sentOn' | 'received'>;
  answers: StandingAnswer[];
}

interface Told {
  coverageId: string;
  serviceDate: string;
  askedOn: string;
  answer: Eligibility;
}

/** Outcomes of claim payments that were posted to their claim; others hold their money elsewhere. */
const POSTED = ['paid', 'partly-paid', 'denied', 'reversed', 'corrected'];

const uuids = (ids: readonly string[]) => sql<string>`any(${[...new Set(ids)]}::uuid[])`;

function variedClaim(claim: Claim, payerId: string, sent: Answered['sent']): VariedClaim {
  return {
    claimId: claim.id,
    kind: claim.kind,
    dateOfService: claim.dateOfService,
    payerSequence: claim.payerSequence,
    claimFilingIndicator: claim.payer.claimFilingIndicator,
    payerId,
    payerName: claim.payer.name,
    state: claim.billing.address.state,
    delivery: claim.payer.delivery ?? 'electronic',
    encounterOnly: claim.encounterOnly ?? false,
    totalChargeCents: claim.totalChargeCents,
    lines: claim.lines,
    ...sent,
  };
}

interface SentRow {
  sent_on: string | null;
  accepted_on: string | null;
  received_on: string | null;
}

/**
 * When claim `c` went out and was confirmed: its first sending that was not rejected. A rejected one never reached
 * adjudication, and no clean claim was with the payer before the next.
 */
function sendings() {
  const later = sql`select from claim_event n where n.tenant_id = c.tenant_id and n.claim_id = c.id and n.id > x.id
    and n.to_status in ('sent', 'mailed')`;
  const rejected = sql`select x.id from claim_event x where x.tenant_id = c.tenant_id and x.claim_id = c.id
    and x.to_status = 'rejected' and exists (${later}) order by x.id desc limit 1`;
  return sql`
    select to_char(min(e.at) filter (where e.to_status in ('sent', 'mailed')), 'YYYY-MM-DD') as sent_on,
           to_char(min(e.at) filter (where e.event = 'accepted'), 'YYYY-MM-DD') as accepted_on,
           to_char(min(e.at) filter (where e.event = 'received'), 'YYYY-MM-DD') as received_on
      from claim_event e
     where e.tenant_id = c.tenant_id and e.claim_id = c.id
       and e.id > coalesce((${rejected}), '00000000-0000-0000-0000-000000000000')`;
}

function sentOf({ sent_on: sentOn, accepted_on: accepted, received_on: received }: SentRow): Answered['sent'] {
  const by277ca = accepted === null ? undefined : { on: accepted, by: '277CA' as const };
  const receipt = by277ca ?? (received === null ? undefined : { on: received, by: '999' as const });
  return { ...(sentOn === null ? {} : { sentOn }), ...(receipt ? { received: receipt } : {}) };
}

/** The claims with those of the same patients, payers and years: what one took, the other must not take again. */
async function loadClaims(context: OperationContext, claimIds: readonly string[]): Promise<Answered[]> {
  const { tx, tenantId } = context;
  const { rows } = await sql<Answered['row'] & SentRow>`
    with asked as materialized (
      select distinct patient_id, payer_id, date_trunc('year', date_of_service)::date as year
        from claim where tenant_id = ${tenantId} and id = ${uuids(claimIds)})
    select c.id, c.patient_id, c.payer_id, c.patient_control_number, c.content,
           s.sent_on, s.accepted_on, s.received_on
      from asked a
      join claim c on c.tenant_id = ${tenantId} and c.patient_id = a.patient_id and c.payer_id = a.payer_id
       and c.date_of_service >= a.year and c.date_of_service < a.year + interval '1 year'
     cross join lateral (${sendings()}) s
     order by c.id`.execute(tx);
  const answers = await loadAnswers(
    context,
    rows.map(({ id }) => id),
  );
  return rows.map(({ sent_on, accepted_on, received_on, ...row }) => ({
    row,
    sent: sentOf({ sent_on, accepted_on, received_on }),
    answers: answers.get(row.id) ?? [],
  }));
}

async function loadAnswers(
  context: OperationContext,
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, StandingAnswer[]>> {
  if (claimIds.length === 0) return new Map();
  const rows = await context.tx
    .selectFrom('claim_payment as p')
    .innerJoin('remittance as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.id', '=', 'p.remittance_id'),
    )
    .select(['p.claim_id', 'p.content', 'p.remittance_id', 'r.payment_date'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.claim_id', '=', uuids(claimIds))
    .where('p.outcome', 'in', POSTED)
    .where('r.posting', '=', 'posted')
    .orderBy('p.id')
    .execute();
  const answers = new Map<string, StandingAnswer[]>();
  for (const { claim_id: id, content, remittance_id: remittanceId, payment_date: paidOn } of rows) {
    const one = { payment: content, remittanceId, paidOn };
    answers.set(id ?? '', [...(answers.get(id ?? '') ?? []), one]);
  }
  return answers;
}

async function loadContracts(context: OperationContext, payerIds: readonly string[]): Promise<Contract[]> {
  const rows = await context.tx
    .selectFrom('contract')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('payer_id', '=', uuids(payerIds))
    .execute();
  return rows.map(({ content }) => content);
}

/** Every answer of payers about these coverages, the newest first. */
async function loadTold(context: OperationContext, coverageIds: readonly string[]): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select coverage_id::text as "coverageId", service_date as "serviceDate",
           to_char(asked_at, 'YYYY-MM-DD') as "askedOn", answer
      from eligibility_check
     where tenant_id = ${context.tenantId} and coverage_id::text = any(${[...new Set(coverageIds)]}::text[])
       and check_status = 'answered'
     order by asked_at desc, id desc`.execute(context.tx);
  return rows;
}

/** What the payer said of the year of the service: before the claim went out, and the newest since. */
function toldOf(told: readonly Told[], { coverageId, dateOfService }: Claim, sentOn: string | undefined) {
  const mine = told.filter(
    (one) => one.coverageId === coverageId && one.serviceDate.slice(0, 4) === dateOfService.slice(0, 4),
  );
  const before = sentOn === undefined ? undefined : mine.find((one) => one.askedOn <= sentOn);
  const [newest] = mine;
  const since = sentOn !== undefined && newest && newest.askedOn > sentOn ? newest : undefined;
  return { before, since, any: newest };
}

function coverageNow({ answer, askedOn }: Told, day: string): NonNullable<VarianceQuestion['coverageNow']> {
  const status = statusOn(answer, day);
  const other = otherPayerFirst(answer, day);
  return {
    askedOn,
    status: status === 'active' || status === 'inactive' ? status : 'unknown',
    ...(other ? { otherPayerName: other.name } : {}),
  };
}

interface Known {
  contracts: readonly Contract[];
  told: readonly Told[];
  related: readonly Answered[];
  settings: VarianceSettings;
}

/** The expected payment is reckoned by the contract in force on the day of service, as it is on file now. */
function questionOf(context: OperationContext, one: Answered, known: Known): VarianceQuestion {
  const { row, answers, sent } = one;
  const { content: claim } = row;
  const priced = pricedClaim(claim);
  const contract = contractOn(known.contracts, row.payer_id, claim.dateOfService);
  const others = known.contracts.filter((other) => other.payerId === row.payer_id && other.id !== contract?.id);
  const allowed = (of: Contract | undefined) => expectedPayment(priced, of, undefined, context.codes);
  const related = known.related
    .filter((other) => other.row.patient_id === row.patient_id && other.row.id !== row.id)
    .map(
      (other): RelatedClaim => ({
        claim: variedClaim(other.row.content, other.row.payer_id, other.sent),
        patientControlNumber: other.row.patient_control_number,
        answers: standingAnswers(other.answers),
      }),
    );
  const varied = variedClaim(claim, row.payer_id, sent);
  const told = toldOf(known.told, claim, sent.sentOn);
  const any = told.any && { eligibility: told.any.answer, askedOn: told.any.askedOn };
  const standing = standingAnswers(answers);
  const deductible = yearDeductible(varied, standing, related, any);
  return {
    claim: varied,
    answers,
    expected: allowed(contract),
    otherYears: others.map((other) => ({ name: other.name, from: other.from, lines: allowed(other).lines })),
    sameServices: sameServices(varied, standing, related),
    settings: known.settings,
    codes: context.codes,
    ...(told.before ? { benefits: benefitsFromEligibility(told.before.answer, priced, told.before.askedOn) } : {}),
    ...(deductible ? { deductible } : {}),
    ...(told.since ? { coverageNow: coverageNow(told.since, claim.dateOfService) } : {}),
  };
}

export interface AskedClaim {
  row: Answered['row'];
  question: VarianceQuestion;
}

/** All that is known of answered claims, for judging their payments; the claims should be locked. */
export async function varianceQuestions(
  context: OperationContext,
  claimIds: readonly string[],
  settings: VarianceSettings,
): Promise<AskedClaim[]> {
  const related = await loadClaims(context, claimIds);
  const asked = related.filter(({ row }) => claimIds.includes(row.id));
  const contracts = await loadContracts(
    context,
    asked.map(({ row }) => row.payer_id),
  );
  const told = await loadTold(
    context,
    asked.map(({ row }) => row.content.coverageId),
  );
  const known = { contracts, told, related, settings };
  return asked.map((one) => ({ row: one.row, question: questionOf(context, one, known) }));
}
