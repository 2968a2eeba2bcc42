import { findingAt } from '../finding.ts';
import type { Guide } from '../guide.ts';
import { guideFor } from '../guides/index.ts';
import { knownTransaction } from '../transactions.ts';
import type { CodeLookup, Finding, FunctionalGroup, Loop, TransactionSet, X12File } from '../types.ts';
import { checkBalance835 } from './balance-835.ts';
import { checkBalance837p } from './balance-837p.ts';
import { checkCodes } from './codes.ts';
import type { Collector } from './collector.ts';
import { checkElements } from './elements.ts';
import { checkInterchange, isRetiredVersion } from './envelope.ts';
import { checkSituational837p } from './situational-837p.ts';
import { checkProviders837p } from './situational-837p-provider.ts';
import { checkSituational835, checkSituationalCommon } from './situational-common.ts';
import { checkSituations } from './situations.ts';
import { checkHierarchy, checkRequired } from './structure.ts';

/** Checks of one guide that its data alone does not say: balances and situational rules. */
const GUIDE_CHECKS: Readonly<Record<string, readonly ((at: Collector, root: Loop) => void)[]>> = {
  '837P': [checkBalance837p, checkSituational837p, checkProviders837p, checkSituationalCommon],
  '835': [checkBalance835, checkSituational835, checkSituationalCommon],
};

/**
 * All findings of a file, those of reading included, in the order of the file: SNIP 1 envelope and syntax, SNIP 2 the
 * guide, SNIP 3 balances, SNIP 4 situational rules, SNIP 5 codes (through `codes`, where given). Changes nothing.
 */
export function validateX12(file: X12File, options: { codes?: CodeLookup } = {}): Finding[] {
  const findings: Finding[] = [...file.findings];
  for (const interchange of file.interchanges) {
    checkInterchange({ control: '', findings }, interchange);
    for (const group of interchange.groups) {
      for (const set of group.transactionSets) checkSet(findings, group, set, options.codes);
    }
  }
  return findings.sort((a, b) => a.offset - b.offset || a.snip - b.snip);
}

function checkSet(
  findings: Finding[],
  group: FunctionalGroup,
  set: TransactionSet,
  codes: CodeLookup | undefined,
): void {
  const at: Collector = { control: set.control, findings };
  const guide = guideFor(set.id, set.guide);
  if (isRetiredVersion(group)) refuseRetired(at, group, set);
  else if (guide === undefined || set.root === undefined) checkEnvelopeOnly(at, set);
  else checkGuide(at, guide, set, set.root, codes);
}

function checkGuide(at: Collector, guide: Guide, set: TransactionSet, root: Loop, codes: CodeLookup | undefined): void {
  const first = set.segments[0];
  if (first === undefined) return;
  checkLoopElements(at, root);
  for (const segment of set.unplaced) checkElements(at, segment, undefined, '');
  checkRequired(at, root, first);
  checkHierarchy(at, set.segments, guide.name);
  checkSituations(at, root, guide.situations);
  for (const check of GUIDE_CHECKS[guide.name] ?? []) check(at, root);
  checkCodes(at, root, codes, '');
}

function checkLoopElements(at: Collector, loop: Loop): void {
  for (let i = 0; i < loop.segments.length; i += 1) {
    const segment = loop.segments[i];
    if (segment !== undefined) checkElements(at, segment, loop.rules?.[i], loop.id);
  }
  for (const child of loop.loops) checkLoopElements(at, child);
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
  for (const segment of set.segments) {
    checkElements(at, segment, undefined, '');
    if (!/^[A-Z][A-Z0-9]{1,2}$/.test(segment.id))
      at.findings.push(findingAt(segment, { control: at.control, ...BAD_IDENTIFIER }));
  }
  checkHierarchy(at, set.segments, '');
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
