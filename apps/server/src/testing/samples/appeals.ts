import type { Samples } from './samples.ts';

/** Inputs for the operations of appeals. */
export const appealsSamples: Samples = {
  'list-appeals': () => ({}),
  'show-appeal': ({ wonAppealId }) => ({ appealId: wonAppealId }),
  'show-appeal-choices': ({ claimToAppealId }) => ({ claimId: claimToAppealId }),
  'open-appeal-packet': ({ appealToDecideId }) => ({ appealId: appealToDecideId }),
  'open-appeal': ({ claimToAppealId }) => ({ claimId: claimToAppealId }),
  'edit-appeal': ({ appealToEditId }) => ({ appealId: appealToEditId, letter: 'Please look again.' }),
  'send-appeal': ({ appealToSendId }) => ({ appealId: appealToSendId, way: 'mail' }),
  'note-appeal-proof': ({ appealToProveId }) => ({
    ...{ appealId: appealToProveId, proof: 'Delivered, signed at the desk' },
    proofDate: '2026-11-02',
  }),
  'decide-appeal': ({ appealToDecideId }) => ({
    ...{ appealId: appealToDecideId, outcome: 'upheld', decidedDate: '2026-11-02' },
  }),
  'withdraw-appeal': ({ appealToWithdrawId }) => ({
    appealId: appealToWithdrawId,
    note: 'The claim is corrected instead.',
  }),
  'keep-appeal-letter': ({ wonAppealId }) => ({
    appealId: wonAppealId,
    onlyThisPayer: true,
    body: 'Please pay {disputed}.',
  }),
};
