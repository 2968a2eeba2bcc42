import type { LineFact } from './facts.ts';

/** What a payer gave back or forwarded, and will take from a later payment. */
export interface OpenBalance {
  reference: string;
  claimId: string | undefined;
  cents: number;
}

const plain = (reference: string) => reference.replace(/\s+/g, '').toUpperCase();
/** Overpayment recovery, with and without a claim, and a balance carried between payments (PLB03-1). */
const PAIRED = new Set(['WO', 'WU', 'FB']);
/** Where the others go, by what their reason means; all that is not here waits in unapplied cash. */
const ACCOUNT_OF: Readonly<Record<string, string>> = {
  L6: 'interest-income',
  '72': 'refunds-payable',
  AP: 'payer-recoupment',
  IR: 'withhold',
  E3: 'withhold',
};

/**
 * What one provider adjustment (PLB) takes from a claim's payer balance, in cents: a recovery that was not given before.
 * Amounts follow the cash of the entry, which is compared with the file as a whole.
 * @param open is changed: what was given opens a balance, what is taken lowers it, below zero where nobody gave it.
 */
export function providerAdjustmentChange(
  open: OpenBalance[],
  lines: readonly LineFact[],
): { claimId?: string; cents: number; accounts: { account: string; cents: number }[] } {
  const cash = lines.find((line) => line.account === 'cash');
  const code = cash?.code ?? '';
  const amount = -(cash?.cents ?? 0);
  if (!PAIRED.has(code))
    return { cents: 0, accounts: [{ account: ACCOUNT_OF[code] ?? 'unapplied-cash', cents: amount }] };
  const recoupment = (cents: number) => [{ account: 'payer-recoupment', cents }];
  const claimId = lines.find((line) => line.claimId !== undefined)?.claimId;
  const reference = plain(cash?.reference ?? '');
  if (amount < 0) {
    let given = -amount;
    for (const one of open) {
      if (one.reference !== reference || one.cents >= 0) continue;
      const part = Math.min(-one.cents, given);
      one.cents += part;
      given -= part;
    }
    open.push({ reference, claimId, cents: given });
    return { cents: 0, accounts: recoupment(amount) };
  }
  let left = amount;
  for (const one of open) {
    const fits =
      (reference !== '' && one.reference === reference) || (claimId !== undefined && one.claimId === claimId);
    const part = fits ? Math.max(0, Math.min(one.cents, left)) : 0;
    one.cents -= part;
    left -= part;
  }
  if (code === 'FB' || claimId === undefined) {
    open.push({ reference, claimId, cents: -left });
    return { cents: 0, accounts: recoupment(amount) };
  }
  return { claimId, cents: left, accounts: recoupment(amount - left) };
}
