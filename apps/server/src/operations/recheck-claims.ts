import { isDeepStrictEqual } from 'node:util';
import type { EditFinding } from '@cleanclaim/billing/claims';
import { editClaim, saveFindings } from './claim-edits.ts';
import { addClaimEvents, type ClaimRow, moveClaim } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

/** Claims of one coverage that are rechecked at once; the rest are when they are sent. */
const MOST_CLAIMS = 200;

async function findingsOf(context: OperationContext, claimId: string): Promise<EditFinding[]> {
  const rows = await context.tx
    .selectFrom('claim_finding')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => row.content);
}

async function recheck(context: OperationContext, row: ClaimRow, detail: string): Promise<void> {
  const findings = await editClaim(context, row.content);
  // As they are stored: what JSON leaves out is no difference.
  if (isDeepStrictEqual(JSON.parse(JSON.stringify(findings)), await findingsOf(context, row.id))) return;
  const result = await saveFindings(context, row.content, findings);
  if (result === 'held' && row.claim_status === 'ready') await moveClaim(context, row, { event: 'built-held', detail });
  else if (result === 'clean' && row.claim_status === 'held')
    await moveClaim(context, row, { event: 'built-clean', detail });
  else {
    const { claim_status: status } = row;
    await addClaimEvents(context, [{ claimId: row.id, event: 'checked', from: status, to: status, detail }]);
  }
  context.audit({ action: 'update', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id });
}

/**
 * Lets the edits look again at the claims of a coverage that are still in the house: something came that they ask for.
 * @param detail what came, for the claims' history.
 */
export async function recheckClaims(context: OperationContext, coverageId: string, detail: string): Promise<void> {
  const rows = await context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_status', 'in', ['ready', 'held'])
    .where(({ ref }) => ref('content', '->>').key('coverageId'), '=', coverageId)
    .where('patient_id', '=', ({ selectFrom }) =>
      selectFrom('coverage')
        .select('patient_id')
        .where('tenant_id', '=', context.tenantId)
        .where('id', '=', coverageId),
    )
    .orderBy('id')
    .limit(MOST_CLAIMS)
    .forUpdate()
    .execute();
  for (const row of rows) await recheck(context, row, detail);
}
