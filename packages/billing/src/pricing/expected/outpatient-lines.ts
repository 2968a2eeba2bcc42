import type { CodeSets } from '@cleanclaim/codesets';
import { share } from './decimal.ts';
import type { ExpectedLine, PricedClaim, PricedLine, PriceStep } from './types.ts';

/** Packaged into other services: no payment of their own (OPPS Addendum D1). */
const PACKAGED = new Set(['N', 'Q1', 'Q2', 'Q4']);
const PAID = new Set(['G', 'H', 'J1', 'J2', 'K', 'P', 'Q3', 'R', 'S', 'T', 'U', 'V']);
const NOT_ADJUSTED = 'no wage index applied';

function lineOf(
  line: PricedLine,
  allowedCents: number | undefined,
  what: string,
  more: readonly PriceStep[] = [],
): ExpectedLine {
  const steps = [{ what, cents: allowedCents ?? 0 }, ...more];
  if (allowedCents === undefined) return { lineNumber: line.lineNumber, basis: 'none', steps };
  return { lineNumber: line.lineNumber, basis: 'outpatient', allowedCents: more.at(-1)?.cents ?? allowedCents, steps };
}

/**
 * What Medicare's outpatient prospective payment allows for each line of a hospital's claim: the APC rate by status
 * indicator; a comprehensive service (J1) packages the rest of its claim; all but the dearest T procedure of a day are
 * paid half (42 CFR 419.22, 419.44; CMS Claims Processing Manual, chapter 4, section 10.5). National rates: the wage
 * index and outliers are left out and said so.
 */
export function outpatientLines(claim: PricedClaim, codes: CodeSets): ExpectedLine[] {
  const found = claim.lines.map((line) =>
    codes.table('opps-addendum-b', line.dateOfService)?.data.find(line.procedureCode),
  );
  const amount = (i: number) => (found[i]?.paymentCents ?? 0) * (claim.lines[i]?.units ?? 0);
  const indexes = claim.lines.map((_, i) => i);
  const dearest = (status: string, day?: string) =>
    indexes
      .filter(
        (i) => found[i]?.statusIndicator === status && (day === undefined || claim.lines[i]?.dateOfService === day),
      )
      .reduce<number | undefined>((best, i) => (best === undefined || amount(i) > amount(best) ? i : best), undefined);
  const comprehensive = dearest('J1');
  return claim.lines.map((line, i) => {
    const row = found[i];
    if (!row) {
      const priceless = line.procedureCode === '';
      return priceless
        ? lineOf(line, 0, 'no procedure code: packaged')
        : lineOf(line, undefined, `Outpatient rates have no price for ${line.procedureCode}, or are not installed.`);
    }
    if (comprehensive !== undefined && i !== comprehensive) {
      return lineOf(line, 0, 'packaged into the comprehensive service of the claim');
    }
    if (PACKAGED.has(row.statusIndicator)) return lineOf(line, 0, `packaged (status ${row.statusIndicator})`);
    if (!PAID.has(row.statusIndicator) || row.paymentCents === undefined) {
      return lineOf(line, undefined, `Not paid by outpatient rates (status ${row.statusIndicator}).`);
    }
    const cents = Math.round(i === comprehensive ? row.paymentCents : amount(i));
    const what = `Medicare outpatient rate, status ${row.statusIndicator}, ${NOT_ADJUSTED}`;
    if (row.statusIndicator !== 'T' || dearest('T', line.dateOfService) === i) return lineOf(line, cents, what);
    return lineOf(line, cents, what, [{ what: 'further procedure of the day: 50%', cents: share(cents, 5000) }]);
  });
}
