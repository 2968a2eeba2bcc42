import { allSegments, element, walkLoops } from '../access.ts';
import type { LoopRule } from '../guide.ts';
import { guideFor } from '../guides/index.ts';
import type { Loop, TransactionSet } from '../types.ts';

/** What to show of a file; everything where nothing is named. */
export interface Selection {
  /** Guide id of the loops to show, for example `2300`. */
  loop?: string | undefined;
  /** A claim by a number that it bears: the patient control number, the payer's number, a trace number. */
  claim?: string | undefined;
  /** Only claims (or other units, or single loops) that a finding stands in, with what encloses them. */
  offsets?: ReadonlySet<number> | undefined;
}

/** The loops of a set to show. */
export interface Selected {
  /** Shown with all that is below. */
  whole: ReadonlySet<Loop>;
  /** Only their own segments are shown. */
  context: ReadonlySet<Loop>;
  /** Passed through on the way to others. */
  through: ReadonlySet<Loop>;
}

/** The selected loops of a set; undefined where everything is selected. */
export function selectIn(set: TransactionSet, selection: Selection): Selected | undefined {
  const { loop, claim, offsets } = selection;
  if (loop === undefined && claim === undefined && offsets === undefined) return undefined;
  const whole = new Set<Loop>();
  const context = new Set<Loop>();
  const through = new Set<Loop>();
  const selected = { whole, context, through };
  if (set.root === undefined) return selected;
  const units = new Set(guideFor(set.id, set.guide, set.segments[1])?.units ?? []);
  for (const one of walkLoops(set.root)) {
    if (claim !== undefined ? !bearsNumber(one, claim) : offsets !== undefined && !holdsFinding(one, offsets)) continue;
    if (claim === undefined && offsets === undefined && one.id !== loop) continue;
    if (claim !== undefined || offsets !== undefined) takeWithContext(selected, unitAround(one, units), units);
    else take(selected, one);
  }
  if (offsets !== undefined && claim === undefined)
    for (const one of loopsBefore(set, offsets)) takeWithContext(selected, unitAround(one, units), units);
  return loop !== undefined && claim !== undefined ? narrowed(selected, set.root, loop) : selected;
}

type Growing = { whole: Set<Loop>; context: Set<Loop>; through: Set<Loop> };

function take({ whole, through }: Growing, loop: Loop): void {
  whole.add(loop);
  for (let at = loop.parent; at !== undefined && !through.has(at); at = at.parent) through.add(at);
}

/** The loop whole; of what encloses it, its own segments and the loops that hold no units: subscriber, payer, provider. */
function takeWithContext({ whole, context, through }: Growing, loop: Loop, units: ReadonlySet<string>): void {
  if (units.has(loop.id) || !holdsUnits(loop.rule, units)) whole.add(loop);
  else context.add(loop);
  for (let at = loop.parent; at !== undefined && !context.has(at); at = at.parent) {
    context.add(at);
    through.add(at);
    for (const child of at.loops) if (!holdsUnits(child.rule, units)) whole.add(child);
  }
}

function holdsUnits(rule: LoopRule | undefined, units: ReadonlySet<string>): boolean {
  if (rule === undefined) return false;
  return units.has(rule.id) || rule.items.some((item) => item.kind === 'loop' && holdsUnits(item, units));
}

/** The claim (or other unit) that a loop is part of; the loop itself where it is part of none. */
function unitAround(loop: Loop, units: ReadonlySet<string>): Loop {
  for (let at: Loop | undefined = loop; at !== undefined; at = at.parent) if (units.has(at.id)) return at;
  return loop;
}

/** Of what is selected, the loops of one id. */
function narrowed(selected: Selected, root: Loop, id: string): Selected {
  const result: Growing = { whole: new Set(), context: new Set(), through: new Set() };
  const visit = (loop: Loop, isInside: boolean): void => {
    const isWhole = isInside || selected.whole.has(loop);
    if (loop.id === id && (isWhole || selected.context.has(loop))) take(result, loop);
    else if (isWhole || selected.context.has(loop)) for (const child of loop.loops) visit(child, isWhole);
  };
  visit(root, false);
  return result;
}

/** The loops that stand before segments without a place at which findings stand. */
function loopsBefore(set: TransactionSet, offsets: ReadonlySet<number>): Loop[] {
  const strays = set.unplaced.filter((segment) => offsets.has(segment.offset));
  if (strays.length === 0) return [];
  const loops = [...walkLoops(set.root)].filter((loop) => loop.segments.length > 0);
  let at = 0;
  const found: Loop[] = [];
  for (const stray of strays) {
    while (at + 1 < loops.length && (loops[at + 1]?.segments[0]?.offset ?? 0) < stray.offset) at += 1;
    const loop = loops[at];
    if (loop !== undefined) found.push(loop);
  }
  return found;
}

function holdsFinding(loop: Loop, offsets: ReadonlySet<number>): boolean {
  return loop.segments.some((segment) => offsets.has(segment.offset));
}

/** True when a loop is a claim (or member) of this number. */
function bearsNumber(loop: Loop, number: string): boolean {
  return numbersOf(loop).some((one) => one.trim().toUpperCase() === number.trim().toUpperCase());
}

/** Numbers that a claim, a claim payment, a claim status or a member is known by. */
export function numbersOf(loop: Loop): string[] {
  const opener = loop.segments[0];
  switch (opener?.id) {
    case 'CLM':
      return [element(opener, 1)];
    case 'CLP':
      return [element(opener, 1), element(opener, 7)];
    case 'TRN':
      return [element(opener, 2), ...referencesOf(loop, 'EJ', '1K', 'D9')];
    case 'INS':
      return [
        ...referencesOf(loop, '0F'),
        ...loop.loops.flatMap((child) => allSegments(child, 'NM1', 'IL').map((name) => element(name, 9))),
      ];
    default:
      return [];
  }
}

function referencesOf(loop: Loop, ...qualifiers: string[]): string[] {
  return qualifiers.flatMap((qualifier) => allSegments(loop, 'REF', qualifier).map((one) => element(one, 2)));
}
