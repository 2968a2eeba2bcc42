import type { Guide, SegmentRule } from '../guide.ts';
import { guideTable } from '../guide-table.ts';
import { guideFor } from '../guides/index.ts';
import { PlacedLoop } from '../place.ts';
import type { Finding, FunctionalGroup, Segment, TransactionSet, X12File } from '../types.ts';
import { type Collector, collector } from './collector.ts';
import { checkInterchange, isRetiredVersion, isVersion6020 } from './envelope.ts';
import { endHierarchy, startHierarchy } from './hierarchy.ts';
import { inOrder, type ValidateOptions } from './options.ts';
import {
  checkEnded,
  checkLevels,
  checkPlaced,
  checkUnplaced,
  endChecks,
  type SetChecker,
  startChecks,
} from './set-checker.ts';
import { checkWithoutPlace, refuseRetired, reportUnknownGuide } from './unguided.ts';

/**
 * All findings of a file, those of reading included, in the order of the file: SNIP 1 envelope and syntax, SNIP 2 the
 * guide, SNIP 3 balances, SNIP 4 situational rules, SNIP 5 codes (through `codes`, where given), SNIP 6 lines of
 * business, SNIP 7 payers (`payerRules`, where given). Changes nothing.
 */
export function validateX12(file: X12File, options: ValidateOptions = {}): Finding[] {
  const findings: Finding[] = [...file.findings];
  for (const interchange of file.interchanges) {
    checkInterchange(collector('', findings), interchange);
    for (const group of interchange.groups) {
      for (const set of group.transactionSets) checkSet(findings, group, set, options);
    }
  }
  return inOrder(findings, options.snip);
}

function checkSet(findings: Finding[], group: FunctionalGroup, set: TransactionSet, options: ValidateOptions): void {
  const at = collector(set.control, findings);
  const guide = guideFor(set.id, set.guide, set.segments[1]);
  at.release = guide?.release ?? (isVersion6020(group) ? '006020' : undefined);
  const [header] = set.segments;
  if (header === undefined) return;
  if (isRetiredVersion(group)) refuseRetired(at, group, set, header);
  else if (guide === undefined || !(set.root instanceof PlacedLoop)) checkWithoutGuide(at, set, header);
  else checkGuide(at, guide, set, set.root, options);
}

function checkGuide(
  at: Collector,
  guide: Guide,
  set: TransactionSet,
  root: PlacedLoop,
  options: ValidateOptions,
): void {
  const state = startChecks(at, guideTable(guide), options);
  // A level without place stands between the others, so the tree alone does not tell their order.
  state.levelsApart = set.unplaced.some(({ id }) => id === 'HL');
  walk(state, root);
  for (const segment of set.unplaced) checkUnplaced(state, segment);
  if (state.levelsApart) checkLevels(state, set.segments);
  endChecks(state);
}

/** The finished tree in the order in which a stream would check it: a segment as it comes, a loop when it has ended. */
function walk(state: SetChecker, loop: PlacedLoop): void {
  const { indexOf } = loop.table;
  for (const segment of loop.segments) {
    checkPlaced(state, segment, loop, indexOf.get(segment.rule as SegmentRule) as number);
  }
  for (const child of loop.loops) walk(state, child);
  checkEnded(state, loop);
}

/** A set whose guide is not known: the standard alone. */
function checkWithoutGuide(at: Collector, set: TransactionSet, header: Segment): void {
  const hierarchy = startHierarchy(undefined);
  for (const segment of set.segments) checkWithoutPlace(at, hierarchy, segment);
  endHierarchy(at, hierarchy);
  reportUnknownGuide(at, set, header);
}
