import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentRule } from '../guide.ts';
import { guideFor } from '../guides/index.ts';
import { endPlacement, placeSegment, startPlacement } from '../place.ts';
import { readX12 } from '../read.ts';
import { BlockSegment } from '../scan/block.ts';
import { FIXTURE_GUIDES, fixtures } from '../testing/fixtures.ts';
import type { Finding } from '../types.ts';
import { collector } from './collector.ts';
import { compiledSegment } from './compile.ts';
import { checkElements } from './elements.ts';
import { isSurelyFine, quickSegment } from './quick-check.ts';
import { checkShape, hasFineShape } from './shapes.ts';

const samples = FIXTURE_GUIDES.flatMap((guide) => fixtures(guide, 'pass')).map((one) => one.bytes);

/** Indexes of the bytes of composites, for each sample that has any with a date in it. */
const composites = samples.flatMap((bytes) => {
  const text = new TextDecoder().decode(bytes);
  const dated = [...text.matchAll(/(?<=\*)[^*~]*:R?D8:[^*~]*/g)];
  const places = dated.flatMap(({ index, 0: found }) => Array.from(found, (_, i) => index + i));
  return places.length === 0 ? [] : [{ bytes, places }];
});

/** How the quick and the careful way judge each placed segment of a file. */
function judge(bytes: Uint8Array): { quick: number; all: number; dates: number; wrong: string[] } {
  const result = { quick: 0, all: 0, dates: 0, wrong: [] as string[] };
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
          // Dates in components that are wrong and nothing else: only their format tells.
          if (at.findings.every(isDateOfComponent)) result.dates += at.findings.length;
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

const isDateOfComponent = ({ code, element }: Finding): boolean => code.startsWith('date-') && element.includes('-');

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

  it('nor in composites, whose dates stand after their format', () => {
    const change = fc.tuple(fc.nat(9999), fc.constantFrom(...'*:^~D8R-0123456789'));
    const hits = { date: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...composites),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ({ bytes, places }, changes) => {
          const changed = bytes.slice();
          for (const [place, to] of changes) changed[places[place % places.length] as number] = to.charCodeAt(0);
          const { wrong, dates } = judge(changed);
          hits.date += dates;
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
    expect(hits.date).toBeGreaterThan(50);
  });

  it('knows nearly every segment of a valid file for fine', () => {
    const sums = samples.map(judge);
    const all = sums.reduce((sum, one) => sum + one.all, 0);
    const quick = sums.reduce((sum, one) => sum + one.quick, 0);
    expect(quick / all).toBeGreaterThan(0.85);
  });
});
