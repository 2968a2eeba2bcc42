import type { Claim } from '@cleanclaim/billing/claims';
import { chargeEntry, reverseEntry } from '@cleanclaim/billing/ledger';
import type { ClaimRow } from './claim-store.ts';
import { loadEntry, saveEntries } from './journal.ts';
import type { OperationContext } from './operation.ts';

/** Charges that changed are reversed and posted anew; the original entry stays. */
export async function repostCharges(context: OperationContext, row: ClaimRow, claim: Claim): Promise<void> {
  // What is left came over from the payer before: the charge stands on the first claim.
  if (row.previous_claim_id) return;
  const charges = (of: Claim) => JSON.stringify(of.lines.map((line) => [line.procedureCode, line.chargeCents]));
  if (charges(row.content) === charges(claim)) return;
  const key = await currentChargeKey(context, row.id);
  const original = await loadEntry(context, key);
  const next = `charge:claim:${row.id}:${context.newId()}`;
  const entry = chargeEntry(
    { claimId: row.id, patientId: row.patient_id, payerId: row.payer_id, lines: claim.lines },
    next,
    context.today,
  );
  await saveEntries(context, [
    ...(original ? [reverseEntry(original, `reverse:${key}`, context.today)] : []),
    ...(entry ? [entry] : []),
  ]);
}

async function currentChargeKey(context: OperationContext, claimId: string): Promise<string> {
  const row = await context.tx
    .selectFrom('journal_entry')
    .select('source_key')
    .where('tenant_id', '=', context.tenantId)
    .where('kind', '=', 'charge')
    .where((where) =>
      where.or([
        where('source_key', '=', `charge:claim:${claimId}`),
        where('source_key', 'like', `charge:claim:${claimId}:%`),
      ]),
    )
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row?.source_key ?? `charge:claim:${claimId}`;
}

/** Takes a claim's charge out of the ledger, as a void does. */
export async function takeBackCharges(context: OperationContext, row: ClaimRow): Promise<void> {
  if (row.previous_claim_id) return;
  const key = await currentChargeKey(context, row.id);
  const original = await loadEntry(context, key);
  if (original) await saveEntries(context, [reverseEntry(original, `reverse:${key}`, context.today)]);
}

/** Posts the charge of a claim that was made from another one's lines. */
export async function postCharges(context: OperationContext, claim: Claim): Promise<void> {
  const entry = chargeEntry(
    { claimId: claim.id, patientId: claim.patient.id, payerId: claim.payer.id, lines: claim.lines },
    `charge:claim:${claim.id}`,
    context.today,
  );
  if (entry) await saveEntries(context, [entry]);
}
