import type { ClaimStatus } from '@cleanclaim/billing/claims';
import type { StoredClaimCheck } from '../contract/correction-views.ts';
import { checkClaimsSchema } from '../contract/schemas/claim-files.ts';
import { scrubClaim } from './apply-practice-edits.ts';
import { findClaims } from './find-claim.ts';
import { operation } from './operation.ts';

const UNSENT: readonly ClaimStatus[] = ['held', 'ready'];

/** Runs the edits on stored claims as they would run now, and saves nothing: what holds a claim changes with its correction. */
export const checkClaims = operation<{ claims: string[] }, StoredClaimCheck[]>({
  name: 'check-claims',
  summary: 'Runs the claim edits on stored claims without changing them.',
  roles: ['biller', 'coder', 'manager', 'admin', 'system'],
  input: checkClaimsSchema,
  async run(context, { claims }) {
    const rows =
      claims.length > 0
        ? await findClaims(context, claims)
        : await context.tx
            .selectFrom('claim')
            .selectAll()
            .where('tenant_id', '=', context.tenantId)
            .where('claim_status', 'in', UNSENT)
            .orderBy('patient_control_number')
            .execute();
    const checks: StoredClaimCheck[] = [];
    for (const { id, patient_control_number: patientControlNumber, content } of rows) {
      checks.push({ id, patientControlNumber, findings: (await scrubClaim(context, content)).findings });
    }
    const detail = { claims: checks.length };
    context.audit({ action: 'read', subjectKind: 'claims', subjectId: context.tenantId, detail });
    return checks;
  },
});
