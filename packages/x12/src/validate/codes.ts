import { component, element, firstSegment, repetitions } from '../access.ts';
import type { CodeSet, SegmentRule } from '../guide.ts';
import type { CodeLookup, Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import { isAbroad } from './shapes.ts';
import { isDate } from './values.ts';

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
  icd10cm: new Set(['ABK', 'ABF', 'ABJ', 'APR', 'ABN']),
  icd10pcs: new Set(['BBR', 'BBQ']),
  hcpcs: new Set(['HC', 'BP', 'BO']),
  cdt: new Set(['AD']),
  rarc: new Set(['HE']),
};

/** An element or component whose value belongs to an external code set. */
interface CodedElement {
  n: number;
  m: number | undefined;
  codeSet: CodeSet;
}

const codedByRule = new WeakMap<SegmentRule, readonly CodedElement[]>();

function codedElements(rule: SegmentRule): readonly CodedElement[] {
  let coded = codedByRule.get(rule);
  if (coded === undefined) {
    coded = rule.elements.flatMap((one, i) => [
      ...(one.codeSet === undefined ? [] : [{ n: i + 1, m: undefined, codeSet: one.codeSet }]),
      ...(one.components ?? []).flatMap((part, j) =>
        part.codeSet === undefined ? [] : [{ n: i + 1, m: j + 1, codeSet: part.codeSet }],
      ),
    ]);
    codedByRule.set(rule, coded);
  }
  return coded;
}

/**
 * Checks the codes of external sets on the date of service (SNIP 5): in one loop, and, of a unit, in all that is below
 * it. Sets that `lookup` does not know give no finding.
 */
export function checkCodes(at: Collector, loop: Loop, lookup: CodeLookup, isUnit: boolean): void {
  let date: string | undefined;
  for (let i = 0; i < loop.segments.length; i += 1) {
    const rule = loop.segments[i]?.rule;
    if (rule === undefined) continue;
    const coded = codedElements(rule);
    if (coded.length === 0) continue;
    date ??= dateIn(loop);
    for (const one of coded) checkCoded(at, loop.segments[i] as Segment, one, loop.id, lookup, date);
  }
  if (isUnit) for (const child of loop.loops) checkCodes(at, child, lookup, true);
}

/** ISO date of service of the nearest loop that has one; '' where none has. */
export function dateIn(loop: Loop): string {
  for (let at: Loop | undefined = loop; at !== undefined; at = at.parent) {
    const date = serviceDate(at);
    if (date !== undefined) return date;
  }
  return '';
}

/**
 * ISO date of service that holds in this loop: its own, or that of the first line of a claim. An institutional claim is
 * coded by the last day of its statement, which for a stay is the discharge.
 */
function serviceDate(loop: Loop): string | undefined {
  if (loop.id === 'ST') return isoDate(element(firstSegment(loop, 'BPR'), 16) || element(firstSegment(loop, 'BHT'), 4));
  if (loop.id === '2300') {
    const statement = firstSegment(loop, 'DTP', '434');
    if (statement !== undefined) return isoDate(element(statement, 3).slice(9));
    const line = loop.loops.find((child) => child.id === '2400');
    const onLine = line === undefined ? undefined : serviceDate(line);
    if (onLine !== undefined) return onLine;
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

function checkCoded(
  at: Collector,
  segment: Segment,
  { n, m, codeSet }: CodedElement,
  loop: string,
  lookup: CodeLookup,
  date: string,
): void {
  if (codeSet === 'state' && isAbroad(segment)) return;
  const qualifier =
    m === undefined
      ? segment.id === 'LQ'
        ? element(segment, 1)
        : undefined
      : m === 1
        ? undefined
        : component(segment, n, 1);
  if (!qualifies(codeSet, qualifier)) return;
  const set = codeSet === 'claimStatus' ? statusSet(component(segment, n, 4)) : codeSet;
  if (set === undefined) return;
  const values = m === undefined ? repetitions(segment, n) : [component(segment, n, m)];
  for (const value of values) checkCode(at, segment, loop, n, m, set, value, lookup, date);
}

/** The list of a claim status by C043-4: LOINC codes ask for a document; reject codes of pharmacies (RX) are not known here. */
function statusSet(list: string): CodeSet | undefined {
  if (list === 'LOI') return 'loinc';
  return list === 'RX' ? undefined : 'claimStatus';
}

/** True when the qualifier before a code says that it belongs to the set, or nothing is said. */
export function qualifies(codeSet: CodeSet, qualifier: string | undefined): boolean {
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
