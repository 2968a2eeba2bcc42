import { componentName, elementName } from '../dictionary/element-names.ts';
import { dictionaryOf } from '../dictionary/release-006020.ts';
import type { ElementRule, LoopRule, SegmentRule } from '../guide.ts';

/**
 * What the typed view makes of an element: text as sent, whole cents, an ISO date, a date by its format, components,
 * binary data.
 */
export type FieldKind = 'text' | 'cents' | 'date' | 'period' | 'composite' | 'data';

/** One element of a segment, or one component of a composite, that a guide uses. */
export interface Field {
  /** Key in the typed view, unique inside of its segment or composite. */
  key: string;
  /** 1-based position. */
  position: number;
  name: string;
  kind: FieldKind;
  /** Number of the data element or composite, for example `782` or `C003`. */
  number: string;
  rule: ElementRule;
  /** True where the element may repeat: its value is an array. */
  many: boolean;
  /** How often it may come. */
  most: number;
  isRequired: boolean;
  /** For a `period`: 1-based position of the format (data element 1250) that says what it is. */
  formatAt: number;
  /** Key of that format, '' where there is none. */
  formatKey: string;
  /** The formats that the guide lists. */
  formats: readonly string[];
  /** For a `composite`. */
  fields: readonly Field[];
}

/** One item of a loop with its key. */
export interface ItemKey {
  /** Key in the typed view, unique inside of its loop. */
  key: string;
  item: SegmentRule | LoopRule;
  /** True where the item may repeat: its value is an array. */
  many: boolean;
  /** How often it may come. */
  most: number;
  isRequired: boolean;
}

/** A name of several words as a key: `Last X-ray date` becomes `lastXRayDate`. */
export function camelCase(name: string): string {
  const words = name.replaceAll("'", '').match(/[A-Za-z0-9]+/g) ?? [];
  const key = words.map((word, i) => {
    const lower = word.toLowerCase();
    return i === 0 ? lower : lower.charAt(0).toUpperCase() + lower.slice(1);
  });
  const joined = key.join('');
  return /^\d/.test(joined) ? `n${joined}` : joined;
}

/** A name as the first part of a type's name: `Last X-ray date` becomes `LastXRayDate`. */
export function pascalCase(name: string): string {
  const key = camelCase(name);
  return key.charAt(0).toUpperCase() + key.slice(1);
}

const itemCache = new WeakMap<LoopRule, readonly ItemKey[]>();
const fieldCache = new WeakMap<SegmentRule, readonly Field[]>();

/**
 * Keys of the items of a loop, in guide order: the item's name, for a loop without its words `name` and `hierarchical`.
 * Items of one name are told apart by loop id, segment identifier or qualifier.
 */
export function itemKeys(rule: LoopRule): readonly ItemKey[] {
  let keys = itemCache.get(rule);
  if (keys === undefined) {
    keys = makeItemKeys(rule);
    itemCache.set(rule, keys);
  }
  return keys;
}

function makeItemKeys(rule: LoopRule): ItemKey[] {
  const plain = rule.items.map(plainKey);
  const taken = new Set<string>();
  return rule.items.map((item, i) => {
    const rivals = rule.items.filter((_, j) => plain[j] === plain[i]);
    const name = plain[i] ?? '';
    const told = rivals.length === 1 ? name : `${name}${tellApart(item, rivals)}`;
    let key = told;
    for (let n = 2; taken.has(key); n += 1) key = `${told}${n}`;
    taken.add(key);
    return { key, item, many: item.repeat > 1, most: item.repeat, isRequired: item.usage === 'R' };
  });
}

function plainKey(item: SegmentRule | LoopRule): string {
  if (item.kind === 'segment') return camelCase(item.name);
  return camelCase(item.name.replace(/ name$/i, '').replace(/ hierarchical level$/i, ' level'));
}

function tellApart(item: SegmentRule | LoopRule, rivals: readonly (SegmentRule | LoopRule)[]): string {
  if (item.kind === 'loop') return item.id;
  const alike = rivals.filter((rival) => rival.kind === 'segment' && rival.id === item.id).length;
  const [qualifier = ''] = item.key?.codes ?? [];
  return pascalCase(alike === 1 ? item.id : `${item.id} ${qualifier}`);
}

/** The elements that a guide uses at one place of a segment, in order. */
export function fieldsOf(rule: SegmentRule): readonly Field[] {
  let fields = fieldCache.get(rule);
  if (fields === undefined) {
    // 006020 has every segment of 005010; lengths apart, their elements are the same.
    const numbers = dictionaryOf('006020').segments.get(rule.id)?.elements ?? [];
    fields = fieldsFrom(numbers, rule.elements, (n) => elementName(rule.id, n));
    fieldCache.set(rule, fields);
  }
  return fields;
}

function fieldsFrom(
  numbers: readonly string[],
  rules: readonly ElementRule[] | undefined,
  nameAt: (position: number) => string,
): Field[] {
  const { composites } = dictionaryOf('006020');
  return numbers.flatMap((number, i): Field[] => {
    const rule = rules === undefined ? ANY : rules[i];
    if (rule === undefined || rule.usage === 'N') return [];
    const name = nameAt(i + 1);
    const parts = composites.get(number)?.elements;
    const fields = parts === undefined ? [] : fieldsFrom(parts, rule.components, (n) => componentName(number, n));
    const formatAt = number === '1251' ? numbers.lastIndexOf('1250', i) + 1 : 0;
    const kind = parts === undefined ? kindOf(number, formatAt) : 'composite';
    const place = { key: camelCase(name), position: i + 1, name, number };
    const formatKey = formatAt === 0 ? '' : camelCase(nameAt(formatAt));
    const formats = [...(rules?.[formatAt - 1]?.codes ?? [])];
    const most = rule.repeat ?? 1;
    // The length of binary data (784) is the writer's, as header and trailer are.
    const isRequired = rule.usage === 'R' && number !== '784';
    return [{ ...place, kind, rule, many: most > 1, most, isRequired, formatAt, formatKey, formats, fields }];
  });
}

/** Components that the guide says nothing of. */
const ANY: ElementRule = { usage: 'S' };

function kindOf(number: string, formatAt: number): FieldKind {
  if (number === '782') return 'cents';
  if (number === '785') return 'data';
  if (formatAt > 0) return 'period';
  return dictionaryOf('006020').elements.get(number)?.type === 'DT' ? 'date' : 'text';
}
