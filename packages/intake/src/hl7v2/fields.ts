import { type IsoDate, parseDate } from '@cleanclaim/billing/kernel';
import type { Hl7Segment, Hl7Separators } from './tokenize.ts';

/** Splits by a delimiter that a message may not have declared. */
function split(text: string, separator: string, limit?: number): string[] {
  return separator === '' ? [text] : text.split(separator, limit);
}

/**
 * Decodes escape sequences: delimiters (\F\ \S\ \T\ \R\ \E\), hexadecimal bytes (\X0D\), line breaks (\.br\ \.sp\)
 * and highlighting (\H\ \N\, dropped). An unknown sequence stays as sent. HL7 v2 chapter 2, use of escape sequences.
 */
export function decodeEscapes(text: string, separators: Hl7Separators): string {
  const mark = separators.escape;
  if (mark === '' || !text.includes(mark)) return text;
  const parts: string[] = [];
  let position = 0;
  let open = text.indexOf(mark);
  for (;;) {
    const close = open < 0 ? -1 : text.indexOf(mark, open + 1);
    if (close < 0) break;
    const plain = decodedSequence(text.slice(open + 1, close), separators);
    // What closes an unknown sequence may open the next one.
    if (plain === undefined) open = close;
    else {
      parts.push(text.slice(position, open), plain);
      position = close + 1;
      open = text.indexOf(mark, position);
    }
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** The text of one escape sequence, without its marks; undefined when it is none. */
function decodedSequence(body: string, separators: Hl7Separators): string | undefined {
  switch (body.length === 1 ? body.toUpperCase() : '') {
    case 'F':
      return separators.field;
    case 'S':
      return separators.component;
    case 'T':
      return separators.subcomponent;
    case 'R':
      return separators.repetition;
    case 'E':
      return separators.escape;
    case 'H':
    case 'N':
      return '';
  }
  if (/^\.[a-z]{2}[+-]?\d*$/i.test(body)) return /^\.(br|sp)/i.test(body) ? '\n' : '';
  if (!/^X(?:[0-9A-F]{2})+$/i.test(body)) return undefined;
  const pairs = body.slice(1).match(/../g) ?? [];
  return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}

/** Repetitions of a field, undecoded; empty when the field is empty or deleted (`""`). */
export function repetitions(segment: Hl7Segment, field: number): string[] {
  const raw = segment.fields[field] ?? '';
  return split(raw, segment.separators.repetition).filter((text) => text !== '' && text !== '""');
}

/** Decoded component (1-based) and subcomponent (1-based) of one repetition; '' when absent or `""`. */
export function part(segment: Hl7Segment, repetition: string, component: number, subcomponent = 1): string {
  const text = split(repetition, segment.separators.component, component)[component - 1] ?? '';
  const sub = split(text, segment.separators.subcomponent, subcomponent)[subcomponent - 1] ?? '';
  return sub === '""' ? '' : decodeEscapes(sub, segment.separators).trim();
}

/** First repetition's component of a field; the everyday access. */
export function field(segment: Hl7Segment | undefined, number: number, component = 1, subcomponent = 1): string {
  if (!segment) return '';
  return part(segment, repetitions(segment, number)[0] ?? '', component, subcomponent);
}

/** A whole repetition as text: components that are not empty, joined by blanks, escapes decoded. */
export function wholeText(segment: Hl7Segment, repetition: string): string {
  return split(repetition, segment.separators.component)
    .map((text) => decodeEscapes(text === '""' ? '' : text, segment.separators))
    .filter((text) => text.trim() !== '')
    .join(' ');
}

/** Day of a date or time field (TS, DTM, DT, or the first part of a range); undefined when it is not a day. */
export function dateField(segment: Hl7Segment | undefined, number: number, component = 1): IsoDate | undefined {
  return parseDate(field(segment, number, component));
}
