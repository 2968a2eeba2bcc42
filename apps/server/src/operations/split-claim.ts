import {
  type Claim,
  type ClaimStatus,
  splitClaim as decideSplit,
  patientControlNumber,
} from '@cleanclaim/billing/claims';
import type { z } from 'zod';
import { splitClaimSchema } from '../contract/schemas/claims.ts';
import { savePracticeEdits, scrubClaim } from './apply-practice-edits.ts';
import { postCharges, repostCharges } from './claim-charges.ts';
import { saveFindings } from './claim-edits.ts';
import { type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { insertClaim } from './insert-claim.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { finishWorkOnClaim } from './work-items.ts';

/** Not with the payer, and charged in full: lines may still go from claim to claim. */
const OPEN: readonly ClaimStatus[] = ['held', 'ready', 'rejected'];

/** @throws Refusal `not-open`: the payer has the claim, or what it charges came over from another one. */
export function refuseUnlessOpen(row: ClaimRow): void {
  if (OPEN.includes(row.claim_status) && !row.previous_claim_id && row.frequency_code !== '8') return;
  throw new Refusal(
    'not-open',
    'Lines are moved only while a claim is held, ready or rejected, and goes to the first payer.',
  );
}

/** The next free part of a visit's claims to one payer. The visit is locked, so that two parts made at once get two numbers. */
export async function nextPart(
  context: OperationContext,
  row: Pick<ClaimRow, 'encounter_id' | 'payer_sequence'>,
): Promise<number> {
  await context.tx
    .selectFrom('encounter')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.encounter_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const { last } = await context.tx
    .selectFrom('claim')
    .select(({ fn }) => fn.max('claim_part').as('last'))
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', row.encounter_id)
    .where('payer_sequence', '=', row.payer_sequence)
    .executeTakeFirstOrThrow();
  return Number(last ?? 0) + 1;
}

/** Saves a claim whose lines changed before it went out: charge, edits, status. A rejected one goes out under a new number. */
export async function saveChangedLines(
  context: OperationContext,
  row: ClaimRow,
  changed: Claim,
  detail: string,
): Promise<void> {
  const wasRejected = row.claim_status === 'rejected';
  const number = wasRejected
    ? patientControlNumber(await nextNumber(context, 'patient-control'))
    : changed.patientControlNumber;
  const scrubbed = await scrubClaim(context, { ...changed, patientControlNumber: number });
  const { claim } = scrubbed;
  await repostCharges(context, row, claim);
  const result = await saveFindings(context, claim, scrubbed.findings);
  await moveClaim(context, row, {
    event: result === 'clean' ? 'built-clean' : 'built-held',
    detail,
    set: {
      content: claim,
      total_charge_cents: claim.totalChargeCents,
      patient_control_number: number,
      attempt: row.attempt + (wasRejected ? 1 : 0),
    },
  });
  await savePracticeEdits(context, scrubbed, row.claim_status);
  await finishWorkOnClaim(context, row.id, detail, ['rejection']);
}

/** Puts lines of a claim that is not with the payer on a part of their own; both together charge what it charged. */
export const splitClaim = operation<z.infer<typeof splitClaimSchema>, { claimId: string }>({
  name: 'split-claim',
  summary: 'Moves lines of a claim that has not gone out to a part of their own.',
  roles: ['biller', 'manager', 'admin'],
  input: splitClaimSchema,
  async run(context, { claimId, version, lineNumbers }) {
    const row = await lockClaim(context, claimId);
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    refuseUnlessOpen(row);
    const split = decideSplit(row.content, lineNumbers, {
      id: context.newId(),
      patientControlNumber: '',
      part: await nextPart(context, row),
    });
    if (!split.ok) throw new Refusal(split.reason, split.message);
    const number = patientControlNumber(await nextNumber(context, 'patient-control'));
    const moved = { ...split.moved, patientControlNumber: number };
    await saveChangedLines(
      context,
      row,
      split.kept,
      `Split: ${moved.lines.length} line(s) went to a part of their own.`,
    );
    await insertClaim(context, moved, { detail: 'Split off' });
    await postCharges(context, moved);
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claimId, patientId: row.patient_id });
    return { claimId: moved.id };
  },
});
