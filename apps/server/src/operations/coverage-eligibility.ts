import type { Claim } from '@cleanclaim/billing/claims';
import { type Eligibility, type EligibilityFacts, otherPayerFirst, statusOn } from '@cleanclaim/billing/encounters';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/** The answer about a coverage that counts for a day. */
export interface CountingAnswer {
  /** The day asked about, ISO. */
  serviceDate: string;
  /** When it was asked, ISO. */
  checkedOn: string;
  eligibility: Eligibility;
}

/**
 * The answer about a claim's coverage that counts for its day of service: the newest about that month, else the newest of
 * all. Undefined when nobody has asked, or nobody answered.
 */
export async function loadEligibility(
  context: OperationContext,
  claim: Pick<Claim, 'coverageId' | 'dateOfService'>,
): Promise<CountingAnswer | undefined> {
  const { rows } = await sql<{ service_date: string; asked_on: string; answer: Eligibility }>`
    select service_date, to_char(asked_at, 'YYYY-MM-DD') as asked_on, answer
      from eligibility_check
     where tenant_id = ${context.tenantId} and coverage_id::text = ${claim.coverageId} and check_status = 'answered'
     order by date_trunc('month', service_date) = date_trunc('month', ${claim.dateOfService}::date) desc, asked_at desc, id desc
     limit 1`.execute(context.tx);
  const [row] = rows;
  return row && { serviceDate: row.service_date, checkedOn: row.asked_on, eligibility: row.answer };
}

/** The same as edits take it: what the payer said of the day of service, where it says something of that day. */
export function eligibilityFacts(
  claim: Pick<Claim, 'coverageId' | 'dateOfService'>,
  { serviceDate, checkedOn, eligibility }: CountingAnswer,
): EligibilityFacts {
  const status = statusOn(eligibility, claim.dateOfService);
  // First and last day of the plan reach beyond the day that was asked about.
  const date = status === statusOn(eligibility, serviceDate) ? serviceDate : claim.dateOfService;
  const other = otherPayerFirst(eligibility, claim.dateOfService);
  return {
    coverageId: claim.coverageId,
    date,
    checkedOn,
    status,
    ...(other ? { otherPayerName: other.name } : {}),
  };
}
