import type { ElementRule, SegmentRule } from '../../guide.ts';
import {
  type CompiledElement,
  type CompiledSegment,
  compiledSegment,
  type SyntaxNote,
} from '../../validate/compile.ts';
import { hasNpiCheckDigit } from '../../validate/npi.ts';
import { matchesFormat } from '../../validate/values.ts';
import { DEFAULT_DELIMITERS } from '../../write.ts';
import { inFormat, sampleOf } from './guide-values.ts';
import { npi, telephone } from './people.ts';
import { chance, dayAfter, digits, type Random, times, whole } from './random.ts';

/** A segment under construction: elements are raw text with the default separators. */
export interface Grown {
  id: string;
  elements: string[];
}

/** What segments are grown with. */
export interface Growth {
  random: Random;
  release: '005010' | '006020';
  /** Probability of what the guide leaves open. */
  density: number;
  /** True to leave values as they are, whatever they mean: for faults. */
  isRaw?: boolean;
}

const COMPONENT: string = DEFAULT_DELIMITERS.component;
const REPETITION: string = DEFAULT_DELIMITERS.repetition;

/** Standard and guide for a segment of the guide. */
export function compiledOf(at: Growth, rule: SegmentRule): CompiledSegment {
  const compiled = compiledSegment(rule.id, rule, at.release);
  if (compiled === undefined) throw new Error(`The standard has no segment ${rule.id}.`);
  return compiled;
}

/** A segment as its rule says: what is required, and of the rest what chance gives; syntax notes hold. */
export function growSegment(at: Growth, rule: SegmentRule): Grown {
  const { elements: definitions } = compiledOf(at, rule);
  const elements = definitions.map((definition) => (isWanted(at, definition.rule) ? elementOf(at, definition) : ''));
  const grown: Grown = { id: rule.id, elements };
  settle(at, grown, rule);
  return grown;
}

function isWanted(at: Growth, rule: ElementRule | undefined): boolean {
  return rule?.usage === 'R' || (rule?.usage === 'S' && chance(at.random, at.density));
}

/** An element, composite or not, sometimes repeated where it may be. */
export function elementOf(at: Growth, definition: CompiledElement): string {
  const most = Math.min(definition.rule?.repeat ?? 1, 4);
  const count = most > 1 && chance(at.random, 0.3) ? whole(at.random, 2, most) : 1;
  return [...new Set(times(count, () => oneOf(at, definition)))].join(REPETITION);
}

function oneOf(at: Growth, definition: CompiledElement): string {
  const { components } = definition;
  if (components === undefined) return sampleOf(at.random, definition);
  const parts = components.map((one) => (isWanted(at, one.rule) ? sampleOf(at.random, one) : ''));
  for (const note of definition.componentNotes) settleNote(at, parts, components, note, true, undefined);
  settleFormats(at, parts, components);
  if (!parts.some((part) => part !== '')) {
    const first = components.findIndex((one) => one.rule?.usage !== 'N');
    const one = components[first];
    if (one !== undefined) parts[first] = sampleOf(at.random, one);
  }
  while (parts.at(-1) === '') parts.pop();
  return parts.join(COMPONENT);
}

/**
 * Makes a segment agree with itself after a change: syntax notes, dates in their format, NPIs, addresses. What is
 * missing beside a kept element is added, or, with `add` false, what stands beside a removed one goes too.
 */
export function settle(at: Growth, segment: Grown, rule: SegmentRule, add = true, kept?: number): void {
  const { elements: definitions, notes } = compiledOf(at, rule);
  for (let round = 0; round < 3; round += 1) {
    for (const note of notes) settleNote(at, segment.elements, definitions, note, add, kept);
  }
  settleFormats(at, segment.elements, definitions);
  settleComposites(at, segment.elements, definitions);
  // A value that was put in for a fault stays as it is.
  if (at.isRaw === true && (kept !== undefined || !add)) return;
  settleMeaning(at, segment);
  if (segment.id === 'PWK') settlePaperwork(at, segment, rule);
  if (segment.id === 'AAA') settleRejection(at, segment, rule);
}

/** A rejection has its reason and what may be done. */
function settleRejection(at: Growth, { elements }: Grown, rule: SegmentRule): void {
  const { elements: definitions } = compiledOf(at, rule);
  for (const i of [2, 3]) {
    const definition = definitions[i];
    if (elements[0] === 'N' && elements[i] === '' && definition?.rule?.usage === 'S')
      elements[i] = elementOf(at, definition);
  }
}

/** A document that is sent by itself has a number, where the guide has a place for it. */
function settlePaperwork({ random }: Growth, { elements }: Grown, rule: SegmentRule): void {
  if (rule.elements[5]?.usage !== 'S' || !['BM', 'EL', 'EM', 'FT', 'FX'].includes(elements[1] ?? '')) return;
  Object.assign(elements, { 4: 'AC', 5: elements[5] || `ATT${digits(random, 6)}` });
}

function settleNote(
  at: Growth,
  values: string[],
  definitions: readonly CompiledElement[],
  note: SyntaxNote,
  add: boolean,
  kept: number | undefined,
): void {
  const has = (n: number): boolean => (values[n - 1] ?? '') !== '';
  const usage = (n: number): string => definitions[n - 1]?.rule?.usage ?? 'N';
  const put = (n: number): void => {
    const definition = definitions[n - 1];
    if (definition !== undefined && usage(n) !== 'N' && !has(n)) values[n - 1] = elementOf(at, definition);
  };
  const drop = (n: number): void => {
    if (usage(n) === 'S' && n !== kept) values[n - 1] = '';
  };
  const [first = 0, ...others] = note.positions;
  const isComplete = (list: readonly number[]): boolean => list.every(has);
  if (note.kind === 'P' && note.positions.some(has) && !isComplete(note.positions)) {
    const canAdd = note.positions.every((n) => usage(n) !== 'N');
    if (canAdd && (add || note.positions.some((n) => has(n) && usage(n) === 'R'))) note.positions.forEach(put);
    else note.positions.forEach(drop);
  } else if (note.kind === 'R' && !note.positions.some(has)) {
    const open = note.positions.find((n) => usage(n) !== 'N' && (add || n !== kept));
    if (open !== undefined) put(open);
  } else if (note.kind === 'E' && note.positions.filter(has).length > 1) {
    for (const n of note.positions.filter(has).slice(1)) drop(n);
    if (note.positions.filter(has).length > 1) drop(first);
  } else if (note.kind === 'C' && has(first) && !isComplete(others)) {
    if (add && others.every((n) => usage(n) !== 'N')) others.forEach(put);
    else drop(first);
  } else if (note.kind === 'L' && has(first) && !others.some(has)) {
    const open = others.find((n) => usage(n) !== 'N');
    if (add && open !== undefined) put(open);
    else drop(first);
  }
}

/** Dates whose format stands before them (data elements 1250 and 1251). */
function settleFormats(at: Growth, values: string[], definitions: readonly CompiledElement[]): void {
  definitions.forEach((definition, i) => {
    if (definition.number !== '1250' || definitions[i + 1]?.number !== '1251') return;
    const format = values[i] ?? '';
    const value = values[i + 1] ?? '';
    if (format !== '' && value !== '' && !isInFormat(format, value)) values[i + 1] = inFormat(at.random, format);
  });
}

/** The same inside of each composite. */
function settleComposites(at: Growth, values: string[], definitions: readonly CompiledElement[]): void {
  definitions.forEach(({ components, hasFormats }, i) => {
    if (components === undefined || !hasFormats) return;
    const settled = (values[i] ?? '').split(REPETITION).map((text) => {
      const parts = text.split(COMPONENT);
      settleFormats(at, parts, components);
      return parts.join(COMPONENT);
    });
    values[i] = settled.join(REPETITION);
  });
}

function isInFormat(format: string, value: string): boolean {
  const isKnown = format === 'D8' || format === 'RD8';
  return isKnown && matchesFormat(format, value) && !(format === 'RD8' && value.slice(0, 8) > value.slice(9));
}

/** What values mean beyond their type: birth dates, NPIs, telephone numbers, addresses of the country. */
function settleMeaning({ random }: Growth, { id, elements }: Grown): void {
  if (id === 'NM1') {
    if (elements[7] === 'XX' && !hasNpiCheckDigit(elements[8] ?? '')) elements[8] = npi(random);
    if (elements[1] === '2') for (const i of [3, 4, 5, 6]) elements[i] = '';
  } else if (id === 'N1') {
    if (elements[2] === 'XX' && !hasNpiCheckDigit(elements[3] ?? '')) elements[3] = npi(random);
  } else if (id === 'DMG') {
    if (/^\d{8}$/.test(elements[1] ?? '') && (elements[1] ?? '') > '2020')
      elements[1] = dayAfter('20191231', -whole(random, 0, 30_000));
  } else if (id === 'PER') {
    for (const i of [2, 4, 6])
      if (['TE', 'FX', 'HP', 'WP'].includes(elements[i] ?? '')) elements[i + 1] = telephone(random);
  } else if (id === 'N4') {
    // With a country the address is abroad: then no state, or a subdivision of that country.
    const isAbroad = (elements[3] ?? '') !== '';
    const zip = chance(random, 0.3) ? '12207' : `12207${digits(random, 4)}`;
    Object.assign(elements, isAbroad ? ['GUADALAJARA', '', '44100', 'MX'] : ['ALBANY', 'NY', zip, '']);
  } else if (id === 'BPR') {
    // Routing numbers have a check digit.
    for (const [i, bank] of [
      [5, '011000015'],
      [11, '021000021'],
    ] as const) {
      if (elements[i] === '01' && (elements[i + 1] ?? '') !== '') elements[i + 1] = bank;
    }
  } else if (id === 'STC') {
    for (const i of [0, 9, 10])
      elements[i] = elements[i]?.replace(/^([^:]*):[^:]*:([^:]*):LOI/, '$1:18842-5:$2:LOI') ?? '';
  } else if (id === 'BDS') {
    const data = elements[0] === 'B64' ? 'PENsaW5pY2FsRG9jdW1lbnQvPg==' : '<ClinicalDocument/>';
    Object.assign(elements, [elements[0], String(data.length), data]);
  } else if (id === 'BHT' && elements[3] !== undefined && elements[3] !== '') elements[3] = '20261102';
}

/** Puts text into an element, or into a component of its only repetition. */
export function putText(segment: Grown, n: number, m: number, value: string): void {
  if (m === 0) segment.elements[n - 1] = value;
  else {
    const [first = ''] = (segment.elements[n - 1] ?? '').split(REPETITION);
    const parts = first.split(COMPONENT);
    while (parts.length < m) parts.push('');
    parts[m - 1] = value;
    while (parts.at(-1) === '') parts.pop();
    segment.elements[n - 1] = parts.join(COMPONENT);
  }
}

/** Text of an element or of a component of its first repetition. */
export function textAt(segment: Grown, n: number, m: number): string {
  const text = segment.elements[n - 1] ?? '';
  return m === 0 ? text : ((text.split(REPETITION)[0] ?? '').split(COMPONENT)[m - 1] ?? '');
}
