import type { CodeSets } from '@cleanclaim/codesets';
import { type Decimal, decimal, plus, share, times, toCents } from './decimal.ts';
import type { ExpectedLine, PricedClaim, PricedLine, PriceStep } from './types.ts';

/** Places where the facility is paid for the overhead (CMS Claims Processing Manual, chapter 12, section 20.4.2). */
const FACILITY_PLACES = new Set('02 19 21 22 23 24 26 31 34 41 42 51 52 53 56 61'.split(' '));
/** Paid at 85 percent (42 CFR 414.56, 414.52). */
const MID_LEVELS = new Set(['NP', 'PA', 'CNS']);
const ONE = decimal('1');

type FeeRow = NonNullable<ReturnType<NonNullable<ReturnType<typeof feeTable>>['data']['find']>>;

function feeTable(codes: CodeSets, day: string) {
  return codes.table('fee-schedule', day);
}

interface Indices {
  work: Decimal;
  pe: Decimal;
  mp: Decimal;
  words: string;
}

/** Carrier and locality of a ZIP code; undefined when the table is not installed or does not know it. */
export function localityOf(codes: CodeSets, zip: string, day: string) {
  return codes.table('zip-locality', day)?.data.find(zip.slice(0, 5));
}

function indices(codes: CodeSets, zip: string, day: string): Indices {
  const place = localityOf(codes, zip, day);
  const row = place && codes.table('gpci', day)?.data.find(place.carrier, place.locality);
  if (!row) return { work: ONE, pe: ONE, mp: ONE, words: 'national, the locality of the ZIP code is not known' };
  return { work: decimal(row.work), pe: decimal(row.pe), mp: decimal(row.mp), words: row.name };
}

function componentOf(line: PricedLine): string {
  return line.modifiers.find((modifier) => modifier === '26' || modifier === 'TC') ?? '';
}

/** The row that prices a line; a component (26, TC) has a row of its own. */
export function feeRow(codes: CodeSets, line: PricedLine): FeeRow | undefined {
  const table = feeTable(codes, line.dateOfService)?.data;
  return table?.find(line.procedureCode, componentOf(line));
}

/** True when the place's facility is paid for the practice expense. */
export function inFacility(claim: PricedClaim, line: PricedLine): boolean {
  return FACILITY_PLACES.has(line.placeOfService ?? claim.placeOfService);
}

interface Cut {
  what: string;
  /** Ten-thousandths. */
  share: number;
}

const percent = (text: string) => Number(toCents(times(decimal(text), decimal('100'))));

/** Shares of the global package: 54 surgery only, 55 after, 56 before, 78 unplanned return (chapter 12, section 40.4). */
function packageCuts(line: PricedLine, row: FeeRow): Cut[] {
  const has = (modifier: string) => line.modifiers.includes(modifier);
  const cuts: Cut[] = [];
  if (row.globalDays !== '010' && row.globalDays !== '090') return cuts;
  if (has('54')) cuts.push({ what: 'surgery only (54)', share: percent(row.preOp) + percent(row.intraOp) });
  if (has('55')) cuts.push({ what: 'care after surgery only (55)', share: percent(row.postOp) });
  if (has('56')) cuts.push({ what: 'care before surgery only (56)', share: percent(row.preOp) });
  if (has('78')) cuts.push({ what: 'unplanned return to surgery (78)', share: percent(row.intraOp) });
  return cuts;
}

/** What modifiers and who rendered it take off or add (chapter 12, sections 20.4.3, 40.6 to 40.8, 110, 120). */
function cutsOf(claim: PricedClaim, line: PricedLine, row: FeeRow): Cut[] {
  const has = (...modifiers: string[]) => modifiers.some((modifier) => line.modifiers.includes(modifier));
  const cuts = packageCuts(line, row);
  if (has('50') && row.bilateral === '1') cuts.push({ what: 'both sides (50)', share: 15_000 });
  if (has('50') && row.bilateral === '3') cuts.push({ what: 'both sides, each paid in full (50)', share: 20_000 });
  if (has('62')) cuts.push({ what: 'one of two surgeons (62)', share: 6250 });
  if (has('80', '81', '82')) cuts.push({ what: 'assistant at surgery', share: 1600 });
  if (has('AS')) cuts.push({ what: 'assistant at surgery, not a physician (AS)', share: 1360 });
  const reduced = claim.credential !== undefined && MID_LEVELS.has(claim.credential.toUpperCase());
  if (reduced && !has('AS')) cuts.push({ what: `rendered by ${claim.credential}`, share: 8500 });
  return cuts;
}

/**
 * What Medicare allows for a line of a physician, before reductions for several procedures of a day:
 * (work x GPCI + practice expense x GPCI + malpractice x GPCI) x conversion factor, by place of service (42 CFR 414.22).
 * @returns no amount, with the reason as its last step, where the schedule has none.
 */
export function medicareLine(claim: PricedClaim, line: PricedLine, codes: CodeSets): ExpectedLine {
  const none = (what: string): ExpectedLine => ({
    lineNumber: line.lineNumber,
    basis: 'none',
    steps: [{ what, cents: 0 }],
  });
  const row = feeRow(codes, line);
  if (!row) return none(`The Medicare fee schedule has no price for ${line.procedureCode}, or is not installed.`);
  if (row.status === 'B') {
    const steps = [{ what: `${line.procedureCode} is bundled into other services`, cents: 0 }];
    return { lineNumber: line.lineNumber, basis: 'medicare', allowedCents: 0, steps };
  }
  if (!['A', 'R', 'T'].includes(row.status)) {
    return none(`The Medicare fee schedule gives ${line.procedureCode} no amount (status ${row.status}).`);
  }
  const places = indices(codes, claim.zip, line.dateOfService);
  const facility = inFacility(claim, line);
  const sum = plus(
    plus(
      times(decimal(row.workRvu), places.work),
      times(decimal(facility ? row.facilityPeRvu : row.nonFacilityPeRvu), places.pe),
    ),
    times(decimal(row.mpRvu), places.mp),
  );
  const unit = toCents(times(sum, decimal(row.conversionFactor)));
  const where = facility ? 'in a facility' : 'in an office';
  const steps: PriceStep[] = [{ what: `Medicare, ${where}, ${places.words}`, cents: unit }];
  let allowed = Math.round(unit * line.units);
  if (line.units !== 1) steps.push({ what: `${line.units} units`, cents: allowed });
  for (const cut of cutsOf(claim, line, row)) {
    allowed = share(allowed, cut.share);
    steps.push({ what: `${cut.what}: ${cut.share / 100}%`, cents: allowed });
  }
  return { lineNumber: line.lineNumber, basis: 'medicare', allowedCents: allowed, steps };
}
