import { component, element, repetitions } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import type { LoopCheck } from './loop-check.ts';

/** Situational rules that eligibility and services review share and the rule language cannot say (SNIP 4). */

/**
 * TRN03 names who assigned the trace number: 1 and a tax number, 3 and a DUNS number, or 9 and an own number (note to
 * TRN03 in 005010X279A1 and 005010X217).
 */
export function checkTraceAssigner(at: Collector, loop: Loop): void {
  for (const trn of loop.segments) {
    const assigner = trn.id === 'TRN' ? element(trn, 3) : '';
    if (assigner === '' || ['1', '3', '9'].includes(assigner.charAt(0))) continue;
    addElement(at, trn, loop.id, 3, undefined, {
      snip: 4,
      code: 'trace-assigner',
      severity: 'warning',
      value: assigner.slice(0, 40),
      message: 'TRN03 must start with 1 (tax number), 3 (DUNS number) or 9 (own number).',
      fix: 'Put 9 and an own identifier of nine characters into TRN03.',
      ik403: 'I12',
    });
  }
}

/**
 * Pointers of a segment to diagnoses (EQ05, EB14, SV107) name a place in the HI segment of this loop or of one around it.
 *
 * @param id segment that points
 * @param n element with the composite of pointers
 */
export function pointersTo(id: string, n: number): LoopCheck {
  return (at, loop) => {
    for (const segment of loop.segments) if (segment.id === id) checkPointers(at, loop, segment, n);
  };
}

function checkPointers(at: Collector, loop: Loop, segment: Segment, n: number): void {
  if (element(segment, n) === '') return;
  const known = diagnosisCount(loop);
  for (const m of [1, 2, 3, 4]) {
    const pointer = component(segment, n, m);
    if (pointer === '' || (Number(pointer) >= 1 && Number(pointer) <= known)) continue;
    addElement(at, segment, loop.id, n, m, {
      snip: 4,
      code: 'diagnosis-pointer',
      value: pointer.slice(0, 40),
      message: `The pointer names diagnosis ${pointer.slice(0, 4)}, but the patient has ${known}.`,
      fix:
        known === 0 ? 'Add the diagnosis (HI), or leave the pointer out.' : `Point to a diagnosis from 1 to ${known}.`,
      ik403: 'I12',
    });
  }
}

/** Diagnoses in the nearest HI segment. */
function diagnosisCount(start: Loop): number {
  for (let loop: Loop | undefined = start; loop !== undefined; loop = loop.parent) {
    const hi = loop.segments.find((one) => one.id === 'HI');
    if (hi !== undefined) return hi.elements.filter((text) => text !== '').length;
  }
  return 0;
}

/** A service type stands once in EQ01 or EB03. */
export function repeatedOnce(id: string, n: number): LoopCheck {
  return (at, loop) => {
    for (const segment of loop.segments) {
      if (segment.id !== id) continue;
      const values = repetitions(segment, n);
      const twice = values.find((value, i) => value !== '' && values.indexOf(value) !== i);
      if (twice === undefined) continue;
      addElement(at, segment, loop.id, n, undefined, {
        snip: 4,
        code: 'service-type-twice',
        severity: 'warning',
        value: twice.slice(0, 40),
        message: `The service type ${twice.slice(0, 10)} stands twice.`,
        fix: 'Name each service type once.',
        ik403: 'I12',
      });
    }
  };
}
