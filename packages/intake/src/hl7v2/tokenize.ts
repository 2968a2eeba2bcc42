import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { chartsLimitFault } from '../common/findings.ts';
import { CHARTS_LIMIT, LINES_LIMIT, PARTS_LIMIT } from '../limits.ts';

/** Delimiters of one message, from MSH-1 and MSH-2. */
export interface Hl7Separators {
  field: string;
  component: string;
  repetition: string;
  escape: string;
  subcomponent: string;
}

export interface Hl7Segment {
  name: string;
  /** `segment FT1 (2)`: which one of its name in the message. */
  place: string;
  /** Undecoded fields; index 1 is field 1, also in MSH, whose field 1 is the separator itself. */
  fields: string[];
  separators: Hl7Separators;
}

export interface Hl7Message {
  /** `message 2`, in file order. */
  place: string;
  /** `ADT`, `DFT` ...; '' when MSH-9 is empty. */
  type: string;
  /** `A04`, `P03` ...; '' when absent. */
  trigger: string;
  segments: Hl7Segment[];
  /** Lines that were not segments and were joined to the segment before. */
  joinedLines: number;
  /** Lines that look like segments under another field separator than MSH declares. */
  foreignLines: number;
  /** `segment OBX (3)`: the first segment of more than `PARTS_LIMIT` parts; the message is not read then. */
  oversized?: string;
  /** Parts of the last segment so far. */
  parts: number;
}

const BATCH_SEGMENTS = new Set(['FHS', 'BHS', 'BTS', 'FTS']);

/**
 * Splits a file into messages. Takes MLLP framing, batch envelopes (FHS/BHS/BTS/FTS) and any line end; a line that
 * is no segment continues the one before. What comes before the first MSH is a fault.
 * Source of the form: HL7 v2 chapter 2, message construction and encoding rules.
 */
export function tokenizeHl7(text: string): { messages: Hl7Message[]; faults: IntakeFault[] } {
  const messages: Hl7Message[] = [];
  const faults: IntakeFault[] = [];
  let current: Hl7Message | undefined;
  let counts = new Map<string, number>();
  let lineNumber = 0;
  let messageNumber = 0;
  let kept = 0;
  for (const raw of linesOf(text)) {
    lineNumber += 1;
    const line = raw.replace(/[\u000b\u001c]/g, '').replace(/^\ufeff/, '');
    if (line.trim() === '' || BATCH_SEGMENTS.has(line.slice(0, 3))) continue;
    kept += 1;
    if (kept > LINES_LIMIT) {
      // The message that the limit cuts is not read by half.
      if (current) messages.pop();
      faults.push(linesFault(lineNumber));
      break;
    }
    if (/^[ \t]*MSH/.test(line)) {
      messageNumber += 1;
      if (messageNumber > CHARTS_LIMIT) {
        faults.push(chartsLimitFault(`message ${messageNumber}`));
        break;
      }
      const started = startMessage(line.trimStart(), messageNumber);
      if (started) messages.push(started);
      else faults.push(mshFault(messageNumber));
      current = started;
      counts = new Map();
    } else if (current) {
      addLine(current, line, counts);
    } else if (messageNumber === 0) {
      faults.push({
        place: `line ${lineNumber}`,
        code: 'segment-outside-message',
        message: 'A line stands before the first MSH segment. Ask the sender for the whole message.',
      });
    }
  }
  return { messages, faults: firstOfEach(faults) };
}

/** Lines of a text, whatever their ends. */
function* linesOf(text: string): Generator<string> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char !== 0x0d && char !== 0x0a) continue;
    if (i > start) yield text.slice(start, i);
    else yield '';
    if (char === 0x0d && text.charCodeAt(i + 1) === 0x0a) i += 1;
    start = i + 1;
  }
  if (start < text.length) yield text.slice(start);
}

function linesFault(lineNumber: number): IntakeFault {
  const message = `The file has more than ${LINES_LIMIT} lines of segments. The rest was not read: send it in another file.`;
  return { place: `line ${lineNumber}`, code: 'too-many-lines', message };
}

/** One fault of a kind is enough for lines before the first message. */
function firstOfEach(faults: IntakeFault[]): IntakeFault[] {
  let outside = false;
  return faults.filter((fault) => {
    if (fault.code !== 'segment-outside-message') return true;
    const keep = !outside;
    outside = true;
    return keep;
  });
}

function mshFault(messageNumber: number): IntakeFault {
  return {
    place: `message ${messageNumber}`,
    code: 'msh-unreadable',
    message: 'The MSH segment is cut off or does not name its separators. Ask the sender to send the message again.',
  };
}

function startMessage(line: string, messageNumber: number): Hl7Message | undefined {
  const field = line.charAt(3);
  if (field === '' || /[A-Za-z0-9\s]/.test(field)) return undefined;
  const encoding = line.slice(4).split(field)[0] ?? '';
  if (encoding === '' || /[A-Za-z0-9\s]/.test(encoding)) return undefined;
  const separators: Hl7Separators = {
    field,
    component: encoding.charAt(0),
    repetition: encoding.charAt(1),
    escape: encoding.charAt(2),
    subcomponent: encoding.charAt(3),
  };
  const fields = ['MSH', field, ...line.slice(4).split(field)];
  const kind = (fields[9] ?? '').split(separators.component);
  return {
    place: `message ${messageNumber}`,
    type: (kind[0] ?? '').trim().toUpperCase(),
    trigger: (kind[1] ?? '').trim().toUpperCase(),
    segments: [{ name: 'MSH', place: 'segment MSH', fields, separators }],
    joinedLines: 0,
    foreignLines: 0,
    parts: 0,
  };
}

function addLine(message: Hl7Message, line: string, counts: Map<string, number>): void {
  const header = message.segments[0];
  if (!header) return;
  const { separators } = header;
  const name = line.slice(0, 3);
  const next = line.charAt(3);
  if (/^[A-Z][A-Z0-9]{2}$/.test(name) && (next === separators.field || next === '')) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const place = `segment ${name} (${count})`;
    message.parts = 0;
    if (!addParts(message, line, place)) return;
    message.segments.push({
      name,
      place,
      fields: line.split(separators.field),
      separators,
    });
    return;
  }
  if (/^[A-Z][A-Z0-9]{2}[;,|#$%!^~*]\S/.test(line)) message.foreignLines += 1;
  const last = message.segments.at(-1);
  if (!last || !addParts(message, line, last.place)) return;
  const [continued = '', ...more] = line.split(separators.field);
  last.fields[last.fields.length - 1] = `${last.fields.at(-1) ?? ''}\n${continued}`;
  last.fields.push(...more);
  message.joinedLines += 1;
}

/** Counts the parts that a line gives its segment; one with too many is not split. @returns false for such a one. */
function addParts(message: Hl7Message, line: string, place: string): boolean {
  const { separators } = message.segments[0] ?? { separators: undefined };
  if (!separators) return false;
  message.parts += 1;
  // A line without enough characters cannot have too many parts, so most are not counted one by one.
  if (message.parts + line.length > PARTS_LIMIT) {
    const { field, component, repetition, subcomponent } = separators;
    for (const char of [field, component, repetition, subcomponent]) message.parts += countOf(line, char);
  }
  if (message.parts > PARTS_LIMIT) message.oversized ??= place;
  return message.oversized === undefined;
}

function countOf(text: string, char: string): number {
  if (char === '') return 0;
  let count = 0;
  for (let at = text.indexOf(char); at >= 0 && count <= PARTS_LIMIT; at = text.indexOf(char, at + 1)) count += 1;
  return count;
}
