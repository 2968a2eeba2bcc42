import { z } from 'zod';
import type { ClaimRow } from './claim-store.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { claimsSentUnder } from './sent-numbers.ts';

/** The claim with this id or patient control number, today's or one it was sent under before. */
export async function findClaim(context: OperationContext, claim: string): Promise<ClaimRow | undefined> {
  const { tx, tenantId } = context;
  const isId = z.uuid().safeParse(claim).success;
  const direct = await tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where(isId ? 'id' : 'patient_control_number', '=', claim)
    .executeTakeFirst();
  if (direct || isId) return direct;
  const [earlier] = await claimsSentUnder(context, [claim]);
  if (!earlier) return undefined;
  return tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('id', '=', earlier.claim_id)
    .executeTakeFirst();
}

function claimsById({ tx, tenantId }: OperationContext, ids: readonly string[]): Promise<ClaimRow[]> {
  return tx.selectFrom('claim').selectAll().where('tenant_id', '=', tenantId).where('id', 'in', ids).execute();
}

/** Each of these claims. @throws Refusal `not-found`, which says by its place which is not there. */
export async function findClaims(context: OperationContext, claims: readonly string[]): Promise<ClaimRow[]> {
  const rows: ClaimRow[] = [];
  const ids = claims.filter((claim) => z.uuid().safeParse(claim).success);
  const byId = new Map((ids.length > 0 ? await claimsById(context, ids) : []).map((row) => [row.id, row]));
  for (const [i, claim] of [...new Set(claims)].entries()) {
    const row = byId.get(claim) ?? (await findClaim(context, claim));
    const which = claims.length === 1 ? 'There is no such claim.' : `Claim ${i + 1} of those named is not there.`;
    if (!row) throw new Refusal('not-found', `${which} Use its id or patient control number.`);
    rows.push(row);
  }
  return rows;
}
