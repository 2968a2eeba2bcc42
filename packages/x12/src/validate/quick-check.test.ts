import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentRule } from '../guide.ts';
import { guideFor } from '../guides/index.ts';
import { endPlacement, placeSegment, startPlacement } from '../place.ts';
import { readX12 } from '../read.ts';
import { BlockSegment } from '../scan/block.ts';
import { FIXTURE_GUIDES, fixtures } from '../testing/fixtures.ts';
import { collector } from './collector.ts';
import { compiledSegment } from './compile.ts';
import { checkElements } from './elements.ts';
import { isSurelyFine, quickSegment } from './quick-check.ts';
import { checkShape, hasFineShape } from './shapes.ts';

const samples = FIXTURE_GUIDES.flatMap((guide) => fixtures(guide, 'pass')).map((one) => one.bytes);

/** How the quick and the careful way judge each placed segment of a file. */
function judge(bytes: Uint8Array): { quick: number; all: number; wrong: string[] } {
  const result = { quick: 0, all: 0, wrong: [] as string[] };
  for (const interchange of readX12(bytes).interchanges) {
    for (const set of interchange.groups.flatMap((group) => group.transactionSets)) {
      const guide = guideFor(set.id, set.guide, set.segments[1]);
      if (guide === undefined) continue;
      const placement = startPlacement(guide, set.control, {
        unplaced: () => {},
        ended: () => {},
        finding: () => {},
        placed: (segment, loop, index) => {
          const rule = loop.rule.items[index] as SegmentRule;
          const compiled = compiledSegment(segment.id, rule, guide.release);
          if (!(segment instanceof BlockSegment) || compiled === undefined) return;
          result.all += 1;
          const fine = isSurelyFine(segment, quickSegment(compiled));
          if (fine) result.quick += 1;
          const at = { ...collector('', []), release: guide.release };
          checkElements(at, segment, rule, loop.id);
          if (fine && at.findings.length > 0) result.wrong.push(`${segment.id}*${segment.elements.join('*')}`);
          const shape = collector('', []);
          checkShape(shape, segment, loop.id);
          if (hasFineShape(segment) && shape.findings.length > 0) result.wrong.push(`shape of ${segment.id}`);
        },
      });
      for (const segment of set.segments) placeSegment(placement, segment);
      endPlacement(placement);
    }
  }
  return result;
}

describe('the quick look at a segment', () => {
  it('never calls fine what the careful way finds fault with, whatever bytes change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...'*:^ 0~9AZ-.')), {
          maxLength: 12,
        }),
        (bytes, changes) => {
          const changed = bytes.slice();
          // Beyond the ISA, whose separators must stay.
          for (const [place, to] of changes) changed[107 + Math.floor(place * (bytes.length - 108))] = to.charCodeAt(0);
          expect(judge(changed).wrong).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('knows nearly every segment of a valid file for fine', () => {
    const sums = samples.map(judge);
    const all = sums.reduce((sum, one) => sum + one.all, 0);
    const quick = sums.reduce((sum, one) => sum + one.quick, 0);
    expect(quick / all).toBeGreaterThan(0.85);
  });
});
