import type { IsoDate } from '../kernel/index.ts';
import type { Fee, FeeSchedule } from './types.ts';

/** Makes a schedule of fees, for example of rows that were saved. Fees that overlap should not get this far. */
export function feeSchedule(fees: readonly Fee[]): FeeSchedule {
  const byCode = new Map<string, Fee[]>();
  for (const fee of fees) {
    const sameCode = byCode.get(fee.code);
    if (sameCode) sameCode.push(fee);
    else byCode.set(fee.code, [fee]);
  }
  return { fees, byCode };
}

/** True when both fees price the same code and modifier on at least one same day. */
export function feesOverlap(a: Fee, b: Fee): boolean {
  if (a.code !== b.code || a.modifier !== b.modifier) return false;
  return (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
}

/** A component has its own price: the price of the whole service would charge for the other part too. */
const COMPONENT_MODIFIERS = new Set(['26', 'TC']);

/**
 * The fee of a procedure on a day: one for a modifier of the line when there is one, else the fee without a modifier.
 * A professional (26) or technical (TC) component never falls back on the price of the whole service.
 */
export function findFee(
  schedule: FeeSchedule,
  procedureCode: string,
  modifiers: readonly string[],
  date: IsoDate,
): Fee | undefined {
  const current = (schedule.byCode.get(procedureCode) ?? []).filter(
    (fee) => fee.from <= date && (fee.to === undefined || date <= fee.to),
  );
  for (const modifier of modifiers) {
    const fee = current.find((candidate) => candidate.modifier === modifier);
    if (fee) return fee;
  }
  if (modifiers.some((modifier) => COMPONENT_MODIFIERS.has(modifier))) return undefined;
  return current.find((fee) => fee.modifier === undefined);
}
