import type { CodeSets } from '@cleanclaim/codesets';
import { anesthesiaBaseUnits } from '../../coding/index.ts';
import { decimal, share, times, toCents } from './decimal.ts';
import { localityOf } from './medicare-line.ts';
import type { ExpectedLine, PricedClaim, PricedLine, PriceStep } from './types.ts';

/** Anesthesia codes of CPT; 01990 to 01999 beside them are not paid by time. */
export function isAnesthesia(procedureCode: string): boolean {
  return /^0\d{4}$/.test(procedureCode) && procedureCode >= '00100' && procedureCode <= '01992';
}

/** Medical direction halves both parts; supervision of more than four pays three base units (ch. 12, section 50). */
const HALF = ['QK', 'QX', 'QY'];

/**
 * (base units + minutes / 15, to one decimal) x the locality's anesthesia conversion factor
 * (CMS Claims Processing Manual, chapter 12, section 50; 42 CFR 414.46).
 */
export function anesthesiaLine(claim: PricedClaim, line: PricedLine, codes: CodeSets): ExpectedLine {
  const none = (what: string): ExpectedLine => ({
    lineNumber: line.lineNumber,
    basis: 'none',
    steps: [{ what, cents: 0 }],
  });
  const base = anesthesiaBaseUnits(line.procedureCode);
  if (base === undefined) return none(`The base units of ${line.procedureCode} are not known.`);
  const place = localityOf(codes, claim.zip, line.dateOfService);
  const factor =
    place && codes.table('anesthesia-factor', line.dateOfService)?.data.find(place.carrier, place.locality);
  if (!factor) return none('The anesthesia conversion factor of the locality is not installed.');
  const tenths = Math.round((line.units / 15) * 10);
  const supervised = line.modifiers.includes('AD');
  const units = supervised ? 30 : base * 10 + tenths;
  const dollars = times({ units: BigInt(units), scale: 1 }, decimal(factor.conversionFactor));
  let allowed = toCents(dollars);
  const count = supervised
    ? '3 base units (more than four cases at once)'
    : `${base} base units and ${tenths / 10} for ${line.units} minutes`;
  const steps: PriceStep[] = [{ what: `Medicare anesthesia: ${count} at $${factor.conversionFactor}`, cents: allowed }];
  if (line.modifiers.some((modifier) => HALF.includes(modifier))) {
    allowed = share(allowed, 5000);
    steps.push({ what: 'shared between the anesthesiologist and the nurse anesthetist: 50%', cents: allowed });
  }
  return { lineNumber: line.lineNumber, basis: 'anesthesia', allowedCents: allowed, steps };
}
