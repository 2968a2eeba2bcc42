import type { Charge, PriceSource } from '../encounters/index.ts';
import { type Cents, cents, formatDate, type IsoDate, ZERO } from '../kernel/index.ts';
import { findFee } from './fee-schedule.ts';
import type { FeeSchedule } from './types.ts';

/** The price of a charge for all its units, and who set it. */
export interface PricedCharge {
  chargeCents: Cents;
  reason: PriceSource;
  /** Set when nobody priced it: what to do. */
  message?: string;
}

/** A price stands as the sender's when it says so, or when an amount came without a source. */
function pricedBySender(charge: Charge): boolean {
  return charge.priceSource === 'sender' || (charge.priceSource === undefined && charge.chargeCents !== 0);
}

/**
 * Prices a charge: the sender's price stands; else unit price x units by the practice's fee schedule on that day,
 * rounded to the cent where units are not whole. A charge priced by the schedule before is priced anew.
 * @param date the day whose prices count, usually the charge's date of service.
 */
export function priceCharge(charge: Charge, schedule: FeeSchedule, date: IsoDate): PricedCharge {
  if (pricedBySender(charge)) return { chargeCents: cents(charge.chargeCents), reason: 'sender' };
  const fee = findFee(schedule, charge.procedureCode, charge.modifiers, date);
  const total = fee && Math.round(fee.chargeCents * charge.units);
  if (total !== undefined && total >= 0 && Number.isSafeInteger(total)) {
    return { chargeCents: cents(total), reason: 'fee-schedule' };
  }
  const code = [charge.procedureCode, ...charge.modifiers].join('-');
  const message = fee
    ? `${code} has ${charge.units} units, which cannot be priced. Correct the units.`
    : `The fee schedule has no price for ${code} on ${formatDate(date)}. Add one, or enter the charge by hand.`;
  return { chargeCents: ZERO, reason: 'not-priced', message };
}
