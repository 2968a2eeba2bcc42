import { addDays, cents } from '@cleanclaim/billing/kernel';
import { type ClaimPayment, type MatchCandidate, memberKey } from '@cleanclaim/billing/remittance';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/** Outcomes of a claim payment of which nothing is on a claim: it waits, or waited. */
export const HELD_OUTCOMES = ['unmatched', 'unbalanced', 'charge-mismatch', 'rebilled-line', 'held'] as const;

/** A claim is looked for from this many days before the first day that the payer names: a stay begins earlier. */
const DAYS_BEFORE = 62;
/** Claims that a person's search looks at, the nearest first: five are shown. */
const MOST_FOR_PERSON = 200;

interface Stored {
  id: string;
  payer_id: string;
  numbers: string[];
  payer_number: string | null;
  member_id: string;
  day: string;
  charge: number;
  lines: { day: string | null; code: string | null }[];
  is_sent: boolean;
  is_answered: boolean;
}

function candidateOf(row: Stored): MatchCandidate {
  return {
    claimId: row.id,
    payerId: row.payer_id,
    patientControlNumbers: row.numbers,
    payerClaimControlNumbers: row.payer_number ? [row.payer_number] : [],
    memberId: row.member_id,
    datesOfService: [...new Set([row.day, ...row.lines.flatMap(({ day }) => day ?? [])])],
    totalChargeCents: cents(row.charge),
    procedureCodes: row.lines.map(({ code }) => code ?? ''),
    isSent: row.is_sent,
    isAnswered: row.is_answered,
  };
}

/** What matching needs of the claims for which a condition holds, in one query; voids are left out. */
async function candidates(
  { tx, tenantId }: OperationContext,
  condition: RawBuilder<SqlBool>,
  order: RawBuilder<unknown> = sql`c.id`,
): Promise<MatchCandidate[]> {
  const { rows } = await sql<Stored>`
    select c.id, c.payer_id, c.payer_claim_control_number as payer_number, c.content->>'memberId' as member_id,
           c.date_of_service as day, c.total_charge_cents as charge, sent.numbers, cardinality(sent.numbers) > 0 as is_sent,
           coalesce((select jsonb_agg(jsonb_build_object('day', l->>'dateOfService',
                            'code', coalesce(nullif(l->>'procedureCode', ''), l->>'revenueCode')))
                       from jsonb_array_elements(c.content->'lines') l), '[]') as lines,
           exists (select from claim_payment p where p.tenant_id = c.tenant_id and p.claim_id = c.id
                      and p.outcome <> all(${[...HELD_OUTCOMES]}::text[])) as is_answered
      from claim c
      cross join lateral (select array(
        select s.patient_control_number from submission_claim s where s.tenant_id = c.tenant_id and s.claim_id = c.id
        union
        select s.patient_control_number from print_batch_claim s where s.tenant_id = c.tenant_id and s.claim_id = c.id) as numbers) sent
     where c.tenant_id = ${tenantId} and c.frequency_code <> '8' and (${condition})
     order by ${order}`.execute(tx);
  return rows.map(candidateOf);
}

const MEMBER = sql`c.member_key`;

function daysOf(payments: readonly ClaimPayment[]): string[] {
  return payments
    .flatMap(({ dateOfService, servicePayments }) => [
      dateOfService ?? [],
      servicePayments.flatMap((service) => service.dateOfService ?? []),
    ])
    .flat(2)
    .toSorted();
}

/**
 * Ids of the claims that claim payments may mean: by the payer's number, and of each member about the days of its own claim
 * payment. No claim is left out however many there are, and none is looked at for the days of another member.
 */
function idsOf({ tenantId }: OperationContext, payments: readonly ClaimPayment[]): RawBuilder<unknown> {
  const windows = payments.flatMap((payment) => {
    const member = memberKey(payment.memberId ?? '');
    const days = daysOf([payment]);
    const [first] = days;
    const last = days.at(-1);
    return member === '' || !first || !last ? [] : [{ member, from: addDays(first, -DAYS_BEFORE), to: last }];
  });
  const numbers = new Set(payments.map((payment) => payment.payerClaimControlNumber).filter((number) => number !== ''));
  return sql`
    select k.id from claim k
     where k.tenant_id = ${tenantId} and k.payer_claim_control_number = any(${[...numbers]}::text[])
    union
    select k.id
      from unnest(${windows.map((one) => one.member)}::text[], ${windows.map((one) => one.from)}::date[],
                  ${windows.map((one) => one.to)}::date[]) as w(member, from_day, to_day)
      join claim k on k.tenant_id = ${tenantId} and k.member_key = w.member
       and k.date_of_service between w.from_day and w.to_day`;
}

function byMember(payments: readonly ClaimPayment[]): RawBuilder<SqlBool> {
  const members = [...new Set(payments.map(({ memberId = '' }) => memberKey(memberId)))].filter((key) => key !== '');
  const days = daysOf(payments);
  const [first] = days;
  const last = days.at(-1);
  if (members.length === 0 || !first || !last) return sql`false`;
  return sql`${MEMBER} = any(${members}::text[])
    and c.date_of_service between ${addDays(first, -DAYS_BEFORE)}::date and ${last}::date`;
}

function byPayerNumber(payments: readonly ClaimPayment[]): RawBuilder<SqlBool> {
  const numbers = [...new Set(payments.map((payment) => payment.payerClaimControlNumber))].filter(
    (number) => number !== '',
  );
  return sql`c.payer_claim_control_number = any(${numbers}::text[])`;
}

/**
 * Makes a look-up from claim payments that name no number of ours to the claims that may be meant: those the payer's
 * number names, and those of the member about that time. One query, whatever the number of claim payments.
 */
export async function candidatesOf(
  context: OperationContext,
  payments: readonly ClaimPayment[],
): Promise<(payment: ClaimPayment) => MatchCandidate[]> {
  if (payments.length === 0) return () => [];
  const found = await candidates(context, sql<SqlBool>`c.id = any(array(${idsOf(context, payments)}))`);
  const byKey = new Map<string, MatchCandidate[]>();
  const add = (key: string, one: MatchCandidate) => byKey.set(key, [...(byKey.get(key) ?? []), one]);
  for (const one of found) {
    add(`member ${memberKey(one.memberId)}`, one);
    for (const number of one.payerClaimControlNumbers) add(`number ${number}`, one);
  }
  return ({ memberId = '', payerClaimControlNumber }) => {
    const keys = [`member ${memberKey(memberId)}`, `number ${payerClaimControlNumber}`];
    return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
  };
}

/**
 * For a person, who sees more: also claims of the same charge on one of the days, whoever the member is, and one by id. Where
 * there are very many, those of the payer's number and of the member come first.
 */
export async function widerCandidatesOf(
  context: OperationContext,
  payment: ClaimPayment,
  claimId: string | null,
): Promise<MatchCandidate[]> {
  const days = [...new Set(daysOf([payment]))];
  const charge = Math.abs(payment.chargeCents);
  const wider = sql<SqlBool>`(${byPayerNumber([payment])}) or (${byMember([payment])})
    or (c.date_of_service = any(${days}::date[]) and c.total_charge_cents = ${charge})
    or c.id = ${claimId}::uuid`;
  const nearest = sql`c.id = ${claimId}::uuid desc nulls last, (${byPayerNumber([payment])})::int desc nulls last,
    (${byMember([payment])})::int desc nulls last, c.id limit ${MOST_FOR_PERSON}`;
  return candidates(context, wider, nearest);
}
