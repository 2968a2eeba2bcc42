import {
  explainClaim as decideExplanation,
  type ExplanationStep,
  type SavedEntry,
} from '@cleanclaim/billing/receivables';
import { z } from 'zod';
import type { ExplainedBalance } from '../contract/views.ts';
import {
  appliedAfter,
  appliedTo,
  decisionsOf,
  elsewhere,
  entriesOf,
  explained,
  numbersOf,
  type PostedRemittance,
  patientPaymentsOf,
  remittancesOf,
} from './claim-originals.ts';
import { findClaim } from './find-claim.ts';
import { operation, Refusal } from './operation.ts';
import { rebilledOf, withRebilledLines } from './rebilled-lines.ts';

export type { ExplainedBalance } from '../contract/views.ts';

/** An entry tells its remittance by id here: the names of files repeat, and a provider adjustment has no claim payment. */
function withRemittance(entry: SavedEntry): SavedEntry {
  const remittanceId = entry.lines.find((line) => line.remittanceId !== undefined)?.remittanceId;
  return remittanceId === undefined ? entry : { ...entry, file: remittanceId };
}

/** The step with its file by name, and where that file and its remittance are opened. */
function placed(step: ExplanationStep, remittances: readonly PostedRemittance[]): ExplainedBalance['steps'][number] {
  const { source } = step;
  if (source.kind !== 'remittance') return step;
  const found = remittances.find((one) => one.remittanceId === source.file);
  if (!found) return { ...step, source: { ...source, file: '' } };
  const { file, sha256, remittanceId } = found;
  return { ...step, source: { ...source, file }, original: { sha256, remittanceId } };
}

/** Explains the balance of a claim: every charge, adjustment, payment and decision with its source, and what is left unexplained (nothing). */
export const explainClaim = operation<{ claim: string }, ExplainedBalance>({
  name: 'explain-claim',
  summary: 'Explains a balance step by step, each with the segment, payment or decision behind it.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({ claim: z.string().min(1).max(40) }),
  async run(context, { claim }) {
    const row = await findClaim(context, claim);
    if (!row) throw new Refusal('not-found', 'There is no claim with this id or patient control number.');
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id });
    const own = (await numbersOf(context, [row.id])).get(row.id) ?? [];
    const remittances = await remittancesOf(context, row.id);
    const entries = (await entriesOf(context, row.id)).map(withRemittance);
    const applied = await appliedTo(context, row.id);
    const explanation = decideExplanation(explained(row, own, await elsewhere(context, row, own)), entries, {
      remittances: withRebilledLines(remittances, (await rebilledOf(context, [row])).get(row.id)).map((one) => ({
        ...one,
        file: one.remittanceId,
      })),
      appliedClaimPaymentKeys: applied.keys,
      appliedAfter: appliedAfter(remittances, applied.given),
      paidOnlyClaimPaymentKeys: applied.paidOnlyKeys,
      patientPayments: await patientPaymentsOf(context, row),
      decisions: await decisionsOf(context, row),
    });
    return {
      claimId: row.id,
      patientId: row.patient_id,
      encounterId: row.encounter_id,
      patientControlNumber: row.patient_control_number,
      payerName: row.content.payer.name,
      claimStatus: row.claim_status,
      nextStep: row.next_step,
      ...explanation,
      steps: explanation.steps.map((step) => placed(step, remittances)),
    };
  },
});
