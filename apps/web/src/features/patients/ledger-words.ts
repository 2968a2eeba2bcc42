/** Kinds of ledger entries in a biller's words. */
const KIND_WORDS: Readonly<Record<string, string>> = {
  charge: 'Charge',
  'insurance-payment': 'Insurance payment',
  'payment-reversal': 'Insurance payment taken back',
  'unapplied-payment': 'Payment held',
  'apply-payment': 'Payment applied',
  'provider-adjustment': 'Payer adjustment',
  'patient-payment': 'Patient payment',
  'patient-payment-moved': 'Payment moved',
  'patient-payment-returned': 'Payment taken back',
  'write-off-undone': 'Write-off taken back',
  transfer: 'Moved',
  'write-off': 'Write-off',
  refund: 'Refund',
  reversal: 'Taken back',
};

/** What a ledger entry did; a kind without words of its own is shown as it is. */
export const entryWords = (kind: string) => KIND_WORDS[kind] ?? kind;
