import { component, element } from '../../access.ts';
import { type Dictionary, dictionaryOf, type Release } from '../../dictionary/release-006020.ts';
import { segmentName } from '../../dictionary/segment-names.ts';
import { guideFor } from '../../guides/index.ts';
import type { Interchange, Loop, Segment, TransactionSet, X12File } from '../../types.ts';
import { dateIn } from '../../validate/codes.ts';
import { segmentText } from '../annotate.ts';
import type { DescribeCode, SegmentContext } from '../elements.ts';
import { setFacts, setName } from '../facts.ts';
import { counted, visible } from '../format.ts';
import type { InspectedLoop } from '../model.ts';
import { loopTitle } from '../titles.ts';
import { plainSegment } from './comparable.ts';
import { align } from './flat.ts';
import type { Difference, FileDifferences } from './model.ts';
import { type Node, Numbers, nodeOf, type OwnSegment } from './nodes.ts';
import { pairUp } from './pairs.ts';
import { compareValues } from './values.ts';

/** What helps to tell differences. */
export interface DiffOptions {
  /** Names of the files, for headings. */
  before?: string;
  after?: string;
  describe?: DescribeCode;
}

/** The comparison in progress. */
interface Comparing {
  numbers: Numbers;
  describe: DescribeCode | undefined;
  found: Difference[];
}

/** The set that is compared: where a difference lies, and what explains it. */
interface Place {
  path: readonly InspectedLoop[];
  dictionary: Dictionary;
  release: Release | undefined;
}

/**
 * Compares two files by what they mean. Separators, line ends, the dates and control numbers of the envelopes, trailing
 * empty elements, ways to write a number (100 and 100.00) and the order of what may come in any order do not matter.
 * Loops are compared with their like: a claim with the claim of its number, a line with its line, a level with the level
 * of the same person.
 */
export function diffX12(before: X12File, after: X12File, options: DiffOptions = {}): FileDifferences {
  const at: Comparing = { numbers: new Numbers(), describe: options.describe, found: [] };
  compareEnvelopes(at, before, after);
  compareSets(at, setsOf(at, before), setsOf(at, after));
  return {
    before: visible(options.before ?? ''),
    after: visible(options.after ?? ''),
    same: at.found.length === 0,
    differences: at.found,
  };
}

// ---- Envelopes

function compareEnvelopes(at: Comparing, before: X12File, after: X12File): void {
  const most = Math.max(before.interchanges.length, after.interchanges.length);
  for (let i = 0; i < most; i += 1) {
    const one = before.interchanges[i];
    const other = after.interchanges[i];
    if (one !== undefined && other !== undefined) compareInterchange(at, one, other);
    else at.found.push(onlyInterchange(one, other));
  }
}

function interchangePath(interchange: Interchange): InspectedLoop[] {
  return [{ id: 'ISA', name: 'Interchange', title: visible(`${interchange.senderId} to ${interchange.receiverId}`) }];
}

function onlyInterchange(before: Interchange | undefined, after: Interchange | undefined): Difference {
  const words = (one: Interchange | undefined): string =>
    one === undefined ? '' : (interchangePath(one)[0]?.title ?? '');
  return {
    kind: before === undefined ? 'added' : 'removed',
    what: 'interchange',
    path: [],
    reference: 'ISA',
    name: 'Interchange',
    before: words(before),
    after: words(after),
    positionBefore: before?.header.position ?? 0,
    positionAfter: after?.header.position ?? 0,
  };
}

function compareInterchange(at: Comparing, before: Interchange, after: Interchange): void {
  const place: Place = { path: interchangePath(before), dictionary: dictionaryOf(undefined), release: undefined };
  compareSegments(at, place, before.header, after.header, undefined, undefined);
  const most = Math.min(before.groups.length, after.groups.length);
  for (let i = 0; i < most; i += 1) {
    const one = before.groups[i]?.header;
    const other = after.groups[i]?.header;
    if (one !== undefined && other !== undefined) compareSegments(at, place, one, other, undefined, undefined);
  }
  compareFlat(at, place, before.acknowledgments, after.acknowledgments);
}

// ---- Transaction sets

interface ComparedSet {
  set: TransactionSet;
  place: Place;
  /** The loops of the set; undefined where its guide is not known. */
  node: Node | undefined;
  same: number;
  keys: readonly string[];
  marks: ReadonlySet<number>;
}

function setsOf(at: Comparing, file: X12File): ComparedSet[] {
  return file.interchanges.flatMap((one) =>
    one.groups.flatMap((group) => group.transactionSets.map((set) => setOf(at, set))),
  );
}

function setOf(at: Comparing, set: TransactionSet): ComparedSet {
  const release = guideFor(set.id, set.guide, set.segments[1])?.release;
  const dictionary = dictionaryOf(release);
  const top = { id: 'ST', name: 'Transaction set', title: visible(`${setName(set)} ${set.control}`) };
  const place: Place = { path: [top], dictionary, release };
  if (set.root !== undefined) {
    const node = nodeOf(set.root, dictionary, at.numbers, set.unplaced);
    return { set, place, node, same: node.same, keys: [], marks: node.marks };
  }
  const texts = contentsOf(set).map((segment) => plainSegment(dictionary, segment));
  const marks = new Set(texts.map((text) => at.numbers.of(text)));
  return { set, place, node: undefined, same: at.numbers.of(texts.join('\n')), keys: [], marks };
}

function contentsOf(set: TransactionSet): Segment[] {
  return set.segments.filter((segment) => segment.id !== 'SE');
}

function compareSets(at: Comparing, before: readonly ComparedSet[], after: readonly ComparedSet[]): void {
  const order = new Map(before.map((one, i) => [one, i]));
  const kinds = new Set([...before, ...after].map(({ set }) => kindOf(set)));
  for (const kind of kinds) {
    const isKind = ({ set }: ComparedSet): boolean => kindOf(set) === kind;
    const left = pairUp(before.filter(isKind), after.filter(isKind));
    // What is left of the same kind is compared in order: a set that changed from end to end is still that set.
    const most = Math.min(left.before.length, left.after.length);
    for (let i = 0; i < most; i += 1) left.pairs.push([left.before[i] as ComparedSet, left.after[i] as ComparedSet]);
    left.pairs.sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
    for (const [one, other] of left.pairs) compareSet(at, one, other);
    for (const one of left.before.slice(most)) at.found.push(onlySet(one, 'removed'));
    for (const one of left.after.slice(most)) at.found.push(onlySet(one, 'added'));
  }
}

/** Sets are compared with sets of their kind: transaction and guide, without errata. */
function kindOf(set: TransactionSet): string {
  const guide = guideFor(set.id, set.guide, set.segments[1]);
  return `${set.id} ${guide?.name ?? set.guide}`;
}

function compareSet(at: Comparing, before: ComparedSet, after: ComparedSet): void {
  if (before.same === after.same) return;
  if (before.node !== undefined && after.node !== undefined) compareNodes(at, before.place, before.node, after.node);
  else compareFlat(at, before.place, contentsOf(before.set), contentsOf(after.set));
}

function onlySet({ set }: ComparedSet, kind: 'added' | 'removed'): Difference {
  const words = [...setFacts(set), counted(set.segments.length, 'segment')].join(', ');
  return {
    kind,
    what: 'transaction set',
    path: [],
    reference: 'ST',
    name: `${setName(set)} ${visible(set.control)}`,
    before: kind === 'removed' ? words : '',
    after: kind === 'added' ? words : '',
    positionBefore: kind === 'removed' ? 1 : 0,
    positionAfter: kind === 'added' ? 1 : 0,
  };
}

// ---- Loops

function compareNodes(at: Comparing, place: Place, before: Node, after: Node): void {
  if (before.same === after.same) return;
  compareOwn(at, place, before, after);
  const ids = new Set([...before.children, ...after.children].map((child) => child.loop.id));
  for (const id of ids) {
    const left = pairUp(
      before.children.filter((child) => child.loop.id === id),
      after.children.filter((child) => child.loop.id === id),
    );
    pairSingle(left);
    left.pairs.sort(([one], [two]) => startOf(one.loop) - startOf(two.loop));
    for (const [one, two] of left.pairs) compareNodes(at, inside(place, one.loop), one, two);
    for (const one of left.before) at.found.push(onlyLoop(place, one, 'removed'));
    for (const one of left.after) at.found.push(onlyLoop(place, one, 'added'));
  }
}

/** A loop that may come once only is compared with its like even where nothing in it is the same. */
function pairSingle(left: { pairs: [Node, Node][]; before: Node[]; after: Node[] }): void {
  const [one] = left.before;
  const [other] = left.after;
  if (one === undefined || other === undefined || left.before.length > 1 || left.after.length > 1) return;
  if (one.loop.rule?.repeat !== 1) return;
  left.pairs.push([one, other]);
  left.before = [];
  left.after = [];
}

function startOf(loop: Loop): number {
  return loop.segments[0]?.offset ?? loop.loops[0]?.segments[0]?.offset ?? 0;
}

function inside(place: Place, loop: Loop): Place {
  const own = { id: loop.id, name: loop.rule?.name ?? loop.id, title: loopTitle(loop) };
  return { ...place, path: [...place.path, own] };
}

function onlyLoop(place: Place, { loop, own, children }: Node, kind: 'added' | 'removed'): Difference {
  const count = countSegments(own.length, children);
  const words = [loopTitle(loop), counted(count, 'segment')].filter((part) => part !== '').join(', ');
  const position = own[0]?.segment.position ?? 0;
  return {
    kind,
    what: 'loop',
    path: place.path,
    reference: loop.id,
    name: loop.rule?.name ?? loop.id,
    before: kind === 'removed' ? words : '',
    after: kind === 'added' ? words : '',
    positionBefore: kind === 'removed' ? position : 0,
    positionAfter: kind === 'added' ? position : 0,
  };
}

function countSegments(own: number, children: readonly Node[]): number {
  return children.reduce((sum, child) => sum + countSegments(child.own.length, child.children), own);
}

// ---- Segments

/** Keys of a loop's own segment: its use with its qualifier, then its use alone where that may come only once. */
function segmentKeys({ segment, rule }: OwnSegment): string[] {
  if (rule === undefined) return [`${segment.id} ${element(segment, 1)}`, segment.id];
  const { key } = rule;
  const qualifier =
    key === undefined
      ? ''
      : key.component === 0
        ? element(segment, key.element)
        : component(segment, key.element, key.component);
  const use = `${rule.id} ${rule.name}`;
  if (segment.id === 'CAS')
    return [`${use} ${element(segment, 1)} ${element(segment, 2)}`, `${use} ${element(segment, 1)}`];
  return rule.repeat === 1 ? [`${use} ${qualifier}`, use] : [`${use} ${qualifier}`];
}

function compareOwn(at: Comparing, place: Place, before: Node, after: Node): void {
  const marks = new Set<number>();
  const ready = (own: readonly OwnSegment[]) => own.map((one) => ({ ...one, keys: segmentKeys(one), marks }));
  const left = pairUp(ready(before.own), ready(after.own));
  left.pairs.sort(([one], [two]) => one.segment.offset - two.segment.offset);
  for (const [one, two] of left.pairs) {
    if (one.same === two.same) continue;
    const contexts: [SegmentContext, SegmentContext] = [
      contextOf(at, place, one.rule, before.loop),
      contextOf(at, place, two.rule, after.loop),
    ];
    for (const value of compareValues(place.dictionary, one.segment, two.segment, contexts))
      at.found.push(valueDifference(place, value, one.segment, two.segment, one.rule?.name));
  }
  for (const one of left.before) at.found.push(onlySegment(place, one.segment, one.rule?.name, 'removed'));
  for (const one of left.after) at.found.push(onlySegment(place, one.segment, one.rule?.name, 'added'));
}

function contextOf(at: Comparing, place: Place, rule: SegmentContext['rule'], loop: Loop): SegmentContext {
  const date = at.describe === undefined ? '' : dateIn(loop);
  return { rule, release: place.release, describe: at.describe, date };
}

function compareSegments(
  at: Comparing,
  place: Place,
  before: Segment,
  after: Segment,
  rule: SegmentContext['rule'],
  other: SegmentContext['rule'],
): void {
  const contexts: [SegmentContext, SegmentContext] = [
    { rule, release: place.release },
    { rule: other, release: place.release },
  ];
  for (const value of compareValues(place.dictionary, before, after, contexts))
    at.found.push(valueDifference(place, value, before, after, undefined));
}

/** Segments whose loops are not known, one after the other; neighbours of the same identifier are taken for one that changed. */
function compareFlat(at: Comparing, place: Place, before: readonly Segment[], after: readonly Segment[]): void {
  const text = new Map([...before, ...after].map((one) => [one, plainSegment(place.dictionary, one)]));
  let waiting: Segment[] = [];
  const flush = (): void => {
    for (const one of waiting) at.found.push(onlySegment(place, one, undefined, 'removed'));
    waiting = [];
  };
  for (const step of align(before, after, (one, other) => text.get(one) === text.get(other))) {
    if (step.kind === 'both') flush();
    else if (step.kind === 'before') waiting.push(step.before);
    else {
      const index = waiting.findIndex((one) => one.id === step.after.id);
      const [like] = index < 0 ? [] : waiting.splice(index, 1);
      if (like === undefined) at.found.push(onlySegment(place, step.after, undefined, 'added'));
      else compareSegments(at, place, like, step.after, undefined, undefined);
    }
  }
  flush();
}

/** Segments whose elements say little without the use of the segment: which number, which date, whose name. */
const USED_FOR_MANY = new Set('AMT CAS CRC DTM DTP HI K3 MEA N1 N3 N4 NM1 NTE PER PWK QTY REF'.split(' '));

function valueDifference(
  place: Place,
  value: { reference: string; name: string; before: string; after: string },
  before: Segment,
  after: Segment,
  use: string | undefined,
): Difference {
  const isTold = use !== undefined && USED_FOR_MANY.has(before.id);
  return {
    kind: value.before === '' ? 'added' : value.after === '' ? 'removed' : 'changed',
    what: 'value',
    path: place.path,
    ...value,
    name: isTold ? `${use}: ${value.name.toLowerCase()}` : value.name,
    positionBefore: before.position,
    positionAfter: after.position,
  };
}

function onlySegment(place: Place, segment: Segment, name: string | undefined, kind: 'added' | 'removed'): Difference {
  const text = segmentText(segment);
  return {
    kind,
    what: 'segment',
    path: place.path,
    reference: visible(segment.id),
    name: name ?? segmentName(visible(segment.id)),
    before: kind === 'removed' ? text : '',
    after: kind === 'added' ? text : '',
    positionBefore: kind === 'removed' ? segment.position : 0,
    positionAfter: kind === 'added' ? segment.position : 0,
  };
}
