import type { EntryDraft } from '@cleanclaim/billing/ledger';
import { type DenialCategory, mayBillPatient } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { type OperationContext, Refusal } from './operation.ts';

/** What entries move from the payer to the patient on the same claim, in cents by claim. */
function movedToPatient(entries: readonly EntryDraft[]): Map<string, number> {
  const moved = new Map<string, number>();
  for (const { kind, lines } of entries) {
    if (kind !== 'transfer') continue;
    for (const { account, claimId, cents } of lines) {
      if (account !== 'patient-ar' || cents <= 0 || !claimId) continue;
      const isPayers = lines.some((line) => line.account === 'payer-ar' && line.claimId === claimId && line.cents < 0);
      if (isPayers) moved.set(claimId, (moved.get(claimId) ?? 0) + cents);
    }
  }
  return moved;
}

/** How much of what a claim's payer still owes was refused in a way that may not be billed to the patient, in cents. */
async function notThePatients({ tx, tenantId }: OperationContext, claimId: string): Promise<number> {
  const rows = await tx
    .selectFrom('denial')
    .select(['group_code', 'carc', 'rarcs', 'denied_cents', 'recovered_cents'])
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', claimId)
    .where('denial_status', 'in', ['open', 'working', 'appealed', 'upheld'])
    .execute();
  return rows
    .filter((row) => !mayBillPatient({ groupCode: row.group_code, carc: row.carc, rarcs: row.rarcs }))
    .reduce((sum, row) => sum + row.denied_cents - row.recovered_cents, 0);
}

async function payerOwes({ tx, tenantId }: OperationContext, claimId: string): Promise<number> {
  const { cents } = await tx
    .selectFrom('journal_line')
    .select(sql<number>`coalesce(sum(cents), 0)::bigint`.as('cents'))
    .where('tenant_id', '=', tenantId)
    .where('claim_id', '=', claimId)
    .where('account', '=', 'payer-ar')
    .executeTakeFirstOrThrow();
  return cents;
}

/**
 * Refuses transfers that would move to the patient what the payer refused as CO, OA or PI, or of a qualified Medicare
 * beneficiary (Social Security Act 1902(n)(3)(B)): only what is left besides may go.
 * @throws Refusal `not-the-patients`
 */
export async function refuseDeniedToPatient(context: OperationContext, entries: readonly EntryDraft[]): Promise<void> {
  for (const [claimId, movedCents] of movedToPatient(entries)) {
    const kept = await notThePatients(context, claimId);
    if (kept === 0 || movedCents <= (await payerOwes(context, claimId)) - kept) continue;
    throw new Refusal(
      'not-the-patients',
      'The payer did not leave this amount to the patient (PR), so the patient may not be billed for it. Work the denial: correct and send again, appeal, or write it off.',
    );
  }
}

/** Refusals that say the patient was not this payer's at all: a patient without other insurance is billed for such visits. */
const NOT_ITS_PATIENT: readonly DenialCategory[] = ['eligibility', 'wrong-payer', 'coordination-of-benefits'];

/**
 * What a payer refused of a visit in a way that may not be billed to the patient, as `CO-197, CO-50`; '' when nothing was.
 * A claim that is voided, and a coverage that is taken away, do not make it the patient's.
 */
export async function refusedOfVisit({ tx, tenantId }: OperationContext, encounterId: string): Promise<string> {
  const rows = await tx
    .selectFrom('denial as d')
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'd.tenant_id').onRef('c.id', '=', 'd.claim_id'))
    .select(['d.group_code', 'd.carc', 'd.rarcs', 'd.category'])
    .where('d.tenant_id', '=', tenantId)
    .where('c.encounter_id', '=', encounterId)
    .whereRef('d.recovered_cents', '<', 'd.denied_cents')
    .orderBy('d.id')
    .execute();
  const kept = rows.filter(
    (row) =>
      !NOT_ITS_PATIENT.includes(row.category) &&
      !mayBillPatient({ groupCode: row.group_code, carc: row.carc, rarcs: row.rarcs }),
  );
  return [...new Set(kept.map((row) => `${row.group_code}-${row.carc}`))].join(', ');
}
