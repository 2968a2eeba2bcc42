import { elementReference } from '../finding.ts';
import type { SegmentRule } from '../guide.ts';
import type { Finding, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { add, addElement } from './collector.ts';
import type { CompiledElement, SyntaxNote } from './compile.ts';
import { compiledSegment, isFormatted } from './compile.ts';
import { checkValue, matchesFormat } from './values.ts';

/** The segment under check, for the functions below. */
interface Place {
  at: Collector;
  segment: Segment;
  loop: string;
}

/**
 * Checks the elements of one segment: type, length, characters, composites and syntax notes by the standard (SNIP 1),
 * and, with a rule, usage, code values and repetitions by the guide (SNIP 2).
 */
export function checkElements(at: Collector, segment: Segment, rule: SegmentRule | undefined, loop: string): void {
  const compiled = compiledSegment(segment.id, rule, at.release);
  const place: Place = { at, segment, loop };
  checkCharacters(place);
  if (compiled === undefined) return;
  const { elements } = segment;
  checkTrailing(place, compiled.elements.length);
  for (let i = 0; i < compiled.elements.length; i += 1) {
    const definition = compiled.elements[i];
    const text = elements[i] ?? '';
    if (definition === undefined) continue;
    if (text === '') {
      if (definition.rule?.usage === 'R') missing(place, i + 1, undefined);
    } else if (definition.rule?.usage === 'N') notUsed(place, i + 1, undefined, text);
    else checkElement(place, i + 1, definition, text);
  }
  for (const note of compiled.notes) checkNote(place, note, elements, compiled.elements, undefined);
  if (compiled.hasFormats) checkFormats(place, elements, compiled.elements, undefined);
}

function hasOddCharacter(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126) return true;
  }
  return false;
}

function checkCharacters({ at, segment, loop }: Place): void {
  if (segment.layout?.binary) return;
  const { elements } = segment;
  for (let i = 0; i < elements.length; i += 1) {
    const text = elements[i] ?? '';
    if (!hasOddCharacter(text)) continue;
    const isLineEnd = /[\r\n]/.test(text);
    addElement(at, segment, loop, i + 1, undefined, {
      code: 'element-characters',
      ik403: '6',
      value: text.slice(0, 40),
      message: isLineEnd
        ? 'There is a line end inside of the value.'
        : 'The value has a control character or a character outside of the X12 character set.',
      fix: isLineEnd
        ? 'Join the lines: only a segment terminator may be followed by a line end.'
        : 'Write the text with plain letters, digits and punctuation.',
    });
  }
}

function checkTrailing({ at, segment, loop }: Place, defined: number): void {
  const { elements } = segment;
  if (elements.length > defined) {
    const extra = elements.findIndex((text, i) => i >= defined && text !== '');
    if (extra >= 0) {
      addElement(at, segment, loop, extra + 1, undefined, {
        code: 'element-too-many',
        ik403: '3',
        value: elements[extra] ?? '',
        message: `Segment ${segment.id} has more elements than the ${defined} that the standard knows.`,
        fix: 'Remove the surplus elements; check for a stray element separator in the data.',
      });
    }
  }
  if (elements.length > 0 && elements.at(-1) === '') {
    add(at, segment, loop, {
      code: 'trailing-separator',
      severity: 'warning',
      message: 'The segment ends with empty elements.',
      fix: 'Leave out element separators after the last value.',
    });
  }
}

function missing({ at, segment, loop }: Place, n: number, componentNumber: number | undefined): void {
  const reference = elementReference(segment.id, n, componentNumber);
  addElement(at, segment, loop, n, componentNumber, {
    snip: 2,
    code: 'element-required',
    ik403: '1',
    message: `${reference} is required here and is empty.`,
    fix: `Fill in ${reference}.`,
  });
}

function notUsed({ at, segment, loop }: Place, n: number, componentNumber: number | undefined, text: string): void {
  const reference = elementReference(segment.id, n, componentNumber);
  addElement(at, segment, loop, n, componentNumber, {
    snip: 2,
    code: 'element-not-used',
    ik403: 'I10',
    value: text.slice(0, 40),
    message: `${reference} is not used here by the guide.`,
    fix: `Leave ${reference} empty.`,
  });
}

/** One element with its repetitions. */
function checkElement(place: Place, n: number, definition: CompiledElement, text: string): void {
  const { repetition } = place.segment.delimiters;
  // Binary data holds what it holds: no separator in it is one.
  if (place.segment.id === 'ISA' || definition.element?.type === 'B') return;
  const parts = repetition !== '' && text.includes(repetition) ? text.split(repetition) : undefined;
  if (parts !== undefined && parts.length > (definition.rule?.repeat ?? 1) && definition.rule !== undefined) {
    addElement(place.at, place.segment, place.loop, n, undefined, {
      code: 'element-repeat-exceeded',
      ik403: '12',
      value: text.slice(0, 40),
      message: `${elementReference(place.segment.id, n)} may not repeat here.`,
      fix: 'Send one value, and check for a stray repetition separator in the data.',
    });
    return;
  }
  if (parts === undefined) checkOne(place, n, definition, text);
  else for (const part of parts) checkOne(place, n, definition, part);
}

/** One repetition of an element. */
function checkOne(place: Place, n: number, definition: CompiledElement, text: string): void {
  if (definition.components !== undefined) checkComposite(place, n, definition, text);
  else if (text.includes(place.segment.delimiters.component)) tooManyComponents(place, n, text);
  else checkSimple(place, n, undefined, definition, text);
}

function tooManyComponents({ at, segment, loop }: Place, n: number, text: string): void {
  addElement(at, segment, loop, n, undefined, {
    code: 'component-too-many',
    ik403: '13',
    value: text.slice(0, 40),
    message: `${elementReference(segment.id, n)} has more components than the standard knows.`,
    fix: 'Remove the surplus components; check for a stray component separator in the data.',
  });
}

function checkComposite(place: Place, n: number, definition: CompiledElement, text: string): void {
  const { at, segment, loop } = place;
  const parts = text.split(segment.delimiters.component);
  const components = definition.components ?? [];
  if (parts.length > components.length) tooManyComponents(place, n, text);
  if (parts.length > 1 && parts.at(-1) === '') {
    addElement(at, segment, loop, n, undefined, {
      code: 'trailing-separator',
      severity: 'warning',
      message: 'The composite ends with empty components.',
      fix: 'Leave out component separators after the last value.',
    });
  }
  if (otherSeparator(place, n, parts, components)) return;
  for (let i = 0; i < components.length; i += 1) {
    const one = components[i];
    const part = parts[i] ?? '';
    if (one === undefined) continue;
    if (part === '') {
      if (one.rule?.usage === 'R') missing(place, n, i + 1);
    } else if (one.rule?.usage === 'N') notUsed(place, n, i + 1, part);
    else checkSimple(place, n, i + 1, one, part);
  }
  for (const note of definition.componentNotes) checkNote(place, note, parts, components, n);
  if (definition.hasFormats) checkFormats(place, parts, components, n);
}

/** `HC>99213` where ISA16 says `:`: one finding that names the cause instead of several that follow from it. */
function otherSeparator(
  place: Place,
  n: number,
  parts: readonly string[],
  components: readonly CompiledElement[],
): boolean {
  const first = parts[0] ?? '';
  const needsMore = components.some((one, i) => i > 0 && one.rule?.usage === 'R');
  const used = /[>:<|^&]/.exec(first)?.[0];
  if (parts.length > 1 || !needsMore || used === undefined) return false;
  addElement(place.at, place.segment, place.loop, n, undefined, {
    code: 'component-separator-mismatch',
    ik403: '6',
    value: first.slice(0, 40),
    message: `The components are separated by ${used}, but ISA16 declares ${place.segment.delimiters.component}.`,
    fix: 'Use the component separator that ISA16 declares, or declare the one that is used.',
  });
  return true;
}

function checkSimple(
  { at, segment, loop }: Place,
  n: number,
  componentNumber: number | undefined,
  definition: CompiledElement,
  text: string,
): void {
  const { rule } = definition;
  if (rule?.codes !== undefined && !rule.codes.has(text)) {
    const reference = elementReference(segment.id, n, componentNumber);
    const allowed = [...rule.codes];
    addElement(at, segment, loop, n, componentNumber, {
      snip: 2,
      code: 'code-not-allowed',
      ik403: '7',
      value: text.slice(0, 40),
      message: `${text.slice(0, 40)} is not a value that the guide allows for ${reference}.`,
      fix: `Use ${allowed.length > 12 ? `one of the ${allowed.length} values of the guide` : allowed.join(', ')}.`,
    });
    return;
  }
  const problem = definition.element === undefined ? undefined : checkValue(text, definition.element);
  if (problem !== undefined) {
    addElement(at, segment, loop, n, componentNumber, { ...problem, value: text.slice(0, 40) });
  } else if (definition.element?.type === 'AN' && text.endsWith(' ')) {
    addElement(at, segment, loop, n, componentNumber, {
      code: 'trailing-blanks',
      severity: 'warning',
      value: text.slice(0, 40),
      message: 'The value ends with blanks.',
      fix: 'Remove the blanks at the end.',
    });
  }
}

const NOTE_WORDS: Record<SyntaxNote['kind'], readonly [message: string, fix: string, ik403: string]> = {
  P: ['go together: all or none', 'Fill in the missing one, or leave out all of them', '2'],
  R: ['must not all be empty', 'Fill in at least one of them', '2'],
  E: ['exclude each other', 'Leave only one of them', '10'],
  C: ['go together: the first needs the others', 'Fill in what is missing, or leave out the first', '2'],
  L: ['go together: the first needs one of the others', 'Fill in one of the others, or leave out the first', '2'],
};

function isBroken(note: SyntaxNote, has: (position: number | undefined) => boolean): boolean {
  const [first, ...others] = note.positions;
  const count = note.positions.filter(has).length;
  switch (note.kind) {
    case 'P':
      return count > 0 && count < note.positions.length;
    case 'R':
      return count === 0;
    case 'E':
      return count > 1;
    case 'C':
      return has(first) && !others.every(has);
    case 'L':
      return has(first) && !others.some(has);
  }
}

/** Checks a syntax note over the elements of a segment, or over the components of element `n`. */
function checkNote(
  place: Place,
  note: SyntaxNote,
  values: readonly string[],
  definitions: readonly CompiledElement[],
  n: number | undefined,
): void {
  if (note.kind !== 'R' && values.length < note.least) return;
  const has = (position: number | undefined): boolean => position !== undefined && (values[position - 1] ?? '') !== '';
  if (!isBroken(note, has)) return;
  // A missing element that the guide requires has its own finding.
  if (note.positions.some((position) => !has(position) && definitions[position - 1]?.rule?.usage === 'R')) return;
  const { at, segment, loop } = place;
  const name = (position: number): string =>
    n === undefined ? elementReference(segment.id, position) : elementReference(segment.id, n, position);
  const at1 = note.kind === 'E' ? note.positions.filter(has).at(-1) : note.positions.find((position) => !has(position));
  const [message, fix, ik403] = NOTE_WORDS[note.kind];
  const shown = at1 ?? note.positions[0] ?? 1;
  addElement(at, segment, loop, n ?? shown, n === undefined ? undefined : shown, {
    code: 'syntax-note',
    ik403,
    message: `${note.positions.map(name).join(', ')} ${message}.`,
    fix: `${fix}.`,
  });
}

/**
 * Dates and times whose format stands right before them (data elements 1250 and 1251), among the elements of a segment or
 * the components of element `n`.
 */
function checkFormats(
  { at, segment, loop }: Place,
  values: readonly string[],
  definitions: readonly CompiledElement[],
  n: number | undefined,
): void {
  for (let i = 0; i + 1 < definitions.length; i += 1) {
    if (!isFormatted(definitions, i + 1)) continue;
    const format = values[i] ?? '';
    const text = values[i + 1] ?? '';
    if (format === '' || text === '') continue;
    const problem = dateProblem(format, text);
    if (problem === undefined) continue;
    addElement(at, segment, loop, n ?? i + 2, n === undefined ? undefined : i + 2, { ...problem, ik403: '8' });
  }
}

/** What is wrong with a date in the format told. */
function dateProblem(format: string, text: string): Pick<Finding, 'code' | 'value' | 'message' | 'fix'> | undefined {
  if (!matchesFormat(format, text)) {
    return {
      code: 'date-invalid',
      value: text.slice(0, 40),
      message: `This is not a date in the format ${format}.`,
      fix: format === 'RD8' ? 'Write the range as CCYYMMDD-CCYYMMDD.' : 'Write the date as CCYYMMDD.',
    };
  }
  if (format !== 'RD8' || text.slice(0, 8) <= text.slice(9)) return undefined;
  return {
    code: 'date-range-reversed',
    value: text,
    message: 'The range of dates ends before it starts.',
    fix: 'Put the earlier date first.',
  };
}
