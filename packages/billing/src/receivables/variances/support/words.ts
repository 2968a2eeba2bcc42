import { cents, formatDollars } from '../../../kernel/index.ts';
import { carcLabel } from '../../../remittance/index.ts';
import { RARC_GUIDE } from '../../denials/remark-guide.ts';
import type { PayerReason } from '../types.ts';

export const dollars = (amount: number) => formatDollars(cents(amount));

/** `CO-45, above the contracted or legal fee: $50.00`; a code that we have no words for stands as a number. */
function reasonWords({ groupCode, carc, cents: amount }: PayerReason): string {
  const label = carcLabel(carc);
  return `${groupCode}-${carc}${label === '' ? '' : `, ${label}`}: ${dollars(amount)}`;
}

/** How the payer explains what it did not pay, in our words; with its remarks. */
export function payerWords(reasons: readonly PayerReason[], rarcs: readonly string[]): string {
  const said = reasons.filter((one) => one.cents !== 0).map(reasonWords);
  const remarks = rarcs.map((code) => {
    const guide = Object.hasOwn(RARC_GUIDE, code) ? RARC_GUIDE[code] : undefined;
    return guide ? `Remark ${code}: ${guide.says}` : `Remark ${code}.`;
  });
  const first = said.length === 0 ? 'The payer gives no reason.' : `The payer says ${said.join('; ')}.`;
  return [first, ...remarks].join(' ');
}
