import { benefitsInWords, type Eligibility, otherPayerFirst, serviceTypeWords } from '@cleanclaim/billing/encounters';
import { matchPayer } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { EligibilityCheckView, OtherPayerFound } from '../contract/eligibility-views.ts';
import { loadPayers } from './chart-parties.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<
  EligibilityCheckView,
  | 'services'
  | 'askedAt'
  | 'answeredAt'
  | 'planName'
  | 'groupNumber'
  | 'from'
  | 'to'
  | 'benefits'
  | 'problems'
  | 'otherPayer'
> & { serviceTypes: string[]; askedAt: Date; answeredAt: Date | null; answer: Eligibility | null };

async function otherPayerOf(
  context: OperationContext,
  answer: Eligibility | null,
  date: string,
): Promise<OtherPayerFound | null> {
  const other = answer && otherPayerFirst(answer, date);
  if (!other) return null;
  const mention = { payerName: other.name, payerIdentifier: other.identifier ?? '' };
  const match = matchPayer(mention, await loadPayers(context));
  return {
    name: other.name,
    memberId: other.memberId ?? '',
    groupNumber: other.groupNumber ?? '',
    payerId: match?.id ?? null,
  };
}

async function viewOf(context: OperationContext, row: Stored): Promise<EligibilityCheckView> {
  const { serviceTypes, answer, askedAt, answeredAt, ...rest } = row;
  return {
    ...rest,
    services: serviceTypes.map(serviceTypeWords),
    askedAt: askedAt.toISOString(),
    answeredAt: answeredAt?.toISOString() ?? null,
    planName: answer?.planName ?? '',
    groupNumber: answer?.groupNumber ?? '',
    from: answer?.from ?? null,
    to: answer?.to ?? null,
    benefits: answer ? benefitsInWords(answer) : [],
    problems: answer?.problems ?? [],
    otherPayer: await otherPayerOf(context, answer, row.serviceDate),
  };
}

/** Questions about coverages with their answers in words, the newest first. */
export async function checkViews(
  context: OperationContext,
  which: { checkId: string } | { coverageId: string },
  limit: number,
): Promise<EligibilityCheckView[]> {
  const condition = 'checkId' in which ? sql`k.id = ${which.checkId}` : sql`k.coverage_id = ${which.coverageId}`;
  const { rows } = await sql<Stored>`
    select k.id, k.coverage_id as "coverageId", k.patient_id as "patientId",
           p.first_name || ' ' || p.last_name as "patientName", y.name as "payerName", c.member_id as "memberId",
           k.service_date as "serviceDate", k.service_types as "serviceTypes", k.check_status as "checkStatus",
           k.eligibility_status as "eligibilityStatus", k.asked_at as "askedAt", k.asked_by as "askedBy",
           k.answered_at as "answeredAt", k.trace_number as "traceNumber", k.answer
      from eligibility_check k
      join coverage c on c.tenant_id = k.tenant_id and c.id = k.coverage_id
      join patient p on p.tenant_id = k.tenant_id and p.id = k.patient_id
      join payer y on y.tenant_id = k.tenant_id and y.id = k.payer_id
     where k.tenant_id = ${context.tenantId} and ${condition}
     order by k.asked_at desc, k.id desc limit ${limit}`.execute(context.tx);
  const views: EligibilityCheckView[] = [];
  for (const row of rows) views.push(await viewOf(context, row));
  return views;
}
