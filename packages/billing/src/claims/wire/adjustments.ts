import type { OutSegment } from '@cleanclaim/x12';
import { toDecimal } from '../../kernel/index.ts';
import type { PayerAdjustment } from '../other-payer.ts';
import { atMost, inParts, requiredIdentifier, slot } from './values.ts';

/** CAS: one group each, six reasons in a segment, at most five segments; `loop` is 2320 or 2430. */
export function adjustmentSegments(adjustments: readonly PayerAdjustment[], loop: string): OutSegment[] {
  const groups = Map.groupBy(adjustments, ({ group }) => group);
  const segments = [...groups].flatMap(([group, all]) => {
    const sent = requiredIdentifier(group, slot(loop, 'CAS01', 'the adjustment group', 2));
    return inParts(all, 6).map((part): OutSegment => {
      const triplets = part.flatMap(({ reason, cents, quantity }) => [
        requiredIdentifier(reason, slot(loop, 'CAS02', 'the adjustment reason', 5)),
        toDecimal(cents),
        quantity === undefined ? '' : String(quantity),
      ]);
      return ['CAS', sent, ...triplets];
    });
  });
  atMost(segments, 5, loop, 'CAS01', 'groups of adjustments of one payer');
  return segments;
}
