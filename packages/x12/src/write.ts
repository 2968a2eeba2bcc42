import { concatenate } from './bytes.ts';
import { elementReference, makeFinding } from './finding.ts';
import { dataPosition, MAX_BINARY_BYTES, MAX_BINARY_LEAD } from './scan/binary.ts';
import type { Delimiters, Finding, OutBinary, OutElement, OutInterchange, OutSegment, WriteResult } from './types.ts';

/** The separators that payers expect where nothing else is agreed. */
export const DEFAULT_DELIMITERS: Delimiters = {
  element: '*',
  repetition: '^',
  component: ':',
  segment: '~',
  suffix: '',
};

/** A value that may not be written. Thrown and caught inside this module only: a write is all or nothing. */
class Refusal extends Error {
  readonly finding: Finding;
  constructor(finding: Finding) {
    super(finding.message);
    this.finding = finding;
  }
}

/** A segment as text; with binary data, the text before the data and the data. */
type Line = string | { lead: string; data: Uint8Array };

/** Lines under construction, with the separators and the place for findings. */
interface Writing {
  delimiters: Delimiters;
  lines: Line[];
  control: string;
}

/**
 * Writes one interchange with its ISA, GS, ST, SE, GE and IEA, counts and control numbers. Trailing empty elements and
 * components are dropped. A value with a separator, a control character or a character outside of printable ASCII
 * (the X12.6 extended set without national characters) is refused: the finding names it and nothing is written. Binary
 * data of a BIN or BDS goes out as it is, after its length: receivers take it by that, whatever it holds.
 */
export function writeInterchange(out: OutInterchange): WriteResult {
  const delimiters = out.delimiters ?? DEFAULT_DELIMITERS;
  const at: Writing = { delimiters, lines: [], control: '' };
  try {
    checkDelimiters(delimiters);
    writeHeader(at, out);
    for (const acknowledgment of out.acknowledgments ?? []) writeSegment(at, acknowledgment, 0);
    for (const group of out.groups) writeGroup(at, out, group);
    writeSegment(at, ['IEA', String(out.groups.length), digits(out.control, 9, 'ISA13')], 0);
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, finding: error.finding };
    throw error;
  }
  return { ok: true, bytes: bytesOf(at.lines, delimiters.segment + delimiters.suffix) };
}

function bytesOf(lines: readonly Line[], end: string): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let waiting: string[] = [];
  for (const line of lines) {
    if (typeof line === 'string') waiting.push(line);
    else {
      pieces.push(encoder.encode([...waiting, line.lead].join(end)), line.data);
      // What follows the data is the end of its segment.
      waiting = [''];
    }
  }
  const rest = encoder.encode(waiting.join(end) + end);
  return pieces.length === 0 ? rest : concatenate([...pieces, rest]);
}

function writeHeader(at: Writing, out: OutInterchange): void {
  const d = at.delimiters;
  const fields: [reference: string, value: string, width: number][] = [
    ['ISA01', '00', 2],
    ['ISA02', '', 10],
    ['ISA03', '00', 2],
    ['ISA04', '', 10],
    ['ISA05', out.senderQualifier, 2],
    ['ISA06', out.senderId, 15],
    ['ISA07', out.receiverQualifier, 2],
    ['ISA08', out.receiverId, 15],
    ['ISA09', dateDigits(out.date, 'ISA09').slice(2), 6],
    ['ISA10', timeDigits(out.time, 'ISA10'), 4],
  ];
  const fixed = fields.map(([reference, value, width]) => fixedWidth(at, reference, value, width));
  const control = digits(out.control, 9, 'ISA13');
  // Data from outside may hold anything, whatever its type says.
  if (out.usage !== 'P' && out.usage !== 'T')
    refuse('usage', 'ISA15', String(out.usage), 'Use P for production or T for a test.');
  const requested = out.acknowledgmentRequested ? '1' : '0';
  const version = out.groups.some((group) => group.version.startsWith('006020')) ? '00602' : '00501';
  at.lines.push(['ISA', ...fixed, d.repetition, version, control, requested, out.usage, d.component].join(d.element));
}

function writeGroup(at: Writing, out: OutInterchange, group: OutInterchange['groups'][number]): void {
  const control = digits(group.control, 0, 'GS06');
  const date = dateDigits(out.date, 'GS04');
  const time = timeDigits(out.time, 'GS05');
  const { functionalId, senderCode, receiverCode, version } = group;
  writeSegment(at, ['GS', functionalId, senderCode, receiverCode, date, time, control, 'X', version], 0);
  const seen = new Set<string>();
  for (const set of group.transactionSets) {
    at.control = set.control;
    if (!/^[A-Za-z0-9]{4,9}$/.test(set.control)) refuse('control-number', 'ST02', set.control, CONTROL_FIX);
    if (seen.has(set.control))
      refuse('control-number', 'ST02', set.control, 'Give each transaction set its own number.');
    seen.add(set.control);
    // The 835 guide does not use ST03 (005010X221A1): its guide stands in GS08 alone.
    writeSegment(at, ['ST', set.id, set.control, set.id === '835' ? '' : set.guide], 1);
    set.segments.forEach((segment, i) => {
      writeSegment(at, segment, i + 2);
    });
    writeSegment(at, ['SE', String(set.segments.length + 2), set.control], set.segments.length + 2);
    at.control = '';
  }
  writeSegment(at, ['GE', String(group.transactionSets.length), control], 0);
}

const CONTROL_FIX = 'Use 4 to 9 letters or digits.';

function writeSegment(at: Writing, segment: OutSegment, position: number): void {
  const [id, ...elements] = segment;
  if (!/^[A-Z][A-Z0-9]{1,2}$/.test(id)) refuse('segment-id', id, id, 'Use a segment identifier of the standard.', at);
  const textOf = (value: OutElement, i: number): string =>
    elementText(at, value, elementReference(id, i + 1), position);
  const dataAt = dataPosition(id);
  const last = elements[dataAt - 1];
  if (isBinary(last) && elements.length === dataAt) {
    const texts = elements.slice(0, -1).map(textOf);
    stateLength(at, id, texts, last.binary.length, position);
    const lead = [id, ...texts, ''].join(at.delimiters.element);
    if (lead.length > MAX_BINARY_LEAD)
      refuse('value-too-long', elementReference(id, 1), '', 'Use a code of X12.', at, position);
    at.lines.push({ lead, data: last.binary });
    return;
  }
  const texts = elements.map(textOf);
  while (texts.at(-1) === '') texts.pop();
  if (dataAt > 0 && texts.length >= dataAt) {
    stateLength(at, id, texts, texts.slice(dataAt - 1).join(at.delimiters.element).length, position);
  }
  at.lines.push([id, ...texts].join(at.delimiters.element));
}

function isBinary(value: OutElement): value is OutBinary {
  return typeof value === 'object' && 'binary' in value;
}

/** Fills in the number of bytes before the data. One that is given must be right: receivers take the data by it. */
function stateLength(at: Writing, id: string, texts: string[], bytes: number, position: number): void {
  const n = dataPosition(id) - 1;
  const data = elementReference(id, n + 1);
  if (bytes === 0) refuse('binary-empty', data, '', 'Give at least one byte, or leave the segment out.', at, position);
  if (bytes > MAX_BINARY_BYTES) {
    refuse(
      'binary-too-long',
      data,
      '',
      `Split the data: ${bytes} bytes are more than ${MAX_BINARY_BYTES}.`,
      at,
      position,
    );
  }
  const given = texts[n - 1] ?? '';
  if (given !== '' && given !== String(bytes)) {
    const fix = `Leave the length out, or state the ${bytes} bytes that ${data} has.`;
    refuse('binary-length', elementReference(id, n), given, fix, at, position);
  }
  texts[n - 1] = String(bytes);
}

function elementText(at: Writing, value: OutElement, reference: string, position: number): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return checkValue(at, value, reference, position);
  if (isBinary(value)) {
    return refuse('binary-place', reference, '', 'Let only the last element of BIN or BDS be binary.', at, position);
  }
  if ('repetitions' in value) {
    return value.repetitions.map((one) => elementText(at, one, reference, position)).join(at.delimiters.repetition);
  }
  const parts = value.map((part, i) => checkValue(at, part ?? '', `${reference}-${i + 1}`, position));
  while (parts.at(-1) === '') parts.pop();
  return parts.join(at.delimiters.component);
}

/** Refuses a value that would break the envelope or that the receiver's character set does not hold. */
function checkValue(at: Writing, value: string, reference: string, position: number): string {
  const { element, repetition, component, segment } = at.delimiters;
  for (const character of value) {
    const isSeparator =
      character === element || character === component || character === segment || character === repetition;
    if (isSeparator)
      refuse('value-holds-separator', reference, character, `Remove ${character} from the text.`, at, position);
    if (character < ' ' || character > '~') {
      refuse('value-holds-character', reference, value, 'Use plain letters, digits and punctuation.', at, position);
    }
  }
  return value;
}

function refuse(code: string, reference: string, value: string, fix: string, at?: Writing, position = 0): never {
  throw new Refusal(
    makeFinding({
      code,
      control: at?.control ?? '',
      segment: /^[A-Z][A-Z0-9]{1,2}(?=\d\d)/.exec(reference)?.[0] ?? '',
      element: reference,
      position,
      value,
      message: `The value of ${reference} cannot be sent.`,
      fix,
    }),
  );
}

function checkDelimiters(d: Delimiters): void {
  const all = [d.element, d.repetition, d.component, d.segment];
  const fix = 'Choose four different characters that are no letters, digits or blanks.';
  for (const one of all) {
    const isOneAscii = one.length === 1 && one > '\u0000' && one <= '\u007f';
    if (!isOneAscii || /[A-Za-z0-9 ]/.test(one)) refuse('delimiter', 'ISA', one, fix);
  }
  if (new Set(all).size !== 4) refuse('delimiter', 'ISA', all.join(''), fix);
  if (!/^[\r\n]*$/.test(d.suffix)) refuse('delimiter', 'ISA', d.suffix, 'Let only a line end follow a terminator.');
}

function fixedWidth(at: Writing, reference: string, value: string, width: number): string {
  checkValue(at, value, reference, 1);
  if (value.length > width) refuse('value-too-long', reference, value, `Use at most ${width} characters.`, at, 1);
  return value.padEnd(width);
}

/** A control number as digits, padded to `width`. */
function digits(value: number, width: number, reference: string): string {
  if (!Number.isInteger(value) || value < 1 || value > 999_999_999) {
    refuse('control-number', reference, String(value), 'Use a whole number from 1 to 999999999.');
  }
  return String(value).padStart(width, '0');
}

function dateDigits(isoDate: string, reference: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(isoDate)) refuse('date', reference, isoDate, 'Give the date as YYYY-MM-DD.');
  return isoDate.replaceAll('-', '');
}

function timeDigits(time: string, reference: string): string {
  if (!/^\d\d:\d\d/.test(time)) refuse('time', reference, time, 'Give the time as HH:MM.');
  return time.slice(0, 5).replace(':', '');
}
