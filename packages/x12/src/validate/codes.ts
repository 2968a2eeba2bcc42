import { component, element, firstSegment } from '../access.ts';
import type { CodeSet, SegmentRule } from '../guide.ts';
import type { CodeLookup, Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import { hasNpiCheckDigit } from './npi.ts';
import { isDate, isDigits } from './values.ts';

/** Names of the code sets for the person who reads the finding. */
const SET_NAMES: Readonly<Record<CodeSet, string>> = {
  icd10cm: 'ICD-10-CM',
  icd10pcs: 'ICD-10-PCS',
  hcpcs: 'CPT/HCPCS',
  cdt: 'CDT',
  ndc: 'NDC',
  modifier: 'modifier',
  pos: 'place of service',
  revenue: 'revenue',
  billType: 'type of bill',
  condition: 'condition',
  occurrence: 'occurrence',
  occurrenceSpan: 'occurrence span',
  value: 'value',
  admissionType: 'admission type',
  admissionSource: 'point of origin',
  patientStatus: 'patient discharge status',
  drg: 'DRG',
  carc: 'claim adjustment reason',
  rarc: 'remittance advice remark',
  claimStatus: 'claim status',
  claimStatusCategory: 'claim status category',
  taxonomy: 'provider taxonomy',
  state: 'state',
  country: 'country',
  loinc: 'LOINC',
};

/** Qualifiers (component or element before the code) under which a code belongs to the named set. */
const QUALIFIERS: Partial<Record<CodeSet, ReadonlySet<string>>> = {
  icd10cm: new Set(['ABK', 'ABF', 'ABJ', 'APR']),
  hcpcs: new Set(['HC', 'BP', 'BO']),
  rarc: new Set(['HE']),
};

/**
 * Checks codes of external sets on the date of service (SNIP 5), the NPI check digit wherever the qualifier is XX, and
 * the shape of United States states and ZIP codes. Sets that `lookup` does not know give no finding.
 */
export function checkCodes(at: Collector, loop: Loop, lookup: CodeLookup | undefined, outerDate: string): void {
  const date = lookup === undefined ? '' : (serviceDate(loop) ?? outerDate);
  for (let i = 0; i < loop.segments.length; i += 1) {
    const segment = loop.segments[i];
    if (segment === undefined) continue;
    if (segment.id === 'NM1') checkNpi(at, segment, loop.id, 8);
    else if (segment.id === 'N1') checkNpi(at, segment, loop.id, 3);
    else if (segment.id === 'N4') checkAddress(at, segment, loop.id);
    const rule = loop.rules?.[i];
    if (lookup !== undefined && rule !== undefined) checkSegmentCodes(at, segment, rule, loop.id, lookup, date);
  }
  for (const child of loop.loops) checkCodes(at, child, lookup, date);
}

/** ISO date of service that holds in this loop: its own, or that of the first line of a claim. */
function serviceDate(loop: Loop): string | undefined {
  if (loop.id === 'ST') return isoDate(element(firstSegment(loop, 'BPR'), 16) || element(firstSegment(loop, 'BHT'), 4));
  if (loop.id === '2300') {
    const line = loop.loops.find((child) => child.id === '2400');
    return line === undefined ? undefined : serviceDate(line);
  }
  const line = firstSegment(loop, 'DTP', '472');
  if (line !== undefined) return isoDate(element(line, 3));
  const payment =
    firstSegment(loop, 'DTM', '472') ?? firstSegment(loop, 'DTM', '150') ?? firstSegment(loop, 'DTM', '232');
  return payment === undefined ? undefined : isoDate(element(payment, 2));
}

function isoDate(text: string): string | undefined {
  const day = text.slice(0, 8);
  return day.length === 8 && isDate(day) ? `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` : undefined;
}

function checkSegmentCodes(
  at: Collector,
  segment: Segment,
  rule: SegmentRule,
  loop: string,
  lookup: CodeLookup,
  date: string,
): void {
  for (const [i, one] of rule.elements.entries()) {
    if (one.codeSet !== undefined && !(one.codeSet === 'state' && isAbroad(segment))) {
      const value = element(segment, i + 1);
      if (qualifies(one.codeSet, segment.id === 'LQ' ? element(segment, 1) : undefined)) {
        checkCode(at, segment, loop, i + 1, undefined, one.codeSet, value, lookup, date);
      }
    }
    for (const [j, part] of (one.components ?? []).entries()) {
      if (part.codeSet === undefined) continue;
      const qualifier = j === 0 ? undefined : component(segment, i + 1, 1);
      if (!qualifies(part.codeSet, qualifier)) continue;
      checkCode(at, segment, loop, i + 1, j + 1, part.codeSet, component(segment, i + 1, j + 1), lookup, date);
    }
  }
}

function qualifies(codeSet: CodeSet, qualifier: string | undefined): boolean {
  const wanted = QUALIFIERS[codeSet];
  return wanted === undefined || qualifier === undefined || wanted.has(qualifier);
}

function checkCode(
  at: Collector,
  segment: Segment,
  loop: string,
  n: number,
  m: number | undefined,
  codeSet: CodeSet,
  value: string,
  lookup: CodeLookup,
  date: string,
): void {
  if (value === '' || lookup(codeSet, value, date) !== false) return;
  addElement(at, segment, loop, n, m, {
    snip: 5,
    code: `code-unknown-${codeSet}`,
    value: value.slice(0, 40),
    message: `${value.slice(0, 40)} is no ${SET_NAMES[codeSet]} code${date === '' ? '' : ` valid on ${date}`}.`,
    fix: 'Check the code against the code set in force on the date of service.',
    ik403: '7',
  });
}

function checkNpi(at: Collector, segment: Segment, loop: string, qualifierAt: number): void {
  const npi = element(segment, qualifierAt + 1);
  if (element(segment, qualifierAt) !== 'XX' || npi === '' || hasNpiCheckDigit(npi)) return;
  addElement(at, segment, loop, qualifierAt + 1, undefined, {
    snip: 5,
    code: 'npi-check-digit',
    severity: 'warning',
    value: npi.slice(0, 40),
    message: 'This is not an NPI: ten digits, the last one a check digit.',
    fix: 'Look the NPI up in the NPI registry and correct it.',
    ik403: '7',
  });
}

function isAbroad(n4: Segment): boolean {
  const country = element(n4, 4);
  return country !== '' && country !== 'US';
}

/** Two letters for the state and 5 or 9 digits for the ZIP, where the country is the United States. */
function checkAddress(at: Collector, segment: Segment, loop: string): void {
  if (isAbroad(segment)) return;
  const state = element(segment, 2);
  const zip = element(segment, 3);
  if (state !== '' && !/^[A-Z]{2}$/.test(state)) {
    const fix = 'Use the two-letter abbreviation of the Postal Service.';
    reportAddress(at, segment, loop, 2, 'state-shape', state, 'This is no state abbreviation.', fix);
  }
  if (zip !== '' && !(isDigits(zip) && (zip.length === 5 || zip.length === 9))) {
    const fix = 'Write 5 or 9 digits without a dash.';
    reportAddress(at, segment, loop, 3, 'zip-shape', zip, 'This is no ZIP code.', fix);
  }
}

function reportAddress(
  at: Collector,
  segment: Segment,
  loop: string,
  n: number,
  code: string,
  value: string,
  message: string,
  fix: string,
): void {
  addElement(at, segment, loop, n, undefined, { snip: 5, code, severity: 'warning', value, message, fix, ik403: '7' });
}
