import type { X12File } from '@cleanclaim/x12';
import { startRemittance } from './remittance-reader.ts';
import type { ClaimPayment, Remittance, RemittanceFault } from './types.ts';

/** What a file without an 835 says. */
export const NO_REMITTANCE: RemittanceFault = {
  place: 'file',
  position: 0,
  offset: 0,
  message: 'There is no remittance advice (835) in this file. Check that the right file was sent.',
  affectsBalance: true,
};

/**
 * Reads every 835 (005010X221A1, and what older or odd senders make of it) in a file, one remittance per transaction set.
 * Amounts are cents, dates ISO, offsets 0-based bytes. An unreadable amount is a fault: its claim payment is
 * incomplete (or left out, when CLP03 or CLP04 is unreadable) and the rest of the file reads on. A file without an 835 gives no remittance and one fault.
 */
export function remittancesFrom835(file: X12File): { remittances: Remittance[]; faults: RemittanceFault[] } {
  const sets = file.interchanges.flatMap((interchange) => interchange.groups.flatMap((group) => group.transactionSets));
  const remittances: Remittance[] = [];
  const faults: RemittanceFault[] = [];
  const payments = sets.filter((set) => set.id === '835');
  for (const set of payments) {
    const claimPayments: ClaimPayment[] = [];
    const reader = startRemittance(set.control, (claimPayment) => claimPayments.push(claimPayment));
    for (const segment of set.segments) reader.segment(segment);
    const { head, faults: found } = reader.end();
    if (head) remittances.push({ ...head, claimPayments });
    faults.push(...found);
  }
  if (payments.length === 0) faults.push(NO_REMITTANCE);
  return { remittances, faults };
}
