import type { DataElement } from '../dictionary/elements.ts';
import { type Dictionary, dictionaryOf, type Release } from '../dictionary/release-006020.ts';
import type { ElementRule, SegmentRule } from '../guide.ts';

/** Standard and guide joined for one element or component. */
export interface CompiledElement {
  /** Rule of the guide; undefined where only the standard speaks. */
  rule: ElementRule | undefined;
  /** Data element number of the standard, '' when the standard has none here. */
  number: string;
  element: DataElement | undefined;
  /** Components, where the standard has a composite here. */
  components: readonly CompiledElement[] | undefined;
  componentNotes: readonly SyntaxNote[];
  /** True when a component tells the date format of the next one. */
  hasFormats: boolean;
}

export interface CompiledSegment {
  elements: readonly CompiledElement[];
  notes: readonly SyntaxNote[];
  /** True when an element tells the date format of the next one (data element 1250). */
  hasFormats: boolean;
}

/** A syntax note of X12.6: its kind and the 1-based positions it binds. */
export interface SyntaxNote {
  kind: 'P' | 'R' | 'E' | 'C' | 'L';
  positions: readonly number[];
  /** Lowest position: a segment that ends before it cannot break the note (kind R apart). */
  least: number;
}

const NOT_USED: ElementRule = { usage: 'N' };

/** Compiled segments of one release: by the rule of a guide, and by identifier where only the standard speaks. */
interface Compiled {
  byRule: WeakMap<SegmentRule, CompiledSegment>;
  byId: Map<string, CompiledSegment>;
}

const caches: Readonly<Record<Release, Compiled>> = {
  '005010': { byRule: new WeakMap(), byId: new Map() },
  '006020': { byRule: new WeakMap(), byId: new Map() },
};

/** Standard and guide joined for a segment; without a rule, what the standard alone says (005010 unless told). */
export function compiledSegment(
  id: string,
  rule: SegmentRule | undefined,
  release: Release = '005010',
): CompiledSegment | undefined {
  const { byRule, byId } = caches[release];
  const known = rule === undefined ? byId.get(id) : byRule.get(rule);
  if (known !== undefined) return known;
  const dictionary = dictionaryOf(release);
  const standard = dictionary.segments.get(id);
  if (standard === undefined) return undefined;
  const compiled: CompiledSegment = {
    elements: standard.elements.map((number, i) => {
      const elementRule = rule === undefined ? undefined : (rule.elements[i] ?? NOT_USED);
      return compileElement(dictionary, number, elementRule);
    }),
    notes: standard.notes.map(parseNote),
    hasFormats: standard.elements.includes('1250'),
  };
  if (rule === undefined) byId.set(id, compiled);
  else byRule.set(rule, compiled);
  return compiled;
}

function compileElement(dictionary: Dictionary, number: string, rule: ElementRule | undefined): CompiledElement {
  const composite = dictionary.composites.get(number);
  const element = dictionary.elements.get(number);
  const plain = { rule, number, element, components: undefined, componentNotes: [], hasFormats: false };
  if (composite === undefined) return plain;
  const rules = rule?.components;
  return {
    ...plain,
    components: composite.elements.map((part, i) =>
      compileElement(dictionary, part, rules === undefined ? undefined : (rules[i] ?? NOT_USED)),
    ),
    componentNotes: composite.notes.map(parseNote),
    hasFormats: composite.elements.includes('1250'),
  };
}

/** True of the element or component at this index that is a date whose format stands right before it. */
export function isFormatted(definitions: readonly CompiledElement[], i: number): boolean {
  return definitions[i]?.number === '1251' && definitions[i - 1]?.number === '1250';
}

function parseNote(text: string): SyntaxNote {
  const positions: number[] = [];
  for (let i = 1; i < text.length; i += 2) positions.push(Number(text.slice(i, i + 2)));
  return { kind: text.charAt(0) as SyntaxNote['kind'], positions, least: Math.min(...positions) };
}
