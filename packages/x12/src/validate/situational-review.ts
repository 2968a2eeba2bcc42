import { element, firstSegment } from '../access.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** Situational rules of the services review (278, 005010X217) that look at each segment by itself (SNIP 4). */

/** The number of a chiropractic treatment (CR201) is not above the number of treatments (CR202). */
export function checkTreatmentSeries(at: Collector, event: Loop): void {
  const cr2 = firstSegment(event, 'CR2');
  const [number, count] = [element(cr2, 1), element(cr2, 2)];
  if (cr2 === undefined || number === '' || count === '' || !(Number(number) > Number(count))) return;
  addElement(at, cr2, event.id, 1, undefined, {
    snip: 4,
    code: 'treatment-number',
    value: number.slice(0, 40),
    message: `This is treatment ${number.slice(0, 9)} of a series of ${count.slice(0, 9)}.`,
    fix: 'Correct CR201 or CR202.',
    ik403: 'I12',
  });
}

/** A request that is not valid (AAA01 N) is rejected with a reason and with what the requester may do. */
export function checkRejections(at: Collector, loop: Loop): void {
  for (const aaa of loop.segments) {
    if (aaa.id !== 'AAA' || element(aaa, 1) !== 'N') continue;
    for (const [n, code, what] of [
      [3, 'reject-reason-missing', 'the reason'],
      [4, 'reject-action-missing', 'what the requester may do'],
    ] as const) {
      if (element(aaa, n) !== '') continue;
      addElement(at, aaa, loop.id, n, undefined, {
        snip: 4,
        code,
        message: `The rejection does not say ${what}.`,
        fix: n === 3 ? 'Put the reject reason into AAA03.' : 'Put the follow-up action into AAA04, for example C.',
        ik403: 'I9',
      });
    }
  }
}
