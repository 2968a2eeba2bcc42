import { allSegments, childLoops, component, firstSegment } from '../access.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** SV107 of the 837P points to diagnoses that the claim has (SNIP 4; note to SV107 of 005010X222A1). */
export function checkDiagnosisPointers(at: Collector, claim: Loop): void {
  const diagnoses = allSegments(claim, 'HI').filter((hi) => ['ABK', 'BK'].includes(component(hi, 1, 1)));
  const count = diagnoses.reduce((sum, hi) => sum + hi.elements.filter((text) => text !== '').length, 0);
  for (const line of childLoops(claim, '2400')) {
    const sv1 = firstSegment(line, 'SV1');
    for (const m of [1, 2, 3, 4]) {
      const pointer = component(sv1, 7, m);
      if (sv1 === undefined || pointer === '' || count === 0 || (Number(pointer) >= 1 && Number(pointer) <= count))
        continue;
      addElement(at, sv1, '2400', 7, m, {
        snip: 4,
        code: 'diagnosis-pointer',
        value: pointer,
        message: `The line points to diagnosis ${pointer}, but the claim has ${count}.`,
        fix: `Point to a diagnosis from 1 to ${count}.`,
        ik403: 'I12',
      });
    }
  }
}
