import { assemble, closeInterchange, type EnvelopeSink, startAssembly } from './assemble.ts';
import type { FindingParts } from './finding.ts';
import { makeFinding } from './finding.ts';
import { guideFor } from './guides/index.ts';
import { endPlacement, type PlacementSink, placeSegment, startPlacement } from './place.ts';
import { tokenFinding } from './token-findings.ts';
import { createTokenizer, finishBytes, pushBytes } from './tokenizer.ts';
import type { TransactionSet, X12File } from './types.ts';
import { fromUtf16, utf16Kind } from './utf16.ts';
import { isRetiredVersion } from './validate/envelope.ts';

/**
 * Reads any bytes as X12. Never throws: what is wrong becomes a finding with its byte offset, and one bad transaction
 * set does not spoil its neighbours. Segments are placed in the loop tree of their guide where the engine knows it.
 */
export function readX12(bytes: Uint8Array): X12File {
  const file: X12File = { readable: false, interchanges: [], findings: [], segments: [] };
  const kind = utf16Kind(bytes);
  const assembly = startAssembly(treeSink(file));
  const tokenizer = createTokenizer({
    segment: (segment) => {
      file.segments.push(segment);
      assemble(assembly, segment);
    },
    problem: (problem, offset, value, segment) => {
      file.findings.push({ ...tokenFinding(problem, offset, value, segment), control: assembly.set?.control ?? '' });
    },
  });
  pushBytes(tokenizer, kind === undefined ? bytes : fromUtf16(bytes, kind));
  finishBytes(tokenizer);
  closeInterchange(assembly, undefined);
  file.readable = file.interchanges.length > 0;
  if (kind !== undefined) file.findings.unshift(makeFinding(UTF16));
  if (!file.readable) file.findings.unshift(makeFinding(bytes.length === 0 ? EMPTY_FILE : NO_INTERCHANGE));
  return file;
}

export const UTF16: FindingParts = {
  code: 'encoding-utf16',
  message: 'The file is saved as UTF-16; it was read, and byte offsets count its text as single bytes.',
  fix: 'Save the file as plain ASCII text.',
};
export const EMPTY_FILE: FindingParts = {
  code: 'file-empty',
  message: 'The file is empty.',
  fix: 'Ask the sender for the file again.',
};
export const NO_INTERCHANGE: FindingParts = {
  code: 'no-interchange',
  message: 'No ISA header was found: this is not an X12 file.',
  fix: 'Check that this is the X12 file itself and not an archive, a report or a damaged copy.',
};

/** Keeps everything: the tree of the file. */
function treeSink(file: X12File): EnvelopeSink {
  /** Sets of version 4010, which no guide here defines whatever ST03 says. */
  const retired = new WeakSet<TransactionSet>();
  return {
    interchange: (interchange) => file.interchanges.push(interchange),
    group: (group, interchange) => interchange?.groups.push(group),
    set: (set, group) => {
      group.transactionSets.push(set);
      if (isRetiredVersion(group)) retired.add(set);
    },
    setSegment: (set, segment) => set.segments.push(segment),
    setEnded: (set) => {
      if (!retired.has(set)) placeSet(file, set);
    },
    groupEnded: () => {},
    interchangeEnded: () => {},
    finding: (finding) => file.findings.push(finding),
  };
}

/** Places the segments of a whole set in the loops of its guide. */
function placeSet(file: X12File, set: TransactionSet): void {
  const guide = guideFor(set.id, set.guide, set.segments[1]);
  if (guide === undefined) return;
  const sink: PlacementSink = {
    placed: () => {},
    ended: () => {},
    unplaced: (segment) => set.unplaced.push(segment),
    finding: (finding) => file.findings.push(finding),
  };
  const placement = startPlacement(guide, set.control, sink);
  for (const segment of set.segments) placeSegment(placement, segment);
  endPlacement(placement);
  set.root = placement.root;
}
