import type { FindingParts } from './finding.ts';
import { findingAt, makeFinding } from './finding.ts';
import { guideFor } from './guides/index.ts';
import { endPlacement, type PlacementSink, placeSegment, startPlacement } from './place.ts';
import { tokenFinding } from './token-findings.ts';
import { createTokenizer, finishBytes, pushBytes } from './tokenizer.ts';
import type { FunctionalGroup, Interchange, Segment, TransactionSet, X12File } from './types.ts';
import { fromUtf16, utf16Kind } from './utf16.ts';

/** The envelope under construction. */
interface Assembly {
  file: X12File;
  interchange: Interchange | undefined;
  group: FunctionalGroup | undefined;
  set: TransactionSet | undefined;
}

/**
 * Reads any bytes as X12. Never throws: what is wrong becomes a finding with its byte offset, and one bad transaction
 * set does not spoil its neighbours. Segments are placed in the loop tree of their guide where the engine knows it.
 */
export function readX12(bytes: Uint8Array): X12File {
  const file: X12File = { readable: false, interchanges: [], findings: [], segments: [] };
  const kind = utf16Kind(bytes);
  const assembly: Assembly = { file, interchange: undefined, group: undefined, set: undefined };
  const tokenizer = createTokenizer({
    segment: (segment) => assemble(assembly, segment),
    problem: (problem, offset, value, segment) => {
      file.findings.push({ ...tokenFinding(problem, offset, value, segment), control: assembly.set?.control ?? '' });
    },
  });
  pushBytes(tokenizer, kind === undefined ? bytes : fromUtf16(bytes, kind));
  finishBytes(tokenizer);
  closeInterchange(assembly, undefined);
  file.readable = file.interchanges.length > 0;
  if (kind !== undefined) file.findings.unshift(makeFinding(UTF16));
  if (!file.readable) file.findings.unshift(makeFinding(bytes.length === 0 ? EMPTY : NO_INTERCHANGE));
  return file;
}

const UTF16: FindingParts = {
  code: 'encoding-utf16',
  message: 'The file is saved as UTF-16; it was read, and byte offsets count its text as single bytes.',
  fix: 'Save the file as plain ASCII text.',
};
const EMPTY: FindingParts = {
  code: 'file-empty',
  message: 'The file is empty.',
  fix: 'Ask the sender for the file again.',
};
const NO_INTERCHANGE: FindingParts = {
  code: 'no-interchange',
  message: 'No ISA header was found: this is not an X12 file.',
  fix: 'Check that this is the X12 file itself and not an archive, a report or a damaged copy.',
};

/** Puts the next segment into its envelope. */
function assemble(at: Assembly, segment: Segment): void {
  at.file.segments.push(segment);
  switch (segment.id) {
    case 'ISA':
      closeInterchange(at, segment);
      at.interchange = openInterchange(segment);
      at.file.interchanges.push(at.interchange);
      return;
    case 'IEA':
      closeGroup(at, segment);
      if (at.interchange !== undefined) at.interchange.trailer = segment;
      at.interchange = undefined;
      return;
    case 'GS':
      closeGroup(at, segment);
      openGroup(at, segment);
      return;
    case 'GE':
      closeSet(at, segment);
      if (at.group === undefined) report(at, segment, STRAY_TRAILER);
      else at.group.trailer = segment;
      at.group = undefined;
      return;
    case 'ST':
      openSet(at, segment);
      return;
    case 'SE':
      if (at.set === undefined) report(at, segment, STRAY_TRAILER);
      else finishSet(at, at.set, segment);
      return;
    default:
      if (at.set !== undefined) at.set.segments.push(segment);
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
  at.file.findings.push(findingAt(segment, { control: at.set?.control ?? '', ...parts }));
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
  };
  at.interchange?.groups.push(at.group);
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
    group = openGroup(at, { ...header, id: 'GS', elements: [] });
  }
  const value = (n: number): string => header.elements[n - 1] ?? '';
  at.set = {
    id: value(1),
    control: value(2),
    guide: value(3) === '' ? group.version : value(3),
    root: undefined,
    segments: [header],
    unplaced: [],
  };
  group.transactionSets.push(at.set);
}

/** Ends a set at its SE and places its segments in the guide's loops. */
function finishSet(at: Assembly, set: TransactionSet, trailer: Segment | undefined): void {
  if (trailer !== undefined) set.segments.push(trailer);
  at.set = undefined;
  const guide = guideFor(set.id, set.guide, set.segments[1]);
  if (guide === undefined) return;
  const sink: PlacementSink = {
    placed: () => {},
    ended: () => {},
    unplaced: (segment) => set.unplaced.push(segment),
    finding: (finding) => at.file.findings.push(finding),
  };
  const placement = startPlacement(guide, set.control, sink);
  for (const segment of set.segments) placeSegment(placement, segment);
  endPlacement(placement);
  set.root = placement.root;
}

/** Ends a set that has no SE; `next` is the segment that shows it, undefined at the end of the file. */
function closeSet(at: Assembly, next: Segment | undefined): void {
  const set = at.set;
  if (set === undefined) return;
  const last = set.segments.at(-1);
  const place = next ?? last;
  const parts = {
    control: set.control,
    code: 'set-trailer-missing',
    message: 'The transaction set has no SE trailer.',
    fix: 'End the transaction set with SE, its segment count and its control number.',
    segment: 'SE',
  };
  at.file.findings.push(place === undefined ? makeFinding(parts) : findingAt(place, parts));
  finishSet(at, set, undefined);
}

function closeGroup(at: Assembly, next: Segment | undefined): void {
  closeSet(at, next);
  const group = at.group;
  if (group === undefined) return;
  at.group = undefined;
  const parts = {
    code: 'group-trailer-missing',
    message: 'The functional group has no GE trailer.',
    fix: 'End the group with GE, its count of transaction sets and its control number.',
  };
  at.file.findings.push(findingAt(next ?? group.header, { ...parts, segment: 'GE' }));
}

function closeInterchange(at: Assembly, next: Segment | undefined): void {
  closeGroup(at, next);
  const interchange = at.interchange;
  if (interchange === undefined) return;
  at.interchange = undefined;
  const parts = {
    code: 'interchange-trailer-missing',
    message: 'The interchange has no IEA trailer.',
    fix: 'End the interchange with IEA, its count of groups and its control number.',
  };
  at.file.findings.push(findingAt(next ?? interchange.header, { ...parts, segment: 'IEA' }));
}
