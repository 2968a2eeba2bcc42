import { element, repetitions, splitComponents } from '../../access.ts';
import { elementName } from '../../dictionary/element-names.ts';
import type { Dictionary } from '../../dictionary/release-006020.ts';
import { elementReference } from '../../finding.ts';
import type { Segment } from '../../types.ts';
import { inspectElements, type SegmentContext } from '../elements.ts';
import { shortened, visible } from '../format.ts';
import type { InspectedElement } from '../model.ts';
import { plainComponents, plainElement } from './comparable.ts';

/** One element or component that differs between two states of a segment. */
export interface ValueDifference {
  reference: string;
  name: string;
  before: string;
  after: string;
}

/** The elements of two segments of the same use that differ, in words. */
export function compareValues(
  dictionary: Dictionary,
  before: Segment,
  after: Segment,
  contexts: readonly [SegmentContext, SegmentContext],
): ValueDifference[] {
  const found: ValueDifference[] = [];
  let rows: [Rows, Rows] | undefined;
  const most = Math.max(before.elements.length, after.elements.length);
  for (let n = 1; n <= most; n += 1) {
    if (plainElement(dictionary, before, n) === plainElement(dictionary, after, n)) continue;
    rows ??= [rowsOf(before, contexts[0]), rowsOf(after, contexts[1])];
    found.push(...compareElement(dictionary, before, after, n, rows));
  }
  return found;
}

type Rows = ReadonlyMap<string, InspectedElement>;

function rowsOf(segment: Segment, context: SegmentContext): Rows {
  return new Map(inspectElements(segment, context).map((row) => [`${row.reference} ${row.repetition}`, row]));
}

function compareElement(
  dictionary: Dictionary,
  before: Segment,
  after: Segment,
  n: number,
  [rowsBefore, rowsAfter]: readonly [Rows, Rows],
): ValueDifference[] {
  const reference = elementReference(visible(before.id), n);
  const number = dictionary.segments.get(before.id)?.elements[n - 1] ?? '';
  const isRepeated = repetitions(before, n).length > 1 || repetitions(after, n).length > 1;
  const name = elementName(before.id, n);
  if (isRepeated) {
    const whole = (segment: Segment): string =>
      shortened(
        visible(
          repetitions(segment, n)
            .map((one) => splitComponents(one, segment).join(':'))
            .join(' '),
        ),
        200,
      );
    return [{ reference, name, before: whole(before), after: whole(after) }];
  }
  if (!dictionary.composites.has(number)) {
    const key = `${reference} 0`;
    return [{ reference, name, before: inWords(rowsBefore.get(key)), after: inWords(rowsAfter.get(key)) }];
  }
  const partsBefore = plainComponents(dictionary, number, element(before, n), before);
  const partsAfter = plainComponents(dictionary, number, element(after, n), after);
  const found: ValueDifference[] = [];
  for (let m = 1; m <= Math.max(partsBefore.length, partsAfter.length); m += 1) {
    if ((partsBefore[m - 1] ?? '') === (partsAfter[m - 1] ?? '')) continue;
    const key = `${reference}-${m} 0`;
    const row = rowsBefore.get(key) ?? rowsAfter.get(key);
    found.push({
      reference: `${reference}-${m}`,
      name: row?.name ?? name,
      before: inWords(rowsBefore.get(key)),
      after: inWords(rowsAfter.get(key)),
    });
  }
  return found;
}

/** `11 (office)`, `$100.00`. */
function inWords(row: InspectedElement | undefined): string {
  if (row === undefined) return '';
  return row.meaning === '' ? row.shown : `${row.shown} (${row.meaning})`;
}
