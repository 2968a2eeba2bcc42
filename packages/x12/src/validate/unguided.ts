import { findingAt } from '../finding.ts';
import { knownTransaction } from '../transactions.ts';
import type { FunctionalGroup, Segment, TransactionSet } from '../types.ts';
import type { Collector } from './collector.ts';
import { checkElements } from './elements.ts';
import { checkLevel, type Hierarchy } from './hierarchy.ts';

/** One error for a set of version 4010: it is refused, not read. */
export function refuseRetired(at: Collector, group: FunctionalGroup, set: TransactionSet, header: Segment): void {
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

/** A segment of a set whose guide is not known: what the standard alone says. */
export function checkWithoutPlace(at: Collector, hierarchy: Hierarchy, segment: Segment): void {
  if (segment.id === 'HL') checkLevel(at, hierarchy, segment);
  checkElements(at, segment, undefined, '');
  if (!/^[A-Z][A-Z0-9]{1,2}$/.test(segment.id))
    at.findings.push(findingAt(segment, { control: at.control, ...BAD_IDENTIFIER }));
}

/** Says of a set without guide why its contents were not checked. */
export function reportUnknownGuide(at: Collector, set: TransactionSet, header: Segment): void {
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
