import { rejectionWorkItem } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import { recordReturnedClaimSchema } from '../contract/schemas/printing.ts';
import { lockClaim, moveClaim } from './claim-store.ts';
import { operation, Refusal } from './operation.ts';
import { toRaise } from './remittance-work.ts';
import { checkSeenVersion } from './seen-version.ts';
import { finishWorkOnClaim, raiseWork } from './work-items.ts';

/**
 * Takes in a mailed claim that the payer or the post office sent back undecided: mail's rejection. The claim is fixed
 * and goes again as an original.
 */
export const recordReturnedClaim = operation<z.infer<typeof recordReturnedClaimSchema>, { returned: true }>({
  name: 'record-returned-claim',
  summary: 'Records that a mailed claim came back undecided; it is fixed and goes again as an original.',
  roles: ['biller', 'manager', 'admin'],
  input: recordReturnedClaimSchema,
  async run(context, { claimId, version, reason }) {
    const row = await lockClaim(context, claimId);
    await checkSeenVersion(context, { kind: 'claim', id: claimId, version: row.version }, version);
    if (row.claim_status !== 'mailed')
      throw new Refusal('not-mailed', 'Only a claim that was mailed and is not decided can come back by mail.');
    await moveClaim(context, row, { event: 'rejected', detail: `Came back by mail: ${reason}` });
    await finishWorkOnClaim(context, claimId, 'The claim came back by mail.', ['no-answer']);
    const { patient_id: patientId, content, attempt } = row;
    const item = rejectionWorkItem(
      {
        title: 'The claim came back by mail: it was never adjudicated',
        reason,
        whatToDo: [
          'Fix what was wrong, or the address of the payer.',
          'Print and mail the claim again as an original.',
        ],
      },
      { claimId, patientId, totalChargeCents: content.totalChargeCents, dateOfService: content.dateOfService },
      content.payer,
      `${claimId}:${attempt}`,
      context.today,
    );
    await raiseWork(context, [toRaise(item)]);
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: claimId, patientId });
    return { returned: true };
  },
});
