import { addDays, type Cents, cents } from '@cleanclaim/billing/kernel';
import {
  describeDenial,
  type LineAnswer,
  laterDate,
  lineAnswer,
  nextPayerShare,
  OPEN_DENIALS,
  type SettledDenial,
  type StandingDenial,
  settleDenial,
  stepDays,
} from '@cleanclaim/billing/receivables';
import type { ClaimPosting, RemittancePosting } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { ClaimRow } from './claim-store.ts';
import { type DenialRow, lockDenials, saveDenials } from './denial-store.ts';
import type { OperationContext } from './operation.ts';
import { raiseWork, type WorkToRaise } from './work-items.ts';

/** Days to look at a denial that is open again, where its own last day is nearer or has passed. */
const DAYS_TO_LOOK = 7;

/** What a denial may be moved from by what the payer, or the next one, says. */
const STANDING = [...OPEN_DENIALS, 'recovered', 'overturned', 'upheld', 'billed-on', 'written-off'] as const;

/** An earlier denial as this posting has left it so far. */
type Standing = StandingDenial & { row: DenialRow; nextPayerCents: Cents };

/** The claims before later payers' claims: of each, the one that its money is for, and the one before that. */
async function claimsBefore(context: OperationContext, rows: readonly ClaimRow[]): Promise<Map<string, string[]>> {
  const later = rows.flatMap(({ id, previous_claim_id: before }) => (before ? [[id, before] as const] : []));
  if (later.length === 0) return new Map();
  const found = await context.tx
    .selectFrom('claim')
    .select(['id', 'previous_claim_id'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...new Set(later.map(([, before]) => before))]}::uuid[])`)
    .execute();
  const first = new Map(found.map((row) => [row.id, row.previous_claim_id]));
  return new Map(later.map(([id, before]) => [id, [before, first.get(before) ?? []].flat()]));
}

function standingOf(row: DenialRow): Standing {
  return {
    row,
    id: row.id,
    claimPaymentKey: row.claim_payment_key,
    ...(row.line_number === null ? {} : { lineNumber: row.line_number }),
    denialStatus: row.denial_status,
    deniedCents: cents(row.denied_cents),
    recoveredCents: cents(row.recovered_cents),
    nextPayerCents: cents(row.next_payer_cents),
    ...(row.closed_by_key === null ? {} : { closedByKey: row.closed_by_key }),
  };
}

/** Cents of one posting that are given to denials, by place: what one has got, another has not. */
type Given = Map<number, number>;

const give = (given: Given, place: number, centsGiven: number) =>
  given.set(place, (given.get(place) ?? 0) + centsGiven);
const leftOf = (given: Given, { place, paidCents }: LineAnswer) => paidCents - (given.get(place) ?? 0);

/** What an answer about the claim itself, or about the claim that bills its refused lines again, makes of a denial. */
function answered(denial: Standing, posting: ClaimPosting, lineNumber: number | undefined, given: Given) {
  const answer = lineAnswer(posting, lineNumber);
  const change = settleDenial(denial, answer);
  if (!change) return undefined;
  const gain = change.recoveredCents - denial.recoveredCents;
  const granted = gain > 0 ? Math.max(0, Math.min(gain, leftOf(given, answer))) : gain;
  give(given, answer.place, granted);
  return { ...change, recoveredCents: cents(denial.recoveredCents + granted) };
}

/** What a later payer's answer makes of a denial of the payer before it. */
function paidByNext(denial: Standing, posting: ClaimPosting, given: Given): Cents {
  const answer = lineAnswer(posting, denial.lineNumber);
  const share = nextPayerShare(denial, leftOf(given, answer));
  give(given, answer.place, share);
  return cents(denial.nextPayerCents + share);
}

/** Puts denials that are open again before a person, one item a claim payment that closed them. */
async function raiseReopened(context: OperationContext, reopened: readonly Standing[]): Promise<void> {
  const byAnswer = Map.groupBy(reopened, ({ row }) => row.closed_by_key ?? row.claim_payment_key);
  const items: WorkToRaise[] = [];
  for (const [key, some] of byAnswer) {
    const [first] = some;
    if (!first) continue;
    const adjustments = some.map(({ row }) => ({
      ...{ groupCode: row.group_code, carc: row.carc, rarcs: row.rarcs, class: 'denial' as const },
      amountCents: cents(row.denied_cents - row.recovered_cents),
    }));
    const rarcs = [...new Set(some.flatMap(({ row }) => row.rarcs))];
    const about = describeDenial(adjustments, rarcs, first.row.claim_status_code);
    const workKey = `denial:${key}|reopened`;
    items.push({
      ...{ workKey, kind: 'denial', title: `Open again: ${about.title}` },
      reason: `The payer took back the answer that had closed it. Look for the correction; until it comes this is refused as before. ${about.reason}`,
      steps: about.whatToDo,
      stepActions: about.steps.map(({ action }) => action ?? ''),
      stepDays: about.steps.map(stepDays),
      fixedBy: about.fixedBy,
      amountCents: adjustments.reduce((sum, one) => sum + one.amountCents, 0),
      deadlineDate: laterDate(first.row.deadline_date, addDays(context.today, DAYS_TO_LOOK)),
      claimId: first.row.claim_id,
      patientId: first.row.patient_id,
    });
    await context.tx
      .updateTable('denial')
      .set({ work_key: workKey })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', sql<string>`any(${some.map(({ id }) => id)}::uuid[])`)
      .execute();
  }
  await raiseWork(context, items);
}

/** Saves what denials became, and raises work for those that are open again. */
async function saveSettled(context: OperationContext, standing: ReadonlyMap<string, Standing>): Promise<void> {
  const changed = [...standing.values()].filter(
    ({ row, denialStatus, recoveredCents, nextPayerCents }) =>
      row.denial_status !== denialStatus ||
      row.recovered_cents !== recoveredCents ||
      row.next_payer_cents !== nextPayerCents,
  );
  const isOpen = (status: DenialRow['denial_status']) => OPEN_DENIALS.includes(status);
  await saveDenials(
    context,
    changed.map(({ id, denialStatus, recoveredCents, nextPayerCents, closedByKey }) => ({
      ...{ id, denialStatus, recoveredCents, nextPayerCents },
      ...(closedByKey === undefined || isOpen(denialStatus) ? {} : { closedByKey }),
    })),
  );
  const reopened = changed.filter(({ row, denialStatus }) => !isOpen(row.denial_status) && isOpen(denialStatus));
  await raiseReopened(context, reopened);
}

/**
 * What the answers make of earlier denials: of the claims themselves, of those whose refused lines they bill again, and of
 * those of the payer before, whose rest they pay.
 */
export async function settleEarlier(
  context: OperationContext,
  { claimPostings }: Pick<RemittancePosting, 'claimPostings'>,
  rows: readonly ClaimRow[],
): Promise<void> {
  const rebills = new Map(rows.flatMap((row) => (row.content.rebills ? [[row.id, row.content.rebills] as const] : [])));
  const before = await claimsBefore(context, rows);
  const ids = claimPostings.flatMap(({ claimId }) => (claimId ? [claimId, ...(before.get(claimId) ?? [])] : []));
  const originals = [...rebills.values()].map(({ claimId }) => claimId);
  const earlier = await lockDenials(context, [...new Set([...ids, ...originals])], STANDING);
  if (earlier.length === 0) return;
  const standing = new Map(earlier.map((row) => [row.id, standingOf(row)]));
  const byClaim = Map.groupBy(earlier, (row) => row.claim_id);
  for (const posting of claimPostings) {
    if (!posting.claimId) continue;
    const given: Given = new Map();
    const again = rebills.get(posting.claimId);
    const of = (claimId: string | undefined) =>
      (byClaim.get(claimId ?? '') ?? []).flatMap(({ id }) => standing.get(id) ?? []);
    const change = (denial: Standing, settled: SettledDenial | undefined) => {
      if (!settled) return;
      const { closedByKey: _, ...rest } = denial;
      standing.set(denial.id, { ...rest, ...settled });
    };
    for (const denial of of(posting.claimId)) {
      if (denial.claimPaymentKey === posting.claimPaymentKey) continue;
      change(denial, answered(denial, posting, denial.lineNumber, given));
    }
    // A claim that bills refused lines again has them as its lines 1, 2 ... in their order.
    for (const denial of of(again?.claimId)) {
      const place = again?.lineNumbers.indexOf(denial.lineNumber ?? 0) ?? -1;
      if (place >= 0) change(denial, answered(denial, posting, place + 1, given));
    }
    for (const denial of (before.get(posting.claimId) ?? []).flatMap(of))
      standing.set(denial.id, { ...denial, nextPayerCents: paidByNext(denial, posting, given) });
  }
  await saveSettled(context, standing);
}
