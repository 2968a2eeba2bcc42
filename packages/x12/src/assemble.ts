import type { FindingParts } from './finding.ts';
import { findingAt, makeFinding } from './finding.ts';
import type { Finding, FunctionalGroup, Interchange, Segment, TransactionSet } from './types.ts';

/** What hears of envelopes while segments are put into them. Whether it keeps what it hears is its own affair. */
export interface EnvelopeSink {
  interchange(interchange: Interchange): void;
  group(group: FunctionalGroup, interchange: Interchange | undefined): void;
  set(set: TransactionSet, group: FunctionalGroup): void;
  /** Each segment of the set, ST and SE too. */
  setSegment(set: TransactionSet, segment: Segment, group: FunctionalGroup | undefined): void;
  setEnded(set: TransactionSet, group: FunctionalGroup | undefined): void;
  groupEnded(group: FunctionalGroup, interchange: Interchange | undefined): void;
  interchangeEnded(interchange: Interchange): void;
  finding(finding: Finding): void;
}

/** The envelopes that are open. */
export interface Assembly {
  sink: EnvelopeSink;
  interchange: Interchange | undefined;
  group: FunctionalGroup | undefined;
  set: TransactionSet | undefined;
  /** The last segment that was put into its envelope. */
  last: Segment | undefined;
}

export function startAssembly(sink: EnvelopeSink): Assembly {
  return { sink, interchange: undefined, group: undefined, set: undefined, last: undefined };
}

/** Puts the next segment into its envelope. */
export function assemble(at: Assembly, segment: Segment): void {
  putSegment(at, segment);
  at.last = segment;
}

function putSegment(at: Assembly, segment: Segment): void {
  switch (segment.id) {
    case 'ISA':
      closeInterchange(at, segment);
      at.interchange = openInterchange(segment);
      at.sink.interchange(at.interchange);
      return;
    case 'IEA':
      closeGroup(at, segment);
      if (at.interchange !== undefined) endInterchange(at, at.interchange, segment);
      return;
    case 'GS':
      closeGroup(at, segment);
      openGroup(at, segment);
      return;
    case 'GE':
      closeSet(at, segment);
      if (at.group === undefined) report(at, segment, STRAY_TRAILER);
      else endGroup(at, at.group, segment);
      return;
    case 'ST':
      openSet(at, segment);
      return;
    case 'SE':
      if (at.set === undefined) report(at, segment, STRAY_TRAILER);
      else finishSet(at, at.set, segment);
      return;
    default:
      if (at.set !== undefined) addSegment(at, at.set, segment);
      else if (segment.id === 'TA1') at.interchange?.acknowledgments.push(segment);
      else report(at, segment, OUTSIDE_SET);
  }
}

const STRAY_TRAILER: FindingParts = {
  code: 'trailer-without-header',
  message: 'A trailer segment closes an envelope that was never opened.',
  fix: 'Check that the ST or GS segment before it is there and spelled correctly.',
};
const OUTSIDE_SET: FindingParts = {
  code: 'segment-outside-transaction-set',
  message: 'The segment stands between envelopes, outside of any transaction set.',
  fix: 'Remove the segment or move it between ST and SE.',
  ik304: '2',
};

function report(at: Assembly, segment: Segment, parts: FindingParts): void {
  at.sink.finding(findingAt(segment, { control: at.set?.control ?? '', ...parts }));
}

function openInterchange(header: Segment): Interchange {
  const value = (n: number): string => (header.elements[n - 1] ?? '').trim();
  return {
    header,
    trailer: undefined,
    delimiters: header.delimiters,
    senderQualifier: value(5),
    senderId: value(6),
    receiverQualifier: value(7),
    receiverId: value(8),
    control: value(13),
    usage: value(15),
    acknowledgments: [],
    groups: [],
    groupCount: 0,
  };
}

function openGroup(at: Assembly, header: Segment): FunctionalGroup {
  const value = (n: number): string => header.elements[n - 1] ?? '';
  at.group = {
    header,
    trailer: undefined,
    functionalId: value(1),
    senderCode: value(2),
    receiverCode: value(3),
    control: value(6),
    version: value(8),
    transactionSets: [],
    setCount: 0,
  };
  if (at.interchange !== undefined) at.interchange.groupCount += 1;
  at.sink.group(at.group, at.interchange);
  return at.group;
}

function openSet(at: Assembly, header: Segment): void {
  closeSet(at, header);
  let group = at.group;
  if (group === undefined) {
    report(at, header, {
      code: 'group-header-missing',
      message: 'The transaction set stands outside of a functional group: there is no GS before it.',
      fix: 'Put a GS segment before the first ST and a GE after the last SE.',
    });
    const { position, offset, delimiters } = header;
    group = openGroup(at, { id: 'GS', elements: [], position, offset, delimiters });
  }
  const value = (n: number): string => header.elements[n - 1] ?? '';
  at.set = {
    id: value(1),
    control: value(2),
    guide: value(3) === '' ? group.version : value(3),
    root: undefined,
    segments: [],
    segmentCount: 0,
    unplaced: [],
  };
  group.setCount += 1;
  at.sink.set(at.set, group);
  addSegment(at, at.set, header);
}

/** Ends a set at its SE. */
function finishSet(at: Assembly, set: TransactionSet, trailer: Segment | undefined): void {
  if (trailer !== undefined) addSegment(at, set, trailer);
  at.set = undefined;
  at.sink.setEnded(set, at.group);
}

function addSegment(at: Assembly, set: TransactionSet, segment: Segment): void {
  set.segmentCount += 1;
  at.sink.setSegment(set, segment, at.group);
}

/** Ends a set that has no SE; `next` is the segment that shows it, undefined at the end of the file. */
function closeSet(at: Assembly, next: Segment | undefined): void {
  const set = at.set;
  if (set === undefined) return;
  const place = next ?? at.last;
  const parts = {
    control: set.control,
    code: 'set-trailer-missing',
    message: 'The transaction set has no SE trailer.',
    fix: 'End the transaction set with SE, its segment count and its control number.',
    segment: 'SE',
  };
  at.sink.finding(place === undefined ? makeFinding(parts) : findingAt(place, parts));
  finishSet(at, set, undefined);
}

function closeGroup(at: Assembly, next: Segment | undefined): void {
  closeSet(at, next);
  const group = at.group;
  if (group === undefined) return;
  endGroup(at, group, undefined);
  const parts = {
    code: 'group-trailer-missing',
    message: 'The functional group has no GE trailer.',
    fix: 'End the group with GE, its count of transaction sets and its control number.',
  };
  at.sink.finding(findingAt(next ?? group.header, { ...parts, segment: 'GE' }));
}

/** Ends whatever is open; `next` is the segment that shows it, undefined at the end of the file. */
export function closeInterchange(at: Assembly, next: Segment | undefined): void {
  closeGroup(at, next);
  const interchange = at.interchange;
  if (interchange === undefined) return;
  endInterchange(at, interchange, undefined);
  const parts = {
    code: 'interchange-trailer-missing',
    message: 'The interchange has no IEA trailer.',
    fix: 'End the interchange with IEA, its count of groups and its control number.',
  };
  at.sink.finding(findingAt(next ?? interchange.header, { ...parts, segment: 'IEA' }));
}

function endGroup(at: Assembly, group: FunctionalGroup, trailer: Segment | undefined): void {
  group.trailer = trailer;
  at.group = undefined;
  at.sink.groupEnded(group, at.interchange);
}

function endInterchange(at: Assembly, interchange: Interchange, trailer: Segment | undefined): void {
  interchange.trailer = trailer;
  at.interchange = undefined;
  at.sink.interchangeEnded(interchange);
}
