import type { ClaimStatus, EditFinding } from '@cleanclaim/billing/claims';
import { z } from 'zod';
import { scrubClaim } from './apply-practice-edits.ts';
import { findClaims } from './find-claim.ts';
import { operation } from './operation.ts';

export interface StoredClaimCheck {
  id: string;
  patientControlNumber: string;
  findings: EditFinding[];
}

const UNSENT: readonly ClaimStatus[] = ['held', 'ready'];

/** Runs the edits on stored claims as they would run now, and saves nothing: what holds a claim changes with its correction. */
export const checkClaims = operation<{ claims: string[] }, StoredClaimCheck[]>({
  name: 'check-claims',
  summary: 'Runs the claim edits on stored claims without changing them.',
  roles: ['biller', 'coder', 'manager', 'admin', 'system'],
  input: z.object({ claims: z.array(z.string().min(1).max(40)).max(10_000) }),
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
