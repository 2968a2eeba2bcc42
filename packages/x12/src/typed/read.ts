import { walkLoops } from '../access.ts';
import type { Guide } from '../guide.ts';
import { GUIDES } from '../guides/index.ts';
import type { Loop, Segment, TransactionSet } from '../types.ts';
import type { TypedGuides } from './types/index.generated.ts';
import type { Plain } from './values.ts';
import { loopView, plainView, viewSource } from './view.ts';

/** Name of a guide with types, for example `837P`. */
export type GuideName = keyof TypedGuides;
/** The whole transaction set of a guide. */
export type TypedRoot<G extends GuideName> = TypedGuides[G]['root'];
/** What a stream hands over one at a time: a claim, a claim payment, a member. */
export type TypedUnit<G extends GuideName> = TypedGuides[G]['unit'];
/** Id of a loop of a guide, for example `2010AA`. */
export type LoopId<G extends GuideName> = keyof TypedGuides[G]['loops'] & string;
/** A loop of a guide by its id. */
export type TypedLoop<G extends GuideName, Id extends LoopId<G>> = TypedGuides[G]['loops'][Id];

/**
 * A lazy view over a loop: `typedLoop(loop, '837P', '2300').claimInformation.totalCharge`. Nothing is decoded until it is
 * asked for, and nothing is kept: hold on to a value that is used twice. Elements are text as sent; amounts (data element
 * 782) whole cents, `NaN` where unreadable; dates ISO dates. Types say what the guide requires: a file that was not
 * validated may lack it.
 *
 * Without guide and id the view is untyped. Throws when the loop is not of that guide, or not that loop.
 */
export function typedLoop<G extends GuideName, Id extends LoopId<G>>(loop: Loop, guide: G, id: Id): TypedLoop<G, Id>;
export function typedLoop(loop: Loop): Readonly<Record<string, unknown>>;
export function typedLoop(loop: Loop, guide?: string, id?: string): unknown {
  if (loop.rule === undefined) throw new Error(`Loop ${loop.id} was not placed by a guide.`);
  if (guide !== undefined) {
    demandGuide(rootOf(loop), guide);
    if (loop.id !== id) throw new Error(`This is loop ${loop.id}, not ${id}.`);
  }
  return loopView(loop, loop.rule);
}

/** The lazy view over a whole transaction set. Throws when the set is not of that guide; see `isOfGuide`. */
export function typedRoot<G extends GuideName>(set: TransactionSet, guide: G): TypedRoot<G> {
  return loopView(...rooted(set, guide)) as TypedRoot<G>;
}

/**
 * The units of a transaction set, each as a lazy view: `for (const claim of typedUnits(set, '837P'))`. Throws when the
 * set is not of that guide; see `isOfGuide`.
 */
export function* typedUnits<G extends GuideName>(set: TransactionSet, guide: G): Generator<TypedUnit<G>> {
  const [root] = rooted(set, guide);
  const units = new Set(guideNamed(guide).units);
  for (const loop of walkLoops(root)) {
    if (units.has(loop.id) && loop.rule !== undefined) yield loopView(loop, loop.rule) as TypedUnit<G>;
  }
}

/** One unit as a lazy view: what a stream hands over. Throws when the loop is not of that guide, or no unit of it. */
export function typedUnit<G extends GuideName>(loop: Loop, guide: G): TypedUnit<G> {
  const { units } = guideNamed(guide);
  if (!units.includes(loop.id)) throw new Error(`This is loop ${loop.id}, not ${units.join(' or ')}.`);
  return typedLoop(loop, guide, loop.id as LoopId<G>) as TypedUnit<G>;
}

/** The loop with this id around a view (or itself), as a view: of a claim the subscriber, the billing provider. */
export function typedAround<G extends GuideName, Id extends LoopId<G>>(
  view: object,
  guide: G,
  id: Id,
): TypedLoop<G, Id> | undefined {
  const source = viewSource(view);
  let loop = source !== undefined && 'loops' in source ? source : undefined;
  while (loop !== undefined && loop.id !== id) loop = loop.parent;
  return loop === undefined ? undefined : typedLoop(loop, guide, id);
}

/** The loop or segment that a view looks at: for its place in the file, or for another look at it. */
export function sourceOf(view: object): Loop | Segment | undefined {
  return viewSource(view);
}

/** All values of a view that are present, as a plain object that can be changed, kept as JSON and written again. */
export function toPlain<View extends object>(view: View): Plain<View> {
  return plainView(view) as Plain<View>;
}

/** True when the transaction set is of this guide. */
export function isOfGuide(set: TransactionSet, guide: GuideName): boolean {
  return set.root !== undefined && set.root.rule === guideNamed(guide).root;
}

/** The guide of this name; throws when there is none. */
export function guideNamed(name: string): Guide {
  const guide = GUIDES.find((one) => one.name === name);
  if (guide === undefined) throw new Error(`There is no guide ${name}.`);
  return guide;
}

function rooted(set: TransactionSet, guide: string): [root: Loop, rule: Guide['root']] {
  const { root } = set;
  if (root === undefined) throw new Error(`Transaction set ${set.control} (${set.guide}) is of no guide known here.`);
  return [root, demandGuide(root, guide)];
}

function demandGuide(root: Loop, name: string): Guide['root'] {
  const guide = guideNamed(name);
  if (root.rule === guide.root) return guide.root;
  const other = GUIDES.find((one) => one.root === root.rule);
  throw new Error(`The transaction set is ${other?.name ?? 'of another guide'}, not ${name}.`);
}

function rootOf(loop: Loop): Loop {
  let root = loop;
  while (root.parent !== undefined) root = root.parent;
  return root;
}
