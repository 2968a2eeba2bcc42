import { element } from '../access.ts';
import { functionalIdOf } from '../transactions.ts';
import type { FunctionalGroup, Interchange, Segment, TransactionSet } from '../types.ts';
import { add, addElement, type Collector, collector } from './collector.ts';
import { isDate, isDigits, isTime } from './values.ts';

/** One rule of an envelope element: does the value pass, and what to say when it does not. */
type Rule = readonly [n: number, passes: (value: string) => boolean, code: string, message: string, fix: string];

const oneOf =
  (...values: string[]) =>
  (value: string): boolean =>
    values.includes(value);
const notBlank = (value: string): boolean => value.trim() !== '';
const ID_QUALIFIERS = '01 14 20 27 28 29 30 33 ZZ'.split(' ');
const QUALIFIER_FIX = `Use one of ${ID_QUALIFIERS.join(', ')}.`;

/** Interchange header of the 005010 guides (appendix C.1). */
const ISA_RULES: readonly Rule[] = [
  [1, oneOf('00', '03'), 'isa-code', 'ISA01 must be 00 or 03.', 'Use 00 when ISA02 is blank.'],
  [3, oneOf('00', '01'), 'isa-code', 'ISA03 must be 00 or 01.', 'Use 00 when ISA04 is blank.'],
  [5, oneOf(...ID_QUALIFIERS), 'isa-code', 'ISA05 is no identifier qualifier of the guides.', QUALIFIER_FIX],
  [6, notBlank, 'isa-blank', 'ISA06 names no sender.', 'Put the sender identifier that the receiver assigned.'],
  [7, oneOf(...ID_QUALIFIERS), 'isa-code', 'ISA07 is no identifier qualifier of the guides.', QUALIFIER_FIX],
  [8, notBlank, 'isa-blank', 'ISA08 names no receiver.', 'Put the receiver identifier of the trading partner.'],
  [9, (v) => v.length === 6 && isDate(v), 'date-invalid', 'ISA09 is not a date.', 'Write the date as YYMMDD.'],
  [10, (v) => v.length === 4 && isTime(v), 'time-invalid', 'ISA10 is not a time.', 'Write the time as HHMM.'],
  [
    13,
    (v) => v.length === 9 && isDigits(v),
    'isa-control',
    'ISA13 is not a number of nine digits.',
    'Pad the control number with zeros to nine digits.',
  ],
  [14, oneOf('0', '1'), 'isa-code', 'ISA14 must be 0 or 1.', 'Use 1 to ask for a TA1, else 0.'],
  [15, oneOf('P', 'T'), 'isa-code', 'ISA15 must be P or T.', 'Use P for production and T for test.'],
];

/** Functional group header of the 005010 guides (appendix C.7). */
const GS_RULES: readonly Rule[] = [
  [1, notBlank, 'element-required', 'GS01 is empty.', 'Put the functional identifier code, for example HC for claims.'],
  [2, notBlank, 'element-required', 'GS02 is empty.', "Put the sender's application code."],
  [3, notBlank, 'element-required', 'GS03 is empty.', "Put the receiver's application code."],
  [4, (v) => v.length === 8 && isDate(v), 'date-invalid', 'GS04 is not a date.', 'Write the date as CCYYMMDD.'],
  [5, isTime, 'time-invalid', 'GS05 is not a time.', 'Write the time as HHMM.'],
  [
    6,
    (v) => v.length <= 9 && isDigits(v),
    'gs-control',
    'GS06 is not a number of up to nine digits.',
    'Use a number from 1 to 999999999.',
  ],
  [7, oneOf('X'), 'gs-code', 'GS07 must be X.', 'Use X: the standard is that of ASC X12.'],
  [8, notBlank, 'element-required', 'GS08 is empty.', 'Put the guide identifier, for example 005010X222A1.'],
];

function checkRules(at: Collector, segment: Segment, rules: readonly Rule[]): void {
  for (const [n, passes, code, message, fix] of rules) {
    const value = element(segment, n);
    if (!passes(value))
      addElement(at, segment, '', n, undefined, { code, value: value.trim().slice(0, 40), message, fix });
  }
}

/** Checks one interchange: ISA, its groups and sets, and every count and control number (SNIP 1). */
export function checkInterchange(at: Collector, interchange: Interchange): void {
  checkInterchangeEnvelope(at, interchange);
  const seen = new Set<string>();
  for (const group of interchange.groups) {
    checkGroupControl(at, group, seen);
    checkGroupEnvelope(at, group);
    const controls = new Set<string>();
    for (const set of group.transactionSets) {
      checkSetEnvelope(collector(set.control, at.findings), group, set, set.segments[0], set.segments.at(-1), controls);
    }
  }
}

/** ISA, IEA and the TA1 between them. */
export function checkInterchangeEnvelope(at: Collector, interchange: Interchange): void {
  const { header, trailer, groupCount } = interchange;
  checkRules(at, header, ISA_RULES);
  checkVersion(at, interchange);
  for (const acknowledgment of interchange.acknowledgments) checkRules(at, acknowledgment, TA1_RULES);
  if (trailer !== undefined) {
    checkCount(at, trailer, 'functional groups', groupCount, 'iea-count');
    checkControl(at, trailer, 'ISA13', interchange.control, true, 'iea-control');
  }
  if (groupCount === 0 && interchange.acknowledgments.length === 0)
    empty(at, header, 'interchange-empty', 'interchange');
}

/** Control numbers beyond this many are not compared with earlier ones, so that memory stays bounded. */
const MAX_SEEN = 1_000_000;

/** A group's control number is its own within the interchange; `seen` holds those before it. */
export function checkGroupControl(at: Collector, group: FunctionalGroup, seen: Set<string>): void {
  if (seen.has(group.control)) duplicate(at, group.header, 6, group.control, 'gs-duplicate', 'interchange');
  if (seen.size < MAX_SEEN) seen.add(group.control);
}

/**
 * ISA12 is 00501, or, where the groups are of version 006020 (claim attachments), 00602; without groups (TA1 alone)
 * either. A retired version has its own finding.
 */
function checkVersion(at: Collector, { header, groups }: Interchange): void {
  const version = element(header, 12);
  if (version === '00401' || groups.some(isRetiredVersion)) return;
  const allowed = new Set<string>(groups.map((group) => (isVersion6020(group) ? '00602' : '00501')));
  if (groups.length === 0 ? version === '00501' || version === '00602' : allowed.has(version)) return;
  const wanted = [...allowed].join(' or ') || '00501';
  addElement(at, header, '', 12, undefined, {
    code: 'isa-version',
    value: version.trim().slice(0, 40),
    message: `ISA12 is not ${wanted}.`,
    fix: `Use version ${wanted}: it goes with the groups of the interchange (GS08).`,
  });
}

/** Version 006020 is that of the claim attachment guides (45 CFR 162.2002). */
export function isVersion6020(group: FunctionalGroup): boolean {
  return group.version.startsWith('006020');
}

/** Version 4010 was retired by HIPAA on 1 January 2012 (45 CFR 162.1102 and following). */
export function isRetiredVersion(group: FunctionalGroup): boolean {
  return group.version.startsWith('004010');
}

const TA1_RULES: readonly Rule[] = [
  [
    1,
    (v) => v.length === 9 && isDigits(v),
    'ta1-control',
    'TA101 is not a control number of nine digits.',
    'Repeat the ISA13 of the interchange that is acknowledged.',
  ],
  [
    2,
    (v) => v.length === 6 && isDate(v),
    'date-invalid',
    'TA102 is not a date.',
    'Repeat the ISA09 of the interchange that is acknowledged.',
  ],
  [
    3,
    (v) => v.length === 4 && isTime(v),
    'time-invalid',
    'TA103 is not a time.',
    'Repeat the ISA10 of the interchange that is acknowledged.',
  ],
  [
    4,
    oneOf('A', 'E', 'R'),
    'ta1-code',
    'TA104 must be A, E or R.',
    'Use A accepted, E accepted with errors or R rejected.',
  ],
  [
    5,
    (v) => v.length === 3 && isDigits(v) && Number(v) <= 31,
    'ta1-note',
    'TA105 is no interchange note code.',
    'Use 000 to 031.',
  ],
];

/** GS and GE. */
export function checkGroupEnvelope(at: Collector, group: FunctionalGroup): void {
  const { header, trailer, setCount } = group;
  if (header.elements.length > 0) checkRules(at, header, GS_RULES);
  if (trailer !== undefined) {
    checkCount(at, trailer, 'transaction sets', setCount, 'ge-count');
    checkControl(at, trailer, 'GS06', group.control, true, 'ge-control');
  }
  if (setCount === 0) empty(at, header, 'group-empty', 'functional group');
}

/** ST and SE; `seen` holds the control numbers of the sets before it in the group. */
export function checkSetEnvelope(
  at: Collector,
  group: FunctionalGroup,
  set: TransactionSet,
  header: Segment | undefined,
  last: Segment | undefined,
  seen: Set<string>,
): void {
  if (header === undefined) return;
  if (seen.has(set.control)) duplicate(at, header, 2, set.control, 'st-duplicate', 'group');
  if (seen.size < MAX_SEEN) seen.add(set.control);
  if (set.control.length < 4 || set.control.length > 9) {
    addElement(at, header, '', 2, undefined, {
      code: 'st-control',
      value: set.control.slice(0, 40),
      message: 'ST02 is not a control number of 4 to 9 characters.',
      fix: 'Use 4 to 9 letters or digits, for example 0001.',
    });
  }
  const expected = functionalIdOf(set.id);
  if (expected !== undefined && group.functionalId !== expected && group.header.elements.length > 0) {
    addElement(at, group.header, '', 1, undefined, {
      code: 'gs-functional-id',
      value: group.functionalId,
      message: `GS01 is ${group.functionalId}, but a ${set.id} belongs into a group ${expected}.`,
      fix: `Set GS01 to ${expected}.`,
    });
  }
  const declared = element(header, 3);
  if (declared !== '' && group.version !== '' && declared !== group.version && group.version !== '005010') {
    addElement(at, header, '', 3, undefined, {
      code: 'st-guide',
      value: declared,
      message: `ST03 is ${declared}, but GS08 is ${group.version}.`,
      fix: 'Name the same guide in ST03 and GS08.',
    });
  }
  if (last?.id !== 'SE') return;
  checkCount(at, last, 'segments, ST and SE included', set.segmentCount, 'se-count');
  checkControl(at, last, 'ST02', set.control, false, 'se-control');
}

function checkCount(at: Collector, trailer: Segment, what: string, actual: number, code: string): void {
  const text = element(trailer, 1);
  if (isDigits(text) && Number(text) === actual) return;
  addElement(at, trailer, '', 1, undefined, {
    code,
    value: text.slice(0, 40),
    message: `${trailer.id}01 counts ${text === '' ? 'nothing' : text.slice(0, 40)}, but there are ${actual} ${what}.`,
    fix: `Set ${trailer.id}01 to ${actual}, after making sure that nothing was lost.`,
  });
}

function checkControl(
  at: Collector,
  trailer: Segment,
  source: string,
  expected: string,
  isNumeric: boolean,
  code: string,
): void {
  const text = element(trailer, 2);
  const same =
    text === expected || (isNumeric && isDigits(text) && isDigits(expected) && Number(text) === Number(expected));
  if (same) return;
  addElement(at, trailer, '', 2, undefined, {
    code,
    value: text.slice(0, 40),
    message: `${trailer.id}02 is ${text.slice(0, 40)}, but ${source} is ${expected.slice(0, 40)}.`,
    fix: `Repeat the control number of ${source} in ${trailer.id}02.`,
  });
}

function empty(at: Collector, header: Segment, code: string, what: string): void {
  add(at, header, '', {
    code,
    message: `The ${what} is empty.`,
    fix: 'Do not send envelopes without contents; ask the sender whether something was lost.',
  });
}

function duplicate(at: Collector, segment: Segment, n: number, value: string, code: string, where: string): void {
  addElement(at, segment, '', n, undefined, {
    code,
    value,
    message: `The control number ${value} is used twice in this ${where}.`,
    fix: 'Give each one its own control number.',
  });
}
