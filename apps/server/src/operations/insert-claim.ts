import { advance, type Claim } from '@cleanclaim/billing/claims';
import { type ScrubbedClaim, savePracticeEdits, scrubClaim } from './apply-practice-edits.ts';
import { saveFindings } from './claim-edits.ts';
import { addClaimEvents, stepColumns } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { recheckClaims } from './recheck-claims.ts';

export interface NewClaim {
  /** How it came to be, for the timeline: `Built`, `Billed to the next payer`. */
  detail: string;
  /** The claim to the payer before. */
  previousClaimId?: string;
  /** The payer before has sent it on: nothing goes out from here, the next step says what is awaited. */
  passedOn?: { nextStep: string };
}

/**
 * Saves a new claim with its findings, its first step and its audit event; the ledger is the caller's. A claim that a payer
 * passed on is attempt 0: it was never sent from here.
 */
export async function insertClaim(context: OperationContext, built: Claim, how: NewClaim): Promise<'held' | 'ready'> {
  const scrubbed = how.passedOn ? untouched(built) : await scrubClaim(context, built);
  const { claim, findings } = scrubbed;
  const hold = findings.find((finding) => finding.severity === 'hold');
  const event = how.passedOn ? 'passed-on' : hold ? 'built-held' : 'built-clean';
  const step = advance(undefined, event, claim.payer);
  if ('ignored' in step) throw new Error(`a new claim cannot be ${event}`);
  await context.tx
    .insertInto('claim')
    .values({
      tenant_id: context.tenantId,
      id: claim.id,
      patient_control_number: claim.patientControlNumber,
      encounter_id: claim.encounterId,
      patient_id: claim.patient.id,
      payer_id: claim.payer.id,
      payer_sequence: claim.payerSequence,
      frequency_code: claim.frequencyCode,
      attempt: how.passedOn ? 0 : 1,
      claim_kind: claim.kind,
      claim_part: claim.part ?? 1,
      previous_claim_id: how.previousClaimId ?? null,
      ...stepColumns(context, { ...step, nextStep: how.passedOn?.nextStep ?? step.nextStep }),
      date_of_service: claim.dateOfService,
      total_charge_cents: claim.totalChargeCents,
      content: JSON.stringify(claim),
      built_at: context.now,
      updated_at: context.now,
    })
    .execute();
  await saveFindings(context, claim, findings);
  const detail = how.passedOn
    ? how.detail
    : hold
      ? `${how.detail} and held. ${hold.message}`
      : `${how.detail}; no edit holds it`;
  await addClaimEvents(context, [{ claimId: claim.id, event, from: null, to: step.status, detail }]);
  await savePracticeEdits(context, scrubbed, step.status);
  context.audit({
    action: 'create',
    subjectKind: 'claim',
    subjectId: claim.id,
    patientId: claim.patient.id,
    detail: { chargeCents: claim.totalChargeCents },
  });
  // Charts of one stay come in any order: a bill that waited for this one may go now.
  if (claim.frequencyCode === '2' || claim.frequencyCode === '3')
    await recheckClaims(context, claim.coverageId, 'Checked again: another bill of the stay was built.');
  return hold ? 'held' : 'ready';
}

/** A claim that another payer passed on is judged by nobody here. */
function untouched(claim: Claim): ScrubbedClaim {
  return { claim, before: claim, findings: [], changes: [], routes: [] };
}
