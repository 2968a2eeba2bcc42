import { element, splitComponents } from './access.ts';
import type { Guide, LoopRule, SegmentRule } from './guide.ts';
import { openerOf, QUALIFIER_PLACES } from './guide.ts';
import { BlockSegment } from './scan/block.ts';
import { packedBytes, packedText, TOO_LONG } from './scan/packed.ts';
import { type PackedTable, packedTable } from './scan/packed-table.ts';
import { SEGMENT_IDS, segmentNumber } from './scan/segment-numbers.ts';
import type { Segment } from './types.ts';

/** The items of one loop that a segment identifier may open. */
export interface Candidates {
  indexes: readonly number[];
  /** Index of the item by the qualifier's value, packed; items of one loop have no qualifier in common. */
  byQualifier: PackedTable | undefined;
  /** Index of the item that takes any qualifier, -1 where there is none. */
  loose: number;
}

/** One loop of a guide, ready for placing. */
export interface LoopTable {
  rule: LoopRule;
  /** Per item: its own table where it is a loop. */
  children: readonly (LoopTable | undefined)[];
  /** By segment number. */
  candidates: readonly (Candidates | undefined)[];
  /** Indexes of the items that are required. */
  required: readonly number[];
  indexOf: ReadonlyMap<SegmentRule | LoopRule, number>;
  /** A zero for each item, to begin counting with. */
  zeros: readonly number[];
  /** True for a unit of the guide, and for a loop that holds units: a stream lets go of both when they end. */
  passesOn: boolean;
  isUnit: boolean;
  /** True inside of a unit. */
  inUnit: boolean;
}

/** A guide as tables. */
export interface GuideTable {
  guide: Guide;
  root: LoopTable;
  /** 1 for the numbers of segments that open loops. */
  opens: Uint8Array;
}

const tables = new WeakMap<Guide, GuideTable>();

/** The guide as tables; made once. */
export function guideTable(guide: Guide): GuideTable {
  let table = tables.get(guide);
  if (table === undefined) {
    const opens = new Uint8Array(SEGMENT_IDS.length);
    collectOpeners(guide.root, opens);
    table = { guide, root: loopTable(guide, guide.root, false), opens };
    tables.set(guide, table);
  }
  return table;
}

function collectOpeners(rule: LoopRule, opens: Uint8Array): void {
  for (const item of rule.items) {
    if (item.kind === 'segment') continue;
    opens[segmentNumber(openerOf(item).id)] = 1;
    collectOpeners(item, opens);
  }
}

function loopTable(guide: Guide, rule: LoopRule, inUnit: boolean): LoopTable {
  const isUnit = !inUnit && guide.units.includes(rule.id);
  const children = rule.items.map((item) =>
    item.kind === 'loop' ? loopTable(guide, item, inUnit || isUnit) : undefined,
  );
  const candidates: (Candidates | undefined)[] = new Array(SEGMENT_IDS.length).fill(undefined);
  for (const [id, indexes] of rule.byId) candidates[segmentNumber(id)] = candidatesOf(rule, indexes);
  return {
    rule,
    children,
    candidates,
    required: rule.items.flatMap((item, i) => (item.usage === 'R' ? [i] : [])),
    zeros: rule.items.map(() => 0),
    indexOf: new Map(rule.items.map((item, i) => [item, i])),
    passesOn: isUnit || children.some((child) => child?.passesOn === true),
    isUnit,
    inUnit,
  };
}

function candidatesOf(rule: LoopRule, indexes: readonly number[]): Candidates {
  const byQualifier = new Map<number, number>();
  let loose = -1;
  for (const index of indexes) {
    const codes = rule.openers[index]?.key?.codes;
    if (codes === undefined) {
      if (loose < 0) loose = index;
    } else for (const code of codes) byQualifier.set(numberOfCode(code), index);
  }
  return { indexes, byQualifier: byQualifier.size === 0 ? undefined : packedTable(byQualifier), loose };
}

/** Numbers of qualifiers that are too long to be packed, such as `SITUATIONAL TRIGGER` of the 999. */
const longCodes = new Map<string, number>();

function numberOfCode(code: string): number {
  const packed = packedText(code);
  if (packed !== TOO_LONG) return packed;
  const known = longCodes.get(code) ?? TOO_LONG - 1 - longCodes.size;
  longCodes.set(code, known);
  return known;
}

/** Element and component of the qualifier by segment number; 0 where the first element tells. */
const PLACES = SEGMENT_IDS.map((id) => QUALIFIER_PLACES[id]);
const ELEMENT = Uint8Array.from(PLACES, (place) => place?.[0] ?? 0);
const COMPONENT = Uint8Array.from(PLACES, (place) => place?.[1] ?? 0);

/** The value that tells uses of the segment apart, packed; -1 where nothing does. */
export function qualifierOf(segment: Segment, number: number): number {
  const n = ELEMENT[number] as number;
  if (n === 0) return -1;
  const m = COMPONENT[number] as number;
  const packed = packedQualifier(segment, n, m);
  return packed === TOO_LONG ? (longCodes.get(qualifierText(segment, n, m)) ?? TOO_LONG) : packed;
}

function qualifierText(segment: Segment, n: number, m: number): string {
  const text = element(segment, n);
  return m === 0 ? text : (splitComponents(text, segment)[m - 1] ?? '');
}

function packedQualifier(segment: Segment, n: number, m: number): number {
  if (!(segment instanceof BlockSegment)) return packedText(qualifierText(segment, n, m));
  if (n > segment.count) return 0;
  const { bytes, marks } = segment.block;
  const from = (marks[segment.first + n - 1] as number) + 1;
  let to = marks[segment.first + n] as number;
  if (m > 0) {
    // The qualifier is always the first component.
    const separator = segment.delimiters.component.charCodeAt(0);
    for (let i = from; i < to; i += 1) if (bytes[i] === separator) to = i;
  }
  return packedBytes(bytes, from, to);
}
