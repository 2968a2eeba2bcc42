import { childLoops, component, element, firstSegment } from '../access.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** What stands twice on a line of the 837P is the same: the equipment, and the provider of a purchased service (SNIP 4). */
export function checkLine837p(at: Collector, line: Loop): void {
  const sv1 = firstSegment(line, 'SV1');
  const sv5 = firstSegment(line, 'SV5');
  const equipment = component(sv5, 1, 2);
  if (sv5 !== undefined && equipment !== '' && equipment !== component(sv1, 1, 2)) {
    addElement(at, sv5, '2400', 1, 2, {
      snip: 4,
      code: 'equipment-code-differs',
      value: equipment.slice(0, 40),
      message: 'SV5 names another code than SV1 of the same line.',
      fix: 'Repeat the procedure code of SV101-2 in SV501-2.',
      ik403: 'I12',
    });
  }
  const ps1 = firstSegment(line, 'PS1');
  const provider = childLoops(line, '2420B')[0];
  const numbers = provider?.segments.map((segment) => element(segment, segment.id === 'NM1' ? 9 : 2)) ?? [];
  if (ps1 === undefined || provider === undefined || numbers.includes(element(ps1, 1))) return;
  addElement(at, ps1, '2400', 1, undefined, {
    snip: 4,
    code: 'purchased-provider-differs',
    value: element(ps1, 1).slice(0, 40),
    message: 'PS101 is no number of the purchased service provider (loop 2420B).',
    fix: 'Repeat the number of loop 2420B (NM109 or REF02) in PS101.',
    ik403: 'I12',
  });
}
