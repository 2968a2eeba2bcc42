import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { writeOffEntry } from '@cleanclaim/billing/ledger';
import type { z } from 'zod';
import { writeOffSchema } from '../contract/schemas/payments.ts';
import { lockClaim, moveClaim } from './claim-store.ts';
import { writeOffDenials } from './denial-store.ts';
import { claimBalances, saveEntries } from './journal.ts';
import { operation, Refusal } from './operation.ts';
import { finishWorkOnClaim } from './work-items.ts';

/** A person gives up what a payer or patient still owes on a claim, and says why. */
export const writeOffClaim = operation<z.infer<typeof writeOffSchema>, { writtenOffCents: number }>({
  name: 'write-off-claim',
  summary: 'Writes off the open payer or patient balance of a claim, with the kind of write-off and the reason.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: writeOffSchema,
  async run(context, { claimId, from, to, reason }) {
    const row = await lockClaim(context, claimId);
    const before = (await claimBalances(context, [claimId])).get(claimId) ?? { payerArCents: 0, patientArCents: 0 };
    const open = from === 'payer-ar' ? before.payerArCents : before.patientArCents;
    if (open <= 0)
      throw new Refusal(
        'nothing-open',
        `There is no open ${from === 'payer-ar' ? 'payer' : 'patient'} balance to write off.`,
      );
    const entry = writeOffEntry(
      { claimId, patientId: row.patient_id, payerId: row.payer_id, from, to, writtenOffCents: cents(open), reason },
      `write-off:${claimId}:${context.newId()}`,
      context.today,
    );
    await saveEntries(context, entry ? [entry] : []);
    const left = from === 'payer-ar' ? before.patientArCents : before.payerArCents;
    const event = left === 0 ? 'zero-balance' : 'patient-due';
    await moveClaim(context, row, { event, detail: `${formatDollars(cents(open))} written off (${to}): ${reason}` });
    await writeOffDenials(context, claimId);
    await finishWorkOnClaim(context, claimId, `Written off: ${reason}`, [
      'denial',
      'check-write-off',
      'check-coverage',
    ]);
    context.audit({
      action: 'post',
      subjectKind: 'claim',
      subjectId: claimId,
      patientId: row.patient_id,
      detail: { writtenOffCents: open, from, to },
    });
    return { writtenOffCents: open };
  },
});
