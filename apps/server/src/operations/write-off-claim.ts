import type { z } from 'zod';
import type { WrittenOff } from '../contract/money-views.ts';
import { writeOffSchema, writeOffSelfPaySchema } from '../contract/schemas/payments.ts';
import { lockClaim } from './claim-store.ts';
import { giveUpBalance } from './give-up-balance.ts';
import { operation } from './operation.ts';
import { selfPayPlace } from './write-off-place.ts';

/** A person gives up what a payer or patient still owes on a claim, and says why; above their limit it waits for somebody who may. */
export const writeOffClaim = operation<z.infer<typeof writeOffSchema>, WrittenOff>({
  name: 'write-off-claim',
  summary:
    'Writes off the open payer or patient balance of a claim with kind and reason; above the limit it asks for approval.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: writeOffSchema,
  async run(context, { claimId, from, ...asked }) {
    const claim = await lockClaim(context, claimId);
    const place = { patientId: claim.patient_id, claimId, encounterId: null, account: from };
    const name = `claim ${claim.patient_control_number}`;
    return giveUpBalance(context, { place, name, payerId: claim.payer_id }, asked);
  },
});

/** The same for what has no claim: a visit that was billed to the patient, or fees on the account. */
export const writeOffSelfPay = operation<z.infer<typeof writeOffSelfPaySchema>, WrittenOff>({
  name: 'write-off-self-pay',
  summary:
    'Writes off what a patient owes on a self-pay visit or in fees, with kind and reason; above the limit it asks for approval.',
  roles: writeOffClaim.roles,
  input: writeOffSelfPaySchema,
  async run(context, { patientId, encounterId, ...asked }) {
    const place = await selfPayPlace(context, patientId, encounterId);
    return giveUpBalance(context, { place, name: encounterId ? 'a self-pay visit' : 'fees of a patient' }, asked);
  },
});
