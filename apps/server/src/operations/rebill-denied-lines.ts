import {
  type Claim,
  type ClaimStatus,
  deniedLinesClaim,
  filingLimit,
  patientControlNumber,
} from '@cleanclaim/billing/claims';
import { formatDate } from '@cleanclaim/billing/kernel';
import { carcLabel, type DeniedLine, deniedLines } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import type { DeniedLineView, RebillOffer } from '../contract/correction-views.ts';
import { rebillDeniedLinesSchema } from '../contract/schemas/corrections.ts';
import { latestAdjudication } from './bill-next-payer.ts';
import { moveRebilledLines, postCharges } from './claim-charges.ts';
import { addClaimEvents, type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { moveDenialsOfClaims } from './denial-store.ts';
import { insertClaim } from './insert-claim.ts';
import { nextNumber } from './next-number.ts';
import { nextClaimOf } from './next-payer.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lineNumbersOf, rebilledOf } from './rebilled-lines.ts';
import { checkSeenVersion } from './seen-version.ts';
import { nextPart } from './split-claim.ts';
import { finishWorkOnClaim } from './work-items.ts';

/** Statuses in which a payer has refused something that still stands. */
const ANSWERED: readonly ClaimStatus[] = ['denied', 'partly-paid'];

/** @throws Refusal with the reason why no line of the claim may be billed again by itself. */
async function linesToRebill(context: OperationContext, row: ClaimRow): Promise<DeniedLine[]> {
  const { name } = row.content.payer;
  if (row.frequency_code === '8')
    throw new Refusal('is-void', 'A void takes the whole claim back. Bill the visit again.');
  if (!ANSWERED.includes(row.claim_status)) {
    throw new Refusal('not-denied', 'Only lines that the payer has refused are billed again. Wait for its answer.');
  }
  if (row.previous_claim_id) {
    throw new Refusal('later-payer', `${name} is not the first payer: send a replacement of this claim instead.`);
  }
  const next = await nextClaimOf(context, row.id);
  if (next) {
    throw new Refusal(
      'next-payer-billed',
      `${next.content.payer.name} was billed with this answer. Settle claim ${next.patient_control_number} first.`,
    );
  }
  const denied = deniedLines(await latestAdjudication(context, row));
  if (denied.length === 0) {
    throw new Refusal('no-denied-line', `${name} refused no line as a whole. Send a replacement of the claim instead.`);
  }
  const again = lineNumbersOf((await rebilledOf(context, [row])).get(row.id));
  const left = denied.filter((line) => !again.includes(line.lineNumber));
  if (left.length === 0) {
    throw new Refusal('rebilled-before', 'Every line that was refused is billed again already. Look at that claim.');
  }
  if (denied.length === row.content.lines.length) {
    throw new Refusal('all-denied', `${name} refused every line: correct the claim, and it goes as a replacement.`);
  }
  return left;
}

function lineView(claim: Claim, { lineNumber, refusals }: DeniedLine): DeniedLineView {
  const line = claim.lines.find((one) => one.lineNumber === lineNumber);
  if (!line) throw new Error(`the payer answered line ${lineNumber}, which the claim lacks`);
  const { procedureCode, description, chargeCents, revenueCode } = line;
  const reasons = refusals.map(({ group, reason }) => ({ code: `${group}-${reason}`, label: carcLabel(reason) }));
  return { lineNumber, procedureCode: procedureCode || (revenueCode ?? ''), description, chargeCents, reasons };
}

const deadlineOf = ({ payer, ...claim }: Claim) =>
  filingLimit({ ...claim, payer, frequencyCode: '1' }, payer)?.deadline ?? null;

/** What the claim page offers to bill again, or why it does not; null where a payer has refused nothing. */
export async function rebillOffer(context: OperationContext, row: ClaimRow): Promise<RebillOffer | null> {
  if (!ANSWERED.includes(row.claim_status)) return null;
  try {
    const lines = (await linesToRebill(context, row)).map((line) => lineView(row.content, line));
    return { possible: true, lines, filingDeadline: deadlineOf(row.content) };
  } catch (error) {
    if (error instanceof Refusal) return { possible: false, reason: error.message };
    throw error;
  }
}

/** How the first claim stands once its refused lines are gone: what is left of them still waits for a person. */
async function settleOriginal(
  context: OperationContext,
  row: ClaimRow,
  left: { payerArCents: number; patientArCents: number },
  detail: string,
): Promise<void> {
  if (left.payerArCents > 0) {
    const { id: claimId, claim_status: status } = row;
    await addClaimEvents(context, [{ claimId, event: 'lines-rebilled', from: status, to: status, detail }]);
    return;
  }
  await moveClaim(context, row, { event: left.patientArCents === 0 ? 'zero-balance' : 'patient-due', detail });
  await finishWorkOnClaim(context, row.id, detail, ['denial', 'check-write-off', 'check-coverage']);
}

/**
 * Bills the lines that a payer refused again, as a part of their own to the same payer; the lines that it paid stay
 * decided. The part charges its lines anew, and the same charge is taken off the first claim, whose total stays as it was
 * sent: the payer's answers are proved against it.
 */
export const rebillDeniedLines = operation<
  z.infer<typeof rebillDeniedLinesSchema>,
  { claimId: string; claimStatus: 'held' | 'ready'; filingDeadline: string | null }
>({
  name: 'rebill-denied-lines',
  summary: 'Bills the lines that a payer refused again, on a claim of their own.',
  roles: ['biller', 'manager', 'admin'],
  input: rebillDeniedLinesSchema,
  async run(context, { claimId, version, lineNumbers }) {
    const row = await lockClaim(context, claimId);
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    const able = (await linesToRebill(context, row)).map((line) => line.lineNumber);
    const chosen = lineNumbers ?? able;
    const wrong = chosen.find((number) => !able.includes(number));
    if (wrong !== undefined) {
      throw new Refusal('line-not-denied', `Line ${wrong} was not refused, or is billed again already. Choose others.`);
    }
    const part = deniedLinesClaim(row.content, chosen, {
      id: context.newId(),
      patientControlNumber: patientControlNumber(await nextNumber(context, 'patient-control')),
      part: await nextPart(context, row),
    });
    if (!part) throw new Refusal('no-such-line', 'Choose lines that are on the claim.');
    const left = await moveRebilledLines(context, row, chosen, part.id);
    if (left.payerArCents < 0) {
      throw new Refusal(
        'nothing-open',
        'What was refused has been written off or paid in part since. Nothing is left to bill again.',
      );
    }
    const which = chosen.length === 1 ? `Line ${chosen[0]}` : `Lines ${chosen.join(', ')}`;
    const claimStatus = await insertClaim(context, part, {
      detail: `${which} of claim ${row.patient_control_number}, which ${row.content.payer.name} refused, billed again`,
    });
    await postCharges(context, part);
    const filingDeadline = deadlineOf(part);
    const limit = filingDeadline ? `; the payer takes it until ${formatDate(filingDeadline)}` : '';
    await moveDenialsOfClaims(context, [claimId], 'working');
    await settleOriginal(context, row, left, `${which} billed again on claim ${part.patientControlNumber}${limit}`);
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claimId, patientId: row.patient_id });
    return { claimId: part.id, claimStatus, filingDeadline };
  },
});
