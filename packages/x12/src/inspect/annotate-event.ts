import { walkLoops } from '../access.ts';
import type { StreamEvent } from '../stream-units.ts';
import type { Finding, Interchange, Loop, Segment, TransactionSet, X12File } from '../types.ts';
import { type AnnotateOptions, annotate } from './annotate.ts';
import type { InspectedFile } from './model.ts';
import { inFileOrder } from './order.ts';
import { numbersOf } from './select.ts';

/**
 * Explains what a stream has at hand with an event, as `annotate` explains a file: of a unit, its segments and those of
 * the loops around it. To be called while the event is handled (`createUnitReader`), since a stream lets go of what it
 * handed over.
 */
export function annotateEvent(
  event: StreamEvent,
  findings: readonly Finding[] = event.findings,
  options: AnnotateOptions = {},
): InspectedFile {
  if (event.kind === 'findings') return annotate(fileOf([]), findings, options);
  if (event.kind === 'interchange') return annotate(fileOf([event.interchange]), findings, options);
  const { interchange, group, set } = event.context;
  if (interchange === undefined || group === undefined) return annotate(fileOf([]), findings, options);
  const explain = (root: Loop | undefined): InspectedFile => {
    const around: TransactionSet = { ...set, root, segments: [], unplaced: [...event.unplaced] };
    around.segments = [...inFileOrder(around, undefined)].map((one) => one.segment);
    const inner = { ...group, transactionSets: [around] };
    return annotate(fileOf([{ ...interchange, groups: [inner] }]), findings, options);
  };
  if (event.kind === 'set') return explain(event.root);
  const { loop } = event;
  // The stream has taken the unit out of the loop around it: for as long as this takes, it stands there again.
  const siblings = loop.parent?.loops;
  siblings?.push(loop);
  try {
    return explain(loopsAround(loop)[0] ?? loop);
  } finally {
    siblings?.pop();
  }
}

function fileOf(interchanges: Interchange[]): X12File {
  const segments: Segment[] = interchanges.flatMap((one) =>
    one.groups.flatMap((group) => group.transactionSets.flatMap((set) => set.segments)),
  );
  return { readable: true, interchanges, findings: [], segments };
}

/** The loops around a loop, the transaction set first. */
export function loopsAround(loop: Loop): Loop[] {
  const around: Loop[] = [];
  for (let at = loop.parent; at !== undefined; at = at.parent) around.unshift(at);
  return around;
}

/** True when a loop, or one below it, is a claim, claim payment, claim status or member of this number. */
export function holdsNumber(loop: Loop, number: string): boolean {
  const wanted = number.trim().toUpperCase();
  for (const one of walkLoops(loop)) {
    for (const known of numbersOf(one)) if (known.trim().toUpperCase() === wanted) return true;
  }
  return false;
}
