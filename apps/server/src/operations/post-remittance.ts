import type { ClaimEvent } from '@cleanclaim/billing/claims';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import {
  type ClaimPayment,
  type ClaimPosting,
  postRemittance as decidePosting,
  proveBalance,
  type Remittance,
  type RemittancePosting,
  remittanceKey,
  remittancesFrom835,
} from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { z } from 'zod';
import { billAnsweredClaims } from './bill-answered-claims.ts';
import { type ClaimMove, moveClaims } from './claim-store.ts';
import { claimBalances, saveEntries } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { type ClaimsOfRemittance, loadClaimsOf, loadOpenRecoupments } from './remittance-claims.ts';
import { raiseExceptions, raisePostingWork, supersedeHeld } from './remittance-work.ts';
import { finishWorkOnClaim } from './work-items.ts';

export interface Posted {
  outcome: 'posted' | 'held' | 'already-posted';
  remittanceId?: string;
  claimPayments: number;
  exceptions: number;
}

async function findEarlier(context: OperationContext, key: string) {
  return context.tx
    .selectFrom('remittance')
    .select(['id', 'posting'])
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_key', '=', key)
    .forUpdate()
    .executeTakeFirst();
}

interface Source {
  receivedFileId: string;
  index: number;
  sha256: string;
  remittanceId: string;
  payerId: string | undefined;
}

/** How the claim was found; empty when none was. */
export function matchColumns({ match }: Pick<ClaimPosting, 'match'>) {
  const isMatched = match?.step !== undefined;
  return {
    match_step: isMatched ? match.step : null,
    match_score: isMatched ? match.score : null,
    match_reason: isMatched ? match.reason : null,
  };
}

async function saveRemittance(
  context: OperationContext,
  remittance: Remittance,
  posting: RemittancePosting,
  source: Source,
  claims: ClaimsOfRemittance,
): Promise<void> {
  const { tx, tenantId } = context;
  const { claimPayments, ...content } = remittance;
  await tx
    .insertInto('remittance')
    .values({
      tenant_id: tenantId,
      id: source.remittanceId,
      remittance_key: posting.remittanceKey,
      received_file_id: source.receivedFileId,
      payment_index: source.index,
      payer_id: source.payerId ?? null,
      payer_name: remittance.payerName,
      trace_number: remittance.traceNumber,
      paid_cents: remittance.paidCents,
      payment_date: remittance.paymentDate || context.today,
      posting: posting.outcome,
      proof: JSON.stringify(posting.proof),
      content: JSON.stringify(content),
      posted_at: context.now,
    })
    .execute();
  const rows = posting.claimPostings.map((one, i) => {
    const payment = claimPayments[i];
    if (!payment) throw new Error('a posting without its claim payment');
    return {
      tenant_id: tenantId,
      id: context.newId(),
      remittance_id: source.remittanceId,
      claim_payment_key: one.claimPaymentKey,
      claim_id: one.claimId ?? null,
      ordinal: payment.index,
      outcome: one.outcome,
      claim_status_code: payment.claimStatusCode,
      charge_cents: payment.chargeCents as number,
      paid_cents: payment.paidCents as number,
      patient_responsibility_cents: payment.patientResponsibilityCents as number,
      payer_claim_control_number: payment.payerClaimControlNumber,
      ...matchColumns(one),
      content: JSON.stringify(payment),
    };
  });
  for (let i = 0; i < rows.length; i += 2000)
    await tx
      .insertInto('claim_payment')
      .values(rows.slice(i, i + 2000))
      .execute();
  await saveEntries(context, posting.entries);
  for (const claim of claims.rows) {
    context.audit({
      action: 'post',
      subjectKind: 'claim',
      subjectId: claim.id,
      patientId: claim.patient_id,
      detail: { remittance: source.remittanceId },
    });
  }
}

/** What the payer did to the claim, and then what is left to do, as events of its life. */
function eventsOf(
  outcome: ClaimPosting['outcome'],
  balance: { payerArCents: number; patientArCents: number },
  isVoid: boolean,
): ClaimEvent[] {
  if (outcome === 'reversed' && isVoid && balance.payerArCents === 0 && balance.patientArCents === 0) return ['voided'];
  if (outcome === 'denied' || outcome === 'reversed') return [outcome];
  if (outcome !== 'paid' && outcome !== 'partly-paid' && outcome !== 'corrected') return [];
  if (balance.payerArCents !== 0) return ['partly-paid'];
  return ['paid', balance.patientArCents === 0 ? 'zero-balance' : 'patient-due'];
}

/** Moves each claim of a payment by what its last claim payment says, and by what is left. */
export async function moveAnsweredClaims(
  context: OperationContext,
  remittance: Remittance,
  posting: Pick<RemittancePosting, 'claimPostings'>,
  claims: ClaimsOfRemittance,
  sha256: string,
): Promise<void> {
  const ids = claims.rows.map((row) => row.id);
  const balances = await claimBalances(context, ids);
  const rows = new Map(claims.rows.map((row) => [row.id, row]));
  const last = new Map<string, ClaimPosting>();
  for (const one of posting.claimPostings) if (one.claimId) last.set(one.claimId, one);
  const moves = [...last].flatMap(([claimId, one]) => {
    const claim = rows.get(claimId);
    const payment = remittance.claimPayments[one.claimPaymentIndex];
    if (!claim || !payment) return [];
    const balance = balances.get(claimId) ?? { payerArCents: 0, patientArCents: 0 };
    return movesOf({ remittance, payment, one, balance, sha256, isVoid: claim.frequency_code === '8' }).map((move) => ({
      claim,
      move,
    }));
  });
  const answered = [...new Set(moves.map(({ claim }) => claim.id))];
  await finishWorkOnClaim(context, answered, 'The payer has answered.', ['no-answer', 'rejection']);
  await moveClaims(context, moves);
}

interface Answered {
  remittance: Remittance;
  payment: ClaimPayment;
  one: ClaimPosting;
  balance: { payerArCents: number; patientArCents: number };
  sha256: string;
  isVoid: boolean;
}

function movesOf({ remittance, payment, one, balance, sha256, isVoid }: Answered): ClaimMove[] {
  const number = payment.payerClaimControlNumber;
  const [event, after] = eventsOf(one.outcome, balance, isVoid);
  if (!event) return [];
  const detail = `${remittance.payerName}, ${one.outcome.replace('-', ' ')}: ${formatDollars(payment.paidCents)} paid, ${formatDollars(payment.patientResponsibilityCents)} for the patient (payment ${remittance.traceNumber})`;
  const left = `${formatDollars(cents(balance.patientArCents))} is left to the patient`;
  return [
    { event, detail, fileSha256: sha256, ...(number ? { set: { payer_claim_control_number: number } } : {}) },
    ...(after ? [{ event: after, detail: after === 'zero-balance' ? 'Nothing is open' : left }] : []),
  ];
}

/** Posts one payment: what balances and matches goes to the ledger, the rest to a person with the money it holds. */
async function postOne(
  context: OperationContext,
  remittance: Remittance,
  file: { id: string; sha256: string; index: number },
): Promise<Posted> {
  const { tx, tenantId } = context;
  const payers = await tx
    .selectFrom('payer')
    .select(['id', 'name', 'payer_identifier'])
    .where('tenant_id', '=', tenantId)
    .execute();
  const named = payers.find(
    (payer) =>
      payer.payer_identifier === remittance.payerIdentifier ||
      payer.name.toUpperCase() === remittance.payerName.toUpperCase(),
  )?.id;
  const claims = await loadClaimsOf(context, remittance, named);
  const payerId = named ?? claims.rows[0]?.payer_id;
  const { settings } = await tx
    .selectFrom('tenant')
    .select('settings')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const remittanceId = context.newId();
  const posting = decidePosting({
    remittance,
    claims: claims.postable,
    matches: claims.matches,
    openRecoupments: await loadOpenRecoupments(context, payerId),
    postingDate: context.today,
    ids: { remittanceId, ...(payerId ? { payerId } : {}) },
    settings: { postBalancedPartOfUnbalanced: settings.postBalancedPartOfUnbalanced ?? false, rules: claims.rules },
  });
  const source = { receivedFileId: file.id, index: file.index, sha256: file.sha256, remittanceId, payerId };
  await saveRemittance(context, remittance, posting, source, claims);
  await moveAnsweredClaims(context, remittance, posting, claims, file.sha256);
  await raiseExceptions(context, posting, source);
  await raisePostingWork(context, remittance, posting, claims);
  await billAnsweredClaims(context, remittance, posting, claims);
  return {
    outcome: posting.outcome,
    remittanceId,
    claimPayments: posting.claimPostings.length,
    exceptions: posting.exceptions.length,
  };
}

/** True when the payment as a whole balances, so that it would post. */
function addsUp(remittance: Remittance): boolean {
  return !proveBalance(remittance).failures.some((failure) => failure.rule === 'payment');
}

/** Posts one payment (ST of an 835) of a stored file. The same payment again, in whatever file, changes nothing; a corrected form of a payment that was held takes its place. */
export const postRemittance = operation<{ receivedFileId: string; index: number }, Posted>({
  name: 'post-remittance',
  summary: 'Proves that a payment balances and posts it to the ledger, with exceptions for what does not fit.',
  roles: ['system', 'payment-poster', 'manager', 'admin'],
  input: z.object({ receivedFileId: z.uuid(), index: z.int().min(0) }),
  async run(context, { receivedFileId, index }) {
    const file = await context.tx
      .selectFrom('received_file')
      .select(['id', 'sha256'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', receivedFileId)
      .forUpdate()
      .executeTakeFirst();
    if (!file) throw new Refusal('not-found', 'There is no such file.');
    const { remittances } = remittancesFrom835(readX12(await loadOriginal(context, file.sha256)));
    const remittance = remittances[index];
    if (!remittance) throw new Refusal('not-found', `The file has no payment ${index}.`);
    const key = remittanceKey(remittance);
    const earlier = await findEarlier(context, key);
    const detail = { payment: index, again: earlier !== undefined };
    context.audit({ action: 'read', subjectKind: 'received-file', subjectId: file.id, detail });
    const corrects = earlier?.posting === 'held' && addsUp(remittance);
    if (earlier && !corrects) {
      return { outcome: 'already-posted', remittanceId: earlier.id, claimPayments: 0, exceptions: 0 };
    }
    if (earlier) await supersedeHeld(context, earlier.id, key);
    return postOne(context, remittance, { ...file, index });
  },
});
