import { type Claim, takeAuthorization, unitsUsed } from '@cleanclaim/billing/claims';
import type { Authorization } from '@cleanclaim/billing/encounters';
import { sql } from 'kysely';
import { type AuthorizationRow, authorizationOf } from './authorization-store.ts';
import type { OperationContext } from './operation.ts';

/** Claims of these patients that go under any of these numbers, on the claim or on a line. */
async function claimsUnder({ tx, tenantId }: OperationContext, patientIds: string[], numbers: string[]) {
  if (numbers.length === 0) return [];
  const rows = await tx
    .selectFrom('claim')
    .select(['claim_status', 'content'])
    .where('tenant_id', '=', tenantId)
    .where('patient_id', 'in', patientIds)
    .where(
      sql<boolean>`(content->>'priorAuthorizationNumber' = any(${numbers})
        or exists (select from jsonb_array_elements(content->'lines') l where l->>'priorAuthorizationNumber' = any(${numbers})))`,
    )
    .execute();
  return rows.map(({ claim_status: status, content: claim }) => ({ claim, status }));
}

/** Authorizations with the units that claims use, without those of one claim. */
async function withUnits(
  context: OperationContext,
  rows: readonly AuthorizationRow[],
): Promise<(exceptClaimId?: string) => Authorization[]> {
  const known = rows.map(authorizationOf);
  const numbers = [...new Set(known.map(({ number }) => number).filter((number) => number !== ''))];
  const patientIds = [...new Set(known.map(({ patientId }) => patientId))];
  const using = await claimsUnder(context, patientIds, numbers);
  return (exceptClaimId) => known.map((one) => ({ ...one, unitsUsed: unitsUsed(one, using, exceptClaimId) }));
}

/** The units that claims use of each of these authorizations, by its id. */
export async function unitsUsedOf(
  context: OperationContext,
  rows: readonly AuthorizationRow[],
): Promise<Map<string, number>> {
  const counted = await withUnits(context, rows);
  return new Map(counted().map(({ id, unitsUsed: used }) => [id, used]));
}

/**
 * The authorizations of the patients of these claims, each claim's with the units that the other claims use: one query for
 * authorizations and one for claims, however many are asked about.
 */
export async function loadAuthorizations(
  context: OperationContext,
  claims: readonly Pick<Claim, 'id' | 'patient'>[],
): Promise<(claim: Pick<Claim, 'id' | 'patient'>) => Authorization[]> {
  const patientIds = [...new Set(claims.map(({ patient }) => patient.id))];
  if (patientIds.length === 0) return () => [];
  const rows = await context.tx
    .selectFrom('payer_authorization')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', patientIds)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const counted = await withUnits(context, rows);
  return ({ id, patient }) => counted(id).filter(({ patientId }) => patientId === patient.id);
}

/** The claim with the number of the only authorization that fits it, and why; as it is when none or several do. */
export async function claimWithAuthorization(
  context: OperationContext,
  claim: Claim,
): Promise<{ claim: Claim; reason?: string }> {
  const authorizations = await loadAuthorizations(context, [claim]);
  return takeAuthorization(claim, authorizations(claim)) ?? { claim };
}
