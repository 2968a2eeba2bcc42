import { addDays, cents, formatDollars } from '@cleanclaim/billing/kernel';
import {
  WRITE_OFF_ACCOUNT_OF,
  WRITE_OFF_KINDS,
  type WriteOffKind,
  waiverWarning,
} from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import type { WrittenOff } from '../contract/money-views.ts';
import { writeOffSchema } from '../contract/schemas/payments.ts';
import { type ClaimRow, lockClaim } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import { personKey } from './money-policy-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { raiseWork } from './work-items.ts';
import { allowedBy } from './write-off-allowed.ts';
import { givenUpAlready, insertWriteOff, limitOf, postWriteOff } from './write-off-store.ts';

type Input = z.infer<typeof writeOffSchema>;

const DAYS_TO_DECIDE = 7;

function kindOf(to: Input['to']): WriteOffKind {
  const kind = WRITE_OFF_KINDS.find((one) => WRITE_OFF_ACCOUNT_OF[one] === to);
  if (!kind) throw new Error(`no kind of write-off goes to ${to}`);
  return kind;
}

async function askForApproval(
  context: OperationContext,
  claim: ClaimRow,
  writeOffId: string,
  amount: number,
  reason: string,
) {
  await raiseWork(context, [
    {
      workKey: `approve-write-off:${writeOffId}`,
      kind: 'approve-write-off',
      title: `Approve a write-off on claim ${claim.patient_control_number}`,
      reason: `${context.actor.name} asks to write off ${formatDollars(cents(amount))}, more than their limit: ${reason}`,
      steps: ['Open the claim.', 'Under Write-offs, approve it, or refuse it and say why.'],
      amountCents: amount,
      deadlineDate: addDays(context.today, DAYS_TO_DECIDE),
      claimId: claim.id,
      patientId: claim.patient_id,
    },
  ]);
}

async function refuseAskedAlready(context: OperationContext, claimId: string, account: Input['from']): Promise<void> {
  const asked = await context.tx
    .selectFrom('write_off')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .where('account', '=', account)
    .where('write_off_state', '=', 'requested')
    .executeTakeFirst();
  if (asked) throw new Refusal('asked-already', 'A write-off of this balance waits for approval already.');
}

/** A person gives up what a payer or patient still owes on a claim, and says why; above their limit it waits for somebody who may. */
export const writeOffClaim = operation<Input, WrittenOff>({
  name: 'write-off-claim',
  summary:
    'Writes off the open payer or patient balance of a claim with kind and reason; above the limit it asks for approval.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: writeOffSchema,
  async run(context, input) {
    const { claimId, from, to, reason } = input;
    const claim = await lockClaim(context, claimId);
    const before = (await claimBalances(context, [claimId])).get(claimId) ?? { payerArCents: 0, patientArCents: 0 };
    const open = from === 'payer-ar' ? before.payerArCents : before.patientArCents;
    if (open <= 0)
      throw new Refusal(
        'nothing-open',
        `There is no open ${from === 'payer-ar' ? 'payer' : 'patient'} balance to write off.`,
      );
    await refuseAskedAlready(context, claimId, from);
    const kind = kindOf(to);
    const warning = waiverWarning(from, kind, true);
    if (warning && !input.notRoutine) {
      throw new Refusal('routine-waiver', warning, {
        notRoutine: 'Say what is special here, or choose another reason.',
      });
    }
    const allowed = await allowedBy(context, kind, input, cents(open));
    const amount = input.cents ?? allowed.cents;
    if (amount > allowed.cents) {
      const most = formatDollars(allowed.cents);
      throw new Refusal('too-much', `At most ${most} can be written off so.`, { cents: `At most ${most}.` });
    }
    const basis = { ...allowed.basis, ...(input.notRoutine ? { notRoutine: input.notRoutine } : {}) };
    // What one person gives up of a balance in parts counts as one.
    const own = await givenUpAlready(context, { claimId, account: from, kind }, { requesterKey: personKey(context) });
    const waitsForApproval = own + amount > (await limitOf(context, kind));
    const made = { kind, account: from, cents: amount, reason, basis };
    const row = await insertWriteOff(context, claim, made, waitsForApproval ? 'requested' : 'posted');
    if (waitsForApproval) await askForApproval(context, claim, row.id, amount, reason);
    else await postWriteOff(context, row, claim.payer_id);
    const detail = waitsForApproval ? { requestedCents: amount, from, to } : { writtenOffCents: amount, from, to };
    const subject = { subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id };
    context.audit({ action: waitsForApproval ? 'create' : 'post', ...subject, detail });
    return { writeOffId: row.id, writtenOffCents: waitsForApproval ? 0 : amount, waitsForApproval };
  },
});
