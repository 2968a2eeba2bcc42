import { findingAt } from '../finding.ts';
import type { Guide, SegmentRule } from '../guide.ts';
import { guideTable } from '../guide-table.ts';
import { guideFor } from '../guides/index.ts';
import { PlacedLoop } from '../place.ts';
import type { PayerRule } from '../rule.ts';
import { knownTransaction } from '../transactions.ts';
import type { CodeLookup, Finding, FunctionalGroup, Segment, TransactionSet, X12File } from '../types.ts';
import { type Collector, collector } from './collector.ts';
import { checkElements } from './elements.ts';
import { checkInterchange, isRetiredVersion, isVersion6020 } from './envelope.ts';
import { checkLevel, endHierarchy, startHierarchy } from './hierarchy.ts';
import { checkEnded, checkPlaced, checkUnplaced, endChecks, type SetChecker, startChecks } from './set-checker.ts';

/** What a validation uses beside the guides. */
export interface ValidateOptions {
  /** External code sets (SNIP 5). */
  codes?: CodeLookup;
  /** Rules of payers (SNIP 7), for example `medicareRules` or those of `parsePayerRules`. */
  payerRules?: readonly PayerRule[];
}

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
  return findings.sort((a, b) => a.offset - b.offset || a.snip - b.snip);
}

function checkSet(findings: Finding[], group: FunctionalGroup, set: TransactionSet, options: ValidateOptions): void {
  const at = collector(set.control, findings);
  const guide = guideFor(set.id, set.guide, set.segments[1]);
  at.release = guide?.release ?? (isVersion6020(group) ? '006020' : undefined);
  if (isRetiredVersion(group)) refuseRetired(at, group, set);
  else if (guide === undefined || !(set.root instanceof PlacedLoop)) checkEnvelopeOnly(at, set);
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
  walk(state, root);
  for (const segment of set.unplaced) checkUnplaced(state, segment);
  endChecks(state);
}

/** The finished tree in the order in which a stream would check it: a segment as it comes, a loop when it has ended. */
function walk(state: SetChecker, loop: PlacedLoop): void {
  const { indexOf } = loop.table;
  for (let i = 0; i < loop.segments.length; i += 1) {
    checkPlaced(state, loop.segments[i] as Segment, loop, indexOf.get(loop.rules[i] as SegmentRule) as number);
  }
  for (const child of loop.loops) walk(state, child);
  checkEnded(state, loop);
}

function refuseRetired(at: Collector, group: FunctionalGroup, set: TransactionSet): void {
  const header = set.segments[0];
  if (header === undefined) return;
  at.findings.push(
    findingAt(header, {
      control: at.control,
      element: 'GS08',
      value: group.version,
      code: 'version-retired',
      message: `The ${set.id} is in version 4010 (${group.version}), which HIPAA retired in 2012; it is not read.`,
      fix: 'Ask the sender for version 5010.',
    }),
  );
}

const BAD_IDENTIFIER = {
  code: 'segment-unknown',
  message: 'This is no segment identifier: two or three letters and digits, the first a letter.',
  fix: 'Check the spelling of the segment identifier and the segment terminator before it.',
  ik304: '1',
};

function checkEnvelopeOnly(at: Collector, set: TransactionSet): void {
  const header = set.segments[0];
  if (header === undefined) return;
  const hierarchy = startHierarchy(undefined);
  for (const segment of set.segments) {
    if (segment.id === 'HL') checkLevel(at, hierarchy, segment);
    checkElements(at, segment, undefined, '');
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(segment.id))
      at.findings.push(findingAt(segment, { control: at.control, ...BAD_IDENTIFIER }));
  }
  endHierarchy(at, hierarchy);
  const known = knownTransaction(set.id, set.guide);
  at.findings.push(
    findingAt(
      header,
      known === undefined
        ? {
            control: at.control,
            value: `${set.id} ${set.guide}`.trim().slice(0, 40),
            code: 'guide-unknown',
            message: `The transaction set ${set.id.slice(0, 10)} names no guide that is known (${set.guide.slice(0, 20) || 'nothing'}).`,
            fix: 'Name the implementation guide in GS08 and ST03, for example 005010X222A1.',
          }
        : {
            control: at.control,
            severity: 'warning',
            value: set.guide,
            code: 'guide-not-checked',
            message: `This is a ${known.name}: only its envelope, elements and HL order were checked, not its guide.`,
            fix: 'Check the contents with a validator for this guide.',
          },
    ),
  );
}
