import type { Rule } from './rule.ts';

/** R required, S situational, N not used by the guide. */
export type Usage = 'R' | 'S' | 'N';

/** External code sets that an element's value is checked against (SNIP 5), by the names of `CodeLookup`. */
export type CodeSet =
  | 'icd10cm'
  | 'icd10pcs'
  | 'hcpcs'
  | 'cdt'
  | 'ndc'
  | 'modifier'
  | 'pos'
  | 'revenue'
  | 'billType'
  | 'condition'
  | 'occurrence'
  | 'occurrenceSpan'
  | 'value'
  | 'admissionType'
  | 'admissionSource'
  | 'patientStatus'
  | 'drg'
  | 'carc'
  | 'rarc'
  | 'claimStatus'
  | 'claimStatusCategory'
  | 'taxonomy'
  | 'state'
  | 'country'
  | 'loinc';

/** What a guide says of one element or component, beyond the X12 standard's own type and length. */
export interface ElementRule {
  usage: Usage;
  /** The values that the guide allows; undefined where it lists none. */
  codes?: ReadonlySet<string>;
  /** Rules for the components, where the element is a composite that the guide restricts. */
  components?: readonly ElementRule[];
  /** How often the element may repeat; 1 unless told. */
  repeat?: number;
  /** External code set of the value. */
  codeSet?: CodeSet;
}

/** One use of a segment at one place of a guide. */
export interface SegmentRule {
  kind: 'segment';
  id: string;
  usage: Usage;
  repeat: number;
  name: string;
  elements: readonly ElementRule[];
  /** Element (and component) whose value tells this use from others of the same segment; undefined: any value. */
  key: { element: number; component: number; codes: ReadonlySet<string> } | undefined;
}

/** One loop of a guide: its first item is the segment that opens it. */
export interface LoopRule {
  kind: 'loop';
  id: string;
  usage: Usage;
  repeat: number;
  name: string;
  items: readonly (SegmentRule | LoopRule)[];
  /** Position group of each item: neighbours with the same segment identifier share one and may come in any order. */
  ordinals: readonly number[];
  /** Per item the segment that it starts with: itself, or what opens the loop. */
  openers: readonly SegmentRule[];
  /** Items that the guide requires. */
  required: readonly (SegmentRule | LoopRule)[];
  /** Indexes of the items that a segment identifier may open, in guide order. */
  byId: ReadonlyMap<string, readonly number[]>;
}

/** An implementation guide as data. */
export interface Guide {
  /** Guide identifier as in ST03 and GS08, for example `005010X222A1`. */
  id: string;
  /** Other identifiers read by this same definition (base version and later errata). */
  alsoKnownAs: readonly string[];
  /** ST01. */
  transaction: string;
  /** Name in the field, for example `837P`. */
  name: string;
  /** GS01. */
  functionalId: string;
  /** Public material that the definition was checked against. */
  sources: readonly string[];
  /** Release of the X12 standard whose dictionary holds; `005010` unless told. */
  release?: '005010' | '006020';
  /** Where two guides share an identifier, as request and response of the 278 do: the BHT02 values of this one. */
  variant?: readonly string[];
  /** HL03 of each level with the HL03 that its parent may have; '' for a level without parent. */
  levels: Readonly<Record<string, string | readonly string[]>>;
  /** Loops that a stream yields one at a time: a claim, a claim payment, a member. */
  units: readonly string[];
  /** What is required when the data says so. */
  rules: readonly Rule[];
  root: LoopRule;
}

/** Element (and component) that tells uses of a segment apart: qualifiers as X12 guides use them. */
export const QUALIFIER_PLACES: Readonly<Record<string, readonly [element: number, component: number]>> = {
  HL: [3, 0],
  NM1: [1, 0],
  N1: [1, 0],
  REF: [1, 0],
  DTP: [1, 0],
  DTM: [1, 0],
  AMT: [1, 0],
  QTY: [1, 0],
  CRC: [1, 0],
  CTX: [1, 1],
  HI: [1, 1],
  PER: [1, 0],
  PWK: [2, 0],
  NTE: [1, 0],
  ENT: [2, 0],
};

/** A required element; with values, only those are allowed. */
export function r(...codes: string[]): ElementRule {
  return codes.length === 0 ? { usage: 'R' } : { usage: 'R', codes: new Set(codes) };
}

/** A situational element; with values, only those are allowed. */
export function s(...codes: string[]): ElementRule {
  return codes.length === 0 ? { usage: 'S' } : { usage: 'S', codes: new Set(codes) };
}

/** An element that the guide does not use. */
export const n: ElementRule = { usage: 'N' };

/** A required composite element with a rule per component. */
export function rc(...components: ElementRule[]): ElementRule {
  return { usage: 'R', components };
}

/** A situational composite element with a rule per component. */
export function sc(...components: ElementRule[]): ElementRule {
  return { usage: 'S', components };
}

/** The same element, checked against an external code set. */
export function from(codeSet: CodeSet, rule: ElementRule): ElementRule {
  return { ...rule, codeSet };
}

/** One use of a segment. Elements that are not listed are not used. */
export function segment(
  id: string,
  usage: Usage,
  repeat: number,
  name: string,
  ...elements: ElementRule[]
): SegmentRule {
  return { kind: 'segment', id, usage, repeat, name, elements, key: keyOf(id, elements) };
}

function keyOf(id: string, elements: readonly ElementRule[]): SegmentRule['key'] {
  const place = QUALIFIER_PLACES[id];
  if (place === undefined) return undefined;
  const [element, component] = place;
  const rule = elements[element - 1];
  const codes = component === 0 ? rule?.codes : rule?.components?.[component - 1]?.codes;
  return codes === undefined ? undefined : { element, component, codes };
}

/** A loop; its first item must be the segment that opens it. */
export function loop(
  id: string,
  usage: Usage,
  repeat: number,
  name: string,
  ...items: (SegmentRule | LoopRule)[]
): LoopRule {
  const byId = new Map<string, number[]>();
  const ordinals: number[] = [];
  const openers = items.map(openerOf);
  let previous = '';
  let ordinal = 0;
  openers.forEach(({ id: opener }, index) => {
    if (opener !== previous) ordinal += 1;
    previous = opener;
    ordinals.push(ordinal);
    const known = byId.get(opener);
    if (known === undefined) byId.set(opener, [index]);
    else known.push(index);
  });
  const required = items.filter((item) => item.usage === 'R');
  return { kind: 'loop', id, usage, repeat, name, items, ordinals, openers, required, byId };
}

/** The segment itself, or the segment that opens the loop. */
export function openerOf(item: SegmentRule | LoopRule): SegmentRule {
  let at = item;
  while (at.kind === 'loop') {
    const first = at.items[0];
    if (first === undefined) throw new Error(`Loop ${at.id} has no segments.`);
    at = first;
  }
  return at;
}

/** Any number of times, where the guide says `>1`. */
export const MANY = Number.POSITIVE_INFINITY;
