import { type Claim, type EditFinding, type PriorClaim, priorClaims, runEdits } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import { loadAuthorizations } from './claim-authorizations.ts';
import { honourConfirmations } from './confirmed-findings.ts';
import { eligibilityFacts, loadEligibility } from './coverage-eligibility.ts';
import type { OperationContext } from './operation.ts';
import { loadRunningEdits } from './practice-edit-store.ts';
import { finishWorkOnClaim, raiseWork } from './work-items.ts';

/** Codes that the practice's coders confirmed before. */
export async function loadConfirmedCodes(context: OperationContext): Promise<string[]> {
  const rows = await context.tx
    .selectFrom('confirmed_code')
    .select('code')
    .where('tenant_id', '=', context.tenantId)
    .execute();
  return rows.map((row) => row.code);
}

async function loadPriorClaims(context: OperationContext, claim: Claim): Promise<PriorClaim[]> {
  const rows = await context.tx
    .selectFrom('claim')
    .select(['claim_status', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', claim.patient.id)
    .where('id', '!=', claim.id)
    .execute();
  return priorClaims(
    rows.map(({ claim_status, content }) => ({ status: claim_status, content })),
    claim,
  );
}

/**
 * Runs the claim edits with what they need from the database, and the practice's own; what people have confirmed holds no
 * more. Nothing is set on the claim.
 * @param own findings of the practice's edits, where these have run already
 */
export async function editClaim(
  context: OperationContext,
  claim: Claim,
  own?: readonly EditFinding[],
): Promise<EditFinding[]> {
  const answer = await loadEligibility(context, claim);
  const findings = runEdits(claim, {
    today: context.today,
    codes: context.codes,
    timelyFilingDays: claim.payer.timelyFilingDays,
    priorClaims: await loadPriorClaims(context, claim),
    confirmedCodes: await loadConfirmedCodes(context),
    authorizations: (await loadAuthorizations(context, [claim]))(claim),
    ...(answer ? { eligibility: eligibilityFacts(claim, answer) } : {}),
  });
  const ownFindings = own ?? (await loadRunningEdits(context))(claim, context.today).findings;
  return honourConfirmations(context, claim, [...findings, ...ownFindings]);
}

/** Replaces a claim's findings and, when it is held, puts it into the biller's queue with the first reason in front. */
export async function saveFindings(
  context: OperationContext,
  claim: Claim,
  findings: readonly EditFinding[],
): Promise<'held' | 'clean'> {
  const { tx, tenantId } = context;
  await tx.deleteFrom('claim_finding').where('tenant_id', '=', tenantId).where('claim_id', '=', claim.id).execute();
  if (findings.length > 0) {
    await tx
      .insertInto('claim_finding')
      .values(
        findings.map((finding, ordinal) => ({
          tenant_id: tenantId,
          claim_id: claim.id,
          ordinal,
          severity: finding.severity,
          content: JSON.stringify(finding),
        })),
      )
      .execute();
  }
  const holds = findings.filter((finding) => finding.severity === 'hold');
  await finishWorkOnClaim(context, claim.id, 'Checked again.', ['claim-held']);
  const [first] = holds;
  if (!first) return 'clean';
  const more = holds.length > 1 ? ` (and ${holds.length - 1} more)` : '';
  await raiseWork(context, [
    {
      workKey: `claim-held:${claim.id}:${context.newId()}`,
      kind: 'claim-held',
      title: `Failed: ${first.title}${more}`,
      reason: holds.map((finding) => finding.message).join(' '),
      steps: holds.map((finding) => finding.fix),
      amountCents: claim.totalChargeCents,
      deadlineDate: addDays(context.today, 2),
      claimId: claim.id,
      encounterId: claim.encounterId,
      patientId: claim.patient.id,
    },
  ]);
  return 'held';
}
