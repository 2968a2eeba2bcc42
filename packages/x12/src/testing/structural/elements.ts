import type { SegmentRule } from '../../guide.ts';
import type { CompiledElement, SyntaxNote } from '../../validate/compile.ts';
import { compiledSegment } from '../../validate/compile.ts';
import { matchesFormat } from '../../validate/values.ts';
import { inFormat, sampleOf } from '../generate/guide-values.ts';
import { seeded } from '../generate/random.ts';
import { brokenRules, changed, fresh, type Making, type StructuralFault } from './fault.ts';
import { lineOf, type Standing, type StandingLoop } from './tree.ts';

/** Faults in single elements and components: what is required, not used, of the wrong code, length, type or date. */

/** Where in a segment a fault is made. */
interface Spot {
  segment: Standing;
  rule: SegmentRule;
  loop: StandingLoop;
  /** 1-based element, and component or 0. */
  n: number;
  m: number;
  definition: CompiledElement;
  text: string;
  notes: readonly SyntaxNote[];
  definitions: readonly CompiledElement[];
}

const random = seeded(7);

export function* elementFaults(at: Making, loop: StandingLoop): Generator<StructuralFault> {
  for (const [i, segment] of loop.segments.entries()) {
    const rule = loop.rules[i];
    // The data of an attachment is read by its stated length, and the header and trailer are the envelope's.
    if (rule === undefined || ['ST', 'SE', 'HL', 'BDS', 'BIN'].includes(segment.id)) continue;
    for (const spot of spotsOf(at, loop, segment, rule)) {
      if (tellsGuide(at, spot)) continue;
      yield* usageFaults(at, spot);
      if (!isKey(spot)) yield* valueFaults(at, spot);
    }
    yield* noteFaults(at, loop, segment, rule);
  }
}

function compiledOf(at: Making, rule: SegmentRule): NonNullable<ReturnType<typeof compiledSegment>> {
  const compiled = compiledSegment(rule.id, rule, at.set.guide.release ?? '005010');
  if (compiled === undefined) throw new Error(`The standard has no segment ${rule.id}.`);
  return compiled;
}

/** Every element and component of a segment, filled or not. */
function* spotsOf(at: Making, loop: StandingLoop, segment: Standing, rule: SegmentRule): Generator<Spot> {
  const { elements: definitions, notes } = compiledOf(at, rule);
  for (const [i, definition] of definitions.entries()) {
    const text = segment.elements[i] ?? '';
    const spot: Spot = { segment, rule, loop, n: i + 1, m: 0, definition, text, notes, definitions };
    if (!text.includes('^')) yield spot;
    // A composite that the guide does not divide has no rules for its components.
    if (text === '' || text.includes('^') || definition.rule?.components === undefined) continue;
    const parts = text.split(':');
    for (const [k, part] of (definition.components ?? []).entries()) {
      yield {
        ...spot,
        m: k + 1,
        definition: part,
        text: parts[k] ?? '',
        notes: definition.componentNotes,
        definitions: definition.components ?? [],
      };
    }
  }
}

/** True of the element that tells request and response of one guide apart. */
const tellsGuide = (at: Making, { segment, n }: Spot): boolean =>
  at.set.guide.variant !== undefined && segment.id === 'BHT' && n === 2;

const isKey = ({ rule, n, m }: Spot): boolean =>
  rule.key !== undefined && rule.key.element === n && (rule.key.component === m || m === 0);

function referenceOf({ segment, n, m }: Spot): string {
  return `${segment.id}${String(n).padStart(2, '0')}${m === 0 ? '' : `-${m}`}`;
}

/** Values of a segment, or of its composite, with one of them changed. */
function valuesWith({ segment, n, m }: Spot, value: string): string[] {
  const values = m === 0 ? [...segment.elements] : (segment.elements[n - 1] ?? '').split(':');
  const at = m === 0 ? n : m;
  while (values.length < at) values.push('');
  values[at - 1] = value;
  while (values.at(-1) === '') values.pop();
  return values;
}

/** The fault of this value at the spot; `kind` is also the code of its finding. */
function* put(at: Making, spot: Spot, value: string, kind: string): Generator<StructuralFault> {
  const { segment, loop, m, n, rule } = spot;
  const values = valuesWith(spot, value);
  if (m > 0 && values.length === 0) return;
  const before = segment.elements;
  const elements = m === 0 ? values : before.map((text, i) => (i === n - 1 ? values.join(':') : text));
  const name = fresh(at, loop, `${rule.id} ${rule.name} ${referenceOf(spot)}`, kind);
  if (name === undefined) return;
  segment.elements = elements;
  const notes = brokenNotes(spot.notes, values, spot.definitions).length;
  const dates = kind.startsWith('date-') ? [] : badDates(elements, compiledOf(at, rule).elements);
  const also = [...brokenRules(at), ...Array.from({ length: notes }, () => 'syntax-note'), ...dates];
  segment.elements = before;
  yield {
    guide: at.set.guide.name,
    kind,
    rule: name,
    lines: changed(at.lines, new Map([[segment.line, [lineOf(segment.id, elements)]]])),
    expected: `${kind} ${referenceOf(spot)}`,
    with: also,
    touched: new Set([segment.id]),
  };
}

function* usageFaults(at: Making, spot: Spot): Generator<StructuralFault> {
  const { definition, text } = spot;
  const usage = definition.rule?.usage;
  if (usage === 'R' && text !== '' && !isKey(spot)) yield* put(at, spot, '', 'element-required');
  if (usage !== 'N' || text !== '') return;
  const value = anyValue(definition);
  if (value !== undefined) yield* put(at, spot, value, 'element-not-used');
}

/** A value of the right type and length for an element that has no rule; undefined for binary data. */
function anyValue(definition: CompiledElement): string | undefined {
  const simple = definition.components?.[0] ?? definition;
  if (simple.element === undefined || simple.element.type === 'B') return undefined;
  return sampleOf(random, { ...simple, rule: undefined });
}

function* valueFaults(at: Making, spot: Spot): Generator<StructuralFault> {
  const { definition, text } = spot;
  const { rule, element, components } = definition;
  if (text === '' || rule?.usage === 'N' || components !== undefined || element === undefined) return;
  if (rule?.codes !== undefined) {
    const wrong = wrongCode(rule.codes, element.min, element.max);
    if (wrong !== undefined) yield* put(at, spot, wrong, 'code-not-allowed');
    return;
  }
  const { type, min, max } = element;
  if (type === 'DT') yield* put(at, spot, max < 8 ? '261399' : '20261399', 'date-invalid');
  else if (type === 'TM') yield* put(at, spot, '2561', 'time-invalid');
  else if (type !== 'B') {
    const isNumber = type !== 'AN' && type !== 'ID';
    if (max < 300) yield* put(at, spot, (isNumber ? '1' : 'X').repeat(max + 1), 'element-too-long');
    if (min > 1) yield* put(at, spot, (isNumber ? '1' : 'X').repeat(min - 1), 'element-too-short');
    if (isNumber) yield* put(at, spot, 'A'.repeat(Math.max(1, min)), 'element-type');
    else if (type === 'ID' && max > 2) yield* put(at, spot, `A${'A'.repeat(Math.max(0, min - 3))} A`, 'element-type');
  }
  yield* formatFaults(at, spot);
}

/** Dates by a format that stands before them. */
function* formatFaults(at: Making, spot: Spot): Generator<StructuralFault> {
  const { n, m, segment, definitions, definition, text } = spot;
  if (m !== 0 || definition.number !== '1251' || definitions[n - 2]?.number !== '1250') return;
  const format = segment.elements[n - 2] ?? '';
  if (format === 'D8') yield* put(at, spot, '20261399', 'date-invalid');
  if (format === 'RD8') {
    yield* put(at, spot, inFormat(random, 'D8'), 'date-invalid');
    if (text.slice(0, 8) !== text.slice(9))
      yield* put(at, spot, `${text.slice(9)}-${text.slice(0, 8)}`, 'date-range-reversed');
  }
}

/** Findings on dates that are not in the format that stands before them. */
export function badDates(values: readonly string[], definitions: readonly CompiledElement[]): string[] {
  return definitions.flatMap((definition, i) => {
    const [format, value] = [values[i] ?? '', values[i + 1] ?? ''];
    const isDate = definition.number === '1250' && definitions[i + 1]?.number === '1251';
    return isDate && format !== '' && value !== '' && !matchesFormat(format, value) ? ['date-invalid'] : [];
  });
}

/** A code of the right length that is not in the list. */
function wrongCode(codes: ReadonlySet<string>, min: number, max: number): string | undefined {
  const candidates = ['Q', 'QQ', 'QQQ', 'QQQQ', 'QQQQQ', '9', '99', 'ZQ', 'ZQX', 'J'];
  return candidates.find((code) => code.length >= min && code.length <= max && !codes.has(code));
}

/** Syntax notes that values break and that the validator is to report: those whose missing part the guide does not require. */
function brokenNotes(
  notes: readonly SyntaxNote[],
  values: readonly string[],
  definitions: readonly CompiledElement[],
): SyntaxNote[] {
  const has = (n: number): boolean => (values[n - 1] ?? '') !== '';
  return notes.filter((note) => {
    const [first = 0, ...others] = note.positions;
    const count = note.positions.filter(has).length;
    const isBroken = {
      P: count > 0 && count < note.positions.length,
      R: count === 0,
      E: count > 1,
      C: has(first) && !others.every(has),
      L: has(first) && !others.some(has),
    }[note.kind];
    return isBroken && !note.positions.some((n) => !has(n) && definitions[n - 1]?.rule?.usage === 'R');
  });
}

/** Removes what a syntax note binds, where the guide leaves it open. */
function* noteFaults(at: Making, loop: StandingLoop, segment: Standing, rule: SegmentRule): Generator<StructuralFault> {
  const { elements: definitions, notes } = compiledOf(at, rule);
  for (const note of notes) {
    for (const n of note.positions) {
      const definition = definitions[n - 1];
      if (definition?.rule?.usage !== 'S' || (segment.elements[n - 1] ?? '') === '') continue;
      const spot: Spot = { segment, rule, loop, n, m: 0, definition, text: '', notes, definitions };
      const values = valuesWith(spot, '');
      const broken = brokenNotes(notes, values, definitions);
      const [only] = broken;
      if (only !== note || broken.length !== 1 || isKey(spot)) continue;
      const place = note.positions.find((one) => (values[one - 1] ?? '') === '');
      const name = fresh(at, loop, `${rule.id} ${rule.name} ${note.kind}${note.positions.join('-')}`, 'syntax-note');
      if (name === undefined || place === undefined) continue;
      const before = segment.elements;
      segment.elements = values;
      const also = brokenRules(at);
      segment.elements = before;
      yield {
        guide: at.set.guide.name,
        kind: 'syntax-note',
        rule: name,
        lines: changed(at.lines, new Map([[segment.line, [lineOf(segment.id, values)]]])),
        expected: `syntax-note ${referenceOf({ ...spot, n: place })}`,
        with: also,
        touched: new Set([segment.id]),
      };
    }
  }
}
