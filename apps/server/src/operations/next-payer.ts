import {
  type Claim,
  laterPayers,
  nextPayerClaim,
  type OrderedCoverage,
  type PayerAdjudication,
  patientControlNumber,
} from '@cleanclaim/billing/claims';
import { addDays, cents, formatDollars } from '@cleanclaim/billing/kernel';
import { reverseEntry, transferEntry } from '@cleanclaim/billing/ledger';
import type { Payer, PayerSequence } from '@cleanclaim/billing/parties';
import { loadPayerOrder } from './claim-parties.ts';
import { type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { moveDenialsOfClaims, reopenBilledOn } from './denial-store.ts';
import { insertClaim } from './insert-claim.ts';
import { claimBalances, loadEntry, saveEntries } from './journal.ts';
import { nextNumber } from './next-number.ts';
import type { OperationContext } from './operation.ts';
import { nextPart } from './split-claim.ts';
import { finishWorkOnClaim, raiseWork } from './work-items.ts';

export interface NextPayer {
  adjudication: PayerAdjudication;
  /** How much of what still stands on the first payer goes over too, at most: it passed the claim on, the patient owes no cost share, or a person says so. */
  fromPayerCents: number;
  /** The fact that made it, for the work that is raised when it cannot be done. */
  sourceKey: string;
}

export type NextPayerOutcome =
  | { outcome: 'billed'; claimId: string; claimStatus: 'held' | 'ready' | 'waiting' }
  | { outcome: 'nothing-left' | 'no-next-payer' | 'needs-person'; message: string };

const SEQUENCES: readonly PayerSequence[] = ['P', 'S', 'T'];

/** The claim to the payer after this one, when it has been made and not been voided since. */
export async function nextClaimOf(context: OperationContext, claimId: string): Promise<ClaimRow | undefined> {
  return context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('previous_claim_id', '=', claimId)
    .where('frequency_code', '!=', '8')
    .executeTakeFirst();
}

/** Coverages of the visit that come after those which this claim has been to. */
async function laterCoverages(context: OperationContext, claim: Claim): Promise<OrderedCoverage[]> {
  const visit = await context.tx
    .selectFrom('encounter')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', claim.encounterId)
    .executeTakeFirstOrThrow();
  const { ordered } = await loadPayerOrder(context, claim.patient.id, visit.content.encounter);
  const decided = (claim.otherPayers ?? []).filter((one) => one.adjudication).map((one) => one.coverageId);
  const billed = new Set([...decided, claim.coverageId]);
  const own = ordered.findIndex(({ coverage }) => coverage.id === claim.coverageId);
  const later = ordered.slice(own + 1).filter(({ coverage }) => !billed.has(coverage.id));
  // Letters go on from this claim's, also when the order of the coverages has changed since.
  const letters = SEQUENCES.slice(SEQUENCES.indexOf(claim.payerSequence) + 1);
  return later.flatMap((one, i): OrderedCoverage[] => {
    const payerSequence = letters[i];
    return payerSequence ? [{ ...one, coverage: { ...one.coverage, payerSequence } }] : [];
  });
}

/** The payer that a claim's rest may go to: undefined when that is not known, nothing is left, or it is billed already. */
export async function payerAfter(context: OperationContext, row: ClaimRow): Promise<Payer | undefined> {
  if (await nextClaimOf(context, row.id)) return undefined;
  const balance = (await claimBalances(context, [row.id])).get(row.id);
  if ((balance?.payerArCents ?? 0) <= 0 && (balance?.patientArCents ?? 0) <= 0) return undefined;
  const [first] = await laterCoverages(context, row.content);
  return first?.payer;
}

async function raise(context: OperationContext, row: ClaimRow, next: NextPayer, reason: string): Promise<void> {
  const left = next.adjudication.patientLiabilityCents ?? cents(0);
  await raiseWork(context, [
    {
      workKey: `bill-next-payer:${row.id}:${next.sourceKey}`,
      kind: 'bill-next-payer',
      title: 'Bill the next payer',
      reason,
      steps: ['Settle what is missing, then bill the next payer from the claim. Do not bill the patient before.'],
      amountCents: Math.max(0, left),
      deadlineDate: addDays(context.today, 7),
      claimId: row.id,
      patientId: row.patient_id,
    },
  ]);
}

/** A move of a claim's balance, as the audit tells it on both sides: the books are proved from it. */
function auditMove(
  context: OperationContext,
  patientId: string,
  [from, to]: readonly [string, string],
  account: string,
  movedCents: number,
): void {
  for (const [subjectId, change, what] of [
    [from, -movedCents, account],
    [to, movedCents, 'payer-ar'],
  ] as const) {
    const detail = { movedCents: change, account: what };
    context.audit({ action: 'post', subjectKind: 'claim', subjectId, patientId, detail });
  }
}

/** Moves what is left of a claim to the next payer's. */
async function moveBalance(
  context: OperationContext,
  row: ClaimRow,
  next: Pick<Claim, 'id' | 'payer'>,
  left: readonly { account: 'payer-ar' | 'patient-ar'; movedCents: number }[],
  again = '',
): Promise<void> {
  for (const { account, movedCents } of left) {
    const entry = transferEntry(
      {
        patientId: row.patient_id,
        from: { account, claimId: row.id, ...(account === 'payer-ar' ? { payerId: row.payer_id } : {}) },
        to: { account: 'payer-ar', claimId: next.id, payerId: next.payer.id },
        movedCents: cents(movedCents),
        reason: `Billed to ${next.payer.name} after ${row.content.payer.name}`,
      },
      `next-payer:${account}:${next.id}${again}`,
      context.today,
    );
    if (entry) await saveEntries(context, [entry]);
    auditMove(context, row.patient_id, [row.id, next.id], account, movedCents);
  }
}

/**
 * Takes back what went over to a later payer's claim, as its void does: it stands on the claim before again, for a person
 * to bill anew.
 */
export async function returnBalance(context: OperationContext, row: ClaimRow): Promise<void> {
  if (!row.previous_claim_id) return;
  const previous = await lockClaim(context, row.previous_claim_id);
  const keys = await context.tx
    .selectFrom('journal_entry')
    .select('source_key')
    .where('tenant_id', '=', context.tenantId)
    .where('source_key', 'like', `next-payer:%:${row.id}%`)
    .orderBy('id')
    .execute();
  for (const { source_key: key } of keys) {
    const entry = await loadEntry(context, key);
    if (!entry) continue;
    await saveEntries(context, [reverseEntry(entry, `reverse:${key}`, context.today)]);
    const account = key.startsWith('next-payer:patient-ar:') ? 'patient-ar' : 'payer-ar';
    const moved = entry.lines.filter((line) => line.claimId === row.id).reduce((sum, line) => sum + line.cents, 0);
    auditMove(context, row.patient_id, [previous.id, row.id], account, -moved);
  }
  await reopenBilledOn(context, previous.id);
  const { name } = row.content.payer;
  const balance = (await claimBalances(context, [previous.id])).get(previous.id);
  const event = (balance?.payerArCents ?? 0) > 0 ? 'partly-paid' : 'patient-due';
  await moveClaim(context, previous, {
    event,
    detail: `The claim to ${name} is voided: what it was billed for is back`,
  });
  await raiseWork(context, [
    {
      workKey: `bill-next-payer:${previous.id}:void:${row.id}:${row.attempt}`,
      kind: 'bill-next-payer',
      title: 'Bill the next payer',
      reason: `The claim to ${name} is voided. What it was billed for is back on this claim.`,
      steps: ['Correct the coverage and bill the next payer from the claim, or bill the patient.'],
      amountCents: Math.max(0, (balance?.payerArCents ?? 0) + (balance?.patientArCents ?? 0)),
      deadlineDate: addDays(context.today, 7),
      claimId: previous.id,
      patientId: row.patient_id,
    },
  ]);
}

/**
 * Lets a later payer's claim follow what the payer before it has said since: what that leaves to the patient now goes
 * over, or what it left too much comes back.
 * @param previous the claim before, locked
 */
export async function moveDifference(context: OperationContext, previous: ClaimRow, row: ClaimRow): Promise<void> {
  const balance = (await claimBalances(context, [previous.id])).get(previous.id);
  const movedCents = balance?.patientArCents ?? 0;
  if (movedCents === 0) return;
  await moveBalance(
    context,
    previous,
    { id: row.id, payer: row.content.payer },
    [{ account: 'patient-ar', movedCents }],
    `:${context.newId()}`,
  );
  if ((balance?.payerArCents ?? 0) !== 0) return;
  const detail = `${formatDollars(cents(Math.abs(movedCents)))} ${movedCents > 0 ? 'more' : 'less'} is left to ${row.content.payer.name}`;
  await moveClaim(context, previous, { event: 'zero-balance', detail });
}

/** The part of the next payer's claim: that of the claim before it, or a free one where a voided claim has it. */
async function partFor(context: OperationContext, row: ClaimRow, claim: Claim): Promise<Pick<Claim, 'part'>> {
  const taken = await context.tx
    .selectFrom('claim')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', row.encounter_id)
    .where('payer_sequence', '=', claim.payerSequence)
    .where('claim_part', '=', claim.part ?? 1)
    .executeTakeFirst();
  if (!taken) return {};
  return { part: await nextPart(context, { encounter_id: row.encounter_id, payer_sequence: claim.payerSequence }) };
}

/**
 * Bills the next payer with what this one decided, in the same transaction: the claim, the transfer of what is left, the end
 * of the work that asked for it. A claim that the payer passed on waits for the next payer's answer instead of going out.
 * What cannot be billed is left with the reason; it becomes work where a person is needed.
 */
export async function billNext(
  context: OperationContext,
  row: ClaimRow,
  next: NextPayer,
  whenStuck: 'raise' | 'refuse' = 'raise',
): Promise<NextPayerOutcome> {
  const needsPerson = async (message: string): Promise<NextPayerOutcome> => {
    if (whenStuck === 'raise') await raise(context, row, next, message);
    return { outcome: 'needs-person', message };
  };
  const made = await nextClaimOf(context, row.id);
  if (made) {
    return needsPerson(
      `${row.content.payer.name} has changed its answer after ${made.content.payer.name} was billed. Check that claim, and send it again with the new amounts.`,
    );
  }
  const later = await laterCoverages(context, row.content);
  const [first] = later;
  if (!first) return { outcome: 'no-next-payer', message: 'The patient has no further coverage for this visit.' };
  if (!first.payer) return needsPerson('It is not known which payer the next coverage means. Choose the payer.');
  const balance = (await claimBalances(context, [row.id])).get(row.id) ?? { payerArCents: 0, patientArCents: 0 };
  const left = [
    { account: 'patient-ar' as const, movedCents: balance.patientArCents },
    { account: 'payer-ar' as const, movedCents: Math.min(balance.payerArCents, next.fromPayerCents) },
  ].filter(({ movedCents }) => movedCents > 0);
  if (left.length === 0) return { outcome: 'nothing-left', message: 'Nothing is left to bill to the next payer.' };
  const built = nextPayerClaim(row.content, next.adjudication, {
    id: context.newId(),
    patientControlNumber: '',
    laterPayers: laterPayers(later, row.content.patient),
    capitated: first.coverage.capitated,
  });
  if (!built.ok) return needsPerson(built.message);
  const claim = {
    ...built.claim,
    ...(await partFor(context, row, built.claim)),
    patientControlNumber: patientControlNumber(await nextNumber(context, 'patient-control')),
  };
  const { crossedOver } = next.adjudication;
  const from = row.content.payer.name;
  const status = await insertClaim(context, claim, {
    detail: crossedOver ? `${from} passed the claim on` : `Built from the answer of ${from}`,
    previousClaimId: row.id,
    ...(crossedOver
      ? { passedOn: { nextStep: `${from} passed it on; the answer of ${claim.payer.name} is awaited.` } }
      : {}),
  });
  await moveBalance(context, row, claim, left);
  await finishWorkOnClaim(context, row.id, `Billed to ${claim.payer.name}.`, ['bill-next-payer', 'forwarded']);
  const total = left.reduce((sum, one) => sum + one.movedCents, 0);
  const rest = balance.payerArCents + balance.patientArCents - total;
  if (rest === 0) {
    const detail = `${formatDollars(cents(total))} is left to ${claim.payer.name}`;
    await moveClaim(context, row, { event: 'zero-balance', detail });
    await moveDenialsOfClaims(context, [row.id], 'billed-on');
    await finishWorkOnClaim(context, row.id, `Billed to ${claim.payer.name}.`, ['denial', 'check-coverage']);
  }
  return { outcome: 'billed', claimId: claim.id, claimStatus: crossedOver ? 'waiting' : status };
}
