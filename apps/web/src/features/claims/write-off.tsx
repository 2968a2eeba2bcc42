import type { ClaimView } from 'cleanclaim/contract/views';
import { money } from '../../ui/words.ts';
import { GiveUpDialog } from '../../ui/write-offs/write-off-dialog.tsx';

/** Gives up what the payer or the patient still owes on a claim, with the kind of write-off and the reason. */
export function WriteOffDialog({ view, onClose }: { view: ClaimView; onClose: () => void }) {
  const { id, patientControlNumber } = view.claim;
  const sides = [
    {
      value: 'payer-ar' as const,
      label: `${money(view.payerBalanceCents)} that the payer owes`,
      cents: view.payerBalanceCents,
    },
    {
      value: 'patient-ar' as const,
      label: `${money(view.patientBalanceCents)} that the patient owes`,
      cents: view.patientBalanceCents,
    },
  ].filter((side) => side.cents > 0);
  const title = `Write off on claim ${patientControlNumber}`;
  return <GiveUpDialog title={title} of={{ claimId: id }} sides={sides} onClose={onClose} />;
}
