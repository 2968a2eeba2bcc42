import { CLAIM_LIMITS, combineClaims as decideCombination } from '@cleanclaim/billing/claims';
import { cents } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { combineClaimsSchema } from '../contract/schemas/claims.ts';
import { takeBackCharges } from './claim-charges.ts';
import { lockClaims, moveClaim } from './claim-store.ts';
import { operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { refuseUnlessOpen, saveChangedLines } from './split-claim.ts';
import { finishWorkOnClaim } from './work-items.ts';

/** Joins two claims of one visit to one payer that are not with it: the second one's lines go to the first, the second is closed. */
export const combineClaims = operation<z.infer<typeof combineClaimsSchema>, { claimId: string }>({
  name: 'combine-claims',
  summary: 'Joins two claims of a visit to the same payer that have not gone out.',
  roles: ['biller', 'manager', 'admin'],
  input: combineClaimsSchema,
  async run(context, { claimId, otherClaimId, version }) {
    const rows = await lockClaims(context, [claimId, otherClaimId]);
    const row = rows.find((one) => one.id === claimId);
    const other = rows.find((one) => one.id === otherClaimId);
    if (!row || !other) throw new Refusal('not-found', 'There is no such claim.');
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    refuseUnlessOpen(row);
    refuseUnlessOpen(other);
    const joined = decideCombination(row.content, other.content, CLAIM_LIMITS[row.content.kind]);
    if (!joined.ok) throw new Refusal(joined.reason, joined.message);
    await takeBackCharges(context, other);
    await moveClaim(context, other, {
      event: 'zero-balance',
      detail: 'Its lines went to another claim of the visit',
      set: { content: { ...other.content, lines: [], totalChargeCents: cents(0) }, total_charge_cents: 0 },
    });
    await finishWorkOnClaim(context, other.id, 'Joined with another claim.', ['claim-held', 'rejection', 'no-answer']);
    await saveChangedLines(
      context,
      row,
      joined.claim,
      `Joined: ${other.content.lines.length} line(s) came from another claim.`,
    );
    for (const one of rows)
      context.audit({ action: 'update', subjectKind: 'claim', subjectId: one.id, patientId: one.patient_id });
    return { claimId };
  },
});
