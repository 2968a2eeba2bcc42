import { assemble, closeInterchange, type EnvelopeSink, startAssembly } from './assemble.ts';
import { makeFinding } from './finding.ts';
import type { Guide } from './guide.ts';
import { guideTable } from './guide-table.ts';
import { guideFor } from './guides/index.ts';
import { endPlacement, type PlacedLoop, type PlacementSink, placeSegment, startPlacement } from './place.ts';
import { EMPTY_FILE, NO_INTERCHANGE, UTF16 } from './read.ts';
import { detached } from './scan/detach.ts';
import { type Kept, keepSegment, letGo } from './stream-limit.ts';
import { tokenFinding } from './token-findings.ts';
import { createTokenizer, finishBytes, pushBytes, type Tokenizer } from './tokenizer.ts';
import type { Finding, FunctionalGroup, Interchange, Segment, TransactionSet } from './types.ts';
import { utf16Guard } from './utf16.ts';
import { type Collector, collector } from './validate/collector.ts';
import {
  checkGroupControl,
  checkGroupEnvelope,
  checkInterchangeEnvelope,
  checkSetEnvelope,
  isRetiredVersion,
  isVersion6020,
} from './validate/envelope.ts';
import { endHierarchy, startHierarchy } from './validate/hierarchy.ts';
import { inOrder, type ValidateOptions } from './validate/options.ts';
import { checkEnded, checkPlaced, checkUnplaced, endChecks, startChecks } from './validate/set-checker.ts';
import { checkWithoutPlace, refuseRetired, reportUnknownGuide } from './validate/unguided.ts';

/**
 * The envelopes around what a stream yields. Their lists of sets and segments are empty, and of very many groups only the
 * first are listed; the counts are kept.
 */
export interface StreamContext {
  interchange: Interchange | undefined;
  group: FunctionalGroup | undefined;
  set: TransactionSet;
}

/** What a stream yields, in the order of the file. */
export type StreamEvent =
  | {
      kind: 'unit';
      /** The claim, claim payment, member, ... with all below it; `parent` leads to the loops around it. */
      loop: PlacedLoop;
      guide: Guide;
      context: StreamContext;
      /** Segments since the last unit that the guide has no place for; of a great many, the first. */
      unplaced: readonly Segment[];
      /** Findings since the last event, in the order of the file. */
      findings: Finding[];
    }
  /** A transaction set has ended; `root` holds what was not passed on, undefined where the guide is not known. */
  | {
      kind: 'set';
      root: PlacedLoop | undefined;
      guide: Guide | undefined;
      context: StreamContext;
      unplaced: readonly Segment[];
      findings: Finding[];
    }
  | { kind: 'interchange'; interchange: Interchange; findings: Finding[] }
  /** Findings that belong to none of them, or that are too many to wait. */
  | { kind: 'findings'; findings: Finding[] };

export interface StreamOptions extends ValidateOptions {
  /** False to read without validating: only what reading itself notices is found. True unless told. */
  validate?: boolean;
}

/** Findings that wait for the next event at the most. */
const MAX_WAITING = 2000;
/** Segments without a place that wait for the next unit at the most. */
const MAX_UNPLACED = 100;
/** Groups that an interchange lists at the most: a file has a few, and their number must not grow with its size. */
const MAX_GROUPS = 1000;
/** A segment with more elements is no segment: it is not kept, since each element takes memory. */
const MAX_ELEMENTS = 1000;

/** A reader to which bytes are pushed; events come as soon as they are whole. */
export interface UnitReader {
  push(chunk: Uint8Array): void;
  finish(): void;
}

/** The set that is open: its guide is known once its second segment has come, until then the header waits. */
interface OpenSet {
  context: StreamContext;
  header: Segment | undefined;
  last: Segment | undefined;
  run: SetRun | undefined;
}

/** What is done with the segments of one set. */
interface SetRun {
  segment(segment: Segment): void;
  /** Ends it; gives what was not passed on. */
  end(): PlacedLoop | undefined;
  guide: Guide | undefined;
}

/** State of one stream. */
interface Streaming {
  options: StreamOptions;
  emit: (event: StreamEvent) => void;
  /** Findings since the last event; always the same list, since collectors hold it. */
  findings: Finding[];
  /** Segments without a place since the last unit. */
  unplaced: Segment[];
  open: OpenSet | undefined;
  interchange: Interchange | undefined;
  groupControls: Set<string>;
  setControls: Set<string>;
  interchanges: number;
}

/**
 * A reader in constant memory: whole units of the guides (claims, claim payments, members ...) with the loops and
 * envelopes around them, and, unless told otherwise, the same findings as `validateX12`. Nothing is kept of a unit once
 * it was handed over. Never throws on bad input.
 */
export function createUnitReader(emit: (event: StreamEvent) => void, options: StreamOptions = {}): UnitReader {
  const state: Streaming = {
    options,
    emit,
    findings: [],
    unplaced: [],
    open: undefined,
    interchange: undefined,
    groupControls: new Set(),
    setControls: new Set(),
    interchanges: 0,
  };
  const assembly = startAssembly(streamSink(state));
  const tokenizer: Tokenizer = createTokenizer(
    {
      segment: (segment) => assemble(assembly, segment),
      problem: (problem, offset, value, segment) => {
        const finding = tokenFinding(problem, offset, value, segment);
        note(state, { ...finding, control: state.open?.context.set.control ?? '' });
      },
    },
    true,
  );
  let bytes = 0;
  const guard = utf16Guard((chunk) => pushBytes(tokenizer, chunk));
  return {
    push: (chunk) => {
      bytes += chunk.length;
      guard.push(chunk);
    },
    finish: () => {
      guard.finish();
      finishBytes(tokenizer);
      closeInterchange(assembly, undefined);
      if (state.interchanges === 0) state.findings.unshift(makeFinding(bytes === 0 ? EMPTY_FILE : NO_INTERCHANGE));
      if (guard.isUtf16()) state.findings.unshift(makeFinding(UTF16));
      if (state.findings.length > 0) state.emit({ kind: 'findings', findings: take(state) });
    },
  };
}

function note(state: Streaming, finding: Finding): void {
  state.findings.push(finding);
  if (state.findings.length >= MAX_WAITING) state.emit({ kind: 'findings', findings: take(state) });
}

/** The segments without a place so far. */
function takeUnplaced(state: Streaming): readonly Segment[] {
  const { unplaced } = state;
  if (unplaced.length > 0) state.unplaced = [];
  return unplaced.length > 0 ? unplaced : NONE;
}

const NONE: readonly Segment[] = Object.freeze([]);

/** The findings so far, in the order of the file. */
function take(state: Streaming): Finding[] {
  if (state.findings.length === 0) return [];
  return inOrder(state.findings.splice(0), state.options.snip);
}

function streamSink(state: Streaming): EnvelopeSink {
  const validates = state.options.validate !== false;
  return {
    interchange: (interchange) => {
      state.interchanges += 1;
      interchange.header = detached(interchange.header);
      state.interchange = interchange;
      state.groupControls = new Set();
    },
    group: (group) => {
      group.header = detached(group.header);
      if (validates && state.interchange !== undefined)
        checkGroupControl(collector('', state.findings), group, state.groupControls);
      if (state.interchange !== undefined && state.interchange.groups.length < MAX_GROUPS)
        state.interchange.groups.push(group);
      state.setControls = new Set();
    },
    set: (set, group) => {
      state.open = {
        context: { interchange: state.interchange, group, set },
        header: undefined,
        last: undefined,
        run: undefined,
      };
    },
    setSegment: (_, segment) => takeSegment(state, segment),
    setEnded: () => endSet(state),
    groupEnded: (group) => {
      if (group.trailer !== undefined) group.trailer = detached(group.trailer);
      if (validates) checkGroupEnvelope(collector('', state.findings), group);
    },
    interchangeEnded: (interchange) => {
      if (interchange.trailer !== undefined) interchange.trailer = detached(interchange.trailer);
      if (validates) checkInterchangeEnvelope(collector('', state.findings), interchange);
      state.interchange = undefined;
      state.emit({ kind: 'interchange', interchange, findings: take(state) });
    },
    finding: (finding) => note(state, finding),
  };
}

function takeSegment(state: Streaming, segment: Segment): void {
  const { open } = state;
  if (open === undefined) return;
  open.last = segment;
  if (open.run !== undefined) open.run.segment(segment);
  else if (open.header === undefined) open.header = segment;
  else {
    open.run = startSet(state, open, segment);
    open.run.segment(open.header);
    open.run.segment(segment);
  }
  if (state.findings.length >= MAX_WAITING) state.emit({ kind: 'findings', findings: take(state) });
}

function endSet(state: Streaming): void {
  const { open } = state;
  if (open === undefined) return;
  const { context, header } = open;
  let { run } = open;
  if (run === undefined) {
    run = startSet(state, open, undefined);
    if (header !== undefined) run.segment(header);
  }
  const root = run.end();
  if (state.options.validate !== false && context.group !== undefined) {
    const at = collector(context.set.control, state.findings);
    checkSetEnvelope(at, context.group, context.set, header, open.last, state.setControls);
  }
  state.open = undefined;
  state.emit({ kind: 'set', root, guide: run.guide, context, unplaced: takeUnplaced(state), findings: take(state) });
}

/** Decides what is done with a set: by its guide, by the standard alone, or refused. */
function startSet(state: Streaming, open: OpenSet, second: Segment | undefined): SetRun {
  const { set, group } = open.context;
  const guide = guideFor(set.id, set.guide, second);
  const at = collector(set.control, state.findings);
  at.release = guide?.release ?? (group !== undefined && isVersion6020(group) ? '006020' : undefined);
  const header = open.header as Segment;
  if (group !== undefined && isRetiredVersion(group)) {
    return { guide: undefined, segment: () => {}, end: () => void refuseRetired(at, group, set, header) };
  }
  if (guide === undefined) return runWithoutGuide(state, at, set, header);
  return runWithGuide(state, open.context, at, guide);
}

function runWithoutGuide(state: Streaming, at: Collector, set: TransactionSet, header: Segment): SetRun {
  if (state.options.validate === false) return { guide: undefined, segment: () => {}, end: () => undefined };
  const hierarchy = startHierarchy(undefined);
  return {
    guide: undefined,
    segment: (segment) => checkWithoutPlace(at, hierarchy, segment),
    end: () => {
      endHierarchy(at, hierarchy);
      reportUnknownGuide(at, set, header);
      return undefined;
    },
  };
}

function runWithGuide(state: Streaming, context: StreamContext, at: Collector, guide: Guide): SetRun {
  const checker = state.options.validate === false ? undefined : startChecks(at, guideTable(guide), state.options);
  const kept: Kept = { count: 0, isFull: false };
  const sink: PlacementSink = {
    placed: (segment, loop, item) => {
      if (checker !== undefined) checkPlaced(checker, segment, loop, item);
      const finding = keepSegment(kept, segment, loop, at.control);
      if (finding !== undefined) state.findings.push(finding);
    },
    unplaced: (segment) => {
      if (checker !== undefined) checkUnplaced(checker, segment);
      const isSmall = segment.elements.length <= MAX_ELEMENTS;
      if (isSmall && state.unplaced.length < MAX_UNPLACED) state.unplaced.push(segment);
    },
    finding: (finding) => state.findings.push(finding),
    ended: (loop) => {
      if (checker !== undefined) checkEnded(checker, loop);
      if (loop.parent === undefined || (!loop.table.passesOn && !kept.isFull)) return;
      // Nothing is kept of what was handed over; the counts of the parent tell that it was there.
      loop.parent.loops.pop();
      letGo(kept, loop);
      if (loop.table.isUnit) {
        state.emit({ kind: 'unit', loop, guide, context, unplaced: takeUnplaced(state), findings: take(state) });
      }
    },
  };
  const placement = startPlacement(guide, at.control, sink);
  return {
    guide,
    segment: (segment) => placeSegment(placement, segment),
    end: () => {
      endPlacement(placement);
      if (checker !== undefined) endChecks(checker);
      return placement.root;
    },
  };
}

/**
 * Reads chunks of bytes in constant memory and yields units as they are whole; see `createUnitReader`. The next chunk is
 * asked for only when the events of the last one were taken; the memory of a chunk may then be used again.
 */
export async function* streamUnits(
  chunks: AsyncIterable<Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<StreamEvent> {
  let ready: StreamEvent[] = [];
  const reader = createUnitReader((event) => ready.push(event), options);
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      reader.push(chunk.subarray(at, at + PIECE));
      const events = ready;
      ready = [];
      yield* events;
    }
  }
  reader.finish();
  yield* ready;
}

/** Bytes whose events wait at most: a chunk may be a whole file. */
const PIECE = 1 << 18;
