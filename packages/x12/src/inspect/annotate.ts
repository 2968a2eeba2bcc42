import { transactionSetsOf } from '../access.ts';
import { reportOn } from '../check.ts';
import type { Release } from '../dictionary/release-006020.ts';
import { segmentName } from '../dictionary/segment-names.ts';
import { guideFor } from '../guides/index.ts';
import type { Finding, FunctionalGroup, Interchange, Loop, Segment, TransactionSet, X12File } from '../types.ts';
import { dateIn } from '../validate/codes.ts';
import { type DescribeCode, inspectElements } from './elements.ts';
import { fileFacts, interchangeFacts, setFacts, setName } from './facts.ts';
import { shortened, visible } from './format.ts';
import type { InspectedFile, InspectedLine, InspectedLoop, NumberedFinding } from './model.ts';
import { inFileOrder, type Placed } from './order.ts';
import { type Selection, selectIn } from './select.ts';
import { loopTitle } from './titles.ts';

/** What to show of a file, and what helps to explain it. */
export interface AnnotateOptions extends Selection {
  /** Name of the file, for headings. */
  title?: string;
  describe?: DescribeCode;
}

/** The longest segment that is shown as it stands. */
const MOST_TEXT = 1000;

/** The work in progress. */
interface Annotating {
  options: AnnotateOptions;
  lines: InspectedLine[];
  /** Findings by the offset of their segment. */
  byOffset: ReadonlyMap<number, NumberedFinding[]>;
}

/**
 * Explains a file that was read: every segment in its loop, every element with its name and what its code means, and
 * each finding at its segment. Of a selection, only what is selected is explained; the rest costs next to nothing.
 */
export function annotate(
  file: X12File,
  findings: readonly Finding[] = file.findings,
  options: AnnotateOptions = {},
): InspectedFile {
  const numbered = findings.map((finding, i) => ({ number: i + 1, finding }));
  const byOffset = Map.groupBy(numbered.filter(hasSegment), (one) => one.finding.offset);
  const at: Annotating = { options, lines: [], byOffset };
  for (const entry of entriesOf(file)) entry.add(at);
  const shown = new Set(at.lines.flatMap((line) => line.findings.map((one) => one.number)));
  const report = reportOn(file, [...findings]);
  return {
    title: visible(options.title ?? ''),
    readable: file.readable,
    valid: report.valid,
    facts: fileFacts(file),
    sets: transactionSetsOf(file).map((set, i) => ({
      control: visible(set.control),
      name: setName(set),
      guide: visible(set.guide),
      valid: report.transactionSets[i]?.valid ?? false,
      facts: setFacts(set),
    })),
    lines: at.lines,
    findings: numbered,
    unplacedFindings: numbered.filter((one) => !shown.has(one.number)),
    leftOut: file.segments.length - at.lines.length,
  };
}

/** A finding on the file as a whole names no segment. */
function hasSegment({ finding }: NumberedFinding): boolean {
  return finding.position > 0 || finding.segment !== '';
}

/** Something that stands in the file by itself: an envelope segment, or a transaction set. */
interface Entry {
  offset: number;
  add(at: Annotating): void;
}

function entriesOf(file: X12File): Entry[] {
  const entries: Entry[] = [];
  const envelope = new Set<Segment>();
  let count = 0;
  const addSegment = (segment: Segment | undefined, path: readonly InspectedLoop[]): void => {
    if (segment === undefined) return;
    envelope.add(segment);
    count += 1;
    entries.push({ offset: segment.offset, add: (at) => addEnvelope(at, segment, path) });
  };
  for (const interchange of file.interchanges) {
    const outer = [interchangeLoop(interchange)];
    addSegment(interchange.header, outer);
    for (const answer of interchange.acknowledgments) addSegment(answer, outer);
    for (const group of interchange.groups) {
      const path = [...outer, groupLoop(group)];
      if (!isMadeUp(group)) addSegment(group.header, path);
      for (const set of group.transactionSets) {
        count += set.segments.length;
        entries.push({ offset: set.segments[0]?.offset ?? 0, add: (at) => addSet(at, set, path) });
      }
      addSegment(group.trailer, path);
    }
    addSegment(interchange.trailer, outer);
  }
  // What stands between envelopes belongs to none of them.
  if (count < file.segments.length) {
    const known = new Set([...envelope, ...transactionSetsOf(file).flatMap((set) => set.segments)]);
    for (const segment of file.segments) if (!known.has(segment)) addSegment(segment, []);
  }
  return entries.sort((a, b) => a.offset - b.offset);
}

/** The reader makes up a group for a set that stands in none. */
function isMadeUp(group: FunctionalGroup): boolean {
  return group.header.offset === group.transactionSets[0]?.segments[0]?.offset;
}

function interchangeLoop(interchange: Interchange): InspectedLoop {
  const title = [interchange.control, ...interchangeFacts(interchange)].join(', ');
  return { id: 'ISA', name: 'Interchange', title: visible(title) };
}

function groupLoop(group: FunctionalGroup): InspectedLoop {
  const title = [group.control, group.functionalId, group.version].filter((part) => part !== '').join(', ');
  return { id: 'GS', name: 'Functional group', title: visible(title) };
}

function isSelecting({ loop, claim, offsets }: Selection): boolean {
  return loop !== undefined || claim !== undefined || offsets !== undefined;
}

/** An envelope segment is left out of a selection, unless a finding stands at it that is asked for. */
function addEnvelope(at: Annotating, segment: Segment, path: readonly InspectedLoop[]): void {
  if (isSelecting(at.options) && at.options.offsets?.has(segment.offset) !== true) return;
  at.lines.push(lineOf(at, { segment, loop: undefined, rule: undefined, placed: true }, path, undefined));
}

function addSet(at: Annotating, set: TransactionSet, outer: readonly InspectedLoop[]): void {
  const selected = selectIn(set, at.options);
  if (selected !== undefined && selected.whole.size + selected.context.size === 0) return;
  const top: InspectedLoop = { id: 'ST', name: 'Transaction set', title: visible(`${setName(set)} ${set.control}`) };
  const release = guideFor(set.id, set.guide, set.segments[1])?.release;
  const paths = new Map<Loop, readonly InspectedLoop[]>();
  const base = [...outer, top];
  for (const placed of inFileOrder(set, selected)) {
    const path = placed.loop === undefined ? base : pathOf(placed.loop, base, paths);
    at.lines.push(lineOf(at, placed, path, release));
  }
}

function pathOf(
  loop: Loop,
  base: readonly InspectedLoop[],
  paths: Map<Loop, readonly InspectedLoop[]>,
): readonly InspectedLoop[] {
  if (loop.parent === undefined) return base;
  const known = paths.get(loop);
  if (known !== undefined) return known;
  const own = { id: loop.id, name: loop.rule?.name ?? loop.id, title: loopTitle(loop) };
  const path = [...pathOf(loop.parent, base, paths), own];
  paths.set(loop, path);
  return path;
}

function lineOf(
  at: Annotating,
  { segment, loop, rule, placed }: Placed,
  path: readonly InspectedLoop[],
  release: Release | undefined,
): InspectedLine {
  const findings = at.byOffset.get(segment.offset) ?? [];
  const { describe } = at.options;
  const date = describe === undefined || loop === undefined ? '' : dateIn(loop);
  return {
    segment: visible(segment.id),
    name: rule?.name ?? segmentName(visible(segment.id)),
    text: segmentText(segment),
    position: segment.position,
    offset: segment.offset,
    path,
    placed: placed || loop === undefined,
    elements: inspectElements(segment, { rule, release, describe, date, findings }),
    findings,
  };
}

/** The segment as it stands in the file, without its terminator. */
export function segmentText(segment: Segment): string {
  const isBinary = segment.layout?.binary === true;
  const elements = isBinary
    ? segment.elements.map((one) => (one.length > 40 ? `(${one.length} bytes)` : one))
    : segment.elements;
  return shortened(visible([segment.id, ...elements].join(segment.delimiters.element)), MOST_TEXT);
}
