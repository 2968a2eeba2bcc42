import type { Claim } from '@cleanclaim/billing/claims';
import { cents } from '@cleanclaim/billing/kernel';
import {
  type Account,
  balancesOf,
  chargeEntry,
  type EntryDraft,
  rebilledLinesEntry,
  reverseEntry,
} from '@cleanclaim/billing/ledger';
import type { ClaimRow } from './claim-store.ts';
import { claimBalances, loadEntry, saveEntries } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { rebilledOf } from './rebilled-lines.ts';

/** Accounts to which a payer's adjustments go. */
const WRITE_OFFS: readonly Account[] = ['contractual-adjustment', 'withhold', 'interest-income'];

/** Charges that changed are reversed and posted anew; the original entry stays. */
export async function repostCharges(context: OperationContext, row: ClaimRow, claim: Claim): Promise<void> {
  // What is left came over from the payer before: the charge stands on the first claim. A void's charge is taken back.
  if (row.previous_claim_id || row.frequency_code === '8') return;
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
  await returnRebilledLines(context, row);
}

/** A charge that is taken back as a whole has nothing left to take its rebilled lines from: they stand on the other claim alone. */
async function returnRebilledLines(context: OperationContext, row: ClaimRow): Promise<void> {
  for (const { claimId } of (await rebilledOf(context, [row])).get(row.id) ?? []) {
    const entry = await loadEntry(context, `rebill:${claimId}`);
    if (entry) await postRebill(context, row, reverseEntry(entry, `reverse:rebill:${claimId}`, context.today));
  }
}

/** Posts what rebilled lines change on the claim that billed them first; the audit keeps it, for the books are proved from it. */
async function postRebill(context: OperationContext, row: ClaimRow, entry: EntryDraft): Promise<void> {
  await saveEntries(context, [entry]);
  const movedCents = balancesOf(entry.lines)['payer-ar'];
  const detail = { movedCents, account: 'payer-ar' };
  context.audit({ action: 'post', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id, detail });
}

/** What answers of the payer wrote off on lines of a claim, by account and line, debit positive. */
async function writtenOffOn(context: OperationContext, row: ClaimRow, lineNumbers: readonly number[]) {
  const rows = await context.tx
    .selectFrom('journal_line')
    .select(['account', 'service_line_number', ({ fn }) => fn.sum<number>('cents').as('cents')])
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', row.id)
    .where('service_line_number', 'in', [...lineNumbers])
    .where('account', 'in', WRITE_OFFS)
    .groupBy(['account', 'service_line_number'])
    .orderBy('service_line_number')
    .execute();
  return rows.map((one) => ({
    account: one.account,
    lineNumber: one.service_line_number ?? 0,
    cents: cents(Number(one.cents)),
  }));
}

/**
 * Takes the charge of lines that another claim bills again off the claim that billed them first, with what was written
 * off on them. Neither its total nor what was sent changes.
 * @returns what is left on its payer A/R, in cents: negative when more was taken off than the payer still owed
 */
export async function moveRebilledLines(
  context: OperationContext,
  row: ClaimRow,
  lineNumbers: readonly number[],
  rebilledOn: string,
): Promise<{ payerArCents: number; patientArCents: number }> {
  const lines = row.content.lines.filter((line) => lineNumbers.includes(line.lineNumber));
  const writtenOff = await writtenOffOn(context, row, lineNumbers);
  const claim = { claimId: row.id, patientId: row.patient_id, payerId: row.payer_id };
  const entry = rebilledLinesEntry({ ...claim, lines, writtenOff }, `rebill:${rebilledOn}`, context.today);
  if (entry) await postRebill(context, row, entry);
  return (await claimBalances(context, [row.id])).get(row.id) ?? { payerArCents: 0, patientArCents: 0 };
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
