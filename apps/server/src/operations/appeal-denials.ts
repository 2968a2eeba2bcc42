import { cents } from '@cleanclaim/billing/kernel';
import { type DenialStatus, type DisputedLine, mayAppeal } from '@cleanclaim/billing/receivables';
import type { ClaimRow } from './claim-store.ts';
import { type DenialRow, lockDenials, moveDenial, saveDenials } from './denial-store.ts';
import type { OperationContext } from './operation.ts';
import { finishWorkOnClaim } from './work-items.ts';

/** What an appeal does to the denials that it argues against. */
type ToldByAppeal = 'appealed' | 'overturned' | 'upheld' | 'withdrawn';

/** The denials of a claim that the lines in dispute speak of, in the statuses that a step starts from. */
async function denialsOf(
  context: OperationContext,
  claim: ClaimRow,
  lines: readonly DisputedLine[],
  from: readonly DenialStatus[],
): Promise<DenialRow[]> {
  const rows = await lockDenials(context, [claim.id], from);
  return rows.filter((row) =>
    lines.some((line) => line.lineNumber === (row.line_number ?? 0) && line.carcs.includes(row.carc)),
  );
}

/** Puts denials that another step had closed, or that wait for the payer, where the next step of the appeal has them. */
async function reopen(
  context: OperationContext,
  rows: readonly DenialRow[],
  to: 'appealed' | 'working',
): Promise<void> {
  await saveDenials(
    context,
    rows.map((row) => ({ id: row.id, denialStatus: to, recoveredCents: cents(row.recovered_cents) })),
  );
}

/**
 * Tells the denials of a claim what an appeal does to them: the one place where appeals touch denials.
 * @throws Refusal `no-appeal` when a denial gives no right to appeal (MA130, N211)
 */
export async function tellDenials(
  context: OperationContext,
  claim: ClaimRow,
  lines: readonly DisputedLine[],
  what: ToldByAppeal,
): Promise<void> {
  if (what === 'withdrawn') {
    await reopen(context, await denialsOf(context, claim, lines, ['appealed']), 'working');
    return;
  }
  if (what !== 'appealed') {
    const told = await denialsOf(context, claim, lines, ['open', 'working', 'appealed', 'upheld', 'overturned']);
    if (told.length > 0) await moveDenial(context, claim.id, what, { denialIds: told.map(({ id }) => id) });
    return;
  }
  const closed = await denialsOf(context, claim, lines, ['upheld', 'overturned', 'denied-again']);
  // A refusal of before that gave no right to appeal stays closed: the newer one is what is appealed.
  await reopen(
    context,
    closed.filter((row) => mayAppeal(row.rarcs)),
    'appealed',
  );
  const open = await denialsOf(context, claim, lines, ['open', 'working']);
  if (open.length > 0) await moveDenial(context, claim.id, 'appealed', { denialIds: open.map(({ id }) => id) });
  await finishWorkOnClaim(context, claim.id, 'An appeal was opened.', ['denial']);
}
